import type { CodedName } from '../../domain/outcome/outcomeFile';
import type { RowReader } from './rowReader';

/** What each unit of the sums is called, and its parent: one whose name several units bear has its parent's before it. */
export function unitKeys({ summedUnits }: RowReader): readonly (CodedName | null)[] {
  const parentsOf = new Map<number, Set<number>>();
  for (const { unit, parent } of summedUnits) {
    parentsOf.set(unit.number, (parentsOf.get(unit.number) ?? new Set()).add(parent.number));
  }
  return summedUnits.map(({ unit, parent }) => {
    const isShared = (parentsOf.get(unit.number)?.size ?? 0) > 1;
    if (unit.key === null || parent.key === null) return unit.key;
    const name = isShared ? `${parent.label} / ${unit.key.name ?? ''}` : unit.key.name;
    return { ...unit.key, name, parent: parent.label };
  });
}
