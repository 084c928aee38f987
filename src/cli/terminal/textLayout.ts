import { printable } from './printable';

export type Align = 'left' | 'right';

/** How many places a line takes; a printable text has one per character. */
export function lineWidth(text: string): number {
  return Array.from(text).length;
}

export function pad(text: string, width: number, align: Align): string {
  const filling = ' '.repeat(Math.max(0, width - lineWidth(text)));
  return align === 'left' ? text + filling : filling + text;
}

/** Breaks at spaces; a word that is longer than the width is cut. An empty text is one empty line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lineWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function cut(word: string, width: number): readonly string[] {
  const characters = Array.from(word);
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; start += width) {
    pieces.push(characters.slice(start, start + width).join(''));
  }
  return pieces;
}
