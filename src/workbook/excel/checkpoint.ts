import type { OwnSheetRole } from '../ownSheet';
import type { KeptCell } from './keptCell';
import type { SheetLayout } from './sheetLayout';

/** Where a write or an undo stands. It is told in the workbook before the step that it names begins. */
export type CheckpointPhase =
  /** Our sheets are being copied; nothing has changed. */
  | 'copying'
  /** All that the write changes is being changed; all copies are there. */
  | 'writing'
  /** The write is done, and can be undone. */
  | 'complete'
  /** All is as it is to be; copies are still to be taken away. */
  | 'cleaning'
  /** All that is ours is being removed, from which there is no way back. */
  | 'removing';

/** A sheet of ours as it was before the write. */
export interface KeptSheet {
  readonly role: OwnSheetRole;
  readonly name: string;
  /** From 0, among all sheets. */
  readonly position: number;
  readonly visibility: Excel.Worksheet['visibility'];
  /** The very hidden sheet that keeps a copy of the content. */
  readonly backup: string;
  readonly layout: SheetLayout;
}

/** A workbook-wide name of ours. */
export interface KeptName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
}

/** The settings that a write replaced. */
export interface KeptSettings {
  /** Null where there were none. */
  readonly before: string | null;
  /** The `textFingerprint` of what was written: where there is anything else, they were changed since. */
  readonly written: string;
}

/** What is needed to put back what a write changes; kept in the workbook, so that also a later session can. */
export interface Checkpoint {
  readonly phase: CheckpointPhase;
  /** The roles of the sheets that are written. */
  readonly roles: readonly OwnSheetRole[];
  /** Those of the roles that are not among them had no sheet. */
  readonly sheets: readonly KeptSheet[];
  /** Those that lead to the sheets of the roles. */
  readonly names: readonly KeptName[];
  readonly cells: readonly KeptCell[];
  /** Null for a write that makes no settings. */
  readonly settings: KeptSettings | null;
  /** The checkpoint of the write before, which holds again if this one fails. */
  readonly previous: Checkpoint | null;
}

const phases: readonly unknown[] = [
  'copying',
  'writing',
  'complete',
  'cleaning',
  'removing',
] satisfies CheckpointPhase[];

/** What `JSON.stringify` made of a checkpoint; null for a text that is none. */
export function parseCheckpoint(text: string | null): Checkpoint | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isCheckpoint(value) ? value : null;
  } catch {
    return null;
  }
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false;
  const { phase, ...lists } = value as Partial<Record<keyof Checkpoint, unknown>>;
  const { roles, sheets, names, cells } = lists;
  return phases.includes(phase) && [roles, sheets, names, cells].every((list) => Array.isArray(list));
}
