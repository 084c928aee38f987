import type { Figure } from '../../src/domain/administration';
import { cellName } from '../../src/domain/address';
import { reconcileText } from '../reading/tableText';

const said = (figure: Figure | null) =>
  figure && `${figure.amount.value.toFixed()}${figure.cell === null ? '' : ` in ${cellName(figure.cell)}`}`;

/** The key figures of the only administration, each with the cell that it comes from. */
function figures(...sheets: readonly string[]) {
  const { administrations } = reconcileText(...sheets);
  expect(administrations).toHaveLength(1);
  const [found] = administrations;
  if (found === undefined) throw new Error('no administration');
  return {
    budget: said(found.budget),
    forecast: said(found.forecast),
    deviation: said(found.deviation),
    requiredResult: said(found.requiredResult),
    assumed: found.requiredResultAssumed,
    shortfall: said(found.shortfall),
    beforeFund: said(found.shortfallBeforeFund),
  };
}

const units = `Enhet, mnkr | Budget helår | Prognos helår
  Redovisning | 3,2 | 2,1
  Juridik | 1,4 | 0,8
  Summa | 4,6 | 2,9`;
const statement = `Resultaträkning, mnkr | Budget helår | Prognos helår
  Intäkter | 322,2 | 324,0
  Kostnader | -317,6 | -322,1
  Årets resultat | 4,6 |
  Uttag ur resultatfond | | 1,0
  Resultat efter fond | 4,6 | 2,9`;

test('without a stated requirement the budgeted result is it, and said to be assumed', () => {
  expect(figures(units)).toEqual({
    budget: '4.6 in Blad1!B4',
    forecast: '2.9 in Blad1!C4',
    deviation: '-1.7',
    requiredResult: '4.6 in Blad1!B4',
    assumed: true,
    shortfall: '1.7',
    beforeFund: '1.7',
  });
});

test('the shortfall before the fund is counted from the result before it, even where that is blank', () => {
  expect(figures(units, statement)).toMatchObject({ shortfall: '1.7', beforeFund: '2.7' });
});

test('a requirement that a sheet states goes before the budget, and is converted', () => {
  const stated = `Fond, tkr | Resultatkrav
    Resultatenheten | 5000`;
  expect(figures(units, statement, stated)).toMatchObject({
    requiredResult: '5000 in Blad3!B2',
    assumed: false,
    shortfall: '2.1',
    beforeFund: '3.1',
  });
});

test('a forecast that reaches the requirement leaves no shortfall', () => {
  expect(figures(units.replace('2,1', '7,1').replace('2,9', '7,9'))).toMatchObject({ shortfall: '0' });
});

test('a requirement that can not be compared, for want of a unit, gives no shortfall', () => {
  const stated = `Fond | Resultatkrav
    Resultatenheten | 5000`;
  expect(figures(units, statement, stated)).toMatchObject({
    assumed: false,
    shortfall: null,
    beforeFund: null,
  });
});

test('net costs that are stated as positive are turned: a higher cost than the budget is the shortfall', () => {
  const costs = `Nämnd | Budget | Prognos | Avvikelse
    Förskola | 410 | 400 | 10
    Grundskola | 911 | 980 | -69
    Gymnasium | 602 | 605 | -3
    Summa | 1923 | 1985 | -62`;
  expect(figures(costs)).toMatchObject({
    budget: '-1923 in Blad1!B5',
    forecast: '-1985 in Blad1!C5',
    deviation: '-62 in Blad1!D5',
    shortfall: '62',
  });
});
