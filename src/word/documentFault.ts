export type DocumentFaultCode =
  /** No .docx, or damaged. */
  | 'unreadable'
  | 'tooLarge'
  /** Word is too old for what is needed. */
  | 'tooOld'
  | 'readOnly'
  | 'protected'
  /** No part can stand where the cursor is: within another one, a text box, a footnote. */
  | 'notHere'
  /** The part or the placeholder is there no more, or is another one by now. */
  | 'changedMeanwhile'
  /** The change broke off half-way, and the document could not be put back. */
  | 'halfDone'
  | 'unavailable';

/** Why a call to a document could not be carried out; the document is as it was, unless the code says otherwise. */
export class DocumentFault extends Error {
  constructor(
    readonly code: DocumentFaultCode,
    /** What it is about: a part's id, or the part of the package. */
    readonly subject: string | null = null,
    options?: ErrorOptions,
  ) {
    super(subject === null ? code : `${code}: ${subject}`, options);
    this.name = 'DocumentFault';
  }
}
