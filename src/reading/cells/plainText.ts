const spaces = /[\s\u00A0\u202F\u2009\u2007]+/g;

/** A cell's text on one line, spaces folded, as people write it. */
export function oneLine(text: string): string {
  return text.replace(spaces, ' ').trim();
}

/**
 * A label or a heading as the word lists want it: lower case, no footnote marks, no soft hyphens,
 * a word that was hyphenated at a line break joined, and a space between a word and a year glued to it.
 */
export function plainText(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/(\p{Ll})-\s*(?:[\r\n]+|\s\/)\s*(\p{Ll})/gu, '$1$2')
    .replace(spaces, ' ')
    .replace(/(?:\s*\d{1,2}\)|[*†¹²³⁰⁴-⁹]+)+(?=\s|$)/g, '')
    .toLowerCase()
    .replace(/(\p{Ll}{2})((?:19|20)\d\d)/gu, '$1 $2')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}
