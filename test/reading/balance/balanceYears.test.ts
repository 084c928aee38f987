import type { BalanceYear } from '../../../src/domain/balance/balanceYear';
import { computedSteps } from '../../../src/domain/balance/balanceSteps';
import { cellAddress } from '../../../src/domain/address';
import { reconcileText } from '../tableText';

const statement = `Balanskravsutredning, mnkr | 2025 | 2024
  Årets resultat enligt resultaträkningen | 68,4 | 12,0
  Reducering av samtliga realisationsvinster | -12,1 | -3,0
  Orealiserade vinster och förluster i värdepapper | -9,3 | 0,0
  Årets resultat efter balanskravsjusteringar | 47,0 | 9,0
  Reservering av medel till resultatreserv | -9,7 | 0,0
  Användning av medel från resultatreserv | 0,0 | 0,0
  Årets balanskravsresultat | 37,3 | 9,0`;

const inputs = `Underlag, mnkr | 2025 | 2024
  Skatteintäkter | 2 910,0 | 2 800,0
  Generella statsbidrag och utjämning | 820,0 | 790,0
  Eget kapital | 1 900,0 | 1 831,6
  Ansvarsförbindelse för pensioner | 640,0 | 660,0
  Ingående resultatreserv | 95,0 | 95,0
  Negativt balanskravsresultat 2022 kvar att återställa | 20,0 | 29,0
  Negativt balanskravsresultat 2023 kvar att återställa | 25,0 | 25,0`;

/** A municipality without a statement: what one is worked out from, and the inputs of the limits. */
const unstated = inputs.replace(
  '\n',
  `
  Årets resultat | 68,4 | 12,0
  Realisationsvinster | -12,1 | -3,0
  Realisationsvinster enligt undantagsmöjlighet | 0,0 | 0,0
  Realisationsförluster enligt undantagsmöjlighet | 0,0 | 0,0
  Orealiserade vinster och förluster i värdepapper | -9,3 | 0,0
  Återföring av orealiserade vinster och förluster | 0,0 | 0,0
  Reservering till resultatreserv | 9,7 | 0,0
  Användning av resultatreserv | 0,0 | 0,0
  Synnerliga skäl | 0,0 | 0,0
`,
);

function amounts(year: BalanceYear | undefined): Record<string, string> {
  const steps = year === undefined ? [] : computedSteps(year);
  return Object.fromEntries(
    steps.map(({ word, ofYear, step }) => [
      ofYear === null ? word : `${word} ${ofYear}`,
      step.kind === 'computed'
        ? step.equation.figure.amount.value.toFixed()
        : `missing: ${step.inputs.join(', ')}`,
    ]),
  );
}

const computed = {
  'leftToRestore 2022': '0',
  'leftToRestore 2023': '7.7',
  leftToRestore: '7.7',
  taxesAndGrants: '3730',
  equityWithPensions: '1260',
  resultThreshold: '37.3',
  resultHeadroom: '9.7',
  reserveCeiling: '186.5',
  reserveRoom: '91.5',
  largestAllocation: '9.7',
};

test.each([
  ['on a sheet of their own', [statement, inputs]],
  ['below the statement', [`${statement}\n\n${inputs}`]],
  ['in the same table', [`${statement}\n${inputs.split('\n').slice(1).join('\n')}`]],
])('the reserve and what is left to restore are worked out from inputs %s', (_, sheets) => {
  const { balanceYears, findings } = reconcileText(...sheets);
  expect(balanceYears.map(({ year }) => year)).toEqual([2025, 2024]);
  expect(amounts(balanceYears[0])).toEqual(computed);
  expect(findings.filter((finding) => finding.class === 'error')).toEqual([]);
});

test('without a statement every step is worked out from the inputs', () => {
  const { balance, balanceYears, administrations } = reconcileText(unstated);
  expect(balance).toEqual([]);
  expect(administrations).toEqual([]);
  expect(amounts(balanceYears[0])).toEqual({ adjustedResult: '47', balanceResult: '37.3', ...computed });
});

test('a statement without inputs says which are missing, never 0', () => {
  expect(amounts(reconcileText(statement).balanceYears[0])).toMatchObject({
    leftToRestore: 'missing: earlierDeficit',
    largestAllocation: 'missing: taxes, generalGrants, equity, pensionLiability, reserveBefore',
  });
});

