import { WorkbookFault, type WorkbookFaultCode } from '../workbookFault';

const codes: Readonly<Record<string, WorkbookFaultCode>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  ApiNotFound: 'tooOld',
  AccessDenied: 'readOnly',
};

/** An error of the library's as a fault of the workbook's; a fault stays what it is. */
export function asFault(error: unknown): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  return new WorkbookFault(codes[errorCode(error)] ?? 'failed', null, { cause: error });
}

/** Whether Excel refused because the request or its answer would have been too large. */
export function isTooLarge(error: unknown): boolean {
  return /^(?:Request|Response)PayloadSizeLimitExceeded$/.test(errorCode(error));
}

function errorCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** Awaits changes that, should they fail, were partly made and are to be brought to an end by `restore`. */
export async function beganToChange(changes: Promise<void>): Promise<void> {
  try {
    await changes;
  } catch (error) {
    const fault = asFault(error);
    // Then Excel has refused the whole request.
    if (fault.code === 'cellEditing') throw fault;
    throw new WorkbookFault('interrupted', null, { cause: error });
  }
}
