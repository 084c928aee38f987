const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Shows marks that turn the direction of the text after them by their number: `<U+202E>`. Within a sentence one would turn
 * the amounts after it, and the sentence would say something else than it holds.
 */
export function withShownDirection(text: string): string {
  return text.replace(
    marks,
    (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
