import { DocumentFault, type DocumentFaultCode } from '../../word/documentFault';
import { isCancelled, ToldFault } from '../controller/problem';
import { said } from './said';

/** What was being done with a document. */
export type DocumentTask =
  | 'parts'
  | 'newDocument'
  | 'readDocument'
  | 'fill'
  | 'check'
  | 'save'
  | 'pick'
  | 'update'
  | 'insert'
  | 'detach'
  | 'goTo'
  | 'undo'
  | 'copy';

/** Thrown where what the user picked cannot be used: the reason is a sentence in the language that the pane speaks. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

/** Trying the same again ends in the same. */
const finalCodes: ReadonlySet<DocumentFaultCode> = new Set([
  'unreadable',
  'tooLarge',
  'tooOld',
  'readOnly',
  'changedMeanwhile',
  'halfDone',
]);

/** What failed, in the pane's words; what the user broke off goes through as it is. */
export function toldDocumentFault(task: DocumentTask, error: unknown): unknown {
  if (isCancelled(error) || error instanceof ToldFault) return error;
  const what = said((say) => say(`failed_${task}`));
  if (error instanceof Unusable)
    return new ToldFault({ what, why: { sv: error.message, en: error.message }, canRepeat: false });
  // A worker's error comes without its class.
  if (error instanceof Error && error.name === 'NewerSettings')
    return new ToldFault({ what, why: said((say) => say('why_newerSettings')), canRepeat: false });
  if (!(error instanceof DocumentFault))
    return new ToldFault(
      { what, why: said((say) => say('why_unexpected')), canRepeat: true },
      { cause: error },
    );
  const told = {
    what,
    why: said((say) => say(`document_${error.code}`)),
    canRepeat: !finalCodes.has(error.code),
  };
  return new ToldFault(told, error.cause === undefined ? {} : { cause: error.cause });
}
