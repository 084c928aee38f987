import type { DocumentPlace } from '../boardDocument';
import { DocumentFault } from '../documentFault';
import type { WordReading } from './readWord';
import { readState } from './wordState';

/** Word finds no longer text; a caret in it is written twice. */
const longestSought = 255;

/** Selects a part, or characters of a paragraph, and shows them. Throws a DocumentFault where they are there no more. */
export async function goTo(
  context: Word.RequestContext,
  place: DocumentPlace,
  reading: WordReading,
): Promise<void> {
  if (place.kind === 'part') {
    const number = reading.parts.get(place.key)?.control.number;
    if (number === undefined) throw new DocumentFault('changedMeanwhile', place.key);
    context.document.contentControls.getById(number).select();
    return context.sync();
  }
  const text = reading.state.paragraphs[place.paragraph - 1]?.text;
  const { paragraphs } = await readState(context);
  const paragraph = paragraphs[place.paragraph - 1];
  if (text === undefined || paragraph?.text !== text) throw new DocumentFault('changedMeanwhile');
  const sought = text.slice(place.start, place.end);
  // What Word would take for a mark, or is more than it takes, is shown with its paragraph.
  const wanted = sought.replaceAll('^', '^^');
  if (sought === '' || wanted.length > longestSought || /\p{Cc}/u.test(sought)) {
    paragraph.paragraph.select();
    return context.sync();
  }
  const found = paragraph.paragraph.search(wanted);
  found.load('text');
  await context.sync();
  const range = found.items[timesBefore(text, sought, place.start)];
  if (range === undefined) paragraph.paragraph.select();
  else range.select();
  return context.sync();
}

/** How often Word finds a text before a place: whatever its case, and never within one that it has found. */
function timesBefore(text: string, sought: string, place: number): number {
  const [lower, wanted] = [text.toLowerCase(), sought.toLowerCase()];
  let count = 0;
  for (let at = lower.indexOf(wanted); at >= 0 && at < place; at = lower.indexOf(wanted, at + wanted.length))
    count += 1;
  return count;
}
