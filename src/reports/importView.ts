import type { AccountRule } from '../domain/outcome/accountRule';
import type { Language } from './messages/textsOf';
import type { CellView } from './reconciliationView';

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
  /** Whether a file that is used states no unit: then the user is asked for it, also after an answer was given. */
  readonly asksForUnit: boolean;
  /** Whether a file cannot be used until the user tells its period. */
  readonly asksForPeriod: boolean;
  /** What the user has said belongs to which row, or to none; kept in the workbook. */
  readonly aliases: readonly AliasView[];
  /** The account ranges in use; none where no file has accounts. */
  readonly ranges: readonly AccountRule[];
  /** Whether they are the user's own, not Kommun-Bas. */
  readonly hasOwnRanges: boolean;
  /** What is wrong with the ranges, in sentences: two that overlap, a line that no target has. */
  readonly rangeProblems: readonly string[];
  /** The lines that a range may lead to, as the targets call theirs, then Kommun-Bas's. */
  readonly lines: readonly string[];
}

export interface ImportedFileView {
  readonly name: string;
  /** `SIE 4, Övningsföretaget AB, 2012`; what the file was read as, or why it is not used. */
  readonly sentence: string;
  readonly used: boolean;
  readonly notes: readonly string[];
  /** The sheets that could be read instead; none where there is no choice. */
  readonly sheets: readonly string[];
  /** The sheet that was read; null for a text, and where the user must choose first. */
  readonly sheet: string | null;
  /** The SIE dimensions that units may be told apart by; none where there is no choice. */
  readonly dimensions: readonly DimensionView[];
}

export interface DimensionView {
  readonly code: string;
  /** `6 Projekt` */
  readonly text: string;
  readonly chosen: boolean;
}

/** Something of the files that the user has said belongs to a row. */
export interface AliasView {
  /** As the file writes it. */
  readonly key: string;
  /** `1003 → HR (KLK resultat per avdelning)`, `1099 → hör inte hit` */
  readonly text: string;
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
  /** Those with `attention` first. */
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
  /** Whether the user should look at it: a total's own formula, which is left, is no reason. */
  readonly attention: boolean;
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
