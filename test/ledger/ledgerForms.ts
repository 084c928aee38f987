import type { Ledger } from './ledger';
import type { LedgerKeys } from './ledgerDifferences';
import { encodeLedgerText, type TextEncoding } from './ledgerEncodings';
import { sieTexts, type SieLayout } from './writeSie';
import { separatedRows, swedishText, type SheetLayout, type TextLayout } from './writeText';
import { ledgerWorkbook } from './writeWorkbook';

/** A way to export a ledger. */
export interface LedgerForm {
  /** To follow "from". */
  readonly title: string;
  readonly file: string;
  readonly format: LedgerFormat;
  readonly keys: LedgerKeys;
}

export type LedgerFormat =
  | { readonly kind: 'sie'; readonly layout: SieLayout }
  | {
      readonly kind: 'text';
      readonly layout: SheetLayout;
      readonly text: TextLayout;
      readonly encoding: TextEncoding;
    }
  | { readonly kind: 'workbook'; readonly layout: SheetLayout };

/** All bytes of a ledger in that format. */
export function writeLedger(ledger: Ledger, format: LedgerFormat): Uint8Array {
  if (format.kind === 'workbook') return ledgerWorkbook(ledger, format.layout);
  if (format.kind === 'sie') return encodeLedgerText([...sieTexts(ledger, format.layout)].join(''), 'cp437');
  return encodeLedgerText([...separatedRows(ledger, format.layout, format.text)].join(''), format.encoding);
}

const all: LedgerKeys = { accounts: true, units: 'all' };
const unitsOnly: LedgerKeys = { accounts: false, units: 'all' };

export const ledgerForms: readonly [LedgerForm, ...LedgerForm[]] = [
  sie('SIE 4 with vouchers alone', { type: 4, balances: 'none' }),
  sie('SIE 4 with period balances', { type: 4, balances: 'objects' }),
  sie('SIE 4 whose {} are totals', { type: 4, balances: 'total' }),
  sie('SIE 3 without {}', { type: 3, balances: 'objects' }),
  sie('SIE 3 whose {} are totals', { type: 3, balances: 'total' }),
  sie('SIE 3 whose {} are what has no unit', { type: 3, balances: 'remainder' }),
  text('a wide .csv', 'ledger.csv', 'wide'),
  text('a wide .csv in Windows-1252', 'ledger.csv', 'wide', {}, 'windows-1252'),
  text('a wide .csv in UTF-16', 'ledger.csv', 'wide', {}, 'utf-16le'),
  text('a wide .tsv with spaces between thousands and typographic signs', 'ledger.tsv', 'wide', {
    separator: '\t',
    thousands: '\u00A0',
    minus: '\u2212',
  }),
  text(
    'a wide .csv with commas between cells',
    'ledger.csv',
    'wide',
    { separator: ',', decimalSign: '.' },
    'utf-8 marked',
  ),
  text('a .csv of units and months', 'ledger.csv', 'units'),
  text('a long .csv', 'ledger.csv', 'long'),
  text('a long .csv with points between thousands', 'ledger.txt', 'long', { thousands: '.' }),
  workbook('a wide .xlsx', 'wide'),
  workbook('an .xlsx of units and months', 'units'),
  workbook('a long .xlsx', 'long'),
];

function sie(title: string, layout: SieLayout): LedgerForm {
  const keys: LedgerKeys = layout.balances === 'remainder' ? { accounts: true, units: 'butFirst' } : all;
  return { title, file: 'ledger.se', format: { kind: 'sie', layout }, keys };
}

function text(
  title: string,
  file: string,
  layout: SheetLayout,
  how: Partial<TextLayout> = {},
  encoding: TextEncoding = 'utf-8',
): LedgerForm {
  const format: LedgerFormat = { kind: 'text', layout, text: { ...swedishText, ...how }, encoding };
  return { title, file, format, keys: layout === 'units' ? unitsOnly : all };
}

function workbook(title: string, layout: SheetLayout): LedgerForm {
  return {
    title,
    file: 'ledger.xlsx',
    format: { kind: 'workbook', layout },
    keys: layout === 'units' ? unitsOnly : all,
  };
}
