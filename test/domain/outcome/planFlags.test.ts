import type { ImportFlag } from '../../../src/domain/outcome/importPlan';
import { sheetOf } from '../../reading/tableText';
import { fileOf, newAmounts, planOf, type PlanSetting, rowNamed, targetOf } from './outcomeFiles';
import { klkDepartments } from './seedTables';

/** `jump 4.5`, `formula =A1 replaced` */
function flagText(flag: ImportFlag): string {
  switch (flag.code) {
    case 'jump':
    case 'unitSuspect':
      return `${flag.code} ${flag.factor.toFixed()}`;
    case 'formula':
      return `formula ${flag.formula}${flag.replaced ? ' replaced' : ''}`;
    case 'unreadable':
      return `unreadable ${flag.text}`;
    case 'disagrees':
      return `disagrees ${flag.other.toFixed()}`;
    case 'uncertainRange':
      return `uncertainRange ${flag.ranges.join()}`;
    default:
      return flag.code;
  }
}

function flagsOf(lines: string, label: string, setting: PlanSetting = {}): readonly string[] {
  return rowNamed(
    targetOf(planOf(fileOf(lines, { unit: 'tkr' }), [klkDepartments], setting)),
    label,
  ).flags.map(flagText);
}

// HR has 1 198 tkr, Välfärd 4 035, Ledningsstaben 8 054.
test.each([
  ['a turned sign', '-1198', ['signFlip']],
  ['three and a half times as much', '4193', ['jump 3.5']],
  ['a quarter', '299.5', ['jump 0.25']],
  ['both', '-5990', ['signFlip', 'jump 5']],
  ['just three times as much', '3594', []],
  ['a third and a little more', '400', []],
  ['a thousand times as much', '1198000', ['unitSuspect 1000']],
  ['a thousand times, 4 % aside', '1245920', ['unitSuspect 1000']],
  ['a thousandth', '1.198', ['unitSuspect 0.001']],
  ['a million times as much', '1198000000', ['unitSuspect 1000000']],
  ['a millionth', '0.001198', ['unitSuspect 0.000001']],
  ['nothing', '0', []],
  ['the same', '1198', []],
])('of %s the row says: %s', (_, value, flags) => {
  expect(flagsOf(`HR | - | ${value}`, 'HR')).toEqual(flags);
});

test('the factor of a jump is the user’s', () => {
  expect(flagsOf('HR | - | 1500', 'HR', { choices: { jumpFactor: 1.2 } })).toEqual(['jump 1.252']);
  expect(flagsOf('HR | - | 4193', 'HR', { choices: { jumpFactor: 4 } })).toEqual([]);
});

describe('what is next to nothing', () => {
  const small = `Enhet, mnkr | Utfall | Budget helår | Prognos helår
    Ett | 0,1 | 0,2 | 0,3
    Två | 0,4 | 1,0 | 1,1
    Tre | 900,0 | 1500,0 | 1500,0
    Fyra | 0 | 1,0 | 1,1
    Totalt | 900,5 | 1502,2 | 1502,5`;
  const plan = planOf(
    fileOf('Ett | - | 0.45\nTvå | - | 0.05\nTre | - | 950\nFyra | - | 7', { unit: 'mnkr' }),
    [small],
  );

  test('may become many times as much without a word', () => {
    expect(targetOf(plan).rows.flatMap(({ label, flags }) => flags.map((flag) => [label, flag]))).toEqual([]);
  });
});

describe('when most rows differ by the factor of a wrong unit', () => {
  const lines = 'Ledningsstaben | - | 9000\nHR | - | 1300\nVälfärd | - | 4000\nNäringsliv | - | 100';

  test.each([
    ['kr', 'tkr', '0.001'],
    ['mnkr', 'tkr', '1000'],
  ] as const)('it is said once, of the table: %s for %s', (unit, _, factor) => {
    const plan = planOf(fileOf(lines, { unit }), [klkDepartments]);
    const warning = plan.warnings.find(({ code }) => code === 'unitSuspect');
    expect(warning).toMatchObject({ table: 'KLK Resultat per avdelning, tkr' });
    expect(warning?.code === 'unitSuspect' && warning.factor.toFixed()).toBe(factor);
    expect(targetOf(plan).rows.flatMap(({ flags }) => flags.map(({ code }) => code))).not.toContain(
      'unitSuspect',
    );
  });

  test('and not where the unit is right', () => {
    const plan = planOf(fileOf(lines, { unit: 'tkr' }), [klkDepartments]);
    expect(plan.warnings).toEqual([]);
  });
});

