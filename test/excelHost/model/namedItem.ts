/** A name of the workbook, or of one sheet if it stands among that sheet's names. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}
