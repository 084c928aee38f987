import { generalFormat, type CellFormat } from '../cells';
import { findCustomXml } from './customXmlPart';
import { ReadingBudget, type PackageLimits } from '../../officePackage/limits';
import { PackageParts } from '../../officePackage/packageParts';
import { readCellFormats } from './reading/cellFormats';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';
import { outlineXml, type XmlElement } from '../../officePackage/xml/xmlOutline';
import { readZipEntries } from '../../officePackage/zip/zipEntries';

/** A package as it stands: its bytes, and what has been read of them. */
export interface PackageState {
  readonly bytes: Uint8Array;
  readonly parts: PackageParts;
  readonly workbook: WorkbookPart;
  readonly formats: readonly CellFormat[];
  /** How much one reading of it may take. */
  readonly limits: PackageLimits;
}

/** Throws a PackageFault if the list of sheets or the styles cannot be read. */
export function loadPackage(bytes: Uint8Array, workbookPart: string, limits: PackageLimits): PackageState {
  const parts = new PackageParts(readZipEntries(bytes));
  const budget = new ReadingBudget(limits);
  const workbook = readWorkbookPart(parts, workbookPart, budget);
  const styles = readStyles(parts, workbook, budget);
  const formats = styles === null ? [generalFormat] : readCellFormats(styles);
  return { bytes, parts, workbook, formats, limits };
}

/** The styles' root element; null for a workbook without. */
export function readStyles(
  parts: PackageParts,
  workbook: WorkbookPart,
  budget: ReadingBudget,
): XmlElement | null {
  const part = workbook.relationships.find(({ kind }) => kind === 'styles')?.part ?? null;
  return part === null ? null : outlineXml(parts.text(part, budget), part);
}

/** The text that is kept in the package; null where there is none. */
export function keptSettings({ parts, workbook, limits }: PackageState): string | null {
  return findCustomXml(parts, workbook.relationships, new ReadingBudget(limits))?.text ?? null;
}
