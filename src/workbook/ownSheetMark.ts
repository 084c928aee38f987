import type { OwnSheetRole } from './ownSheet';

/**
 * The hidden workbook-wide names that mark sheets as ours, by role; each points to A1 of its sheet. Excel keeps
 * such a name when the sheet is renamed or moved, and gives a copy of the sheet a name of the copy's own only,
 * so that a copy is the user's.
 */
export const ownSheetMarks: Readonly<Record<OwnSheetRole, string>> = {
  summary: '_avstam_summary',
  reconciliation: '_avstam_reconciliation',
  history: '_avstam_history',
  fundRules: '_avstam_fund_rules',
  fundLedger: '_avstam_fund_ledger',
};

/** The roles of our sheets, in their order. */
export const ownSheetRoles = Object.keys(ownSheetMarks) as readonly OwnSheetRole[];

/** The sheets that the program writes once and the user fills in: read as the user's own, and not removed with the others. */
const inputRoles: ReadonlySet<OwnSheetRole> = new Set(['fundRules', 'fundLedger']);

/** Those of our sheets that hold nothing but what the program can write again. */
export const outputRoles = ownSheetRoles.filter((role) => !inputRoles.has(role));

/** Whether a sheet of the role is read with the user's. */
export function isInputRole(role: OwnSheetRole): boolean {
  return inputRoles.has(role);
}

/** The role that a name marks its sheet with; null for any other name. */
export function roleOfMark(name: string | null): OwnSheetRole | null {
  return ownSheetRoles.find((role) => ownSheetMarks[role] === name) ?? null;
}

/** How the names of sheets begin that keep what a write has replaced, in a workbook that keeps a checkpoint. */
export const keptSheetPrefix = '_avstam_';

/**
 * How the names of our anchors begin, in whatever case. A workbook-wide name that begins so and leads to a sheet of
 * ours, or to one that is gone (`#REF!`), is ours to replace; any other is the user's.
 */
export const anchorPrefix = 'Avstam_';

/** In UTF-16 units, as Excel counts. */
const longestName = 255;

/** Whether the name begins as our anchors do and Excel takes it. */
export function isAnchorName(name: string): boolean {
  return name.length <= longestName && /^Avstam_[\p{L}\p{N}_.]+$/u.test(name);
}

/** `name`, or with the lowest number after it that makes it differ from all of `taken`; case does not matter. */
export function freeAnchorName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) {
    const suffix = `_${number}`;
    free = name.slice(0, longestName - suffix.length) + suffix;
  }
  return free;
}

/** The sheet that `'It''s'!$A$1` refers to. */
export function referredSheet(reference: string): string {
  const sheet = reference.slice(0, Math.max(0, reference.lastIndexOf('!'))).trim();
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
