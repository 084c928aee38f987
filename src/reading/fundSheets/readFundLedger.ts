import { type Day, dayOf } from '../../domain/day';
import { Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { ledgerAccounts } from '../../domain/funds/ledgerAccounts';
import type { FundAccount } from '../../domain/funds/fundAccount';
import type { LedgerEntry } from '../../domain/funds/ledgerEntry';
import {
  type LedgerField,
  type LedgerFindingDetail,
  type LedgerProblemCode,
  neededLedgerFields,
} from '../../domain/funds/ledgerFinding';
import { cellFormat, cellValue, type SheetCells } from '../../workbook/cells';
import { formatDecimals, formatKind } from '../cells/numberFormat';
import { parseNumberText } from '../cells/numberText';
import { plainText } from '../cells/plainText';
import { SheetGrid } from '../cells/sheetGrid';
import { dustBelow, snapStored } from '../cells/storedNumber';
import { readMovement } from '../words/movementWords';
import { findUnit } from '../words/unitText';
import { unitBeside } from './amountUnit';
import { findHeadedTable, type HeadedTable, isNote } from './headedTable';
import { areOfLedger, ledgerFieldOf, ledgerSheetName } from './ledgerHeadings';
import { cellOf, headingsCell, inputFinding, type PlacedSheet } from './sheetPlace';
import { typedText } from './typedText';

export interface FundLedgerReading {
  readonly entries: readonly LedgerEntry[];
  readonly accounts: readonly FundAccount[];
  /** One for every cell that keeps a line from being used. */
  readonly findings: readonly Finding[];
}

/** Whether a sheet is our ledger of funds: by its mark or its headings, or by the name that we give it. */
export function isLedgerSheet(sheet: SheetCells): boolean {
  if (sheet.own !== undefined) return sheet.own === 'fundLedger';
  return ledgerSheetName.test(sheet.name) || ledgerTable(new SheetGrid(sheet)) !== null;
}

/** The lines in the sheets of the sources that are our ledger. */
export function readSourceLedger(
  sources: readonly { readonly file: string | null; readonly sheets: readonly SheetCells[] }[],
  until: Day | null = null,
): FundLedgerReading {
  return readFundLedger(
    sources.flatMap(({ file, sheets }) => sheets.filter(isLedgerSheet).map((sheet) => ({ file, sheet }))),
    until,
  );
}

/**
 * Reads the lines of all those sheets together; nothing is computed from a line with a problem. The funds are those of the
 * year that ends `until`, or the latest ones.
 */
export function readFundLedger(sheets: readonly PlacedSheet[], until: Day | null = null): FundLedgerReading {
  const read = sheets.map((placed) => new LedgerSheet(placed).read());
  const entries = read.flatMap((sheet) => sheet.entries);
  const { accounts, tooEarly, tooLate } = ledgerAccounts(entries, until);
  const ofOtherDays = [
    ...tooEarly.map((entry) => ({ ...entry, problem: 'tooEarly' as const })),
    ...tooLate.map((entry) => ({ ...entry, problem: 'tooLate' as const })),
  ].flatMap(({ cell, owner, problem }) =>
    cell === null ? [] : [inputFinding(cell, refusal(problem), owner.fund ?? owner.unit)],
  );
  return { entries, accounts, findings: [...read.flatMap((sheet) => sheet.findings), ...ofOtherDays] };
}

export function ledgerTable(grid: SheetGrid): HeadedTable<LedgerField> | null {
  return findHeadedTable(grid, ledgerFieldOf, areOfLedger);
}

function refusal(problem: LedgerProblemCode, text = ''): LedgerFindingDetail {
  return { code: 'ledgerLineRefused', problem, text };
}

type Told<Value> = { readonly value: Value } | { readonly problem: LedgerFindingDetail };

class LedgerSheet {
  private readonly grid: SheetGrid;

  constructor(private readonly placed: PlacedSheet) {
    this.grid = new SheetGrid(placed.sheet);
  }

  read(): { readonly entries: readonly LedgerEntry[]; readonly findings: readonly Finding[] } {
    const table = ledgerTable(this.grid);
    if (table === null) {
      const first = cellOf(this.placed, 0, 0);
      return { entries: [], findings: [inputFinding(first, { code: 'ledgerHeadingsMissing' })] };
    }
    const headings = this.headingFindings(table);
    if (headings.some(({ detail }) => detail.code === 'ledgerColumnMissing'))
      return { entries: [], findings: headings };
    const lines = table.rows
      .filter((found) => !isNote(found, table, this.grid))
      .map(({ row }) => this.line(row, table));
    return {
      entries: lines.flatMap(({ entry }) => (entry === null ? [] : [entry])),
      findings: [...headings, ...lines.flatMap(({ findings }) => findings)],
    };
  }

  private headingFindings(table: HeadedTable<LedgerField>): Finding[] {
    const { headerRow, columns, repeated } = table;
    const hasOwner = columns.has('administration') || columns.has('unit');
    const missing = [
      ...neededLedgerFields.filter((field) => !columns.has(field)),
      ...(hasOwner ? [] : (['unit'] as const)),
    ];
    const first = headingsCell(this.placed, table);
    return [
      ...missing.map((field) => inputFinding(first, { code: 'ledgerColumnMissing', field })),
      ...repeated.map((column) =>
        inputFinding(cellOf(this.placed, headerRow, column), {
          code: 'ledgerColumnTwice',
          text: this.grid.text(headerRow, column),
        }),
      ),
    ];
  }

  /** The line of a row; null where a cell of it can't be read. */
  private line(
    row: number,
    { headerRow, columns }: HeadedTable<LedgerField>,
  ): { readonly entry: LedgerEntry | null; readonly findings: readonly Finding[] } {
    const findings: Finding[] = [];
    const text = (field: LedgerField): string => {
      const column = columns.get(field);
      return column === undefined ? '' : typedText(this.grid, row, column);
    };
    const place = (field: LedgerField): number => columns.get(field) ?? Math.min(...columns.values());
    const told = <Value>(field: LedgerField, read: Told<Value>): Value | null => {
      if ('value' in read) return read.value;
      const column = place(field);
      const heading = columns.has(field) ? this.grid.text(headerRow, column) : null;
      const name = text('fund') || text('unit') || text('administration') || null;
      findings.push(inputFinding(cellOf(this.placed, row, column), read.problem, name, heading));
      return null;
    };
    const [administration, unit] = [text('administration'), text('unit')];
    const ownerField = columns.has('unit') ? 'unit' : 'administration';
    told(ownerField, administration + unit === '' ? { problem: refusal('ownerMissing') } : { value: null });
    const day = told('day', readDay(text('day')));
    const kind = told('kind', readKind(text('kind')));
    const amount = told('amount', this.amount(row, place('amount')));
    const money = told('moneyUnit', readMoneyUnit(text('moneyUnit')));
    const beside = unitBeside(text('amount'));
    if (money !== null && beside !== null && beside !== money)
      told('moneyUnit', { problem: refusal('moneyUnitOther', text('amount')) });
    if (findings.length > 0 || kind === null || amount === null || money === null)
      return { entry: null, findings };
    const takes = kind.kind === 'withdrawn' && !kind.isCorrection;
    const entry: LedgerEntry = {
      owner: {
        administration: administration || unit,
        unit: unit || administration,
        fund: text('fund') || null,
      },
      day,
      ...kind,
      // A withdrawal takes from the fund whichever sign it is written with.
      amount: { ...amount, value: takes ? amount.value.abs().neg() : amount.value, unit: money },
      decision: text('decision'),
      note: text('note'),
      cell: cellOf(this.placed, row, place('amount')),
    };
    return { entry, findings };
  }

  private amount(row: number, column: number): Told<{ value: Decimal; decimals: number }> {
    const value = cellValue(this.grid.sheet, row, column);
    const text = this.grid.text(row, column);
    if (value === null || text === '') return { problem: refusal('amountMissing') };
    const format = cellFormat(this.grid.sheet, row, column).numberFormat;
    if (typeof value === 'number' && formatKind(format) !== 'percent' && formatKind(format) !== 'date') {
      const snapped = snapStored(value, dustBelow(Math.abs(value)));
      const decimals = Math.max(snapped.decimals, formatDecimals(format) ?? 0, 0);
      return { value: { value: new Decimal(snapped.value), decimals } };
    }
    const read = parseNumberText(text, { dot: 'thousands', comma: 'decimal' });
    const isClear = typeof value === 'string' && read.kind === 'number' && read.undecided === null;
    return isClear && read.footnote === null
      ? { value: { value: new Decimal(read.digits), decimals: read.decimals } }
      : { problem: refusal('amountUnreadable', text) };
  }
}

function readDay(text: string): Told<ReturnType<typeof dayOf>> {
  const day = dayOf(text);
  return day === null && text !== '' ? { problem: refusal('dayUnreadable', text) } : { value: day };
}

/** `uttag`, or `rättelse av uttag`: only a movement is put right by a line that says so. */
function readKind(text: string): Told<Pick<LedgerEntry, 'kind' | 'isCorrection'>> {
  const plain = plainText(text);
  if (plain === '') return { problem: refusal('kindMissing') };
  const [, corrected] = /^(?:rättelse av|correction of) (.+)$/u.exec(plain) ?? [];
  const kind = readMovement(corrected ?? plain);
  const isBalance = kind === 'opening' || kind === 'closing';
  return kind === null || (corrected !== undefined && isBalance)
    ? { problem: refusal('kindUnreadable', text) }
    : { value: { kind, isCorrection: corrected !== undefined } };
}

function readMoneyUnit(text: string): Told<LedgerEntry['amount']['unit']> {
  if (text === '') return { problem: refusal('moneyUnitMissing') };
  const unit = findUnit(text)?.unit ?? null;
  return unit === null ? { problem: refusal('moneyUnitUnreadable', text) } : { value: unit };
}
