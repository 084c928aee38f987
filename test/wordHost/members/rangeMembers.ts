import { itemNotFound } from '../../officeHost/hostError';
import { packageOf } from '../model/flatPackage';
import type { HostDocument } from '../model/hostDocument';
import { insertAtRange } from '../model/insertOoxml';
import {
  anchorOf,
  controlAround,
  paragraphsOfRange,
  partOfRange,
  rangeBetween,
  wrapInControl,
  type RangeRef,
} from '../model/range';
import { isWithin, around } from '../model/wordXml';
import { paragraphsIn } from '../model/paragraphText';
import { bodyAround, paragraphBeside, parents, placeOf, rangePart } from './places';
import { hostObject, orNull, type HostObject, type Members } from './targets';

function textOf(range: RangeRef, document: HostDocument): string {
  if (range.kind === 'text') return document.textOf(range.paragraph).slice(range.start, range.end);
  return paragraphsOfRange(range)
    .map((paragraph) => document.textOf(paragraph))
    .join('\r');
}

/** How a range lies to another one: what is not in the same story, a text box for one, is unrelated. */
function relation(range: RangeRef, other: RangeRef, document: HostDocument): string {
  const [one, two] = [paragraphsOfRange(range), paragraphsOfRange(other)];
  if (one.every((paragraph) => two.includes(paragraph)))
    return one.length === two.length ? 'Equal' : 'Inside';
  if (two.every((paragraph) => one.includes(paragraph))) return 'Contains';
  const all = [document.body, ...document.stories.map(({ root }) => root)];
  const [first, second] = [anchorOf(range), anchorOf(other)];
  const isSame = all.some((root) => isWithin(first, root) && isWithin(second, root));
  const box = around(first, 'txbxContent');
  if (!isSame || box !== around(second, 'txbxContent')) return 'Unrelated';
  // Bit 4: the other one follows.
  return (first.compareDocumentPosition(second) & 4) === 0 ? 'After' : 'Before';
}

export const rangeMembers: Members<RangeRef> = {
  isKept: 'loaded',
  exists: (range, { document }) => {
    const paragraphs = paragraphsOfRange(range);
    return paragraphs.length === 0 || paragraphs.some((paragraph) => document.holds(paragraph));
  },
  get: {
    Text: (range, { document }) => textOf(range, document),
    IsEmpty: (range, { document }) => textOf(range, document) === '',
  },
  navigate: {
    Paragraphs: (range) => hostObject('ParagraphCollection', () => paragraphsOfRange(range)),
    ParentContentControlOrNullObject: (range) => orNull('ContentControl', controlAround(range)),
    ParentTableOrNullObject: (range) => parents(anchorOf(range)).table,
    ParentTableCellOrNullObject: (range) => parents(anchorOf(range)).cell,
    ParentBody: (range, { document }) => bodyAround(anchorOf(range), document),
  },
  call: {
    GetRange: (range, args) => hostObject('Range', partOfRange(range, rangePart(args, 0))),
    GetOoxml: (range, _, { document }) =>
      packageOf(range.kind === 'text' ? [range.paragraph] : range.blocks, document),
    InsertOoxml: (range, args, { document }) => {
      document.requireWritable();
      return hostObject('Range', insertAtRange(document, range, args.text(0), placeOf(args, 1)));
    },
    InsertParagraph: (range, args, { document }) => {
      document.requireWritable();
      const last = range.kind === 'text' ? range.paragraph : range.blocks.at(-1);
      if (last === undefined) throw itemNotFound('the range');
      return hostObject('Paragraph', paragraphBeside(last, args.text(0), args.at(1)));
    },
    InsertContentControl: (range, _, { document }) => {
      document.requireWritable();
      const control = wrapInControl(range);
      document.numberControls([control], true);
      return hostObject('ContentControl', control);
    },
    CompareLocationWith: (range, args, { document }) => {
      const other = args.object(0, 'Range')?.target;
      if (other === undefined) throw itemNotFound('the other range');
      return relation(range, other, document);
    },
    ExpandTo: (range, args, { document }) => {
      const other = args.object(0, 'Range')?.target;
      if (other === undefined) throw itemNotFound('the other range');
      return hostObject('Range', rangeBetween(paragraphsIn(document.body), range, other));
    },
    Select: (range, _, { document }) => void (document.selection = range),
  },
};

export const rangeCollectionMembers: Members<readonly RangeRef[]> = {
  isKept: 'loaded',
  items: (ranges): readonly HostObject[] => ranges.map((range) => hostObject('Range', range)),
};
