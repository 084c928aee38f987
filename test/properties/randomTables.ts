import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';

/** A table of amounts, each a whole number of units of the last printed digit. */
export interface Figures {
  readonly header: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly decimals: number;
}

export interface FigureRow {
  readonly label: string;
  readonly amounts: readonly number[];
}

/** How amounts and the table around them are written; none of it changes what they say. */
export interface Layout {
  readonly thousands: '' | ' ' | '.' | '\u00A0' | '\u202F' | '\u2009';
  readonly minus: '-' | '\u2212' | '– ' | '- ';
  readonly titles: readonly string[];
  readonly unit: string | null;
  readonly blankRows: number;
}

const labels = [
  'Förskola',
  'Grundskola',
  'Gymnasium',
  'Äldreomsorg',
  'Kultur',
  'Fritid',
  'Gata och park',
  'Räddningstjänst',
  'Bibliotek',
  'Musikskola',
  'IFO',
  'Stab',
];

const units = ['Belopp i tkr', 'Alla belopp i mnkr', 'tkr', 'Mkr', '(kronor)'];

export const layouts: fc.Arbitrary<Layout> = fc.record({
  thousands: fc.constantFrom('', ' ', '.', '\u00A0', '\u202F', '\u2009'),
  minus: fc.constantFrom('-', '\u2212', '– ', '- '),
  titles: fc.subarray(['Uppföljning per augusti', 'Nämndens ekonomi']),
  unit: fc.option(fc.constantFrom(...units)),
  blankRows: fc.integer({ min: 0, max: 2 }),
});

/** Amounts of the size that departments have: large against rounding, never zero, none the same as another. */
const amounts = (count: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(
    fc.integer({ min: 1_000, max: 999_999 }).chain((size) => fc.constantFrom(size, -size)),
    { minLength: count, maxLength: count, selector: Math.abs },
  );

/** Departments with budget, forecast and deviation, and their total: every relation holds exactly. */
export const departments: fc.Arbitrary<Figures> = fc
  .record({
    names: fc.shuffledSubarray(labels, { minLength: 4, maxLength: 10 }),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ names, decimals }) =>
    amounts(names.length * 2).map((values): Figures => {
      const items = names.map((label, index) => {
        const [budget = 0, forecast = 0] = values.slice(index * 2);
        return { label, amounts: [budget, forecast, forecast - budget] };
      });
      const total = { label: 'Summa', amounts: sumOf(items) };
      return {
        header: ['Avdelning', 'Budget helår', 'Prognos helår', 'Avvikelse prognos - budget'],
        rows: [...items, total],
        decimals,
      };
    }),
  );

/** An income statement with costs negative, two sums and a result: every relation holds exactly. */
export const incomeStatements: fc.Arbitrary<Figures> = fc
  .record({ decimals: fc.integer({ min: 0, max: 3 }), values: amounts(14) })
  .map(({ decimals, values }) => {
    const item = (label: string, index: number, sign: 1 | -1): FigureRow => {
      const [budget = 0, forecast = 0] = values.slice(index * 2).map((value) => sign * Math.abs(value));
      return { label, amounts: [budget, forecast, forecast - budget] };
    };
    const income = ['Taxor', 'Bidrag', 'Försäljning'].map((label, index) => item(label, index, 1));
    const costs = ['Personal', 'Lokaler', 'Köp av tjänster', 'Övriga kostnader'].map((label, index) =>
      item(label, index + 3, -1),
    );
    const incomeSum = { label: 'Summa intäkter', amounts: sumOf(income) };
    const costSum = { label: 'Summa kostnader', amounts: sumOf(costs) };
    const result = { label: 'Resultat', amounts: sumOf([incomeSum, costSum]) };
    return {
      header: ['Resultaträkning', 'Budget helår', 'Prognos helår', 'Avvikelse prognos - budget'],
      rows: [...income, incomeSum, ...costs, costSum, result],
      decimals,
    };
  });

function sumOf(rows: readonly FigureRow[]): number[] {
  return [0, 1, 2].map((column) => rows.reduce((sum, { amounts: own }) => sum + (own[column] ?? 0), 0));
}

/** The table as a text, laid out as told. */
export function written({ header, rows, decimals }: Figures, layout: Layout): string {
  const above = [...layout.titles, ...(layout.unit === null ? [] : [layout.unit])];
  const blanks = Array.from({ length: layout.blankRows }, () => '');
  const lines = rows.map(({ label, amounts: own }) => [
    label,
    ...own.map((units) => writtenAmount(units, decimals, layout)),
  ]);
  return [
    ...above,
    ...(above.length > 0 ? blanks : []),
    ...[header, ...lines].map((cells) => cells.join('\t')),
  ].join('\n');
}

/** An amount as Swedes print it: thousands grouped, a decimal comma. */
export function writtenAmount(
  units: number,
  decimals: number,
  { thousands, minus }: Pick<Layout, 'thousands' | 'minus'>,
): string {
  const digits = exact(Math.abs(units), decimals).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${units < 0 ? minus : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

export function exact(units: number, decimals: number): Decimal {
  return new Decimal(units).times(new Decimal(10).pow(-decimals));
}

/** The table with one amount changed by so many units of its last digit. */
export function changed(figures: Figures, row: number, column: number, by: number): Figures {
  return {
    ...figures,
    rows: figures.rows.map((own, index) =>
      index === row
        ? { ...own, amounts: own.amounts.map((units, at) => (at === column ? units + by : units)) }
        : own,
    ),
  };
}

/** The table with its columns in another order; `order` holds columns of amounts, from 0. */
export function permuted(figures: Figures, order: readonly number[]): Figures {
  const [label = '', ...headings] = figures.header;
  return {
    ...figures,
    header: [label, ...order.map((column) => headings[column] ?? '')],
    rows: figures.rows.map((row) => ({ ...row, amounts: order.map((column) => row.amounts[column] ?? 0) })),
  };
}