test.each([
  ['Skatteintäkter', { taxesAndGrants: 'missing: taxes' }],
  ['Eget kapital', { resultThreshold: 'missing: equity', reserveRoom: '91.5' }],
  ['Ansvarsförbindelse för pensioner', { largestAllocation: 'missing: pensionLiability' }],
  ['Ingående resultatreserv', { largestAllocation: 'missing: reserveBefore', resultHeadroom: '9.7' }],
  ['Negativt balanskravsresultat 2023 kvar att återställa', { leftToRestore: 'missing: earlierDeficit' }],
])('an input that is blank is missing: %s', (label, expected) => {
  const blank = inputs.replace(new RegExp(`(${label} \\|)[^|]*\\|`), '$1 |');
  expect(amounts(reconcileText(statement, blank).balanceYears[0])).toMatchObject(expected);
});

test.each([
  [
    'in thousands',
    inputs.replace('mnkr', 'tkr').replace(/\d[\d ]*,\d/g, (text) => `${text.replace(/[ ,]/g, '')}00`),
  ],
  ['with the liability and the deficits negative', inputs.replace(/\| (640|660|20|29|25),/g, '| -$1,')],
])('inputs are read %s', (_, changed) => {
  const found = amounts(reconcileText(statement, changed).balanceYears[0]);
  expect(found).toMatchObject({
    leftToRestore: '7.7',
    equityWithPensions: expect.stringMatching(/^1260(000)?$/),
  });
});

test('gains without a sign are taken away as those with one', () => {
  const unsigned = unstated.replace('-12,1', '12,1').replace('-3,0', '3,0').replace('-9,3', '9,3');
  expect(amounts(reconcileText(unsigned).balanceYears[0])).toMatchObject({ adjustedResult: '47' });
});

test('unrealised values whose sign nothing tells are not guessed', () => {
  const { balanceYears } = reconcileText(unstated.replace('-12,1', '0,0'));
  expect(balanceYears[0]?.unclear).toEqual(['unrealisedGains']);
  expect(amounts(balanceYears[0])).toMatchObject({ adjustedResult: 'missing: unrealisedGains' });
});

test('an input that two tables tell differently is not used', () => {
  const other = inputs.replace('1 900,0', '1 700,0');
  const { balanceYears } = reconcileText(statement, inputs, other);
  expect(balanceYears[0]?.unclear).toEqual(['equity']);
  expect(amounts(balanceYears[0])).toMatchObject({ largestAllocation: 'missing: equity' });
  expect(amounts(reconcileText(statement, inputs, inputs).balanceYears[0])).toEqual(computed);
});

test('years are never mixed, and a group of companies is not the municipality', () => {
  const later = inputs.replace('2025 | 2024', '2027 | 2026');
  const missing = { taxesAndGrants: 'missing: taxes, generalGrants' };
  expect(amounts(reconcileText(statement, later).balanceYears[0])).toMatchObject(missing);
  const group = inputs.replace('2025 | 2024', 'Koncernen 2025 | Koncernen 2024');
  expect(amounts(reconcileText(statement, group).balanceYears[0])).toMatchObject(missing);
});

test('before 2024 there was no result reserve', () => {
  const earlier = (text: string) => text.replace('2025 | 2024', '2023 | 2022');
  expect(
    reconcileText(earlier(statement), earlier(inputs)).balanceYears.map(({ reserve }) => reserve),
  ).toEqual([null, null]);
});

const limitFindings = (text: string) =>
  reconcileText(statement, text).findings.flatMap(({ class: found, detail, cells: [cell], column }) =>
    found === 'error'
      ? [[detail.code, cell && `${cell.sheet}!${cellAddress(cell.row, cell.column)}`, column]]
      : [],
  );

test.each([
  ['at the limit', inputs, []],
  [
    'above the limit',
    `${inputs}\n  Planerad avsättning | 14,0 | 0,0`,
    [['allocationAboveReserveLimit', 'Blad2!B9', '2025']],
  ],
  ['above it by less than rounding explains', `${inputs}\n  Planerad avsättning | 9,8 | 0,0`, []],
  [
    'above 2 %, since equity with pensions is negative',
    inputs.replace('640,0', '1 940,0'),
    [['allocationAboveReserveLimit', 'Blad1!B6', '2025']],
  ],
  [
    'above what the reserve may hold',
    inputs.replace('95,0', '180,0'),
    [['allocationAboveReserveLimit', 'Blad1!B6', '2025']],
  ],
])('an allocation %s', (_, text, expected) => {
  expect(limitFindings(text)).toEqual(expected);
});

test.each([
  [
    'an earlier deficit whose last year has passed is found',
    60,
    [['deficitNotRestored', 'Blad2!B7', '2025']],
  ],
  ['one that is restored in its last year is not', 37, []],
])('%s', (_, left, expected) => {
  expect(limitFindings(inputs.replace('| 20,0 |', `| ${left},0 |`))).toEqual(expected);
});
