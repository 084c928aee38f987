import { defaultLimits, ReadingBudget } from '../../officePackage/limits';
import { PackageParts } from '../../officePackage/packageParts';
import { scanPart } from '../../officePackage/scanPart';
import type { XmlHandler } from '../../officePackage/xml/xmlScanner';
import { readZipEntries } from '../../officePackage/zip/zipEntries';

/** What unpacking and scanning alone has seen. */
export interface PackageScan {
  readonly rows: number;
  readonly cells: number;
}

/**
 * Unpacks the worksheets of a package and scans their XML without keeping anything: the least that any reader must do,
 * for comparison. Throws a PackageFault if that fails.
 */
export function scanPackage(bytes: Uint8Array): PackageScan {
  const parts = new PackageParts(readZipEntries(bytes));
  const budget = new ReadingBudget(defaultLimits);
  const counter = new ElementCounter();
  for (const { name } of parts.entries) {
    if (/worksheets\/[^/]+\.xml$/i.test(name)) scanPart(parts, name, counter, budget);
  }
  return { rows: counter.rows, cells: counter.cells };
}

class ElementCounter implements XmlHandler {
  rows = 0;
  cells = 0;

  open(name: string): void {
    if (name === 'row') this.rows += 1;
    else if (name === 'c') this.cells += 1;
  }

  close(): void {
    // Only starts are counted.
  }

  text(): void {
    // Nothing is kept.
  }
}
