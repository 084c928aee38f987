import type { OwnSheetRole } from '../ownSheet';
import type { SheetLayout } from './sheetLayout';

/** Where a write or an undo stands. It is told in the workbook before the step that it names begins. */
export type CheckpointPhase =
  /** Our sheets are being copied; none has changed. */
  | 'copying'
  /** Our sheets are being changed; all copies are there. */
  | 'writing'
  /** The write is done, and can be undone. */
  | 'complete'
  /** Our sheets are as they are to be; copies are still to be taken away. */
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
  /** The very hidden sheet that keeps the content. */
  readonly backup: string;
  /** The write put the sheet itself away, under the backup's name; otherwise the backup is a copy. */
  readonly isPutAway: boolean;
  readonly layout: SheetLayout;
}

/** A workbook-wide name of ours. */
export interface KeptName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
}

/** What is needed to put our sheets back; kept in the workbook, so that also a later session can. */
export interface Checkpoint {
  readonly phase: CheckpointPhase;
  /** The roles that are not among them had no sheet. */
  readonly sheets: readonly KeptSheet[];
  readonly names: readonly KeptName[];
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
  const { phase, sheets, names } = value as Partial<Record<keyof Checkpoint, unknown>>;
  return phases.includes(phase) && Array.isArray(sheets) && Array.isArray(names);
}