describe('a formula in the way', () => {
  const formulas = { 'Blad1!B6': '=Underlag!C4', 'Blad1!B11': '=SUM(B4:B10)' };
  const file = fileOf('HR | - | 1300\nVälfärd | - | 4000', { unit: 'tkr' });

  test('is left, and what it would have got is not distributed', () => {
    const target = targetOf(planOf(file, [klkDepartments], { formulas }));
    expect(rowNamed(target, 'HR')).toMatchObject({ state: 'formula', next: null, difference: null });
    expect(rowNamed(target, 'HR').given?.value.toFixed()).toBe('1300');
    expect(rowNamed(target, 'HR').flags.map(flagText)).toEqual(['formula =Underlag!C4']);
    expect(target.control.notDistributed.toFixed()).toBe('1300000');
    expect(target.control.written.toFixed()).toBe('4000000');
  });

  test('is left in a total too, which the sheet computes', () => {
    const row = rowNamed(targetOf(planOf(file, [klkDepartments], { formulas })), 'Totalt');
    expect(row).toMatchObject({ state: 'formula', next: null });
    // 34 581 - 4 035 + 4 000: the formula of HR keeps its 1 198.
    expect(row.given?.value.toFixed()).toBe('34546');
  });

  test('of a total follows its parts, also where the files name the total itself', () => {
    const table = `Resultaträkning, tkr | Utfall | Budget helår | Prognos helår
      Intäkter | 500 | 900 | 910
      Månadslöner | -60 | -250 | -240
      Timlöner | -40 | -100 | -100
      Summa personalkostnader | -100 | -350 | -340
      Övriga kostnader | -300 | -500 | -510
      Summa kostnader | -400 | -850 | -850
      Resultat | 100 | 50 | 60`;
    const plan = planOf(fileOf('- | 5010 | -120000\n- | 6010 | -310000'), [table], {
      formulas: { 'Blad1!B5': '=B3+B4' },
    });
    const target = targetOf(plan);
    expect(newAmounts(target)).toMatchObject({ 'Summa personalkostnader': '-', 'Summa kostnader': '-410' });
    expect(target.control.notDistributed.toFixed()).toBe('-120000');
  });

  test('goes where the user lets it', () => {
    const plan = planOf(file, [klkDepartments], { formulas, choices: { replacedFormulas: ['Blad1!B6'] } });
    const row = rowNamed(targetOf(plan), 'HR');
    expect(row).toMatchObject({ state: 'changed' });
    expect(row.flags.map(flagText)).toEqual(['formula =Underlag!C4 replaced']);
    expect(newAmounts(targetOf(plan))).toMatchObject({ HR: '1300', Totalt: '-' });
  });

  test('that gives the same amount goes too, as the user asked for', () => {
    const plan = planOf(fileOf('HR | - | 1198', { unit: 'tkr' }), [klkDepartments], {
      formulas,
      choices: { replacedFormulas: ['Blad1!B6'] },
    });
    expect(rowNamed(targetOf(plan), 'HR').state).toBe('changed');
  });
});

test('a row that had an outcome, and is not in the files, is told and left', () => {
  const target = targetOf(planOf(fileOf('HR | - | 1300', { unit: 'tkr' }), [klkDepartments]));
  expect(rowNamed(target, 'Välfärd')).toMatchObject({
    state: 'untouched',
    next: null,
    flags: [{ code: 'vanished' }],
    basis: { kind: 'none' },
  });
});

describe('a cell that could not be read', () => {
  const sheet = sheetOf([
    ['Enhet, tkr', 'Utfall', 'Budget helår', 'Prognos helår'],
    ['Ett', 'saknas', 20, 30],
    ['Två', 21, 30, 31],
    ['Tre', 31, 40, 44],
    ['Totalt', 52, 90, 105],
  ]);

  test('is told, and written over', () => {
    const target = targetOf(
      planOf(fileOf('Ett | - | 12\nTvå | - | 22\nTre | - | 32', { unit: 'tkr' }), [sheet]),
    );
    expect(rowNamed(target, 'Ett')).toMatchObject({ state: 'changed', difference: null });
    expect(rowNamed(target, 'Ett').flags.map(flagText)).toEqual(['unreadable saknas']);
    expect(newAmounts(target)).toMatchObject({ Ett: '12', Totalt: '66' });
  });

  test('keeps its total from being computed, which is told', () => {
    const target = targetOf(planOf(fileOf('Två | - | 22\nTre | - | 32', { unit: 'tkr' }), [sheet]));
    expect(newAmounts(target)).toMatchObject({ Ett: '-', Totalt: '-' });
    expect(rowNamed(target, 'Totalt').flags.map(flagText)).toEqual(['staleTotal']);
  });
});

test('a total that the table’s own arithmetic does not explain is left, and told', () => {
  const table = `Enhet, tkr | Utfall | Budget helår | Prognos helår
    Ett | 11 | 20 | 30
    Två | 21 | 30 | 31
    Totalt | 777 | 888 | 999`;
  const target = targetOf(planOf(fileOf('Ett | - | 12\nTvå | - | 22', { unit: 'tkr' }), [table]));
  expect(newAmounts(target)).toEqual({ Ett: '12', Två: '22', Totalt: '-' });
  expect(rowNamed(target, 'Totalt').flags.map(flagText)).toEqual(['staleTotal']);
});

test('counts and headings are no rows of an import', () => {
  const table = `Enhet, tkr | Utfall | Budget helår | Prognos helår
    Skolor:
    Ett | 11 | 20 | 30
    Två | 21 | 30 | 31
    Totalt | 32 | 50 | 61
    Antal årsarbetare | 5 | 6 | 6`;
  const target = targetOf(planOf(fileOf('Ett | - | 12\nTvå | - | 22', { unit: 'tkr' }), [table]));
  expect(newAmounts(target)).toEqual({ Ett: '12', Två: '22', Totalt: '34', 'Antal årsarbetare': '-' });
  expect(rowNamed(target, 'Antal årsarbetare')).toMatchObject({ state: 'untouched', flags: [] });
});
