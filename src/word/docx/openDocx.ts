import { contentType, contentTypesPart } from '../../officePackage/contentTypes';
import { fileKind } from '../../officePackage/fileKind';
import { ReadingBudget, type PackageLimits } from '../../officePackage/limits';
import { PackageFault, damaged, type PartProblem as PackageProblem } from '../../officePackage/packageFault';
import { PackageParts } from '../../officePackage/packageParts';
import { readRelationships } from '../../officePackage/relationships';
import { outlineXml } from '../../officePackage/xml/xmlOutline';
import { readZipEntries } from '../../officePackage/zip/zipEntries';
import { DocxDocument } from './docxDocument';
import { loadDocx } from './docxState';

/** Why a file cannot be opened as a document; texts for people are made from it at the edge. */
export type OpenDocxProblem =
  | PackageProblem
  /** It has a password. */
  | { readonly code: 'encrypted' }
  /** To be saved as .docx first. */
  | { readonly code: 'oldFormat'; readonly format: 'doc' | 'odt' }
  /** Nothing of Word's, or a template: parts belong in a document. */
  | { readonly code: 'notADocument' };

export type OpenDocxResult =
  | { readonly ok: true; readonly document: DocxDocument }
  | { readonly ok: false; readonly problem: OpenDocxProblem };

/** A document of a thousand pages with its pictures takes a tenth of it. */
export const documentLimits: PackageLimits = {
  unpackedBytes: 2 ** 29,
  cells: 4_000_000,
  characters: 100_000_000,
};

/**
 * Opens a .docx or .docm by its content, whatever it is called; `name` is only for people. Macros and whatever the
 * document points to outside of itself are neither run nor fetched, and stay as they are.
 */
export function openDocx(
  bytes: Uint8Array,
  name: string,
  limits: PackageLimits = documentLimits,
): OpenDocxResult {
  const kind = fileKind(bytes);
  if (kind === 'encrypted') return failure({ code: 'encrypted' });
  if (kind === 'doc') return failure({ code: 'oldFormat', format: 'doc' });
  if (kind !== 'zip') return failure({ code: 'notADocument' });
  try {
    return openPackage(bytes, name, limits);
  } catch (error) {
    if (error instanceof PackageFault) return failure(error.problem);
    throw error;
  }
}

function openPackage(bytes: Uint8Array, name: string, limits: PackageLimits): OpenDocxResult {
  const parts = new PackageParts(readZipEntries(bytes));
  const budget = new ReadingBudget(limits);
  if (isOpenDocumentText(parts, budget)) return failure({ code: 'oldFormat', format: 'odt' });
  const part = readRelationships(parts, '', budget).find(({ kind }) => kind === 'officeDocument')?.part;
  if (part === undefined || part === null) return failure({ code: 'notADocument' });
  const types = outlineXml(parts.text(contentTypesPart, budget), contentTypesPart);
  if (!isDocumentType(contentType(types, part) ?? '')) return failure({ code: 'notADocument' });
  if (parts.find(part) === undefined) throw damaged(part, 'missing');
  return { ok: true, document: new DocxDocument(loadDocx(bytes, part, limits), name) };
}

/** Documents, with and without macros. */
function isDocumentType(type: string): boolean {
  return /(?:wordprocessingml\.document|ms-word\.document\.macroEnabled)\.main\+xml$/i.test(type);
}

function isOpenDocumentText(parts: PackageParts, budget: ReadingBudget): boolean {
  if (parts.find('mimetype') === undefined) return false;
  return parts.text('mimetype', budget).startsWith('application/vnd.oasis.opendocument.text');
}

function failure(problem: OpenDocxProblem): OpenDocxResult {
  return { ok: false, problem };
}
