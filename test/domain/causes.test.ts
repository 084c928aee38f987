import { cellName } from '../../src/domain/address';
import { reconcileText } from '../reading/tableText';

const header = 'Avdelning | Budget | Prognos | Avvikelse';
const sound = [
  'Förskola | 410 | 400 | -10',
  'Grundskola | 911 | 880 | -31',
  'Gymnasium | 602 | 605 | 3',
  'Summa | 1923 | 1885 | -38',
];

/** The broken relations of the sound table with some rows replaced. */
function broken(rows: Readonly<Record<number, string>>) {
  const lines = sound.map((line, index) => rows[index] ?? line);
  return reconcileText([header, ...lines].join('\n'))
    .findings.filter((finding) => finding.class === 'error')
    .map(({ row, check, cause, suspect }) => ({
      row,
      check,
      cause,
      suspect:
        suspect &&
        `${cellName(suspect.cell)} should be ${suspect.shouldBe.toFixed()}, ${suspect.slip ?? '-'}`,
    }));
}

describe('the one cell whose change repairs every broken relation is named', () => {
  it.each([
    [
      'a deviation with its sign turned',
      { 1: 'Grundskola | 911 | 880 | 31' },
      'Blad1!D3 should be -31, signTurned',
    ],
    [
      'a deviation with two digits swapped',
      { 1: 'Grundskola | 911 | 880 | -13' },
      'Blad1!D3 should be -31, digitsSwapped',
    ],
    [
      'a forecast in kr among tkr',
      { 0: 'Förskola | 410 | 400000 | -10' },
      'Blad1!C2 should be 400, factor1000',
    ],
    [
      'a forecast that is wrong in no known way',
      { 2: 'Gymnasium | 602 | 615 | 3' },
      'Blad1!C4 should be 605, -',
    ],
    [
      'a budget with two digits swapped',
      { 2: 'Gymnasium | 620 | 605 | 3' },
      'Blad1!B4 should be 602, digitsSwapped',
    ],
    [
      'a total that leaves out a row',
      { 3: 'Summa | 1923 | 1005 | -38' },
      'Blad1!C5 should be 1885, rowLeftOut',
    ],
    [
      'a total that counts a row twice',
      { 3: 'Summa | 1923 | 2285 | -38' },
      'Blad1!C5 should be 1885, rowCountedTwice',
    ],
  ])('%s', (_, rows: Record<number, string>, suspect) => {
    const found = broken(rows);
    expect(found).toHaveLength(2);
    expect(found.map(({ suspect: named }) => named)).toEqual([suspect, suspect]);
    expect(new Set(found.map(({ cause }) => cause))).toEqual(new Set([1]));
  });
});

describe('no suspect is named where several cells could be wrong', () => {
  it('in a single deviation, whose three cells are in no sum', () => {
    const { findings } = reconcileText(`${header}
      Förskola | 410 | 400 | -10
      Grundskola | 911 | 880 | -31
      Gymnasium | 602 | 605 | 30
      Kultur | 12 | 15 | 3`);
    expect(findings.filter((finding) => finding.class === 'error')).toMatchObject([
      { row: 'Gymnasium', cause: 1, suspect: null },
    ]);
  });

  it('in a sum whose parts are compared with nothing', () => {
    const { findings } = reconcileText(`Avdelning | Budget 2016 | Budget 2017
      Förskola | 410 | 400
      Grundskola | 911 | 880
      Gymnasium | 602 | 605
      Summa | 1923 | 1985`);
    expect(findings.filter((finding) => finding.class === 'error')).toMatchObject([
      { cause: 1, suspect: null },
    ]);
  });
});

test('two errors that no single cell explains have a cause each', () => {
  const found = broken({ 0: 'Förskola | 410 | 400 | 10', 2: 'Gymnasium | 602 | 605 | -503' });
  const rows = new Map(found.map(({ row, cause }) => [row, cause]));
  expect(rows.get('Förskola')).not.toBe(rows.get('Gymnasium'));
});

test('causes are numbered on through all tables', () => {
  const table = [header, ...sound.slice(0, 1), 'Grundskola | 911 | 880 | 31', ...sound.slice(2)].join('\n');
  const causes = reconcileText(table, table).findings.flatMap(({ cause }) => cause ?? []);
  expect(new Set(causes)).toEqual(new Set([1, 2]));
});

test('a cell is no suspect where its change would break a relation that holds', () => {
  // Either deviation could be repaired by a change of its own cell, but the sum of the deviations holds.
  const found = broken({ 1: 'Grundskola | 911 | 880 | -11', 3: 'Summa | 1923 | 1885 | -18' });
  expect(found.map(({ row, suspect }) => [row, suspect])).toEqual([
    ['Grundskola', null],
    ['Summa', null],
  ]);
});

describe('a deviation that was computed from a wrong cell is no cause of its own', () => {
  it('a wrong total and the deviation computed from it are one cause, two checks', () => {
    const found = broken({ 3: 'Summa | 1923 | 1985 | 62' });
    expect(found.map(({ row, check }) => `${row} ${check}`)).toEqual(['Summa sum', 'Summa sum']);
    expect(new Set(found.map(({ cause }) => cause)).size).toBe(1);
  });

  it('a wrong item and the deviation computed from it are one cause, but no suspect: the total may be wrong as well', () => {
    const found = broken({ 1: 'Grundskola | 911 | 980 | 69' });
    expect(new Set(found.map(({ cause }) => cause)).size).toBe(1);
    expect(found.map(({ suspect }) => suspect)).toEqual([null, null]);
  });
});
