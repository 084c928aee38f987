import type { ReadingBudget } from '../../../officePackage/limits';
import { partKey, type PackageParts } from '../../../officePackage/packageParts';
import { readRelationships, relationshipsPart } from '../../../officePackage/relationships';
import type { ChangingWorkbook } from './leavingSheets';

/**
 * The keys of the parts that only the leaving sheets and the checkpoint lead to: these themselves, and what Excel or the user has
 * added to them since (printer settings, comments). What nothing leads to was so before, and stays.
 */
export function partsOfLeavingSheets(
  parts: PackageParts,
  workbook: ChangingWorkbook,
  budget: ReadingBudget,
): ReadonlySet<string> {
  const leaving = new Set<string>();
  for (const { part } of workbook.leaving) if (part !== null) leaving.add(partKey(part));
  if (workbook.checkpoint !== null) leaving.add(partKey(workbook.checkpoint.part));
  if (leaving.size === 0) return leaving;
  const targets = readTargets(parts, budget);
  const kept = reach(targets, leaving);
  const gone = new Set([...reach(targets, new Set())].filter((part) => !kept.has(part)));
  for (const part of [...gone]) gone.add(partKey(relationshipsPart(part)));
  return gone;
}

/** For each part that has relationships, the parts that they lead to; '' is the package. */
function readTargets(parts: PackageParts, budget: ReadingBudget): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, readonly string[]>();
  for (const { name } of parts.entries) {
    const source = /^(.*)_rels\/([^/]*)\.rels$/i.exec(name);
    if (source === null) continue;
    const part = `${source[1] ?? ''}${source[2] ?? ''}`;
    const reached = readRelationships(parts, part, budget).flatMap((to) =>
      to.part === null ? [] : [partKey(to.part)],
    );
    targets.set(partKey(part), reached);
  }
  return targets;
}

/** The parts that are reached from the package without passing through `closed`. */
function reach(
  targets: ReadonlyMap<string, readonly string[]>,
  closed: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [''];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const target of targets.get(part) ?? []) {
      if (closed.has(target) || reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
