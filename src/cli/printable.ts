/** Marks that turn the direction of the text after them, so that a line can show something else than it holds. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text from a file as one line that is safe to print: a terminal obeys control characters, so they are taken
 * out; marks of direction are shown by their number.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(direction, (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
    .normalize('NFC');
}
