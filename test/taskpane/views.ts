import type { FindingClass } from '../../src/domain/finding';
import type {
  AdministrationView,
  CellView,
  CheckView,
  FindingView,
  ReconciliationView,
  TableView,
} from '../../src/reports/reconciliationView';

export function cell(name: string, row = 5, column = 4): CellView {
  return { sheet: name.slice(0, name.lastIndexOf('!')), row, column, name };
}

export function finding(id: string, change: Partial<FindingView> = {}): FindingView {
  const kind: FindingClass = change.class ?? 'error';
  return {
    id,
    key: { check: 'deviation', code: 'deviationDiffers', table: null, row: id, column: null, amounts: [id] },
    class: kind,
    className: classNames[kind],
    place: `Rad ${id}, Avvikelse`,
    statement: `Prognos minus Budget ger 0,8, men 0,6 är angivet (${id}).`,
    cause: null,
    cells: [cell(`KoU!E${id}`)],
    accepted: null,
    ...change,
  };
}

const classNames: Readonly<Record<FindingClass, string>> = {
  error: 'Fel',
  'unlikely-rounding': 'Osannolik avrundning',
  rounding: 'Avrundning',
  missing: 'Saknas',
  shortfall: 'Underskott',
  reading: 'Inläsning',
  'not-checked': 'Ej kontrollerat',
};

export function check(findings: readonly FindingView[], change: Partial<CheckView> = {}): CheckView {
  return { check: 'deviation', title: 'Avvikelser', counts: '44 stämmer', findings, ...change };
}

export function view(change: Partial<ReconciliationView> = {}): ReconciliationView {
  return {
    answer: '1 fel, 8 avrundningar, underskott 1,7 mnkr i Konsult och uppdrag',
    status: 'error',
    notes: [],
    administrations: [],
    tables: [],
    checks: [],
    causes: [],
    funds: {
      funds: [],
      transfers: [],
      requirements: [],
      moreRequirements: 0,
      attention: null,
      balance: [],
      rules: null,
    },
    ...change,
  };
}

export const administration: AdministrationView = {
  name: 'Konsult och uppdrag',
  status: 'short',
  statusText: 'Under resultatkravet',
  sentences: [],
  figures: [
    { label: 'Utfall', amount: null, cell: null, equation: null },
    { label: 'Prognos', amount: '2,9 mnkr', cell: cell('KoU!D22'), equation: null },
  ],
  equation: [
    { operator: '', label: 'Underskott', amount: '1,7 mnkr', cell: null, equation: null },
    { operator: '=', label: 'Resultatkrav', amount: '4,6 mnkr', cell: cell('Fond!B5'), equation: null },
    { operator: '−', label: 'Prognos', amount: '2,9 mnkr', cell: cell('KoU!D22'), equation: null },
  ],
  chart: {
    title: 'Avvikelse per avdelning, mnkr',
    bars: [{ label: 'Rekrytering', amount: '−2,6 mnkr', share: -1, cell: cell('KoU!E11') }],
  },
};

export const table: TableView = {
  key: { sheet: 'KoU', headers: ['Prognos', 'Avvikelse'], occurrence: 0 },
  title: 'Resultaträkning',
  sheet: 'KoU',
  range: 'A3:E19',
  corner: cell('KoU!A3', 2, 0),
  rows: 16,
  kind: 'incomeStatement',
  unit: 'mnkr',
  unitEvidence: 'enheten står i ”mnkr”',
  plusIsBetter: true,
  signEvidence: 'plus är bättre (antaget)',
  corrected: false,
  ignored: false,
  columns: [
    { header: 'Prognos', measure: 'forecast', evidence: 'rubriken', corrected: false },
    { header: 'Avvikelse', measure: 'forecastDeviation', evidence: 'rubriken', corrected: false },
  ],
};
