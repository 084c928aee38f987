import type { Element } from '@xmldom/xmldom';
import { checked, isOneOf } from '../../officeHost/wire/members';
import { notImplemented } from '../../officeHost/hostError';
import { contentOf, controlsIn } from '../model/control';
import { packageOf } from '../model/flatPackage';
import type { HostDocument } from '../model/hostDocument';
import { insertInBody } from '../model/insertOoxml';
import { paragraphsIn } from '../model/paragraphText';
import { partOfRange } from '../model/range';
import { attribute, child, elementsIn, isWord } from '../model/wordXml';
import { bodyType, newParagraph, parents, placeOf, rangePart } from './places';
import { hostObject, type Members, type Targets } from './targets';

export const documentMembers: Members<HostDocument> = {
  navigate: {
    Body: ({ body }) => hostObject('Body', body),
    ContentControls: (document) => hostObject('ContentControlCollection', () => document.controls()),
  },
  call: {
    GetSelection: ({ selection }) => hostObject('Range', selection),
    _RemoveReference: (_, args, context) => context.forget(args.text(0)),
  },
};

export const bodyMembers: Members<Element> = {
  isKept: 'loaded',
  exists: (body, { document }) => document.holds(body),
  get: {
    Text: (body, { document }) =>
      paragraphsIn(body)
        .map((each) => document.textOf(each))
        .join('\r'),
    Type: (body, { document }) => bodyType(body, document),
  },
  navigate: {
    Paragraphs: (body) => hostObject('ParagraphCollection', () => paragraphsIn(body)),
    ContentControls: (body) => hostObject('ContentControlCollection', () => controlsIn(body)),
    Tables: (body) => hostObject('TableCollection', () => tablesIn(body)),
  },
  call: {
    GetOoxml: (body, _, { document }) => {
      requireMain(body, document, 'GetOoxml');
      return packageOf(elementsIn(body), document);
    },
    InsertOoxml: (body, args, { document }) => {
      document.requireWritable();
      requireMain(body, document, 'InsertOoxml');
      return hostObject('Range', insertInBody(document, args.text(0), placeOf(args, 1)));
    },
    InsertParagraph: (body, args, { document }) => {
      document.requireWritable();
      const paragraph = newParagraph(body, args.text(0));
      const place = checked(isOneOf('Start', 'End'), args.at(1), 'insertLocation');
      body.insertBefore(paragraph, place === 'Start' ? body.firstChild : child(body, 'sectPr'));
      return hostObject('Paragraph', paragraph);
    },
    GetRange: (body, args) =>
      hostObject('Range', partOfRange({ kind: 'blocks', blocks: paragraphsIn(body) }, rangePart(args, 0))),
  },
};

function requireMain(body: Element, document: HostDocument, member: string): void {
  if (body !== document.body) throw notImplemented(`Body.${member}() of a cell or another story`);
}

function tablesIn(body: Element): readonly Element[] {
  return elementsIn(body).flatMap((element) => {
    if (isWord(element, 'tbl')) return [element];
    return isWord(element, 'sdt') ? tablesIn(contentOf(element)) : [];
  });
}

export const tableCollectionMembers: Members<Targets['TableCollection']> = {
  isKept: 'loaded',
  items: (tables) => tables().map((table) => hostObject('Table', table)),
};

export const tableMembers: Members<Element> = {
  isKept: 'loaded',
  exists: (table, { document }) => document.holds(table),
  get: {
    Style: (table, { document }) => document.styleName(attribute(child(child(table, 'tblPr'), 'tblStyle'))),
    RowCount: (table) => elementsIn(table).filter((element) => isWord(element, 'tr')).length,
  },
  navigate: { ParentContentControlOrNullObject: (table) => parents(table).control },
  call: { GetRange: (table) => hostObject('Range', { kind: 'blocks', blocks: [table] }) },
};

export const tableCellMembers: Members<Element> = {
  isKept: 'loaded',
  exists: (cell, { document }) => document.holds(cell),
  get: {
    /** In points. */
    Width: (cell) => {
      const width = child(child(cell, 'tcPr'), 'tcW')?.getAttribute('w:w');
      return Number(width ?? 4513) / 20;
    },
  },
  navigate: { Body: (cell) => hostObject('Body', cell) },
};
