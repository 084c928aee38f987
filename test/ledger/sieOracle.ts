import { oreOf, TotalsByKey, type OracleTotals } from './oracleTotals';

const fieldsOfLine = /"(?:\\.|[^"\\])*"|\{[^}]*\}|[^\s]+/g;

/** What a SIE file says of the current year's accounts, by each kind of record; income positive. */
export interface SieTotals {
  readonly results: OracleTotals;
  readonly transactions: OracleTotals;
  /** Period balances without an object, and those with one. */
  readonly emptyBalances: OracleTotals;
  readonly objectBalances: OracleTotals;
}

/**
 * Adds up a SIE file as simply as can be: a line is its fields, and nothing is known of encodings or vouchers, and of
 * years only that 0 is the current one.
 */
export function sieTotals(text: string): SieTotals {
  const results = new TotalsByKey();
  const transactions = new TotalsByKey();
  const emptyBalances = new TotalsByKey();
  const objectBalances = new TotalsByKey();
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const fields = (line.match(fieldsOfLine) ?? []).map((field) => field.replace(/^"(.*)"$/, '$1'));
    const [record, first = '', second = '', third = '', fourth = '', fifth = ''] = fields;
    const place = index + 1;
    if (record === '#RES' && first === '0') results.add(second, turned(third), place);
    else if (record === '#TRANS') transactions.add(first, turned(third), place);
    else if (record === '#PSALDO' && first === '0') {
      const balances = /^\{\s*\}$/.test(fourth) ? emptyBalances : objectBalances;
      balances.add(third, turned(fifth), place);
    }
  }
  return {
    results: results.totals,
    transactions: transactions.totals,
    emptyBalances: emptyBalances.totals,
    objectBalances: objectBalances.totals,
  };
}

function turned(text: string): number | null {
  const ore = oreOf(text);
  return ore === null ? null : 0 - ore;
}
