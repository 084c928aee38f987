import type { Paragraph } from '../../domain/narrative/paragraph';

/** A line of a table inside the text: its cells are parted by tabs or pipes. */
export function isTableLine(text: string): boolean {
  return text.includes('\t') || /^\s*\|.*\|\s*$/.test(text) || (text.match(/ \| /g)?.length ?? 0) >= 2;
}

const longestHeading = 90;
/** "Grundskolan:" leads what stands below it. */
const longestLead = 50;

/** A short line without a sentence's end, as headings are in a text file. */
export function isHeadingLike(text: string): boolean {
  const line = text.trim();
  if (line === '' || line.length > longestHeading || /[.!?;,]$/.test(line) || /^[-•*–]\s/.test(line))
    return false;
  if (line.endsWith(':') && line.length > longestLead) return false;
  return /^\p{Lu}|^\d+(?:\.\d+)*\.? \p{Lu}/u.test(line) && !/\d,\d|mnkr|tkr|miljon|kronor/i.test(line);
}

/** Text that is more English than Swedish: figures are then read the English way. */
export function isEnglish(paragraphs: readonly Paragraph[]): boolean {
  let english = 0;
  let swedish = 0;
  for (const { text } of paragraphs.slice(0, 500)) {
    const part = text.slice(0, 20_000);
    english += part.match(/\b(?:the|and|of|is|was|for|to)\b/g)?.length ?? 0;
    swedish += part.match(/(?<!\p{L})(?:och|att|för|är|av|till|på|det|en)(?!\p{L})/gu)?.length ?? 0;
  }
  return english > swedish;
}
