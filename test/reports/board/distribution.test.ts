import fc from 'fast-check';
import { Decimal } from '../../../src/domain/decimal';
import { noHistory } from '../../../src/domain/history/outcomeHistory';
import type { BoardTable, PartRecipe } from '../../../src/reports/board/boardPart';
import { partEntries } from '../../../src/reports/board/partEntries';
import { reconcileText } from '../../reading/tableText';

const recipe: PartRecipe = { language: 'sv', unit: 'mnkr', rounding: 'distributed', template: null };

function tableOf(text: string, id: string, choice: Partial<PartRecipe> = {}): BoardTable {
  const entries = partEntries(reconcileText(text), noHistory);
  const entry = entries.find(({ kind }) => kind === id);
  const content = entry?.make({ ...recipe, ...choice })?.content;
  if (content?.kind !== 'table') throw new Error(`no ${id}`);
  return content.table;
}

/** The printed amounts of a column, by the row's label; null where none is printed. */
function column({ columns, rows }: BoardTable, heading: string): Readonly<Record<string, Decimal>> {
  const at = columns.findIndex((one) => one.heading === heading);
  return Object.fromEntries(
    rows.map(({ fields }) => [fields[0]?.text ?? '', printed(fields[at]?.text ?? '')] as const),
  );
}

function printed(text: string): Decimal {
  return new Decimal(
    text
      .replace(/\u00A0/g, '')
      .replace('\u2212', '-')
      .replace(',', '.'),
  );
}

