import { escapeXml } from '../../officePackage/xml/xmlText';
import type { BoardReport } from '../../reports/board/boardPart';
import { languageTag } from '../markup/drawing/runXml';
import { printableText } from '../partTexts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const program = 'Avstäm';

const overrides: Readonly<Record<string, string>> = {
  '/word/document.xml': `${wordType}.document.main+xml`,
  '/word/styles.xml': `${wordType}.styles+xml`,
  '/word/settings.xml': `${wordType}.settings+xml`,
  '/word/header1.xml': `${wordType}.header+xml`,
  '/word/footer1.xml': `${wordType}.footer+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

export const contentTypesXml =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.entries(overrides)
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

export const packageRelationships = relationshipsXml([
  ['rId1', `${office}/relationships/officeDocument`, 'word/document.xml'],
  ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['rId3', `${office}/relationships/extended-properties`, 'docProps/app.xml'],
]);

export const documentRelationships = relationshipsXml([
  ['rIdStyles', `${office}/relationships/styles`, 'styles.xml'],
  ['rIdSettings', `${office}/relationships/settings`, 'settings.xml'],
  ['rIdHeader', `${office}/relationships/header`, 'header1.xml'],
  ['rIdFooter', `${office}/relationships/footer`, 'footer1.xml'],
]);

export const appPropertiesXml = `<Properties xmlns="${office}/extended-properties"><Application>${program}</Application></Properties>`;

/** Title and language, which a document that is published must state; it names no person. */
export function corePropertiesXml({ title, language }: BoardReport, at: Date | null): string {
  const moment = at === null ? '' : at.toISOString().replace(/\.\d+Z$/, 'Z');
  const date = (name: string): string =>
    moment === '' ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(printableText(title))}</dc:title><dc:creator>${program}</dc:creator>` +
    `<dc:language>${languageTag(language)}</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`
  );
}

function relationshipsXml(
  relationships: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const elements = relationships.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${elements.join('')}</Relationships>`;
}
