import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import { tagOf } from '../markup/controlTag';
import { standingContent, type StandingContent } from '../markup/documentContent';
import { parseMarkup, type WordMarkup } from '../markup/wordMarkup';
import type { OfficeControl } from './wordState';

/** What Word gave of a place in the document: a flat package, read. */
export interface WordPackage {
  readonly markup: WordMarkup;
  readonly standing: StandingContent;
  /** As Word gave it, to the letter. */
  readonly raw: string;
}

/** Throws a PackageFault where it is no WordprocessingML. */
export function readPackage(text: string, raw = text): WordPackage {
  const markup = parseMarkup(text, 'word');
  return { markup, standing: standingContent(markup), raw };
}

/** How many paragraphs stand in a package's body; those in text boxes do not count for Word. */
export function paragraphCount({ standing }: WordPackage): number {
  return [...standing.outline.paragraphs.values()].filter(({ isInTextBox }) => !isInTextBox).length;
}

/**
 * Of a control some Words give what it holds, others the control itself: here it is the control in any case, with the
 * lock that Word tells of.
 */
export function controlPackage(text: string, control: OfficeControl & { readonly id: string }): WordPackage {
  const given = readPackage(text);
  const found = [...given.standing.controls.values()].filter((each) => each.control.id === control.id);
  if (found.length === 1 && found[0]?.control.outer === null) return given;
  const { markup } = given;
  const { names } = markup;
  const lock = control.cannotEdit ? 'contentLocked' : control.cannotDelete ? 'sdtLocked' : null;
  const properties = names.xml(
    'sdtPr',
    {},
    names.valueXml('alias', control.title),
    names.valueXml('tag', tagOf(control.id)),
    names.valueXml('id', control.number),
    lock === null ? '' : names.valueXml('lock', lock),
  );
  const content = names.xml('sdtContent', {}, innerXml(markup, bodyRange(markup)));
  return readPackage(withBody(markup, names.xml('sdt', {}, properties, content)), text);
}

/** The package with what the control of that part holds as its body: what takes the place of a control's content. */
export function contentPackage({ markup, standing }: WordPackage, id: string): string {
  const control = [...standing.controls.values()].find((each) => each.control.id === id)?.control;
  // A control that was detached is no more: what it held stands in the body.
  if (control === undefined) return markup.text;
  const { contentStart, contentEnd } = control.content;
  const content =
    control.content.contentStart === control.content.end ? '' : markup.text.slice(contentStart, contentEnd);
  return withBody(markup, content);
}

/** The package with other content before the properties of its section. */
export function withBody(markup: WordMarkup, xml: string): string {
  const { start, end } = bodyRange(markup);
  return markup.text.slice(0, start) + xml + markup.text.slice(end);
}

/** The package with a page as wide as `points` and no margins: what is drawn in it fits there. */
export function withTextWidth({ text, body, names }: WordMarkup, points: number): string {
  const width = Math.round(points * 20);
  const xml = names.xml(
    'sectPr',
    {},
    names.xml('pgSz', { w: width, h: 16838 }),
    names.xml('pgMar', { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0, gutter: 0 }),
  );
  const section = body.children.at(-1);
  const isSection = section !== undefined && names.is(section, 'sectPr');
  const [start, end] = isSection ? [section.start, section.end] : [body.contentEnd, body.contentEnd];
  return text.slice(0, start) + xml + text.slice(end);
}

/**
 * What `change` makes of a package that has a table of that style, too: what is drawn in it is then like the document's
 * tables. The table is no part of what comes back.
 */
export function amongTablesOf(
  style: string | null,
  given: WordPackage,
  change: (given: WordPackage) => string,
): string {
  if (style === null) return change(given);
  const { markup } = given;
  const { names, text } = markup;
  const table = names.xml('tbl', {}, names.xml('tblPr', {}, names.valueXml('tblStyle', style)));
  const { start } = bodyRange(markup);
  const changed = change(readPackage(text.slice(0, start) + table + text.slice(start)));
  return changed.slice(0, start) + changed.slice(start + table.length);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function bodyRange({ body, names }: WordMarkup): Range {
  const last: XmlElement | undefined = body.children.at(-1);
  const isSection = last !== undefined && names.is(last, 'sectPr');
  return { start: body.contentStart, end: isSection ? last.start : body.contentEnd };
}

function innerXml({ text }: WordMarkup, { start, end }: Range): string {
  return text.slice(start, end);
}
