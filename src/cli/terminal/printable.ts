import { withShownDirection } from '../../reports/messages/directionMarks';

/**
 * A text from a file as one line that is safe to print: a terminal obeys control characters, so they are taken
 * out; marks of direction are shown by their number.
 */
export function printable(text: string): string {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, '');
  return withShownDirection(line).normalize('NFC');
}
