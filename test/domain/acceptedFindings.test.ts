import type { Acceptance } from '../../src/domain/acceptance';
import type { Finding } from '../../src/domain/finding';
import { findingKey } from '../../src/domain/findingKey';
import type { Reconciliation } from '../../src/domain/reconciliation';
import { reconcileText, reconcileWith, sheetOfText } from '../reading/tableText';

/** B's deviation is 6 where 25 - 20 is 5, and so is the total's. */
const departments = `Belopp i tkr
Enhet | Budget | Prognos | Avvikelse
A | 10 | 12 | 2
B | 20 | 25 | 6
C | 40 | 41 | 1
Summa | 70 | 78 | 9`;

function accepted(finding: Finding, { tables }: Reconciliation): Acceptance {
  const key = findingKey(finding, tables);
  return { finding: key, comment: 'Känt sedan tidigare', name: 'Eva Lind', date: '2017-09-28' };
}

function accepting({ findings, ...rest }: Reconciliation, which: (finding: Finding) => boolean = () => true) {
  return findings.filter(which).map((finding) => accepted(finding, { findings, ...rest }));
}

const inRowB = ({ row }: Finding) => row === 'B';

test('an accepted finding bears its acceptance, and the others stay open', () => {
  const acceptances = accepting(reconcileText(departments), inRowB);
  const { findings } = reconcileWith({ acceptances }, departments);
  expect(findings.map(({ row, accepted: by }) => [row, by?.name ?? null])).toEqual(
    findings.map(({ row }) => [row, row === 'B' ? 'Eva Lind' : null]),
  );
  expect(findings.filter(inRowB)).toHaveLength(1);
});

test('the counts of relations stay what the arithmetic says', () => {
  const before = reconcileText(departments);
  const { counts } = reconcileWith({ acceptances: accepting(before) }, departments);
  expect(counts).toEqual(before.counts);
});

test.each([
  ['nothing has changed', departments],
  ['rows were added above the table', `Uppföljning\n\n\n${departments}`],
  ['a row of the table was added above it', departments.replace('B |', 'Ny | 0 | 0 | 0\nB |')],
  ['an amount elsewhere has changed', departments.replace('12 | 2', '13 | 3')],
])('it stays accepted when %s', (_, text) => {
  const acceptances = accepting(reconcileText(departments), inRowB);
  expect(
    reconcileWith({ acceptances }, text)
      .findings.filter(inRowB)
      .map(({ accepted: by }) => by?.comment),
  ).toEqual(['Känt sedan tidigare']);
});

test.each([
  ['what is stated has changed', departments.replace('25 | 6', '25 | 7')],
  ['an amount that it is compared with has changed', departments.replace('20 | 25', '20 | 24')],
  ['both amounts changed and the difference did not', departments.replace('20 | 25', '21 | 26')],
  ['the unit has changed', departments.replace('tkr', 'mnkr')],
  ['the headings have changed', departments.replace('Prognos', 'Prognos helår')],
])('it is open again when %s', (_, text) => {
  const acceptances = accepting(reconcileText(departments), inRowB);
  expect(
    reconcileWith({ acceptances }, text)
      .findings.filter(inRowB)
      .map(({ accepted: by }) => by),
  ).toEqual([null]);
});

test('a table of the same headings on another sheet has findings of its own', () => {
  const acceptances = accepting(reconcileText(departments), inRowB);
  const { findings } = reconcileWith({ acceptances }, departments, departments);
  expect(findings.filter(inRowB).map(({ accepted: by }) => by !== null)).toEqual([true, false]);
});

test('so has a second one on the same sheet', () => {
  const acceptances = accepting(reconcileText(departments), inRowB);
  const { findings } = reconcileWith({ acceptances }, `${departments}\n\n\n${departments}`);
  expect(findings.filter(inRowB).map(({ accepted: by }) => by !== null)).toEqual([true, false]);
});

test('a shortfall can be accepted, until the forecast changes', () => {
  const text = departments
    .replaceAll(/\| 6|\| 9/g, (stated) => (stated === '| 6' ? '| 5' : '| 8'))
    .replace('78 | 8', '68 | -2');
  const short = ({ class: kind }: Finding) => kind === 'shortfall';
  const acceptances = accepting(reconcileText(text), short);
  expect(acceptances).toHaveLength(1);
  const open = (of: string) =>
    reconcileWith({ acceptances }, of)
      .findings.filter(short)
      .map(({ accepted: by }) => by === null);
  expect(open(text)).toEqual([false]);
  expect(open(text.replace('68 | -2', '67 | -3'))).toEqual([true]);
});

test('so can a remark on a sheet, and only of that sheet', () => {
  const sheets = [departments, 'Hej', 'Hej på er'] as const;
  const remarks = ({ detail }: Finding) => detail.code === 'noTable';
  const [first] = accepting(reconcileText(...sheets), remarks);
  const acceptances = first === undefined ? [] : [first];
  const { findings } = reconcileWith({ acceptances }, ...sheets);
  expect(findings.filter(remarks).map(({ accepted: by }) => by !== null)).toEqual([true, false]);
});

test('an error cell is open again when it shows another error', () => {
  const acceptances = accepting(reconcileText(departments.replace('12 | 2', '#REF! | 2')));
  const { findings } = reconcileWith({ acceptances }, departments.replace('12 | 2', '#N/A | 2'));
  const unreadable = findings.filter(({ detail }) => ['errorCell', 'unreadableCell'].includes(detail.code));
  expect(unreadable.map(({ accepted: by }) => by)).toEqual([null]);
});

test('a finding is known by its check, table, row, column and amounts, wherever its cells stand', () => {
  const reconciliation = reconcileText(sheetOfText(departments, { name: 'Prognos' }));
  const [finding] = reconciliation.findings.filter(inRowB);
  if (finding === undefined) throw new Error('B has no finding.');
  expect(findingKey(finding, reconciliation.tables)).toEqual({
    check: 'deviation',
    code: 'deviationDiffers',
    table: { sheet: 'Prognos', headers: ['Budget', 'Prognos', 'Avvikelse'], occurrence: 0 },
    row: 'B',
    column: 'Avvikelse',
    amounts: ['6 tkr', '5 tkr', '6 tkr', '25 tkr', '20 tkr'],
  });
});
