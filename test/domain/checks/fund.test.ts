import { reconcileText } from '../../reading/tableText';
import { brief, findingsOf } from '../findings';

const fund = (
  closing: string,
  withdrawn = '1,0',
  unit = 'mnkr',
) => `Resultatfond, ${unit} | Ingående | Avsatt | Uttag | Utgående
  Konsult och uppdrag | 0,8 | 3,2 | ${withdrawn} | ${closing}`;
const statement = (transfer: string, unit = 'mnkr') => `Resultaträkning, ${unit} | Budget | Prognos
  Intäkter | 322,2 | 324,0
  Kostnader | -317,6 | -322,1
  Årets resultat | 4,6 | 1,9
  Uttag ur resultatfond | 0,0 | ${transfer}
  Resultat efter fond | 4,6 | 2,9`;

test('a fund rolls forward: closing is opening and allocated less withdrawn', () => {
  expect(reconcileText(fund('3,0')).counts.fund).toMatchObject({ held: 1 });
  const [finding] = findingsOf('fund', fund('3,5'));
  expect(finding && brief(finding)).toMatchObject({ class: 'error', stated: '3.5', expected: '3' });
  expect(finding?.detail).toEqual({ code: 'fundDiffers', equation: 'Utgående = Ingående + Avsatt - Uttag' });
});

test('a withdrawal that is stated with a minus is added', () => {
  expect(reconcileText(fund('3,0', '-1,0')).counts.fund).toMatchObject({ held: 1, error: 0 });
});

test('movements down the side roll forward too, and a shortcoming is told', () => {
  const rows = (closing: string) => `Resultatfond | 2016 | 2017
    Ingående saldo | 2,0 | 3,1
    Avsättning | 1,5 | 0,4
    Uttag | -0,4 | -1,2
    Utgående saldo | 3,1 | ${closing}`;
  expect(reconcileText(rows('2,3')).counts.fund).toMatchObject({ held: 3, error: 0 });
});

describe('what is withdrawn from the fund is the fund row of the income statement', () => {
  it.each([
    ['equal amounts are tied', fund('3,0'), statement('1,0'), { held: 2, error: 0 }],
    ['whatever the sign in the fund', fund('3,0', '-1,0'), statement('1,0'), { held: 2, error: 0 }],
    ['in different units', fund('3,0'), statement('1000', 'tkr'), { held: 2, error: 0 }],
    ['other amounts are an error', fund('3,0'), statement('1,1'), { held: 1, error: 1 }],
    [
      'without a unit in one of the tables it is not checked',
      fund('3,0'),
      statement('1,0', 'prognos'),
      { held: 1, notChecked: 1 },
    ],
  ])('%s', (_, own, result, counts) => {
    expect(reconcileText(result, own).counts.fund).toMatchObject(counts);
  });

  it('the error names both cells', () => {
    const [finding] = findingsOf('fund', statement('1,1'), fund('3,0'));
    expect(finding && brief(finding)).toMatchObject({
      class: 'error',
      cells: ['C5', 'Blad2!D2'],
      row: 'Uttag ur resultatfond',
      stated: '1.1',
      expected: '1',
    });
  });
});
