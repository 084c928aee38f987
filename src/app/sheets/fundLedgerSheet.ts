import { dayText } from '../../domain/day';
import type { LedgerEntry } from '../../domain/funds/ledgerEntry';
import type { LedgerField } from '../../domain/funds/ledgerFinding';
import { SheetGrid } from '../../reading/cells/sheetGrid';
import { ledgerTable } from '../../reading/fundSheets/readFundLedger';
import { fundSheetTextsIn } from '../../reports/messages/fundSheets/fundSheetTexts';
import type { Texts } from '../../reports/messages/texts';
import type { SheetCells } from '../../workbook/cells';
import type { OwnCell, OwnSheet } from '../../workbook/ownSheet';
import { text } from './drawTable';
import { keptRows } from '../keptRows';
import { amountFormat } from './numberFormat';

/** In characters, in the order in which the columns stand. */
const widths: Readonly<Record<LedgerField, number>> = {
  day: 13,
  administration: 28,
  unit: 28,
  fund: 18,
  kind: 24,
  amount: 16,
  moneyUnit: 10,
  decision: 24,
  note: 36,
};

const fields = Object.keys(widths) as readonly LedgerField[];

/** The ledger as a sheet that the user fills in: a row a line, above them how it is done. It is read back as the same lines. */
export function fundLedgerSheet(
  entries: readonly LedgerEntry[],
  { language }: Pick<Texts, 'language'>,
): OwnSheet {
  const { say } = fundSheetTextsIn(language);
  const above = [
    [text(say('ledgerTitle'), 'title')],
    [text(say('ledgerHow'), 'note')],
    [text(say('ledgerWhich'), 'note')],
    fields.map((field): OwnCell => ({ ...text(say(`ledgerHint_${field}`), 'note'), wrap: true })),
    fields.map((field): OwnCell => {
      const heading = text(say(`ledger_${field}`), 'heading');
      return field === 'amount' ? { ...heading, align: 'right' } : heading;
    }),
  ];
  return {
    ...sheetOf(say('ledgerName'), [
      ...above,
      ...entries.map((entry) => fields.map((field) => cellOf(entry, field, language))),
    ]),
    columnWidths: fields.map((field) => widths[field]),
    frozenRows: above.length,
  };
}

/** The sheet with lines more below its last one; every row that stands stays as it is. Null for a sheet without our headings. */
export function withLedgerLines(
  sheet: SheetCells,
  entries: readonly LedgerEntry[],
  { language }: Pick<Texts, 'language'>,
): OwnSheet | null {
  const table = ledgerTable(new SheetGrid(sheet));
  if (table === null) return null;
  const width = Math.max(...table.columns.values()) + 1;
  const byColumn = new Map([...table.columns].map(([field, column]) => [column, field]));
  const added = entries.map((entry) =>
    Array.from({ length: width }, (_, column) => {
      const field = byColumn.get(column);
      return field === undefined ? null : cellOf(entry, field, language);
    }),
  );
  const kept = keptRows(sheet, table.headerRow);
  return {
    ...sheetOf(sheet.name, [...kept, ...added]),
    columnWidths: Array.from({ length: width }, (_, column) => {
      const field = byColumn.get(column);
      return field === undefined ? widths.kind : widths[field];
    }),
    frozenRows: table.headerRow + 1,
  };
}

function sheetOf(name: string, rows: OwnSheet['rows']): Omit<OwnSheet, 'columnWidths' | 'frozenRows'> {
  return {
    role: 'fundLedger',
    name,
    rows,
    pageStarts: [],
    orientation: 'landscape',
    charts: [],
    anchors: [],
    sources: [],
  };
}

function cellOf(entry: LedgerEntry, field: LedgerField, language: Texts['language']): OwnCell | null {
  if (field === 'amount') {
    const { value, decimals } = entry.amount;
    const isTaken = entry.kind === 'withdrawn' && !entry.isCorrection;
    const content = { kind: 'number', value: isTaken ? value.abs() : value } as const;
    return { content, role: 'body', numberFormat: amountFormat(decimals) };
  }
  const written = entryText(entry, field, language);
  return written === '' ? null : { ...text(written, field === 'day' ? 'label' : 'body'), wrap: true };
}

function entryText(
  { owner, day, kind, isCorrection, amount, decision, note }: LedgerEntry,
  field: Exclude<LedgerField, 'amount'>,
  language: Texts['language'],
): string {
  const { say } = fundSheetTextsIn(language);
  switch (field) {
    case 'day':
      return day === null ? '' : dayText(day);
    case 'administration':
      return owner.administration;
    case 'unit':
      return owner.unit === owner.administration ? '' : owner.unit;
    case 'fund':
      return owner.fund ?? '';
    case 'kind': {
      const said = say(`kind_${kind}`);
      return isCorrection ? say('correctionOf', { kind: said }) : said;
    }
    case 'moneyUnit':
      return amount.unit;
    case 'decision':
      return decision;
    case 'note':
      return note;
  }
}
