import { unzipSync, zipSync } from 'fflate';
import type { SeededRandom } from '../../test/ledger/seededRandom';
import { mutateBytes } from './mutateBytes';
import { mutatePieces } from './mutateTexts';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** In bytes; a damaged package may claim any size for a part. */
const largestPart = 1_000_000;

/** The same bytes whenever they are packed. */
const mtime = new Date(2017, 7, 31);

type Parts = Record<string, Uint8Array>;

/** Changes the XML of a part, the parts of the package, or the bytes of the file. A file that is no package by now gets its bytes changed. */
export function mutateWorkbook(random: SeededRandom, bytes: Uint8Array): Uint8Array {
  const parts = random.chance(0.15) ? null : unpacked(bytes);
  if (parts === null) return mutateBytes(random, bytes);
  const changed = random.chance(0.15) ? mutateParts(random, parts) : mutatePart(random, parts);
  return zipSync(changed, { level: 1, mtime });
}

function unpacked(bytes: Uint8Array): Parts | null {
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < largestPart });
    return Object.keys(parts).length === 0 ? null : parts;
  } catch {
    return null;
  }
}

/** A part goes, gets another name or another's content. */
function mutateParts(random: SeededRandom, parts: Parts): Parts {
  const [name, other] = [partName(random, parts), partName(random, parts)];
  const { [name]: content = new Uint8Array(), ...rest } = parts;
  return random.pick<() => Parts>([
    () => rest,
    () => ({ ...rest, [`${name}x`]: content }),
    () => ({ ...rest, [other.toUpperCase()]: content }),
    () => ({ ...parts, [name]: parts[other] ?? content }),
  ])();
}

function mutatePart(random: SeededRandom, parts: Parts): Parts {
  const name = random.chance(0.7) && sheetPart in parts ? sheetPart : partName(random, parts);
  const content = parts[name] ?? new Uint8Array();
  if (random.chance(0.25)) return { ...parts, [name]: mutateBytes(random, content) };
  const elements = Buffer.from(content).toString('utf8').split(/(?=<)/);
  return { ...parts, [name]: new Uint8Array(Buffer.from(mutatePieces(random, elements).join(''), 'utf8')) };
}

function partName(random: SeededRandom, parts: Parts): string {
  const names = Object.keys(parts);
  return names[random.integer(0, names.length - 1)] ?? sheetPart;
}
