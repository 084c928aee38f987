import type { Administration } from '../../domain/reconciliation';
import { positionOrder } from './positionOrder';
import { type PartKind, partKinds } from './partKind';

/** Longer ids do not fit in the tag of a content control. */
const longestId = 56;
const longestKind = Math.max(...partKinds.map(({ length }) => length));
const longestSlug = longestId - longestKind - 1;

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/** An id that is one of a kind, or an administration's of that kind. */
export function partId(kind: PartKind, slug: string | null): string {
  return slug === null ? kind : `${kind}.${slug}`;
}

/**
 * A name in lower-case ASCII for each administration, the same in whatever order they come: namesakes are numbered by
 * their names as written, then by the sheets they stand on.
 */
export function administrationSlugs(
  administrations: readonly Administration[],
): ReadonlyMap<Administration, string> {
  const ordered = [...administrations].sort(positionOrder);
  const plain = new Map(ordered.map((administration) => [administration, slugOf(administration.name)]));
  const taken = new Set(plain.values());
  const given = new Set<string>();
  const slugs = new Map<Administration, string>();
  for (const administration of ordered) {
    const slug = plain.get(administration) ?? '';
    const own = given.has(slug) ? numbered(slug, taken) : slug;
    given.add(own);
    taken.add(own);
    slugs.set(administration, own);
  }
  return slugs;
}

/** With the lowest number that nobody bears: `kultur-2`. */
function numbered(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const end = `-${number}`;
    const own = slug.slice(0, longestSlug - end.length) + end;
    if (!taken.has(own)) return own;
  }
}

/** `Konsult och uppdrag` is `konsult-och-uppdrag`; a long name is cut and ends in a hash of the whole. */
function slugOf(name: string): string {
  const ascii = name
    .toLowerCase()
    .replace(/./gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (ascii === '') return hashOf(name);
  if (ascii.length <= longestSlug) return ascii;
  const hash = hashOf(name);
  return `${ascii.slice(0, longestSlug - hash.length - 1).replace(/-$/, '')}-${hash}`;
}

/** FNV-1a of the code units, 8 hexadecimal digits: it tells names apart, and keeps no secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
