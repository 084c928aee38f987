/** The workbook keeps settings of a later version of the program, which would be lost. */
export class NewerSettings extends Error {
  override readonly name = 'NewerSettings';
}
