/** How Office answers a request: with a body, or with an error of the transport's and no body at all. */
export type HostAnswer =
  | { readonly kind: 'answered'; readonly body: string }
  | {
      readonly kind: 'refused';
      /** The error's number among Office's own, and the name that the library gives it. */
      readonly number: number;
      readonly code: string;
      readonly message: string;
    };

const refusals = {
  GeneralException: [5001, 'An internal error has occurred.'],
  InvalidOperationInCellEditMode: [5004, 'Excel is in cell-editing mode.'],
  RequestPayloadSizeLimitExceeded: [5103, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [5104, 'The response payload size has exceeded the limit.'],
} as const;

export type RefusalCode = keyof typeof refusals;

/** The refusal that Office names so. */
export function refused(code: RefusalCode): HostAnswer {
  const [number, message] = refusals[code];
  return { kind: 'refused', number, code, message };
}
