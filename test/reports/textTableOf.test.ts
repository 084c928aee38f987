import { Decimal } from '../../src/domain/decimal';
import { textsIn } from '../../src/reports/messages/texts';
import type { Recipe, ReportField, ReportTable } from '../../src/reports/report';
import { textTableOf } from '../../src/reports/textTableOf';

const at = { file: null, sheet: 'KLK', row: 4, column: 1 };
const recipe = (...factors: readonly number[]): Recipe => ({
  terms: factors.map((factor) => ({ cell: at, factor: new Decimal(factor) })),
  neverNegative: false,
});
const amount = (terms: Recipe | null): ReportField => ({
  kind: 'amount',
  amount: { value: new Decimal('-1234.5'), decimals: 1, unit: 'tkr' },
  recipe: terms,
});

function fieldOf(field: ReportField) {
  const table: ReportTable = {
    title: 'Utfall',
    unit: 'tkr',
    columns: [{ heading: 'Belopp', kind: 'amount', optional: false }],
    rows: [{ role: 'item', indent: 0, fields: [field] }],
    notes: [],
  };
  return textTableOf(table, textsIn('sv')).rows[0]?.fields[0];
}

test.each<[string, ReportField, string]>([
  ['an amount as Swedes write it', amount(null), '−1\u00A0234,5'],
  ['a count', { kind: 'count', count: 12_000 }, '12\u00A0000'],
  ['a text', { kind: 'text', text: 'HR' }, 'HR'],
  ['what is missing, in words', { kind: 'missing' }, 'saknas'],
  ['nothing as nothing', { kind: 'nothing' }, ''],
  ['a cell by its name', { kind: 'cell', cell: at }, 'KLK!B5'],
])('%s', (_, field, text) => {
  expect(fieldOf(field)?.text).toBe(text);
});

test.each<[string, ReportField, string | null]>([
  ['an amount that stands in a cell leads to it', amount(recipe(1)), 'KLK!B5'],
  ['one with its sign turned does not', amount(recipe(-1)), null],
  ['nor does a sum', amount(recipe(1, 1)), null],
  ['nor one that comes from no cell', amount(null), null],
])('%s', (_, field, cell) => {
  expect(fieldOf(field)?.cell?.name ?? null).toBe(cell);
});

test('a row that lacks fields is filled up, so that every amount stands under its heading', () => {
  const columns = ['A', 'B'].map((heading) => ({ heading, kind: 'text' as const, optional: false }));
  const table: ReportTable = {
    title: '',
    unit: null,
    columns,
    rows: [{ role: 'heading', indent: 0, fields: [] }],
    notes: [],
  };
  expect(textTableOf(table, textsIn('en')).rows[0]?.fields).toHaveLength(2);
});
