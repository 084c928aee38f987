import { Decimal } from '../../../src/domain/decimal';
import { reconcileText, reconcileWith } from '../../reading/tableText';
import { brief, findingsOf } from '../findings';

test('a forecast below the requirement is a shortfall of the administration, before and after the fund', () => {
  const text = `Resultaträkning | Budget | Prognos
    Intäkter | 322,2 | 324,0
    Kostnader | -317,6 | -322,1
    Årets resultat | 4,6 | 1,9
    Uttag ur resultatfond | 0,0 | 1,0
    Resultat efter fond | 4,6 | 2,9`;
  const [finding, ...others] = findingsOf('required-result', text);
  expect(others).toEqual([]);
  expect(finding && brief(finding)).toMatchObject({
    class: 'shortfall',
    cells: ['C6', 'B6'],
    row: 'Resultat efter fond',
    stated: '2.9',
    expected: '4.6',
    difference: '-1.7',
  });
  expect(finding?.detail).toMatchObject({ code: 'shortfall', assumed: true });
  expect(finding?.detail.code === 'shortfall' && finding.detail.beforeFund?.toFixed()).toBe('2.7');
});

test('departments with requirements of their own have shortfalls of their own', () => {
  const text = `Avdelning | Budget helår | Prognos helår | Resultatkrav
    Redovisning | 410 | 400 | 405
    Juridik | 911 | 930 | 920
    Summa | 1321 | 1330 | 1325`;
  expect(findingsOf('required-result', text).map(brief)).toMatchObject([
    { class: 'shortfall', row: 'Redovisning', stated: '400', expected: '405', difference: '-5' },
  ]);
});

test('departments without are no alarm, though their forecasts are below their budgets', () => {
  const text = `Avdelning | Budget helår | Prognos helår
    Redovisning | 410 | 400
    Juridik | 911 | 930
    Summa | 1321 | 1330`;
  const { findings } = reconcileText(text);
  expect(findings).toEqual([]);
});

test("a unit's required result that the user typed goes before its column, and counts without one", () => {
  const unit = (column: string, typed: number) =>
    reconcileWith(
      { requiredResults: new Map([['Redovisning', new Decimal(typed)]]) },
      `Avdelning | Budget helår | Prognos helår${column === '' ? '' : ' | Resultatkrav'}
    Redovisning | 410 | 400${column}
    Juridik | 911 | 930${column === '' ? '' : ' | 920'}
    Summa | 1321 | 1330${column === '' ? '' : ' | 1325'}`,
    )
      .findings.filter(({ check, row }) => check === 'required-result' && row === 'Redovisning')
      .map(({ difference }) => difference?.toFixed());
  expect([unit(' | 405', 390), unit(' | 405', 450), unit('', 450)]).toEqual([[], ['-50'], ['-50']]);
});
