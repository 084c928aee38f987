import { PackageFault } from '../../officePackage/packageFault';
import { DocumentFault, type DocumentFaultCode } from '../documentFault';

/** The newest set of members that we use; every Word that gets updates has it. */
const neededApi = '1.3';

/** Throws a DocumentFault where this Word, or its document, does not let us do that at all. */
export function requireWord(purpose: 'read' | 'change'): void {
  const { requirements, document } = Office.context;
  if (!requirements.isSetSupported('WordApi', neededApi)) throw new DocumentFault('tooOld');
  // As a text: the types know the mode by constants that only a started add-in has.
  if (purpose === 'change' && String(document.mode) === 'readOnly') throw new DocumentFault('readOnly');
}

/** One run of requests; what goes wrong in it is a DocumentFault. */
export function callWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return Word.run(batch).catch((error: unknown) => {
    throw wordFault(error);
  });
}

/** The same with ranges that an earlier run has kept. */
export function callWordWith<T>(
  ranges: readonly Word.Range[],
  batch: (context: Word.RequestContext) => Promise<T>,
): Promise<T> {
  if (ranges.length === 0) return callWord(batch);
  return Word.run([...ranges], batch).catch((error: unknown) => {
    throw wordFault(error);
  });
}

const codes: Readonly<Record<string, DocumentFaultCode>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'changedMeanwhile',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'tooOld',
};

function wordFault(error: unknown): unknown {
  if (error instanceof PackageFault) {
    const { code, part } = error.problem;
    return new DocumentFault(code === 'tooLarge' ? 'tooLarge' : 'unreadable', part, { cause: error });
  }
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new DocumentFault(codes[error.code] ?? 'unavailable', null, { cause: error });
}
