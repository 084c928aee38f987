import type { ReadingBudget } from './limits';
import { damaged } from './packageFault';
import type { PackageParts } from './packageParts';
import { XmlScanner, type XmlHandler } from './xml/xmlScanner';
import { unpackText } from './zip/unpack';

/** Scans a part's XML as it is unpacked. Throws a PackageFault if the part cannot be read. */
export function scanPart(
  parts: PackageParts,
  part: string,
  handler: XmlHandler,
  budget: ReadingBudget,
): void {
  const entry = parts.find(part);
  if (entry === undefined) throw damaged(part, 'missing');
  const scanner = new XmlScanner(part, handler);
  unpackText(entry, budget, (text) => scanner.write(text));
  scanner.end();
}
