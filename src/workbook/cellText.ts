/** In UTF-16 units; Excel calls a file with a longer text damaged. */
export const longestText = 32_767;
const ellipsis = '…';

/** Cuts a text to what a cell takes, never within a surrogate pair; one that is too long ends in an ellipsis. */
export function shorten(text: string, longest = longestText): string {
  if (text.length <= longest) return text;
  const end = longest - ellipsis.length;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(0, splitsPair ? end - 1 : end) + ellipsis;
}
