import { Decimal } from '../../src/domain/decimal';
import {
  generalFormat,
  type CellFormat,
  type CellValue,
  type SheetCells,
  type SheetRow,
} from '../../src/workbook/cells';
import type { OwnCell, OwnSheet } from '../../src/workbook/ownSheet';
import type { CellChange } from '../../src/workbook/workbook';

/** A user's sheet with these values, unformatted unless told. */
export function userSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  change: Partial<SheetCells> = {},
): SheetCells {
  return {
    name,
    hidden: false,
    rows: rows.map((values) => ({ values, formats: [], hidden: false })),
    formats: [generalFormat],
    merges: [],
    ...change,
  };
}

export const departments = userSheet('Resultat per avdelning', [
  ['Avdelning', 'Utfall', 'Budget'],
  ['Taxor', 1.6, 2.2],
  ['Städ', -3.25, -3],
  ['Summa', -1.65, -0.8],
]);

/** A change to a cell that holds `expected`. */
export function cellChange(
  sheet: string,
  row: number,
  column: number,
  value: string | null,
  expected: CellValue,
  formula: string | null = null,
): CellChange {
  const amount = value === null ? null : new Decimal(value);
  return { sheet, row, column, value: amount, expected: { value: expected, formula } };
}

export function text(content: string, change: Partial<OwnCell> = {}): OwnCell {
  return { content: { kind: 'text', text: content }, role: 'body', ...change };
}

export function number(value: string, formula?: string, change: Partial<OwnCell> = {}): OwnCell {
  const content = { kind: 'number' as const, value: new Decimal(value) };
  return {
    content: formula === undefined ? content : { ...content, formula },
    role: 'body',
    numberFormat: '#,##0.0',
    ...change,
  };
}

/** A summary of ours that draws on `departments`. */
export const summary: OwnSheet = {
  role: 'summary',
  name: 'Sammanfattning',
  columnWidths: [30, 12, 12],
  pageStarts: [],
  frozenRows: 2,
  orientation: 'landscape',
  charts: [],
  anchors: [],
  sources: [],
  rows: [
    [text('Sammanfattning', { role: 'title' })],
    [text('Avdelning', { role: 'heading' }), text('Utfall', { role: 'heading' })],
    [text('Taxor', { role: 'label' }), number('1.6', "='Resultat per avdelning'!B2")],
    [text('=HYPERLINK("http://x")', { role: 'label' }), number('-3.25', "='Resultat per avdelning'!B3")],
    [text('Summa', { role: 'total' }), number('-1.65', '=SUM(B3:B4)', { role: 'total' })],
  ],
};

/** The same with a chart of its column of amounts, and a name for its table. */
export const charted: OwnSheet = {
  ...summary,
  sources: [departments.name],
  charts: [
    {
      title: 'Avvikelse per avdelning',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      values: { top: 2, left: 1, bottom: 3, right: 1 },
      place: { top: 6, left: 0, bottom: 15, right: 2 },
    },
  ],
  anchors: [{ name: 'Avstam_oversikt', area: { top: 1, left: 0, bottom: 4, right: 1 } }],
};

export const reconciliation: OwnSheet = {
  role: 'reconciliation',
  name: 'Avstämning',
  columnWidths: [20, 12],
  pageStarts: [],
  frozenRows: 1,
  orientation: 'portrait',
  charts: [],
  anchors: [],
  sources: [],
  rows: [
    [text('Cell', { role: 'heading' }), text('Klass', { role: 'heading' })],
    [
      {
        content: { kind: 'link', text: 'C4', sheet: 'Resultat per avdelning', address: 'C4' },
        role: 'body',
      },
      text('Fel', { flag: 'error' }),
    ],
    [null, { content: { kind: 'moment', at: new Date(2017, 8, 20, 14, 5, 30) }, role: 'note' }],
  ],
};

export const history: OwnSheet = {
  ...reconciliation,
  role: 'history',
  name: 'Historik',
  rows: [[text('Månad', { role: 'heading' }), number('34581.27')]],
  anchors: [{ name: 'Avstam_historik', area: { top: 0, left: 0, bottom: 0, right: 1 } }],
};

/** A cell as a reader may see it, whatever the layout of arrays and formats that hold it. */
interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: CellFormat;
}

/** The cells that hold something, by address such as `R1C1`, zero-based. */
function seenCells(sheet: SheetCells): Readonly<Record<string, SeenCell>> {
  const cells: Record<string, SeenCell> = {};
  sheet.rows.forEach((row, rowIndex) => {
    row?.values.forEach((value, column) => {
      const formula = row.formulas?.[column];
      if (value === null && formula === undefined) return;
      const format = sheet.formats[row.formats[column] ?? 0] ?? generalFormat;
      cells[`R${rowIndex}C${column}`] = { value, formula, format };
    });
  });
  return cells;
}

function holdsSomething(row: SheetRow): boolean {
  return row.values.some((value, column) => value !== null || row.formulas?.[column] !== undefined);
}

/** All that a reader may see of a sheet; a row without cells is none. */
export function seenSheet(sheet: SheetCells): unknown {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    merges: sheet.merges,
    cells: seenCells(sheet),
    hiddenRows: sheet.rows.flatMap((row, index) => (row?.hidden && holdsSomething(row) ? [index] : [])),
  };
}
