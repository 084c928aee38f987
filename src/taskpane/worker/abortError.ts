/** What a reconciler rejects with after `cancel`. */
export function abortError(): Error {
  return new DOMException('Cancelled', 'AbortError');
}
