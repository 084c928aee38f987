import type { Language } from '../reports/messages/texts';
import type { Workbook } from '../workbook/workbook';

export type PaneTheme = 'light' | 'dark';

/** What the pane runs on: Excel, or the workbench in a browser. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** The language of the program around the pane. */
  readonly language: Language;
  /** Told the language of the pane, at first and when the user chooses another. */
  readonly onLanguageChange?: (language: Language) => void;
  /** Whether the workbook can only be read; then nothing is offered that writes. */
  readonly readOnly: boolean;
  readonly theme: PaneTheme;
  /** Tells of a change of theme; the returned function ends it. */
  onThemeChange(listener: (theme: PaneTheme) => void): () => void;
  /** Where the workbook is not shown beside the pane: its cells are named, and cannot be gone to. */
  readonly isWorkbookElsewhere?: true;
  /** Where the window around the pane downloads no file, as on a Mac. */
  readonly downloadsNothing?: true;
  /** Opens the sample as a workbook of its own; null where the program cannot. */
  readonly openSample: (() => Promise<void>) | null;
}
