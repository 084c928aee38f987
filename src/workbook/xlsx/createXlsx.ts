import type { SheetCells } from '../cells';
import { isSheetName } from '../sheetName';
import { defaultLimits } from '../../officePackage/limits';
import { contentTypesPart } from '../../officePackage/contentTypes';
import { relationshipsPart } from '../../officePackage/relationships';
import { escapeXml } from '../../officePackage/xml/xmlText';
import { XlsxWorkbook } from './xlsxWorkbook';
import { cellsXml } from './writing/cellsXml';
import { packageNamespaces, transitionalNamespaces as namespaces } from './writing/namespaces';
import { StyleSheet, emptyStylesXml } from './writing/styleSheet';
import { xmlDeclaration } from './writing/worksheetXml';
import { packEntry, writeZip } from '../../officePackage/zip/zipWriter';

const workbookPart = 'xl/workbook.xml';
const stylesPart = 'xl/styles.xml';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A new workbook that holds these cells; texts stay texts, whatever they look like. Throws a RangeError for names that
 * Excel does not take or that occur twice, and if no sheet is visible.
 */
export function createXlsx(sheets: readonly SheetCells[], name: string): XlsxWorkbook {
  checkNames(sheets);
  const styles = new StyleSheet(emptyStylesXml(namespaces.main), stylesPart, namespaces.main);
  const sheetParts = sheets.map((sheet, index) => ({
    part: `xl/worksheets/sheet${index + 1}.xml`,
    text: cellsXml(sheet, styles, namespaces.main),
  }));
  const sheetPaths = sheetParts.map(({ part }) => part);
  const texts = [
    { part: contentTypesPart, text: contentTypesXml(sheetPaths) },
    { part: relationshipsPart(''), text: relationshipsXml([['officeDocument', workbookPart]]) },
    { part: workbookPart, text: workbookXml(sheets) },
    {
      part: relationshipsPart(workbookPart),
      text: relationshipsXml([
        ...sheetPaths.map((part): readonly [string, string] => ['worksheet', part]),
        ['styles', stylesPart],
      ]),
    },
    { part: stylesPart, text: styles.toXml() },
    ...sheetParts,
  ];
  const encoder = new TextEncoder();
  const bytes = writeZip(texts.map(({ part, text }) => packEntry(part, encoder.encode(text))));
  return new XlsxWorkbook(bytes, workbookPart, name, defaultLimits);
}

function checkNames(sheets: readonly SheetCells[]): void {
  const wrong = sheets.find(({ name }) => !isSheetName(name));
  if (wrong !== undefined) throw new RangeError(`Excel takes no sheet named "${wrong.name}".`);
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < sheets.length) throw new RangeError('Two sheets bear the same name.');
  if (sheets.every(({ hidden }) => hidden)) throw new RangeError('A workbook needs a sheet that is visible.');
}

function contentTypesXml(sheetParts: readonly string[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  const relationships = 'application/vnd.openxmlformats-package.relationships+xml';
  return (
    `${xmlDeclaration}<Types xmlns="${packageNamespaces.contentTypes}">` +
    `<Default Extension="rels" ContentType="${relationships}"/><Default Extension="xml" ContentType="application/xml"/>` +
    override(workbookPart, 'sheet.main') +
    override(stylesPart, 'styles') +
    `${sheetParts.map((part) => override(part, 'worksheet')).join('')}</Types>`
  );
}

/** Relationships with the ids rId1, rId2 and so on, each of a kind and to a part. */
function relationshipsXml(relationships: readonly (readonly [kind: string, part: string])[]): string {
  const elements = relationships.map(
    ([kind, part], index) =>
      `<Relationship Id="rId${index + 1}" Type="${namespaces.relationships}/${kind}" Target="/${part}"/>`,
  );
  return `${xmlDeclaration}<Relationships xmlns="${packageNamespaces.relationships}">${elements.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly SheetCells[]): string {
  const elements = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const firstVisible = sheets.findIndex(({ hidden }) => !hidden);
  return (
    `${xmlDeclaration}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
    `<bookViews><workbookView activeTab="${firstVisible}"/></bookViews><sheets>${elements.join('')}</sheets></workbook>`
  );
}
