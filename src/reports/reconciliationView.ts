import type { Acceptance, FindingKey } from '../domain/acceptance';
import type { CheckCode } from '../domain/checkCode';
import type { FindingClass } from '../domain/finding';
import type { Measure } from '../domain/measure';
import type { TableKey } from '../domain/tableKey';
import type { TableKind } from '../domain/tableKind';
import type { Unit } from '../domain/unit';
import type { CellView, FigureView } from './figureView';
import type { FundsView } from './fundsView';

export type { CellView, EquationPartView, EquationView, FigureView } from './figureView';

/**
 * What the pane shows of a reconciliation, in one language: plain data that a worker can post. Every text is to be
 * shown as it stands; amounts are formatted, with their unit where it says so.
 */
export interface ReconciliationView {
  /** `1 fel, 8 avrundningar, underskott 1,7 mnkr i Konsult och uppdrag`; accepted findings are counted apart. */
  readonly answer: string;
  /** The worst that is left open; 'nothing' where no table was found. */
  readonly status: 'nothing' | 'clean' | 'attention' | 'error';
  /** Sentences on sheets that could not be read, and the like. */
  readonly notes: readonly string[];
  readonly administrations: readonly AdministrationView[];
  readonly tables: readonly TableView[];
  /** In the order of the checks; checks without relations and findings are left out. */
  readonly checks: readonly CheckView[];
  /** Per cause of several findings one sentence: `1 orsak, 2 kontroller: …`. */
  readonly causes: readonly CauseView[];
  readonly funds: FundsView;
}

export interface AdministrationView {
  readonly name: string;
  readonly status: 'met' | 'short' | 'unknown';
  /** `Under resultatkravet` */
  readonly statusText: string;
  /** The answer in a sentence, and what is assumed; may be empty. */
  readonly sentences: readonly string[];
  /** Outcome, budget, forecast, required result, shortfall. */
  readonly figures: readonly FigureView[];
  /**
   * `Underskott 1,7 = Resultatkrav 4,6 − Prognos 2,9`, or the margin where the result is reached: what is computed first,
   * then its terms; empty where unknown.
   */
  readonly equation: readonly EquationTermView[];
  readonly chart: DeviationChartView | null;
}

export interface EquationTermView extends FigureView {
  /** What stands before it: '', '=', '−', '+'. */
  readonly operator: string;
}

/** Deviations per department, as bars on both sides of zero. */
export interface DeviationChartView {
  readonly title: string;
  readonly bars: readonly DeviationBarView[];
}

export interface DeviationBarView {
  readonly label: string;
  readonly amount: string;
  /** From -1 to 1: the part of the longest bar, for drawing only. */
  readonly share: number;
  readonly cell: CellView | null;
}

export interface CauseView {
  readonly cause: number;
  /** How many findings it explains. */
  readonly findings: number;
  readonly sentence: string;
  /** The one cell whose change would repair them all. */
  readonly suspect: CellView | null;
}

export interface CheckView {
  readonly check: CheckCode;
  readonly title: string;
  /** `84 stämmer, 8 avrundningar, 1 fel` */
  readonly counts: string;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  /** Unique within the view. */
  readonly id: string;
  readonly key: FindingKey;
  readonly class: FindingClass;
  /** `Fel`, `Avrundning` */
  readonly className: string;
  /** `Taxor och avgifter, Avvikelse`: row and column; may be ''. */
  readonly place: string;
  readonly statement: string;
  readonly cause: number | null;
  /** The cell that it is about first, then those that it was compared with. */
  readonly cells: readonly CellView[];
  readonly accepted: Acceptance | null;
}

/** A table as it was recognised, and what the user may correct of it. */
export interface TableView {
  readonly key: TableKey;
  readonly title: string;
  readonly sheet: string;
  /** `B2:E19` */
  readonly range: string;
  readonly corner: CellView;
  readonly rows: number;
  readonly kind: TableKind;
  readonly unit: Unit | null;
  /** `enheten står i ”mnkr”` */
  readonly unitEvidence: string;
  readonly plusIsBetter: boolean;
  readonly signEvidence: string;
  /** Whether the user has corrected anything of it. */
  readonly corrected: boolean;
  /** Whether the user leaves it out: then nothing of it is checked. */
  readonly ignored: boolean;
  readonly columns: readonly ColumnView[];
}

export interface ColumnView {
  readonly header: string;
  readonly measure: Measure;
  readonly evidence: string;
  readonly corrected: boolean;
}
