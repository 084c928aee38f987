import { Decimal } from '../../../src/domain/decimal';
import { derivedOutcomes, hasDeviationOnly } from '../../../src/domain/history/derivedOutcome';
import { noHistory, type OutcomeHistory } from '../../../src/domain/history/outcomeHistory';
import type { Table } from '../../../src/domain/table';
import { readOne } from '../../reading/tableText';
import { sampleWith, tableOn } from './samples';

const year = { from: '2017-01', to: '2017-12' };

function derived(table: Table, row: string, history: OutcomeHistory = noHistory) {
  const found = derivedOutcomes(table, history, year, '2017-08').find(
    (one) => table.rows[one.row]?.label === row,
  );
  const plain = (value: { readonly value: Decimal } | null | undefined) =>
    value?.value.toDecimalPlaces(4).toFixed() ?? null;
  return [plain(found?.periodBudget), plain(found?.outcome), found?.unknown];
}

describe('outcome where the sheet only has the deviation', () => {
  const sample = sampleWith();
  const units = tableOn(sample, 'KoU enheter');
  const statement = tableOn(sample, 'KoU resultaträkning');

  test.each([
    [units, true],
    [statement, true],
    [tableOn(sample, 'KLK avdelningar'), false],
    [tableOn(sample, 'KLK resultaträkning'), false],
  ])('is derived for the tables of Konsult och uppdrag only', (table, expected) => {
    expect(hasDeviationOnly(table)).toBe(expected);
  });

  test.each([
    [units, 'Redovisning inkl Inkasso', ['0.1333', '0.8333', null]],
    [units, 'Rekrytering', ['0.2', '-3.8', null]],
    [units, 'Netto KoU', ['3.0667', '3.0667', null]],
    [statement, 'SUMMA INTÄKTER', ['214.8', '213', null]],
    [statement, 'Personalkostnader', ['-112.7333', '-107.1333', null]],
    [statement, 'SUMMA ÅRETS RESULTAT', ['3.0667', '2.3667', null]],
    [statement, 'Över-/underskott', [null, null, 'noBudget']],
    [statement, 'Kommun-/ nämndersättning', [null, null, undefined]],
  ])('is period budget + deviation, by twelfths, as far as it can be told', (table, row, expected) => {
    expect(derived(table, row)).toEqual(expected);
  });

  test("follows the user's profile", () => {
    const shares = ['0', '0', '0', '0', '0', '0', '0', '0.5', '0.5', '0', '0', '0'].map(
      (each) => new Decimal(each),
    );
    const history = { ...noHistory, profiles: [{ row: null, shares }] };
    expect(derived(units, 'Netto KoU', history)).toEqual(['2.3', '2.3', null]);
  });

  test('is in normal form, however the table states costs and deviations', () => {
    const positive = readOne(`
      tkr | Avvikelse budget - utfall | Budget | Prognos | Avvikelse budget - prognos
      Skola | 40 | 1 200 | 1 230 | -30
      Vård  | -20 | 2 400 | 2 390 | 10
      Stab  | 5 | 600 | 610 | -10
      Summa nettokostnad | 25 | 4 200 | 4 230 | -30`);
    expect(positive.signs).toMatchObject({ costs: 'positive', plusIsBetter: true });
    expect(derived(positive, 'Skola')).toEqual(['-800', '-760', null]);
  });
});
