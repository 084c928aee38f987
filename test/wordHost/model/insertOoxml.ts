import type { Element } from '@xmldom/xmldom';
import { invalidArgument } from '../../officeHost/hostError';
import { contentOf, controlsIn, isInline, requireEditable } from './control';
import { blocksOf } from './flatPackage';
import type { HostDocument } from './hostDocument';
import { paragraphText } from './paragraphText';
import type { RangeRef } from './range';
import { child, elementsIn, insertAfter, isWord, newElement, remove, setChildren } from './wordXml';

/** Where Word puts what is inserted, seen from what it is inserted at. */
export type Place = 'Replace' | 'Start' | 'End';

function taken(document: HostDocument, ooxml: string): readonly Element[] {
  const xml = document.body.ownerDocument;
  if (xml === null) throw invalidArgument('a body without a document');
  return blocksOf(ooxml, xml);
}

function inserted(document: HostDocument, blocks: readonly Element[]): RangeRef {
  const controls = blocks.flatMap((block) => [
    ...(isWord(block, 'sdt') ? [block] : []),
    ...controlsIn(block),
  ]);
  document.numberControls(controls, true);
  return { kind: 'blocks', blocks };
}

export function insertInControl(
  document: HostDocument,
  control: Element,
  ooxml: string,
  place: Place,
): RangeRef {
  requireEditable(contentOf(control));
  const content = contentOf(control);
  const blocks = taken(document, ooxml);
  const now = isInline(control) ? runsOf(blocks) : blocks;
  const old = elementsIn(content);
  const waits = child(child(control, 'sdtPr'), 'showingPlcHdr');
  if (waits !== null) remove(waits);
  if (place === 'Replace') {
    const empty = document.habits.leavesEmptyParagraph && !isInline(control);
    setChildren(content, empty ? [...now, newElement(content, 'p')] : now);
  } else setChildren(content, place === 'Start' ? [...now, ...old] : [...old, ...now]);
  return inserted(document, now);
}

/** What of a single paragraph can stand within another one. */
function runsOf(blocks: readonly Element[]): readonly Element[] {
  const [only, ...others] = blocks;
  if (only === undefined || others.length > 0 || !isWord(only, 'p'))
    throw invalidArgument('more than one paragraph within a paragraph');
  return elementsIn(only).filter((element) => !isWord(element, 'pPr'));
}

export function insertAtParagraph(
  document: HostDocument,
  paragraph: Element,
  ooxml: string,
  place: Place,
): RangeRef {
  requireEditable(paragraph);
  const blocks = taken(document, ooxml);
  if (place !== 'Replace') {
    const runs = runsOf(blocks);
    if (place === 'End') for (const run of runs) paragraph.appendChild(run);
    else insertAfterProperties(paragraph, runs);
    return inserted(document, runs);
  }
  const empty = document.habits.leavesEmptyParagraph ? [newElement(paragraph, 'p')] : [];
  const { parentNode } = paragraph;
  insertAfter(paragraph, [...blocks, ...empty]);
  remove(paragraph);
  // A cell ends with a paragraph.
  if (isWord(parentNode, 'tc') && !isWord(parentNode.lastChild, 'p'))
    parentNode.appendChild(newElement(paragraph, 'p'));
  return inserted(document, blocks);
}

function insertAfterProperties(paragraph: Element, runs: readonly Element[]): void {
  const properties = child(paragraph, 'pPr');
  const next = properties === null ? paragraph.firstChild : properties.nextSibling;
  for (const run of runs) paragraph.insertBefore(run, next);
}

/** Whole paragraphs before the last section's properties, or at the top. */
export function insertInBody(document: HostDocument, ooxml: string, place: Place): RangeRef {
  const { body } = document;
  const blocks = taken(document, ooxml);
  const section = child(body, 'sectPr');
  if (place === 'Replace') {
    const empty = document.habits.leavesEmptyParagraph ? [newElement(body, 'p')] : [];
    setChildren(body, [...blocks, ...empty, ...(section === null ? [] : [section])]);
  } else {
    const next = place === 'Start' ? body.firstChild : section;
    for (const block of blocks) body.insertBefore(block, next);
  }
  return inserted(document, blocks);
}

/** In place of a whole paragraph, or of neighbouring ones; other ranges are not modelled. */
export function insertAtRange(
  document: HostDocument,
  range: RangeRef,
  ooxml: string,
  place: Place,
): RangeRef {
  if (range.kind === 'text') {
    const { paragraph, start, end } = range;
    const isWhole = start === 0 && end === paragraphText(paragraph).length;
    if (isWhole) return insertAtParagraph(document, paragraph, ooxml, place);
  } else if (place === 'Replace') {
    const [first, ...others] = range.blocks;
    if (first !== undefined) {
      for (const other of others) remove(other);
      return insertAtParagraph(document, first, ooxml, place);
    }
  }
  throw invalidArgument('insertOoxml at a range that is no whole paragraph');
}
