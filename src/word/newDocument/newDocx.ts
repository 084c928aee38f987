import { contentTypesPart } from '../../officePackage/contentTypes';
import { outlineXml } from '../../officePackage/xml/xmlOutline';
import { packEntry, writeZip } from '../../officePackage/zip/zipWriter';
import type { BoardPart, BoardReport } from '../../reports/board/boardPart';
import { momentText } from '../../reports/moment';
import { NewControls } from '../markup/newControls';
import { documentLook, textWidthAt } from '../markup/documentLook';
import { paragraphXml } from '../markup/drawing/paragraphXml';
import { partXml } from '../markup/drawing/partXml';
import { outlineBody } from '../markup/outlineBody';
import { StyleList } from '../markup/styleList';
import { parseMarkup } from '../markup/wordMarkup';
import { ownNames as names, wordNamespaces } from '../markup/wordNames';
import { wordTextsIn } from '../messages/wordTexts';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  documentRelationships,
  packageRelationships,
} from './packageXml';
import { footerXml, headerXml, sectionXml, settingsXml } from './pageXml';
import { styleIds, stylesXml } from './stylesXml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new document (.docx) with all parts of a report, in its order; the same report gives the same bytes. */
export function newDocx(report: BoardReport): Uint8Array {
  const styles = stylesXml(report.language);
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [contentTypesPart, contentTypesXml],
    ['_rels/.rels', packageRelationships],
    ['word/document.xml', documentXml(report, styles)],
    ['word/_rels/document.xml.rels', documentRelationships],
    ['word/styles.xml', styles],
    ['word/settings.xml', settingsXml(report.language)],
    ['word/header1.xml', headerXml(report)],
    ['word/footer1.xml', footerXml(report.language)],
    ['docProps/core.xml', corePropertiesXml(report, latest(report.parts))],
    ['docProps/app.xml', appPropertiesXml],
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, xml]) => packEntry(name, encoder.encode(declaration + xml))));
}

function documentXml(report: BoardReport, styles: string): string {
  const empty = documentOf(sectionXml);
  const markup = parseMarkup(
    empty,
    'word/document.xml',
    new StyleList(outlineXml(styles, 'word/styles.xml')),
  );
  const document = documentLook(markup, outlineBody(markup.body, markup.names));
  const controls = new NewControls(markup);
  const textWidth = textWidthAt(markup.body, markup);
  const parts = report.parts.map((part, index) => {
    const isNewGroup = part.group !== undefined && part.group !== report.parts[index - 1]?.group;
    const heading = isNewGroup ? ownParagraph(part.group, styleIds.heading, report) : '';
    return heading + partXml(part, { document, textWidth, properties: controls.propertiesOf(part) });
  });
  const start = [ownParagraph(report.title, styleIds.title, report), originXml(report)];
  return documentOf([...start, ...parts, sectionXml].join(''));
}

function documentOf(bodyXml: string): string {
  const attributes = {
    'xmlns:w': wordNamespaces.transitional,
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  return names.xml('document', attributes, names.xml('body', {}, bodyXml));
}

function ownParagraph(text: string, style: string, { language }: BoardReport): string {
  return paragraphXml(names, text, { style, language });
}

/** Which workbooks the figures are of, and when they were read. */
function originXml(report: BoardReport): string {
  const at = latest(report.parts);
  if (at === null) return '';
  const texts = wordTextsIn(report.language);
  const workbooks = [...new Set(report.parts.map(({ origin }) => origin.workbook))];
  const all = [...(workbooks.length < 2 ? [] : [workbooks.slice(0, -1).join(', ')]), workbooks.at(-1) ?? ''];
  const sentence = texts.say('ofWorkbook', { workbook: all.join(texts.say('and')), moment: momentText(at) });
  return ownParagraph(sentence, styleIds.subtitle, report);
}

/** When the latest of the parts was read; null where there are none. */
function latest(parts: readonly BoardPart[]): Date | null {
  return parts.reduce<Date | null>(
    (last, { origin: { at } }) => (last === null || at > last ? at : last),
    null,
  );
}
