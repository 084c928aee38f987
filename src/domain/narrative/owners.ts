import { namesOf } from '../administrationName';
import type { Administration, Reconciliation } from '../reconciliation';
import type { Table } from '../table';

/** Whose tables they are: an administration, or a table that belongs to none. */
export interface Owner {
  readonly index: number;
  /** Null for a table of its own. */
  readonly administration: Administration | null;
  readonly tables: readonly Table[];
  /** What texts may call it. */
  readonly names: readonly string[];
}

/** Every administration, then every table that none of them has. */
export function ownersOf({ administrations, tables }: Reconciliation): Owner[] {
  const own = administrations.map((administration) => {
    const { departments, incomeStatement, fund } = administration.tables;
    const found = [departments, incomeStatement, fund].filter((table) => table !== null);
    return { administration, tables: [...new Set(found)] };
  });
  const taken = new Set(own.flatMap((owner) => owner.tables));
  const others = tables
    .filter((table) => !taken.has(table))
    .map((table) => ({ administration: null, tables: [table] }));
  return [...own, ...others].map((owner, index) => ({
    ...owner,
    index,
    names: ownerNames(owner.administration, owner.tables),
  }));
}

function ownerNames(administration: Administration | null, tables: readonly Table[]): string[] {
  const written = [
    ...(administration === null ? [] : [administration.name]),
    ...tables.flatMap((table) => namesOf(table).map((name) => name.written)),
  ];
  const names = new Set(written.filter((name) => /\p{L}{2}/u.test(name)));
  for (const name of [...names]) {
    const initials = initialsOf(name);
    if (initials !== null) names.add(initials);
  }
  return [...names];
}

/** "KoU" of "Konsult och uppdrag". */
function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 3 || words.length > 6) return null;
  return words.map((word) => word.slice(0, 1)).join('');
}
