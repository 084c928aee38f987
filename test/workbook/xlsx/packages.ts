import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetCells } from '../../../src/workbook/cells';
import { openXlsx, type OpenProblem } from '../../../src/workbook/xlsx/openXlsx';
import type { PackageLimits } from '../../../src/officePackage/limits';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

export function unzipParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  if (content === undefined) throw new Error(`The package has no ${part}.`);
  return strFromU8(content);
}

/** The package with some parts changed; null removes one. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = unzipSync(bytes);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) Reflect.deleteProperty(parts, name);
    else parts[name] = content;
  }
  return zipParts(parts);
}

export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const elements = relationships.map(
    ({ id, kind, target }) =>
      `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${elements.join('')}</Relationships>`;
}

export function contentTypesXml(overrides: Readonly<Record<string, string>>): string {
  const elements = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${elements.join('')}</Types>`
  );
}

/** The parts of a workbook with one sheet, "Blad1", whose XML inside `<worksheet>` is given. */
export function oneSheetParts(sheetXml: string, change: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypesXml({
      'xl/workbook.xml': `${spreadsheetType}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${spreadsheetType}.worksheet+xml`,
    }),
    '_rels/.rels': relationshipsXml([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${officeRelationships}">` +
      '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 'rId2', kind: 'styles', target: 'styles.xml' },
      { id: 'rId3', kind: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"/>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheetXml}</worksheet>`,
    ...change,
  };
}

/** Opens a package that must open. */
export async function open(bytes: Uint8Array, limits?: PackageLimits): Promise<XlsxWorkbook> {
  const result = await openXlsx(bytes, 'test.xlsx', limits);
  if (!result.ok) throw new Error(`The package does not open: ${JSON.stringify(result.problem)}`);
  return result.workbook;
}

/** Why a package does not open; null if it does. */
export async function openProblem(bytes: Uint8Array, limits?: PackageLimits): Promise<OpenProblem | null> {
  const result = await openXlsx(bytes, 'test.xlsx', limits);
  return result.ok ? null : result.problem;
}

/** The only sheet of a package. */
export async function readOnlySheet(parts: Parts): Promise<SheetCells> {
  const { sheets, problems } = await (await open(zipParts(parts))).read();
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`Nothing was read: ${JSON.stringify(problems)}`);
  return sheet;
}

/** All sheets of a package: with the marks renamed, our own count as the user's. */
export async function readAllSheets(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const workbookXml = partText(bytes, 'xl/workbook.xml').replaceAll('_avstam_', '_unmarked_');
  return (await open(withParts(bytes, { 'xl/workbook.xml': workbookXml }))).readSheets();
}

/** The package with names of the user's. */
export function withNames(bytes: Uint8Array, names: Readonly<Record<string, string>>): Uint8Array {
  const elements = Object.entries(names).map(
    ([name, reference]) => `<definedName name="${name}">${reference}</definedName>`,
  );
  if (elements.length === 0) return bytes;
  const xml = partText(bytes, 'xl/workbook.xml');
  const changed = xml.replace('</sheets>', `</sheets><definedNames>${elements.join('')}</definedNames>`);
  return withParts(bytes, { 'xl/workbook.xml': changed });
}

/** The names of a package that a user sees, with what they refer to. */
export function visibleNames(bytes: Uint8Array): Readonly<Record<string, string>> {
  const names = partText(bytes, 'xl/workbook.xml').matchAll(
    /<definedName name="([^"_][^"]*)">([^<]*)<\/definedName>/g,
  );
  return Object.fromEntries([...names].map(([, name = '', reference = '']) => [name, reference]));
}

/** The titles of the charts that the sheets of a package lead to. */
export function chartTitles(bytes: Uint8Array): readonly string[] {
  return [...unzipParts(bytes).keys()]
    .filter((part) => part.startsWith('xl/charts/') && part.endsWith('.xml'))
    .map((part) => /<a:t>([^<]*)<\/a:t>/.exec(partText(bytes, part))?.[1] ?? '');
}
