import type { Figures } from './sampleFigures';

/** An account of the sample's ledger, with the row of the income statement that its amounts belong to. */
interface Account {
  readonly code: string;
  readonly name: string;
  readonly row: string;
}

const grant: Account = { code: '3310', name: 'Kommunbidrag', row: 'Varav kommunbidrag' };
const others: readonly Account[] = [
  { code: '3090', name: 'Övriga försäljningsintäkter', row: 'Övrigt (inkl överskott)' },
  { code: '5010', name: 'Löner', row: 'Varav personal' },
  { code: '6011', name: 'Lokalhyror', row: 'Lokaler' },
  { code: '6410', name: 'Förbrukningsinventarier', row: 'Övrigt' },
  { code: '7430', name: 'Konsulttjänster', row: 'Köp av tjänster' },
];
/** How large a part of each account a department has, in the order of the departments. */
const weights = [20, 14, 8, 12, 15, 9, 22];
const firstCode = 1001;

interface Department {
  readonly code: string;
  readonly name: string;
  /** Its result so far, in öre. */
  readonly result: number;
}

/**
 * The ledger behind the sample's outcome, as finance staff would export it: per month, department and account, in kronor,
 * income negative. Departments and accounts add up to the figures, but for öre that thousands of kronor do not show.
 */
export function sampleOutcome(departments: Figures, statement: Figures, lastMonth: number): string {
  const growth = lastMonth / 8;
  const rows = departments.rows.filter(({ label }) => label !== 'Totalt');
  const units = rows.map(({ label, amounts }, index): Department => ({
    code: String(firstCode + index),
    name: label,
    // After August each department has used a little more of what it had left.
    result: Math.round(inOre(amounts[0]?.value.toNumber()) * (2 - growth)) + smallChange(index),
  }));
  const total = (row: string): number =>
    Math.round(
      inOre(statement.rows.find(({ label }) => label === row)?.amounts[0]?.value.toNumber()) * growth,
    );
  const shares = others.map((account) => parts(total(account.row), weights));
  const lines = units.flatMap((unit, index) => {
    const own = others.map((account, at) => ({ account, amount: shares[at]?.[index] ?? 0 }));
    const rest = unit.result - own.reduce((sum, { amount }) => sum + amount, 0);
    return [{ account: grant, amount: rest }, ...own].flatMap(({ account, amount }) =>
      parts(amount, new Array<number>(lastMonth).fill(1)).map((part, month) => [
        `2017${String(month + 1).padStart(2, '0')}`,
        unit.code,
        unit.name,
        account.code,
        account.name,
        kronor(-part),
      ]),
    );
  });
  const sorted = lines.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const heading = ['Period', 'Ansvar', 'Ansvar (T)', 'Konto', 'Konto (T)', 'Belopp kr'];
  return `\uFEFF${[heading, ...sorted].map((fields) => fields.join(';')).join('\r\n')}\r\n`;
}

/** Whole parts in proportion to the weights that add up to the whole: what is left over goes to the first ones. */
function parts(whole: number, of: readonly number[]): readonly number[] {
  const sum = of.reduce((total, weight) => total + weight, 0);
  const floors = of.map((weight) => Math.trunc((whole * weight) / sum));
  let left = whole - floors.reduce((total, part) => total + part, 0);
  return floors.map((part) => {
    if (left === 0) return part;
    const step = Math.sign(left);
    left -= step;
    return part + step;
  });
}

function inOre(thousands: number | undefined): number {
  return (thousands ?? 0) * 100_000;
}

/** Some kronor and öre, too few to show in thousands, that no two departments have alike. */
function smallChange(index: number): number {
  return [21_340, -8_715, 15_060, -19_925, 4_410, -12_205, 9_935][index] ?? 0;
}

function kronor(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
