import type { BoardPart } from '../../reports/board/boardPart';

/** Parts that stand under one heading of a new document. */
export interface PartGroup {
  /** Null for parts under none. */
  readonly heading: string | null;
  readonly parts: readonly BoardPart[];
}

/** The parts by their headings, in their order; those in a row share one. */
export function partGroups(parts: readonly BoardPart[]): readonly PartGroup[] {
  const groups: { readonly heading: string | null; readonly parts: BoardPart[] }[] = [];
  for (const part of parts) {
    const heading = part.group ?? null;
    const last = groups.at(-1);
    if (last?.heading === heading) last.parts.push(part);
    else groups.push({ heading, parts: [part] });
  }
  return groups;
}
