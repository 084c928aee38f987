import type { OpenDocument } from './openDocument';

/** The document that is open in Word. */
export function openWordDocument(): Promise<OpenDocument> {
  return Promise.reject(new Error('Not yet.'));
}
