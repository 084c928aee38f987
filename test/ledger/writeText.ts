import type { Month } from '../../src/domain/outcome/period';
import type { Ledger } from './ledger';
import { kronor } from './sieText';

/** How the rows of an outcome sheet are laid out. */
export type SheetLayout =
  /** A row per unit and account, a column per month. */
  | 'wide'
  /** A row per unit, a column per month. */
  | 'units'
  /** A row per unit, account and month. */
  | 'long';

/** How a text file of it is written. */
export interface TextLayout {
  readonly separator: ';' | '\t' | ',';
  readonly decimalSign: ',' | '.';
  readonly thousands: string;
  readonly minus: '-' | '\u2212';
}

export const swedishText: TextLayout = { separator: ';', decimalSign: ',', thousands: '', minus: '-' };

/** A cell: a text, or an amount in öre. */
export type LedgerCell = string | number;

/** The rows of an outcome sheet, headings first, one after the other. */
export function* ledgerRows(ledger: Ledger, layout: SheetLayout): Generator<readonly LedgerCell[]> {
  const { units, accounts, months } = ledger;
  const ofUnit = ['Förvaltning', 'Enhet', 'Enhetsnamn'];
  const ofAccount = ['Konto', 'Kontonamn'];
  if (layout === 'units') yield [...ofUnit, ...months.map(monthHeading)];
  if (layout === 'wide') yield [...ofUnit, ...ofAccount, ...months.map(monthHeading)];
  if (layout === 'long') yield [...ofUnit, ...ofAccount, 'Period', 'Utfall'];
  for (const [unit, { administration, code, name }] of units.entries()) {
    const cells = [administration, code, name];
    if (layout === 'units') {
      yield [...cells, ...months.map((_, month) => unitAmount(ledger, unit, month))];
      continue;
    }
    for (const [account, { code: accountCode, name: accountName }] of accounts.entries()) {
      const amounts = months.map((_, month) => ledger.amount(unit, account, month));
      const keys = [...cells, accountCode, accountName];
      if (layout === 'wide') yield [...keys, ...amounts];
      else for (const [month, amount] of amounts.entries()) yield [...keys, months[month] ?? '', amount];
    }
  }
}

/** In öre: all accounts of a unit in a month. */
export function unitAmount(ledger: Ledger, unit: number, month: number): number {
  return ledger.accounts.reduce((sum, _, account) => sum + ledger.amount(unit, account, month), 0);
}

/** The sheet as separated values, a row at a time, with line ends. */
export function* separatedRows(ledger: Ledger, layout: SheetLayout, text: TextLayout): Generator<string> {
  for (const row of ledgerRows(ledger, layout)) {
    const fields = row.map((cell) =>
      quoted(typeof cell === 'string' ? cell : amountText(cell, text), text.separator),
    );
    yield `${fields.join(text.separator)}\r\n`;
  }
}

function amountText(ore: number, { decimalSign, thousands, minus }: TextLayout): string {
  return kronor(ore, decimalSign)
    .replace(/\B(?=(?:\d{3})+(?!\d))/g, thousands)
    .replace('-', minus);
}

function quoted(field: string, separator: string): string {
  return field.includes('"') || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function monthHeading(month: Month): string {
  return `Utfall ${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}
