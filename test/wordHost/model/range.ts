import type { Element } from '@xmldom/xmldom';
import { invalidArgument } from '../../officeHost/hostError';
import { contentOf, isInline } from './control';
import { paragraphsIn, paragraphText, placeInText, runAt, runsShowing } from './paragraphText';
import { around, elementsIn, isWord, newElement, replaceWith } from './wordXml';

/** A part of a document: neighbouring paragraphs, tables and controls, or characters of one paragraph. */
export type RangeRef =
  | { readonly kind: 'blocks'; readonly blocks: readonly Element[] }
  | { readonly kind: 'text'; readonly paragraph: Element; readonly start: number; readonly end: number };

export function paragraphRange(paragraph: Element): RangeRef {
  return { kind: 'text', paragraph, start: 0, end: paragraphText(paragraph).length };
}

export function controlRange(control: Element): RangeRef {
  const content = contentOf(control);
  if (!isInline(control)) return { kind: 'blocks', blocks: elementsIn(content) };
  const paragraph = around(control, 'p');
  if (paragraph === null) throw invalidArgument('a control in no paragraph');
  const [start, end] = placeInText(paragraph, content);
  return { kind: 'text', paragraph, start, end };
}

export function paragraphsOfRange(range: RangeRef): readonly Element[] {
  if (range.kind === 'text') return [range.paragraph];
  return range.blocks.flatMap((block) => (isWord(block, 'p') ? [block] : paragraphsIn(block)));
}

/** The first element of a range, to see where it is. */
export function anchorOf(range: RangeRef): Element {
  const anchor = range.kind === 'text' ? range.paragraph : range.blocks[0];
  if (anchor === undefined) throw invalidArgument('an empty range');
  return anchor;
}

/** Where a range begins or ends, or all of it. */
export function partOfRange(range: RangeRef, part: 'Whole' | 'Content' | 'Start' | 'End'): RangeRef {
  if (part === 'Whole' || part === 'Content') return range;
  const paragraphs = paragraphsOfRange(range);
  const paragraph = part === 'Start' ? paragraphs[0] : paragraphs.at(-1);
  if (paragraph === undefined) return range;
  const whole = range.kind === 'text' ? range : paragraphRange(paragraph);
  const place = whole.kind === 'blocks' ? 0 : part === 'Start' ? whole.start : whole.end;
  return { kind: 'text', paragraph, start: place, end: place };
}

/** From the first paragraph of one range to the last of the other, of all paragraphs of a story. */
export function rangeBetween(all: readonly Element[], one: RangeRef, other: RangeRef): RangeRef {
  const places = [...paragraphsOfRange(one), ...paragraphsOfRange(other)].map((each) => all.indexOf(each));
  if (places.length === 0 || places.includes(-1)) throw invalidArgument('ranges of two stories');
  return { kind: 'blocks', blocks: all.slice(Math.min(...places), Math.max(...places) + 1) };
}

/** The control that a range stands in, also one within the paragraph. */
export function controlAround(range: RangeRef): Element | null {
  const run = range.kind === 'text' ? runAt(range.paragraph, range.end) : null;
  return around(run ?? anchorOf(range), 'sdt');
}

/** Puts a control around a range: within the paragraph where it is a part of one. */
export function wrapInControl(range: RangeRef): Element {
  const nodes =
    range.kind === 'blocks'
      ? range.blocks
      : range.start === 0 && range.end === paragraphText(range.paragraph).length
        ? [range.paragraph]
        : runsShowing(range.paragraph, range.start, range.end);
  const [first] = nodes;
  if (first === undefined || nodes.some(({ parentNode }) => parentNode !== first.parentNode)) {
    throw invalidArgument('a range that no control can be around');
  }
  const control = newElement(first, 'sdt');
  control.appendChild(newElement(first, 'sdtPr'));
  const content = control.appendChild(newElement(first, 'sdtContent'));
  const marker = newElement(first, 'p');
  first.parentNode?.insertBefore(marker, first);
  for (const node of nodes) content.appendChild(node);
  replaceWith(marker, [control]);
  return control;
}
