import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { balanceYearTables } from '../../../src/reports/balance/balanceYearTables';
import type { Calculation, ReportField } from '../../../src/reports/report';
import { reconcileText } from '../../reading/tableText';

const example = readFileSync(resolve('test', 'golden', 'cli', 'balance', 'balanskrav.tsv'), 'utf8');
const [statement = '', inputs = ''] = example.split('\n\n');

/** Amounts that a formula would hold as typed-in numbers, but for 0. */
function typedIn(calculation: Calculation): string[] {
  switch (calculation.kind) {
    case 'constant':
      return calculation.value.isZero() ? [] : [calculation.value.toFixed()];
    case 'sum':
      return calculation.terms.flatMap(({ of }) => typedIn(of));
    case 'share':
      return typedIn(calculation.of);
    case 'cell':
      return [];
    default:
      return calculation.of.flatMap(typedIn);
  }
}

const calculations = (fields: readonly ReportField[]): Calculation[] =>
  fields.flatMap((field) => (field.kind === 'amount' && field.calculation ? [field.calculation] : []));

test.each([
  ['a statement and its inputs', example],
  [
    'inputs alone',
    `${inputs.trimEnd()}
Årets resultat\t68,4\t22,0\t-31,5
Realisationsvinster\t-12,1\t-3,0\t-2,0
Realisationsvinster enligt undantagsmöjlighet\t0\t0\t0
Realisationsförluster enligt undantagsmöjlighet\t0\t0\t0
Orealiserade vinster och förluster i värdepapper\t-9,3\t4,0\t5,5
Återföring av orealiserade vinster och förluster\t0\t0\t0
Reservering till resultatreserv\t0\t0\t0
Användning av resultatreserv\t0\t0\t0
Synnerliga skäl\t0\t0\t0`,
  ],
])('every amount is live over the cells: %s', (_, text) => {
  const [table, ...others] = balanceYearTables(reconcileText(text), 'sv');
  expect(others).toEqual([]);
  expect(table).toMatchObject({ title: 'Balanskrav, uträknat', unit: 'mnkr' });
  const fields = table?.rows.flatMap((row) => row.fields) ?? [];
  const amounts = fields.filter(({ kind }) => kind === 'amount');
  expect(amounts.length).toBeGreaterThan(20);
  expect(calculations(fields)).toHaveLength(amounts.length);
  expect(calculations(fields).flatMap(typedIn)).toEqual([]);
});

test('what is missing is said once, with the years', () => {
  const [table] = balanceYearTables(reconcileText(statement), 'en');
  expect(table?.rows).toEqual([]);
  expect(table?.notes).toEqual([
    'Left to restore (2025, 2024, 2023): not computed, missing: still to restore from earlier years.',
    'Largest allocation (2025, 2024): not computed, missing: tax revenue, general grants and equalisation, equity, ' +
      'pension liability outside the balance sheet, result reserve before the allocation.',
  ]);
});

test('nothing is said where the sheets have no balance requirement', () => {
  expect(
    balanceYearTables(reconcileText('Enhet, mnkr | Utfall\nEnhet A | 1,0\nEnhet B | 2,0'), 'sv'),
  ).toEqual([]);
});

test('an allocation above the limit is marked', () => {
  const [table] = balanceYearTables(reconcileText(example), 'sv');
  const row = table?.rows.find(
    ({ fields: [label] }) => label?.kind === 'text' && label.text === 'Reservering över gränsen',
  );
  expect(row?.fields.slice(1)).toMatchObject([
    { kind: 'amount', flag: 'error' },
    { kind: 'nothing' },
    { kind: 'nothing' },
  ]);
});
