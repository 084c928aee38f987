import type { Element } from '@xmldom/xmldom';
import { accessDenied, itemNotFound } from '../../officeHost/hostError';
import { checked, isBoolean, isText } from '../../officeHost/wire/members';
import {
  contentOf,
  controlsIn,
  isInline,
  locksOf,
  outerControl,
  propertyOf,
  requireEditable,
  setLocks,
  setProperty,
  subtypeOf,
  unwrap,
} from '../model/control';
import { packageOf } from '../model/flatPackage';
import type { HostDocument } from '../model/hostDocument';
import { insertInControl } from '../model/insertOoxml';
import { paragraphText } from '../model/paragraphText';
import { controlRange, paragraphsOfRange, partOfRange } from '../model/range';
import { around, elementsIn, isWord, newElement, remove, replaceWith } from '../model/wordXml';
import { bodyAround, paragraphBeside, parents, placeOf, rangePart } from './places';
import { hostObject, orNull, type HostContext, type Members, type Targets } from './targets';

const asControl = (control: Element | null) => orNull('ContentControl', control);

function withId(controls: readonly Element[], id: number): Element | null {
  return controls.find((control) => Number(propertyOf(control, 'id')) === id) ?? null;
}

export const controlCollectionMembers: Members<Targets['ContentControlCollection']> = {
  isKept: 'loaded',
  items: (controls) => controls().map((control) => hostObject('ContentControl', control)),
  item: (controls, key) => asControl(withId(controls(), Number(key))),
  call: {
    GetByTag: (controls, args) => {
      const tag = args.text(0);
      return hostObject('ContentControlCollection', () =>
        controls().filter((control) => propertyOf(control, 'tag') === tag),
      );
    },
    GetById: (controls, args) => {
      const control = withId(controls(), args.integer(0));
      if (control === null) throw itemNotFound(`the content control ${args.integer(0)}`);
      return asControl(control);
    },
    GetByIdOrNullObject: (controls, args) => asControl(withId(controls(), args.integer(0))),
    GetFirst: (controls) => {
      const [first] = controls();
      if (first === undefined) throw itemNotFound('the first content control');
      return asControl(first);
    },
    GetFirstOrNullObject: (controls) => asControl(controls()[0] ?? null),
  },
};

function textProperty(name: string) {
  return {
    get: (control: Element): unknown => propertyOf(control, name) ?? '',
    set: (control: Element, value: unknown, { document }: HostContext): void => {
      document.requireWritable();
      setProperty(control, name, checked(isText, value, name));
    },
  };
}

function lockProperty(lock: 'cannotEdit' | 'cannotDelete') {
  return {
    get: (control: Element): unknown => locksOf(control)[lock],
    set: (control: Element, value: unknown, { document }: HostContext): void => {
      document.requireWritable();
      setLocks(control, { ...locksOf(control), [lock]: checked(isBoolean, value, lock) });
    },
  };
}

const alias = textProperty('alias');
const tag = textProperty('tag');
const cannotEdit = lockProperty('cannotEdit');
const cannotDelete = lockProperty('cannotDelete');
const appearances: Readonly<Record<string, string>> = {
  BoundingBox: 'boundingBox',
  Tags: 'tags',
  Hidden: 'hidden',
};

/** What a control holds, or the control itself, as Word gives it: within a paragraph where it stands in one. */
function packagedControl(control: Element, document: HostDocument): string {
  const own = document.habits.givesControlItself ? [control] : elementsIn(contentOf(control));
  if (!isInline(control)) return packageOf(own, document);
  const paragraph = around(control, 'p')?.cloneNode(false) ?? newElement(control, 'p');
  for (const node of own) paragraph.appendChild(node.cloneNode(true));
  return packageOf([paragraph], document);
}

function deleteControl(control: Element, keepContent: boolean, document: HostDocument): void {
  document.requireWritable();
  const locks = locksOf(control);
  if (locks.cannotDelete || (locks.cannotEdit && !keepContent))
    throw accessDenied('the content control is locked');
  requireEditable(control);
  const { parentNode } = control;
  if (keepContent) unwrap(control);
  else if (document.habits.leavesEmptyParagraph && !isInline(control))
    replaceWith(control, [newElement(control, 'p')]);
  else remove(control);
  if (isWord(parentNode, 'tc') && !isWord(parentNode.lastChild, 'p'))
    parentNode.appendChild(newElement(parentNode, 'p'));
}

export const controlMembers: Members<Element> = {
  isKept: 'loaded',
  exists: (control, { document }) => document.holds(control),
  get: {
    Id: (control) => Number(propertyOf(control, 'id')),
    Title: alias.get,
    Tag: tag.get,
    Text: (control, { document }) => {
      const range = controlRange(control);
      if (range.kind === 'text') return paragraphText(range.paragraph).slice(range.start, range.end);
      return paragraphsOfRange(range)
        .map((paragraph) => document.textOf(paragraph))
        .join('\r');
    },
    Type: (control) => (subtypeOf(control).startsWith('Rich') ? 'RichText' : 'PlainText'),
    Subtype: subtypeOf,
    Appearance: (control) => {
      const shown = elementsIn(control)
        .flatMap((element) => elementsIn(element))
        .find((element) => element.localName === 'appearance');
      const value = shown?.getAttribute('w15:val') ?? 'boundingBox';
      return Object.entries(appearances).find(([, name]) => name === value)?.[0] ?? 'BoundingBox';
    },
    CannotEdit: cannotEdit.get,
    CannotDelete: cannotDelete.get,
  },
  set: { Title: alias.set, Tag: tag.set, CannotEdit: cannotEdit.set, CannotDelete: cannotDelete.set },
  navigate: {
    Paragraphs: (control) =>
      hostObject('ParagraphCollection', () => paragraphsOfRange(controlRange(control))),
    ContentControls: (control) =>
      hostObject('ContentControlCollection', () => controlsIn(contentOf(control))),
    Tables: (control) =>
      hostObject('TableCollection', () =>
        elementsIn(contentOf(control)).filter((element) => isWord(element, 'tbl')),
      ),
    ParentBody: (control, { document }) => bodyAround(control, document),
    ParentContentControlOrNullObject: (control) => asControl(outerControl(control)),
    ParentTableOrNullObject: (control) => parents(control).table,
    ParentTableCellOrNullObject: (control) => parents(control).cell,
  },
  call: {
    GetOoxml: (control, _, { document }) => packagedControl(control, document),
    InsertOoxml: (control, args, { document }) => {
      document.requireWritable();
      return hostObject('Range', insertInControl(document, control, args.text(0), placeOf(args, 1)));
    },
    InsertParagraph: (control, args, { document }) => {
      document.requireWritable();
      return hostObject('Paragraph', paragraphBeside(control, args.text(0), args.at(1)));
    },
    Delete: (control, args, { document }) => deleteControl(control, args.flag(0), document),
    Select: (control, _, { document }) => void (document.selection = controlRange(control)),
    GetRange: (control, args) => hostObject('Range', partOfRange(controlRange(control), rangePart(args, 0))),
  },
};
