import type { Language } from './messages/textsOf';
import type { CellView } from './reconciliationView';
import type { ReportTable } from './report';

/**
 * What the pane and the command line show before an import is written, in one language: plain data that a worker can
 * post. Every text is to be shown as it stands; amounts are formatted.
 */
export interface ImportView {
  readonly language: Language;
  readonly files: readonly ImportedFileView[];
  /** `jan–aug 2017`; null while none is chosen. */
  readonly period: string | null;
  readonly periods: readonly ImportPeriodView[];
  /** `18 rader ändras, 2 formler lämnas, 1 kostnadsställe hör inte till någon rad`. */
  readonly answer: string;
  /** Why nothing can be written as things stand; null where something can. */
  readonly obstacle: string | null;
  readonly warnings: readonly string[];
  readonly targets: readonly ImportTargetView[];
  readonly unmatched: readonly UnmatchedView[];
  /** How many cells would change. */
  readonly changes: number;
}

export interface ImportedFileView {
  readonly name: string;
  /** `SIE 4, Övningsföretaget AB, 2012`; what the file was read as, or why it is not used. */
  readonly sentence: string;
  readonly used: boolean;
  readonly notes: readonly string[];
}

export interface ImportPeriodView {
  /** The last month, `2017-08`. */
  readonly month: string;
  readonly text: string;
  readonly chosen: boolean;
}

export interface ImportTargetView {
  /** `tableKeyText` of the table. */
  readonly key: string;
  readonly title: string;
  readonly sheet: string;
  /** Whether it is written to. */
  readonly chosen: boolean;
  /** `tkr` */
  readonly unit: string;
  /** `Filernas summa 34 581 = skrivet 34 000 + inte fördelat 581`; '' where it is not written to. */
  readonly control: string;
  readonly isControlled: boolean;
  /** Rows that the user should look at first come first where `flags` is not empty. */
  readonly rows: readonly ImportRowView[];
}

export interface ImportRowView {
  readonly label: string;
  readonly cell: CellView;
  readonly old: string | null;
  readonly next: string | null;
  readonly difference: string | null;
  readonly state: 'changed' | 'same' | 'formula' | 'untouched';
  /** `Ändras`, `Oförändrad`, `Formel, lämnas` */
  readonly stateText: string;
  /** What it was matched by, and which keys of the files are in it. */
  readonly basis: string;
  readonly flags: readonly string[];
  /** The cell's name where the user may let its formula go; else null. */
  readonly replaceable: string | null;
  readonly replaced: boolean;
}

export interface UnmatchedView {
  readonly kind: 'unit' | 'account';
  /** As an alias refers to it. */
  readonly key: string;
  /** `1003 HR` */
  readonly label: string;
  readonly amount: string;
  readonly reason: string;
  /** Set aside by the user, who may change their mind. */
  readonly isSetAside: boolean;
  readonly suggestions: readonly MatchSuggestionView[];
}

export interface MatchSuggestionView {
  readonly table: string;
  readonly row: string;
  /** `HR (KLK resultat per avdelning)` */
  readonly text: string;
}

/** Outcome per month and what has moved since the last report: tables as the sheets show them. */
export interface HistoryView {
  readonly tables: readonly ReportTable[];
}
