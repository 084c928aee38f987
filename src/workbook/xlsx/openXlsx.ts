import { contentType, contentTypesPart } from '../../officePackage/contentTypes';
import { fileKind } from '../../officePackage/fileKind';
import { ReadingBudget, defaultLimits, type PackageLimits } from '../../officePackage/limits';
import { PackageFault, damaged, type PartProblem } from '../../officePackage/packageFault';
import { PackageParts } from '../../officePackage/packageParts';
import { readRelationships } from '../../officePackage/relationships';
import { outlineXml } from '../../officePackage/xml/xmlOutline';
import { XlsxWorkbook } from './xlsxWorkbook';
import { readZipEntries } from '../../officePackage/zip/zipEntries';

/** Why a file cannot be opened as a workbook; texts for people are made from it at the edge. */
export type OpenProblem =
  | PartProblem
  /** It has a password. */
  | { readonly code: 'encrypted' }
  | { readonly code: 'oldFormat'; readonly format: 'xls' | 'xlsb' | 'ods' }
  | { readonly code: 'notAWorkbook' }
  /** There is no worksheet but our own. */
  | { readonly code: 'noSheets' };

export type OpenResult =
  | { readonly ok: true; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly problem: OpenProblem };

/**
 * Opens an .xlsx or .xlsm by its content, whatever it is called; `name` is only for people. What is wrong with a
 * single sheet shows when the sheets are read.
 */
export function openXlsx(
  bytes: Uint8Array,
  name: string,
  limits: PackageLimits = defaultLimits,
): Promise<OpenResult> {
  return Promise.resolve().then(() => open(bytes, name, limits));
}

function open(bytes: Uint8Array, name: string, limits: PackageLimits): OpenResult {
  const kind = fileKind(bytes);
  if (kind === 'encrypted') return failure({ code: 'encrypted' });
  if (kind === 'xls') return failure({ code: 'oldFormat', format: 'xls' });
  if (kind !== 'zip') return failure({ code: 'notAWorkbook' });
  try {
    return openPackage(new PackageParts(readZipEntries(bytes)), bytes, name, limits);
  } catch (error) {
    if (error instanceof PackageFault) return failure(error.problem);
    throw error;
  }
}

function openPackage(
  parts: PackageParts,
  bytes: Uint8Array,
  name: string,
  limits: PackageLimits,
): OpenResult {
  const budget = new ReadingBudget(limits);
  if (isOpenDocumentSheet(parts, budget)) return failure({ code: 'oldFormat', format: 'ods' });
  const part = readRelationships(parts, '', budget).find(({ kind }) => kind === 'officeDocument')?.part;
  if (part === undefined || part === null) return failure({ code: 'notAWorkbook' });
  const types = outlineXml(parts.text(contentTypesPart, budget), contentTypesPart);
  const type = contentType(types, part) ?? '';
  if (isBinaryType(type)) return failure({ code: 'oldFormat', format: 'xlsb' });
  if (!isWorkbookType(type)) return failure({ code: 'notAWorkbook' });
  if (parts.find(part) === undefined) throw damaged(part, 'missing');
  const workbook = new XlsxWorkbook(bytes, part, name, limits);
  return workbook.hasUserSheets ? { ok: true, workbook } : failure({ code: 'noSheets' });
}

function isBinaryType(type: string): boolean {
  return type.startsWith('application/vnd.ms-excel.sheet.binary');
}

/** Workbooks and templates, with and without macros. */
function isWorkbookType(type: string): boolean {
  return /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/i.test(
    type,
  );
}

function isOpenDocumentSheet(parts: PackageParts, budget: ReadingBudget): boolean {
  if (parts.find('mimetype') === undefined) return false;
  return parts.text('mimetype', budget).startsWith('application/vnd.oasis.opendocument.spreadsheet');
}

function failure(problem: OpenProblem): OpenResult {
  return { ok: false, problem };
}
