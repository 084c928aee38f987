import type { Ledger } from './ledger';
import { hashed } from './seededRandom';
import { kronor, sieAmount, sieField } from './sieText';

export interface SieLayout {
  readonly type: 3 | 4;
  /** Whether period balances stand in it, and what those without an object mean: the account's total, or what has no unit. */
  readonly balances: 'none' | 'objects' | 'total' | 'remainder';
  /** How many times every voucher stands in it, once if not given; period balances are of one of them. */
  readonly copies?: number;
}

/** The account that vouchers are balanced against. */
const bank = '1930';
const splitShare = 0.1;
const projectShare = 0.2;

/**
 * A SIE file of the ledger, a piece of lines at a time; to be encoded by `encodeCp437`. Where period balances mean the
 * remainder, the first unit's amounts have no object.
 */
export function* sieTexts(ledger: Ledger, layout: SieLayout): Generator<string> {
  yield header(ledger, layout);
  const copies = layout.copies ?? 1;
  yield* results(ledger, copies);
  if (layout.balances !== 'none') yield* periodBalances(ledger, layout.balances);
  if (layout.type !== 4) return;
  for (let copy = 0; copy < copies; copy += 1) yield* vouchers(ledger, layout.balances === 'remainder');
}

function header({ accounts, units, months }: Ledger, { type }: SieLayout): string {
  const first = months[0] ?? '';
  const last = months.at(-1) ?? '';
  return lines([
    '#FLAGGA 0',
    '#PROGRAM "Ledger" 1.0',
    '#FORMAT PC8',
    `#GEN ${day(last, 28)}`,
    `#SIETYP ${type}`,
    `#FNAMN ${sieField('Åmåls kommun')}`,
    `#RAR 0 ${day(first, 1)} ${day(last, lastDay(last))}`,
    '#KPTYP Kommunbas26',
    `#KONTO ${bank} ${sieField('Bank')}`,
    ...accounts.map(({ code, name }) => `#KONTO ${code} ${sieField(name)}`),
    `#DIM 1 ${sieField('Kostnadsställe')}`,
    `#DIM 6 ${sieField('Projekt')}`,
    ...units.map(({ code, name }) => `#OBJEKT 1 ${sieField(code)} ${sieField(name)}`),
    `#OBJEKT 6 "P1" ${sieField('Läslyftet')}`,
  ]);
}

function* results(ledger: Ledger, copies: number): Generator<string> {
  const { units, months } = ledger;
  for (const [account, { code }] of ledger.accounts.entries()) {
    let sum = 0;
    for (const unit of units.keys())
      for (const month of months.keys()) sum += ledger.amount(unit, account, month);
    yield `#RES 0 ${code} ${sieAmount(sum * copies)}\r\n`;
  }
}

function* periodBalances(ledger: Ledger, balances: 'objects' | 'total' | 'remainder'): Generator<string> {
  for (const [month, name] of ledger.months.entries()) {
    const period = name.replace('-', '');
    for (const [account, { code }] of ledger.accounts.entries()) {
      const amounts = ledger.units.map((_, unit) => ledger.amount(unit, account, month));
      const balance = (objects: string, ore: number): string =>
        `#PSALDO 0 ${period} ${code} {${objects}} ${sieAmount(ore)}`;
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const written = balances === 'total' && total !== 0 ? [balance('', total)] : [];
      for (const [unit, ore] of amounts.entries()) {
        if (ore === 0) continue;
        const isRemainder = balances === 'remainder' && unit === 0;
        written.push(balance(isRemainder ? '' : `1 ${sieField(ledger.units[unit]?.code ?? '')}`, ore));
      }
      yield lines(written);
    }
  }
}

/** A voucher per unit and month; some amounts stand in two rows, some with a project too, and some rows were changed afterwards. */
function* vouchers(ledger: Ledger, firstHasNoUnit: boolean): Generator<string> {
  const { seed, units, months, accounts } = ledger;
  let number = 0;
  for (const [month, name] of months.entries()) {
    for (const [unit, { code }] of units.entries()) {
      number += 1;
      const object = firstHasNoUnit && unit === 0 ? '' : `"1" ${sieField(code)}`;
      const rows: string[] = [];
      let sum = 0;
      for (const [account, { code: accountCode }] of accounts.entries()) {
        const amount = ledger.amount(unit, account, month);
        if (amount === 0) continue;
        sum += amount;
        const chance = hashed(seed, unit, account, month, 4);
        const first = chance < splitShare ? Math.trunc(amount * 3) : amount;
        const objects = chance > 1 - projectShare ? `${object} "6" "P1"`.trim() : object;
        rows.push(`#TRANS ${accountCode} {${objects}} ${sieAmount(first)}`);
        if (first !== amount)
          rows.push(`#TRANS ${accountCode} {${object}} ${sieAmount(amount - first)} "" "Rättelse"`);
      }
      const balancing = `#TRANS ${bank} {} ${kronor(sum, '.')}`;
      rows.push(
        ...(number % 7 === 0 ? [`#BTRANS ${bank} {} 17.00`, balancing.replace('#', '#R')] : []),
        balancing,
      );
      const date = day(name, 1 + (number % 28));
      yield lines([`#VER "A" "${number}" ${date} ${sieField(`Månad ${name}`)}`, '{', ...rows, '}']);
    }
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\r\n`).join('');
}

function day(month: string, number: number): string {
  return `${month.replace('-', '')}${String(number).padStart(2, '0')}`;
}

function lastDay(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
}
