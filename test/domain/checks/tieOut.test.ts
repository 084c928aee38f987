import { reconcileText } from '../../reading/tableText';
import { brief, findingsOf } from '../findings';

const units = (total: string) => `Enhet, tkr | Utfall | Budget helår | Prognos helår
  Ett | 10 | 20 | 30
  Två | 30 | 30 | 30
  Totalt | ${total}`;
const statement = (...results: readonly string[]) =>
  [
    'Resultaträkning, tkr | Utfall | Budget helår | Prognos helår',
    'Intäkter | 900 | 950 | 980',
    'Kostnader | -860 | -900 | -920',
    ...results,
  ].join('\n');

test('a total that ties to the result in every measure is no finding', () => {
  const { counts, findings } = reconcileText(units('40 | 50 | 60'), statement('Resultat | 40 | 50 | 60'));
  expect(counts['tie-out']).toMatchObject({ held: 3, error: 0 });
  expect(findings).toEqual([]);
});

test('a measure in which they differ is an error that names both cells', () => {
  const [finding, ...others] = findingsOf(
    'tie-out',
    units('40 | 50 | 60'),
    statement('Resultat | 40 | 50 | 61'),
  );
  expect(others).toEqual([]);
  expect(finding && brief(finding)).toMatchObject({
    class: 'error',
    cells: ['D4', 'Blad2!D4'],
    row: 'Totalt',
    column: 'Prognos helår',
    stated: '60',
    expected: '61',
    difference: '-1',
  });
});

test('one result is chosen for all measures: the one after the fund, though another would tie in one of them', () => {
  const found = findingsOf(
    'tie-out',
    units('40 | 50 | 60'),
    statement(
      'Årets resultat | 40 | 50 | 60',
      'Uttag ur resultatfond | 0 | 0 | 1',
      'Resultat efter fond | 40 | 50 | 61',
    ),
  );
  expect(found).toMatchObject([{ detail: { resultRow: 'Resultat efter fond' } }]);
});

test('where the result that the words name ties in nothing, the one that ties is taken', () => {
  const { counts } = reconcileText(
    units('40 | 50 | 60'),
    statement(
      'Verksamhetens resultat | 40 | 50 | 60',
      'Finansnetto | 5 | 6 | 7',
      'Årets resultat | 45 | 56 | 67',
    ),
  );
  expect(counts['tie-out']).toMatchObject({ held: 3, error: 0 });
});
