let last = 0;

/** An id in the form that Excel gives sheets and parts: unique among all hosts of the process. */
export function newId(): string {
  last += 1;
  return `{${last.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
}
