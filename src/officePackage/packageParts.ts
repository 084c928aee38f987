import { excess, type ReadingBudget } from './limits';
import { damaged } from './packageFault';
import { takeSteps, unpackText } from './zip/unpack';
import type { ZipEntry } from './zip/zipEntries';

/** For parts that are kept as one text; the styles of the largest workbooks take a tenth of it. */
const longestText = 128 * 1024 * 1024;

/** The parts of an Office package by name, without leading slash; case does not matter. */
export class PackageParts {
  private readonly byName = new Map<string, ZipEntry>();

  constructor(readonly entries: readonly ZipEntry[]) {
    for (const entry of entries) {
      const key = partKey(entry.name);
      if (!this.byName.has(key)) this.byName.set(key, entry);
    }
  }

  find(part: string): ZipEntry | undefined {
    return this.byName.get(partKey(part));
  }

  /** The part's whole text, for small parts. Throws a PackageFault if it is missing or cannot be unpacked. */
  text(part: string, budget: ReadingBudget): string {
    const entry = this.find(part);
    if (entry === undefined) throw damaged(part, 'missing');
    const chunks: string[] = [];
    let length = 0;
    const write = (chunk: string): void => {
      length += chunk.length;
      if (length > longestText) throw excess(part, 'characters', longestText);
      chunks.push(chunk);
    };
    takeSteps(unpackText(entry, budget, write));
    return chunks.join('');
  }
}

/** Names are equal if their keys are: case and percent escapes aside. */
export function partKey(part: string): string {
  const name = part.replace(/^\/+/, '');
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
