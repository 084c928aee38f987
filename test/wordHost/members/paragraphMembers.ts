import type { Element } from '@xmldom/xmldom';
import { invalidArgument, itemNotFound } from '../../officeHost/hostError';
import { requireEditable } from '../model/control';
import { packageOf } from '../model/flatPackage';
import type { HostDocument } from '../model/hostDocument';
import { insertAtParagraph } from '../model/insertOoxml';
import { paragraphRange, partOfRange, wrapInControl, type RangeRef } from '../model/range';
import { around, attribute, child, elementsIn, isWord, remove, setChildren } from '../model/wordXml';
import { bodyAround, paragraphBeside, parents, placeOf, rangePart } from './places';
import { hostObject, type HostObject, type Members, type Targets } from './targets';

function first(paragraphs: readonly Element[], at: number): HostObject | null {
  const paragraph = paragraphs.at(at);
  return paragraph === undefined ? null : hostObject('Paragraph', paragraph);
}

function present(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound('the paragraph');
  return object;
}

export const paragraphCollectionMembers: Members<Targets['ParagraphCollection']> = {
  isKept: 'loaded',
  items: (paragraphs) => paragraphs().map((paragraph) => hostObject('Paragraph', paragraph)),
  call: {
    GetFirst: (paragraphs) => present(first(paragraphs(), 0)),
    GetFirstOrNullObject: (paragraphs) => first(paragraphs(), 0),
    GetLast: (paragraphs) => present(first(paragraphs(), -1)),
    GetLastOrNullObject: (paragraphs) => first(paragraphs(), -1),
  },
};

function styleId(paragraph: Element): string | null {
  return attribute(child(child(paragraph, 'pPr'), 'pStyle'));
}

/** Word's names of the styles that it brings itself. */
function builtIn(name: string): string {
  const [, kind = '', level = ''] = /^(heading|toc) (\d)$/.exec(name) ?? [];
  if (kind !== '') return `${kind === 'toc' ? 'Toc' : 'Heading'}${level}`;
  const others: Readonly<Record<string, string>> = { Normal: 'Normal', caption: 'Caption', Title: 'Title' };
  return others[name] ?? 'Other';
}

function outlineLevel(paragraph: Element, document: HostDocument): number {
  const own = attribute(child(child(paragraph, 'pPr'), 'outlineLvl'));
  return own === null ? document.outlineLevel(styleId(paragraph)) : Math.min(10, Number(own) + 1);
}

function nesting(paragraph: Element): number {
  let level = 0;
  for (let table = around(paragraph, 'tbl'); table !== null; table = around(table, 'tbl')) level += 1;
  return level;
}

/** Whether it can be taken away, or only emptied: it is the last in its cell. */
function isLastInCell(paragraph: Element): boolean {
  const { parentNode } = paragraph;
  return isWord(parentNode, 'tc') && elementsIn(parentNode).filter((each) => isWord(each, 'p')).length === 1;
}

/** At most 255 characters, in which a caret says that the next one means something else. */
function search(paragraph: Element, text: string, document: HostDocument): readonly RangeRef[] {
  if (text === '' || text.length > 255) throw invalidArgument('a text to search for of 1 to 255 characters');
  const marks = [...text.matchAll(/\^(.)?/g)].map(([, mark = '']) => mark);
  if (marks.some((mark) => !'^tl'.includes(mark) || mark === ''))
    throw invalidArgument('a mark to search for');
  const sought = text.replaceAll('^^', '\u0000').replaceAll('^t', '\t').replaceAll('^l', '\n');
  const wanted = sought.replaceAll('\u0000', '^').toLowerCase();
  const shown = document.textOf(paragraph).toLowerCase();
  const found: RangeRef[] = [];
  for (let at = shown.indexOf(wanted); at >= 0; at = shown.indexOf(wanted, at + wanted.length)) {
    found.push({ kind: 'text', paragraph, start: at, end: at + wanted.length });
  }
  return found;
}

export const paragraphMembers: Members<Element> = {
  isKept: 'loaded',
  exists: (paragraph, { document }) => document.holds(paragraph),
  get: {
    Text: (paragraph, { document }) => document.textOf(paragraph),
    Style: (paragraph, { document }) => document.styleName(styleId(paragraph)),
    StyleBuiltIn: (paragraph, { document }) => builtIn(document.styleName(styleId(paragraph))),
    OutlineLevel: (paragraph, { document }) => outlineLevel(paragraph, document),
    IsListItem: (paragraph) => child(child(paragraph, 'pPr'), 'numPr') !== null,
    TableNestingLevel: nesting,
  },
  navigate: {
    ParentContentControlOrNullObject: (paragraph) => parents(paragraph).control,
    ParentTableOrNullObject: (paragraph) => parents(paragraph).table,
    ParentTableCellOrNullObject: (paragraph) => parents(paragraph).cell,
    ParentBody: (paragraph, { document }) => bodyAround(paragraph, document),
  },
  call: {
    GetOoxml: (paragraph, _, { document }) => packageOf([paragraph], document),
    InsertOoxml: (paragraph, args, { document }) => {
      document.requireWritable();
      return hostObject('Range', insertAtParagraph(document, paragraph, args.text(0), placeOf(args, 1)));
    },
    InsertParagraph: (paragraph, args, { document }) => {
      document.requireWritable();
      requireEditable(paragraph);
      const added = paragraphBeside(paragraph, args.text(0), args.at(1));
      // A new paragraph is like the one that it is put beside.
      const properties = child(paragraph, 'pPr');
      if (properties !== null) added.insertBefore(properties.cloneNode(true), added.firstChild);
      return hostObject('Paragraph', added);
    },
    InsertContentControl: (paragraph, _, { document }) => {
      document.requireWritable();
      const control = wrapInControl(paragraphRange(paragraph));
      document.numberControls([control], true);
      return hostObject('ContentControl', control);
    },
    Delete: (paragraph, _, { document }) => {
      document.requireWritable();
      requireEditable(paragraph);
      if (isLastInCell(paragraph)) setChildren(paragraph, []);
      else remove(paragraph);
    },
    GetRange: (paragraph, args) =>
      hostObject('Range', partOfRange(paragraphRange(paragraph), rangePart(args, 0))),
    Search: (paragraph, args, { document }) =>
      hostObject('RangeCollection', search(paragraph, args.text(0), document)),
    Select: (paragraph, _, { document }) => void (document.selection = paragraphRange(paragraph)),
  },
};
