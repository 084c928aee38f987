import type { ReadingBudget } from './limits';
import { damaged } from './packageFault';
import type { PackageParts } from './packageParts';
import { XmlScanner, type XmlHandler } from './xml/xmlScanner';
import { takeSteps, unpackText, type Steps } from './zip/unpack';

/** Scans a part's XML as it is unpacked, all at once. Throws a PackageFault if the part cannot be read. */
export function scanPart(
  parts: PackageParts,
  part: string,
  handler: XmlHandler,
  budget: ReadingBudget,
): void {
  takeSteps(scanPartInSteps(parts, part, handler, budget));
}

/** As `scanPart`, in steps of a few milliseconds. */
export function* scanPartInSteps(
  parts: PackageParts,
  part: string,
  handler: XmlHandler,
  budget: ReadingBudget,
): Steps {
  const entry = parts.find(part);
  if (entry === undefined) throw damaged(part, 'missing');
  const scanner = new XmlScanner(part, handler);
  yield* unpackText(entry, budget, (text) => scanner.write(text));
  scanner.end();
}
