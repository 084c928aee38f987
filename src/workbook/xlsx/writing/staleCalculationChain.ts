import type { ReadingBudget } from '../../../officePackage/limits';
import type { PackageParts } from '../../../officePackage/packageParts';
import type { Relationship } from '../../../officePackage/relationships';
import { scanPart } from '../../../officePackage/scanPart';
import type { ListedSheet, WorkbookPart } from '../workbookPart';
import { attribute } from '../../../officePackage/xml/xmlAttributes';
import type { XmlHandler } from '../../../officePackage/xml/xmlScanner';

/**
 * The calculation chain, if it names formulas of sheets from which some go: Excel calls a file damaged whose chain names a
 * cell without formula, and makes a new chain where there is none.
 */
export function staleCalculationChain(
  parts: PackageParts,
  workbook: WorkbookPart,
  changed: Iterable<ListedSheet>,
  budget: ReadingBudget,
): Relationship | undefined {
  const chain = workbook.relationships.find(({ kind }) => kind === 'calcChain');
  if (chain?.part === undefined || chain.part === null || parts.find(chain.part) === undefined)
    return undefined;
  const ids = new Set([...changed].map(({ sheetId }) => String(sheetId)));
  if (ids.size === 0) return undefined;
  const finder = new SheetIdFinder(ids);
  scanPart(parts, chain.part, finder, budget);
  return finder.found ? chain : undefined;
}

/** Whether a calculation chain names cells of certain sheets. */
class SheetIdFinder implements XmlHandler {
  found = false;

  constructor(private readonly sheetIds: ReadonlySet<string>) {}

  open(_name: string, tag: string): void {
    if (this.sheetIds.has(attribute(tag, 'i') ?? '')) this.found = true;
  }

  close(): void {
    // An entry is empty.
  }

  text(): void {
    // An entry is empty.
  }
}
