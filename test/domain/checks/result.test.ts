import { reconcileText } from '../../reading/tableText';
import { brief, findingsOf } from '../findings';

test('a result is income and costs together: one that is not is an error', () => {
  const text = `Resultaträkning | Utfall 2016 | Budget 2017 | Prognos 2017
    Intäkter | 900 | 950 | 980
    Kostnader | -860 | -900 | -920
    Resultat | 40 | 50 | 70`;
  const [finding, ...others] = findingsOf('result', text);
  expect(others).toEqual([]);
  expect(finding && brief(finding)).toMatchObject({
    class: 'error',
    row: 'Resultat',
    column: 'Prognos 2017',
    stated: '70',
    expected: '60',
  });
  expect(finding?.detail).toEqual({ code: 'resultDiffers', equation: 'Resultat = Intäkter + Kostnader' });
});

test('costs that are stated as positive are subtracted', () => {
  const text = `Resultaträkning | Utfall 2016 | Budget 2017 | Prognos 2017
    Intäkter | 900 | 950 | 980
    Kostnader | 860 | 900 | 920
    Resultat | 40 | 50 | 70`;
  expect(findingsOf('result', text)).toMatchObject([
    { class: 'error', detail: { equation: 'Resultat = Intäkter - Kostnader' } },
  ]);
});

test('a blank partial result is replaced by its parts in the result after the fund', () => {
  const text = (forecast: string) => `Resultaträkning | Utfall | Budget | Prognos
    Intäkter | 201,5 | 322,2 | 324,0
    Kostnader | -203,9 | -317,6 | -322,1
    Årets resultat | -2,4 | 4,6 |
    Över-/underskott | 0,7 | | 1,0
    Resultat inklusive över-/underskott | -1,7 | 4,6 | ${forecast}`;
  expect(reconcileText(text('2,9')).counts.result).toMatchObject({ held: 5, error: 0 });
  const [finding] = findingsOf('result', text('3,9'));
  expect(finding && brief(finding)).toMatchObject({ class: 'error', stated: '3.9', expected: '2.9' });
});
