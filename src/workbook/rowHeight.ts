import type { CellStyle } from './cellStyle';

const lineSpacing = 1.3;
/** In points, above and below the text together. */
const padding = 3;
/** Mean width of a letter in digits, in which columns are measured. */
const letterWidth = 0.95;
const boldLetterWidth = 1.03;
/** Excel's limit in points. */
const tallest = 409;

/**
 * The height in points that a cell with this text needs: neither Excel nor LibreOffice reliably fits rows to wrapped text in a file
 * that they did not write. `columnWidth` is in digits of the workbook's font, `baseSize` that font's size in points.
 */
export function neededHeight(text: string, style: CellStyle, columnWidth: number, baseSize: number): number {
  const size = style.size ?? baseSize;
  const digits = (columnWidth * baseSize) / size - (style.indent ?? 0);
  const letters = digits / (style.bold ? boldLetterWidth : letterWidth);
  const lines = style.wrap ? countLines(text, letters) : 1;
  return Math.min(tallest, Math.ceil((lines * size * lineSpacing + padding) * 4) / 4);
}

/** How many lines of `letters` letters a text takes, broken between words, or within a word that is longer. */
function countLines(text: string, letters: number): number {
  const perLine = Math.max(1, Math.floor(letters));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let room = perLine;
    for (const word of paragraph.split(' ')) {
      if (word.length > room && room < perLine) {
        lines += 1;
        room = perLine;
      }
      const full = Math.max(0, Math.ceil(word.length / perLine) - 1);
      lines += full;
      room -= word.length - full * perLine + 1;
    }
  }
  return lines;
}
