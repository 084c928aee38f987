import { Decimal } from '../../../src/domain/decimal';
import type { OutcomeFigure } from '../../../src/domain/outcome/outcomeFile';
import { cellChangesOf, outcomesOf } from '../../../src/domain/outcome/planOutcome';
import { fileOf, figureOf, planOf, type PlanSetting } from './outcomeFiles';
import { klkDepartments } from './seedTables';

const file = fileOf('HR | - | 1300\nVälfärd | - | 4035', { unit: 'tkr' });

test('only the cells that change are written, each where it stands', () => {
  const cells = cellChangesOf(planOf(file, [klkDepartments]));
  expect(cells.map(({ cell, value }) => [cell.sheet, cell.row, cell.column, value.toFixed()])).toEqual([
    ['Blad1', 5, 1, '1300'],
    ['Blad1', 10, 1, '34683'],
  ]);
});

function remembered(setting: PlanSetting = {}, figures = file.figures): Record<string, string> {
  const plan = planOf({ ...file, figures }, [klkDepartments], setting);
  return Object.fromEntries(
    outcomesOf(plan).map(({ row, outcome, periodBudget, unit }) => [
      row,
      `${outcome.toFixed()} ${unit}${periodBudget === null ? '' : ` of ${periodBudget.toFixed()}`}`,
    ]),
  );
}

test('the history keeps what the rows have after the import, but for those that the files lost', () => {
  expect(remembered()).toEqual({ HR: '1300 tkr', Välfärd: '4035 tkr', Totalt: '34683 tkr' });
});

test('a total that the sheet computes is kept as it will be, another formula as it is', () => {
  const formulas = { 'Blad1!B6': '=Underlag!C4', 'Blad1!B11': '=SUM(B4:B10)' };
  expect(remembered({ formulas })).toEqual({ HR: '1198 tkr', Välfärd: '4035 tkr', Totalt: '34581 tkr' });
});

function budget(text: string): OutcomeFigure {
  return { ...figureOf(text), measure: 'periodBudget' };
}

test('the period budget of the files is kept with the outcome', () => {
  const budgets = [budget('HR | - | 1250'), budget('Välfärd | - | 4000')];
  expect(remembered({}, [...file.figures, ...budgets])).toEqual({
    HR: '1300 tkr of 1250',
    Välfärd: '4035 tkr of 4000',
    // Of the other departments there is none.
    Totalt: '34683 tkr',
  });
});

test('a total has the period budget of its parts where they all have one', () => {
  const table = `Enhet, tkr | Utfall | Budget helår | Prognos helår
    HR | 11 | 20 | 30
    Välfärd | 21 | 30 | 31
    Totalt | 32 | 50 | 61`;
  const budgets = [budget('HR | - | 1250'), budget('Välfärd | - | 4000')];
  const plan = planOf({ ...file, figures: [...file.figures, ...budgets] }, [table]);
  expect(outcomesOf(plan).map(({ periodBudget }) => periodBudget?.toFixed())).toEqual([
    '1250',
    '4000',
    '5250',
  ]);
});

test('a budget for some of the months is none for the period', () => {
  const budgets = [budget('HR | - | 100 | 2017-01'), budget('HR | - | 100 | 2017-02')];
  expect(remembered({}, [...file.figures, ...budgets])).toMatchObject({ HR: '1300 tkr' });
});

test('the table’s own period budget serves where the files have none', () => {
  const table = `Enhet, tkr | Utfall | Periodbudget, kr | Budget helår | Prognos helår
    Ett | 11 | 10000 | 20 | 30
    Två | 21 | 24000 | 30 | 31
    Tre | 31 | 33000 | 40 | 41
    Totalt | 63 | 67000 | 90 | 102`;
  const [one] = outcomesOf(planOf(fileOf('Ett | - | 12000'), [table]));
  expect(one).toMatchObject({
    row: 'Ett',
    outcome: new Decimal(12),
    periodBudget: new Decimal(10),
    unit: 'tkr',
  });
});
