import { defaultImportChoices, type ImportChoices } from '../../domain/outcome/importChoices';
import type { Month } from '../../domain/outcome/period';
import type { ImportView } from '../../reports/importView';
import type { Language } from '../../reports/messages/texts';

/** What the files would change, as it was last planned. */
export interface PlannedImport {
  readonly view: ImportView;
  /** What it was planned with. */
  readonly language: Language;
  readonly choices: ImportChoices;
}

/** An outcome that was written. */
export interface WrittenImport {
  /** How many cells were changed. */
  readonly cells: number;
  /** `jan–aug 2017` */
  readonly period: string;
}

/** What the pane shows of an import. */
export interface ImportState {
  readonly choices: ImportChoices;
  /** Null before files are read. */
  readonly planned: PlannedImport | null;
  /** What was written since files were last read; null where nothing was. */
  readonly written: WrittenImport | null;
  /** What of the files is being given a row, by its key. */
  readonly assigning: string | null;
  readonly editingRanges: boolean;
  /** The last month of the outcome as the user typed it, for files that do not tell; null where none was. */
  readonly typedPeriod: Month | null;
}

export const noImport: ImportState = {
  choices: defaultImportChoices,
  planned: null,
  written: null,
  assigning: null,
  editingRanges: false,
  typedPeriod: null,
};

export type ImportAction =
  /** Other files are being read. */
  | { readonly kind: 'importBegun' }
  | { readonly kind: 'importPlanned'; readonly planned: PlannedImport }
  /** The importer was broken off and keeps nothing. */
  | { readonly kind: 'importForgotten' }
  | { readonly kind: 'importChosen'; readonly choices: Partial<ImportChoices> }
  | { readonly kind: 'periodTyped'; readonly period: Month }
  | { readonly kind: 'importWritten'; readonly written: WrittenImport }
  | { readonly kind: 'importUndone' }
  | { readonly kind: 'assigningBegun'; readonly entry: string }
  | { readonly kind: 'assigningLeft' }
  | { readonly kind: 'rangesOpened' }
  | { readonly kind: 'rangesLeft' };

export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.kind) {
    case 'importBegun':
      // What a jump is holds for the user's next files as well; the rest was about the last ones.
      return { ...noImport, choices: { ...defaultImportChoices, jumpFactor: state.choices.jumpFactor } };
    case 'importPlanned':
      return {
        ...state,
        planned: action.planned,
        // In another language the same forms are still the ones that are open.
        ...(action.planned.language === state.planned?.language ? { assigning: null } : {}),
      };
    case 'importForgotten':
      return { ...noImport, choices: state.choices, written: state.written };
    case 'importChosen':
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case 'periodTyped':
      return {
        ...state,
        choices: { ...state.choices, period: action.period },
        typedPeriod: action.period,
      };
    case 'importWritten':
      return { ...noImport, choices: state.choices, written: action.written };
    case 'importUndone':
      return { ...state, written: null };
    case 'assigningBegun':
      return { ...state, assigning: action.entry };
    case 'assigningLeft':
      return { ...state, assigning: null };
    case 'rangesOpened':
      return { ...state, editingRanges: true };
    case 'rangesLeft':
      return { ...state, editingRanges: false };
  }
}
