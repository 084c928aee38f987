import type { FindingClass } from '../../domain/finding';
import type { Language } from '../../reports/messages/texts';
import type { ReconciliationView } from '../../reports/reconciliationView';
import type { OwnState } from '../../workbook/workbook';
import type { WorkbookFaultCode } from '../../workbook/workbookFault';
import type { TextTable } from '../../reports/textTable';
import { type ImportState, noImport } from './importState';

/** What the ribbon asked for when it opened the pane; null where the pane was merely opened. */
export type PaneStart = 'reconcile' | 'import' | 'document' | 'update' | null;

/** What the pane is used for at the moment. */
export type PanePage = 'reconcile' | 'import' | 'document';

/** What the pane is doing; the user sees it in words. */
export type Activity =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number | null }
  | { readonly kind: 'checking' }
  /** Reconciling anew what was read before. */
  | { readonly kind: 'refreshing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'removing' }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'openingSample' }
  /** Reading outcome files: the one that is being read, and how many of its bytes are. */
  | {
      readonly kind: 'readingFiles';
      readonly files: readonly PickedFile[];
      readonly file: number;
      readonly done: number;
    }
  /** Holding the files against the workbook. */
  | { readonly kind: 'planning' }
  /** Writing an outcome into the user's cells. */
  | { readonly kind: 'importing' }
  /** What a part of the pane does, in its own words; `canCancel` where `cancel` ends it. */
  | { readonly kind: 'doing'; readonly what: Said; readonly canCancel: boolean };

/** A file that the user picked; its size is in bytes. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
}

/** What the user asked for, to name it where it failed and to try it again. */
export type Task =
  | 'reconcile'
  | 'refresh'
  | 'write'
  | 'remove'
  | 'restore'
  | 'accept'
  | 'correct'
  | 'goTo'
  | 'openSample'
  | 'readFiles'
  | 'plan'
  | 'import'
  | 'assign'
  | 'ranges'
  | 'snapshot'
  | 'profile'
  | 'document';

export type Problem = {
  readonly task: Task;
  /** The sheet that it is about, if any. */
  readonly sheet: string | null;
  /** The address of the cell on it, if it is about one. */
  readonly cell?: string;
  /** What the program itself said, for support; null where the code tells all. */
  readonly detail: string | null;
} & (
  | { readonly code: Exclude<WorkbookFaultCode, 'cancelled'> | 'newerSettings' | 'unexpected' }
  | { readonly code: 'told'; readonly told: ToldProblem }
);

/** What a part of the pane that is loaded by itself says did not work, and why. */
export interface ToldProblem {
  readonly what: Said;
  readonly why: Said;
  /** Whether trying the same again may help. */
  readonly canRepeat: boolean;
}

/** A sheet of ours as it was written; the names differ where the user has a sheet of the wanted name. */
export interface WrittenSheet {
  readonly wanted: string;
  readonly name: string;
}

/** What was done last, to be told once. */
export type Notice =
  | { readonly kind: 'written'; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: 'removed' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'mended' }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'corrected' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'imported'; readonly cells: number; readonly period: string }
  | { readonly kind: 'assigned' }
  | { readonly kind: 'unassigned' }
  | { readonly kind: 'rangesKept' }
  | { readonly kind: 'rangesReset' }
  | { readonly kind: 'snapshotKept'; readonly name: string }
  | { readonly kind: 'profileKept' }
  | { readonly kind: 'profileReset' }
  /** What a part of the pane says in its own words. */
  | { readonly kind: 'said'; readonly said: Said };

/** A sentence in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** A finished reconciliation. */
export interface Outcome {
  readonly view: ReconciliationView;
  /** The language that the view was asked for in. */
  readonly language: Language;
  /** When the workbook was read. */
  readonly at: Date;
}

/** What the workbook remembers of earlier months and reports, as tables. */
export interface ShownHistory {
  readonly tables: readonly TextTable[];
  /** How the year's budget lies over its months, as the user writes it; null by twelfths. */
  readonly profile: string | null;
  readonly language: Language;
}

export interface FindingFilter {
  readonly text: string;
  readonly class: FindingClass | 'all';
  readonly standing: 'all' | 'open' | 'accepted';
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly language: Language;
  readonly page: PanePage;
  readonly activity: Activity | null;
  readonly outcome: Outcome | null;
  /** Whether the workbook is known to have changed since the outcome. */
  readonly stale: boolean;
  readonly importing: ImportState;
  /** As of the outcome; null before there is one. */
  readonly history: ShownHistory | null;
  readonly problem: Problem | null;
  readonly notice: Notice | null;
  /** What of ours is in the workbook; null where that is not known yet. */
  readonly own: OwnState | null;
  readonly filter: FindingFilter;
  /** How many entries of a list are shown, by the list's name, where it is more than the first. */
  readonly shown: Readonly<Record<string, number>>;
  /** The finding that is being accepted, by its id. */
  readonly accepting: string | null;
  /** The table that is being corrected, by its `tableKeyText`. */
  readonly correcting: string | null;
  /** Whether the user is being asked if our sheets may go. */
  readonly confirmingRemoval: boolean;
  /** The name that was typed last when something was accepted. */
  readonly userName: string;
}

export const everyFinding: FindingFilter = { text: '', class: 'all', standing: 'all' };

/** So many entries of a list are shown at first, and as many more each time. */
export const listStep = 50;

export function initialState(language: Language, start: PaneStart): PaneState {
  return {
    language,
    page: start === 'update' ? 'document' : (start ?? 'reconcile'),
    activity: null,
    outcome: null,
    stale: false,
    importing: noImport,
    history: null,
    problem: null,
    notice: null,
    own: null,
    filter: everyFinding,
    shown: {},
    accepting: null,
    correcting: null,
    confirmingRemoval: false,
    userName: '',
  };
}