const amount = fc.integer({ min: -400_000, max: 400_000 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('the printed departments add up to the printed total, each within one digit of what it is', () => {
  const units = fc.array(fc.tuple(amount, amount, amount), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(units, (figures) => {
      const totals = [0, 1, 2].map((at) => sum(figures.map((row) => row[at] ?? 0)));
      const line = (label: string, [outcome = 0, budget = 0, forecast = 0]: readonly number[]) =>
        `${label} | ${outcome} | ${budget} | ${forecast} | ${forecast - budget}`;
      const text = `Park – resultat per enhet, tkr
        Enhet | Utfall | Budget | Prognos | Avvikelse
        ${figures.map((row, index) => line(`Enhet ${'ABCDEFGHI'[index] ?? ''}`, row)).join('\n')}
        ${line('Summa', totals)}`;
      const table = tableOf(text, 'departments');
      const source = [...figures, totals];
      for (const [at, heading] of ['Utfall', 'Budget', 'Prognos'].entries()) {
        const amounts = Object.values(column(table, heading));
        const total = amounts.at(-1);
        const parts = amounts.slice(0, -1).reduce((all, part) => all.plus(part), new Decimal(0));
        expect(parts.toFixed(1)).toBe(total?.toFixed(1));
        amounts.forEach((value, row) => {
          const exact = new Decimal(source[row]?.[at] ?? 0).div(1000);
          expect(value.minus(exact).abs().toNumber()).toBeLessThan(0.1);
        });
      }
      const [budget, forecast] = [column(table, 'Budget'), column(table, 'Prognos')];
      for (const [label, deviation] of Object.entries(column(table, 'Avvikelse')))
        expect(deviation.toFixed(1)).toBe(forecast[label]?.minus(budget[label] ?? 0).toFixed(1));
    }),
    { numRuns: 60 },
  );
});

const statement = (values: Readonly<Record<'fees' | 'grants' | 'staff' | 'rent' | 'other', number>>) => {
  const { fees, grants, staff, rent, other } = values;
  const income = fees + grants;
  const costs = staff + rent + other;
  const line = (label: string, value: number) => `${label} | ${value} | ${value} | ${2 * value} | ${value}`;
  return `Park – resultaträkning, tkr
    Post | Utfall | Budget | Prognos | Avvikelse
    ${line('Avgifter', fees)}
    ${line('Bidrag', grants)}
    ${line('Summa intäkter', income)}
    ${line('Personal', staff)}
    ${line('Lokaler', rent)}
    ${line('Övriga kostnader', other)}
    ${line('Summa kostnader', costs)}
    ${line('Resultat', income + costs)}`;
};

test('every level of an income statement adds up to the one above it', () => {
  const positive = fc.integer({ min: 5_000, max: 400_000 });
  const negative = positive.map((value) => -value);
  const figures = fc.record({
    fees: positive,
    grants: positive,
    staff: negative,
    rent: negative,
    other: negative,
  });
  fc.assert(
    fc.property(figures, (values) => {
      const table = tableOf(statement(values), 'statement');
      for (const heading of ['Utfall', 'Budget', 'Prognos', 'Avvikelse']) {
        const at = column(table, heading);
        const total = (...labels: readonly string[]) =>
          labels.reduce((all, label) => all.plus(at[label] ?? 0), new Decimal(0)).toFixed(1);
        expect(at['Summa intäkter']?.toFixed(1)).toBe(total('Avgifter', 'Bidrag'));
        expect(at['Summa kostnader']?.toFixed(1)).toBe(total('Personal', 'Lokaler', 'Övriga kostnader'));
        expect(at.Resultat?.toFixed(1)).toBe(total('Summa intäkter', 'Summa kostnader'));
      }
    }),
    { numRuns: 60 },
  );
});

const thirds = `Park – resultat per enhet, tkr
  Enhet | Utfall | Budget | Prognos | Avvikelse
  Norr | 1040 | 2040 | 3040 | 1000
  Söder | 1040 | 2040 | 3040 | 1000
  Väster | 1040 | 2040 | 3040 | 1000
  Summa | 3120 | 6120 | 9120 | 3000`;

test('rounding that makes sums differ is told, and only where it does', () => {
  const told = 'Beloppen är avrundade; summor kan därför skilja på sista siffran.';
  expect(
    tableOf(thirds.replace(/1040/g, '1050').replace('3120', '3150'), 'departments', { rounding: 'stated' })
      .notes,
  ).toContain(told);
  const exact = thirds.replace(/(\d)040/g, '$1000').replace(/(\d)120/g, '$1000');
  expect(tableOf(exact, 'departments', { rounding: 'stated' }).notes).not.toContain(told);
  expect(tableOf(thirds, 'departments', { rounding: 'stated', unit: null }).notes).not.toContain(told);
});

test('rounding that is distributed is told, and only where it changes an amount', () => {
  const told = 'Avrundningen är fördelad så att de avrundade beloppen summerar till totalerna.';
  const uneven = thirds.replace(/1040/g, '1050').replace('3120', '3150');
  expect(tableOf(uneven, 'departments').notes).toContain(told);
  expect(tableOf(uneven, 'departments', { unit: 'tkr' }).notes).not.toContain(told);
  expect(
    Object.values(column(tableOf(uneven, 'departments'), 'Utfall')).map((value) => value.toFixed(1)),
  ).toEqual(['1.1', '1.1', '1.0', '3.2']);
});

test('where budget and forecast are the same, rounding makes no deviation of it', () => {
  const same = `Park – resultat per enhet, tkr
    Enhet | Utfall | Budget | Prognos | Avvikelse
    Norr | 0 | 1040 | 1080 | 40
    Söder | 0 | 1060 | 1060 | 0
    Väster | 0 | 1050 | 1050 | 0
    Summa | 0 | 3150 | 3190 | 40`;
  const table = tableOf(same, 'departments');
  const shown = ['Budget', 'Prognos', 'Avvikelse'].map((heading) =>
    Object.values(column(table, heading)).map((value) => value.toFixed(1)),
  );
  expect(shown).toEqual([
    ['1.0', '1.1', '1.1', '3.2'],
    ['1.0', '1.1', '1.1', '3.2'],
    ['0.0', '0.0', '0.0', '0.0'],
  ]);
});

test('a sum that does not hold in the source is not made to hold', () => {
  const wrong = thirds.replace('3120', '3520').replace(/1040/g, '1060');
  const outcome = column(tableOf(wrong, 'departments'), 'Utfall');
  expect(Object.values(outcome).map((value) => value.toFixed(1))).toEqual(['1.1', '1.1', '1.1', '3.5']);
});

test.each([
  ['1250', '1,3'],
  ['-1250', '\u22121,3'],
  ['-40', '0,0'],
  ['1249', '1,2'],
])('halves are rounded away from zero, and nothing is -0: %s tkr is %s mnkr', (value, shown) => {
  const text = `Park – resultat per enhet, tkr
    Enhet | Utfall | Budget | Prognos | Avvikelse
    Norr | ${value} | 100 | 100 | 0
    Söder | 0 | 200 | 200 | 0
    Summa | ${value} | 300 | 300 | 0`;
  const { rows } = tableOf(text, 'departments', { rounding: 'stated' });
  expect(rows[0]?.fields[1]?.text).toBe(shown);
});
