import { agreeing, ties } from '../../src/domain/tieOut';
import { readOne } from '../reading/tableText';

const departments = (unit: string, outcome: string, forecast: string) =>
  readOne(`Avdelning (${unit}) | Utfall | Prognos helår
    Ett | 0 | 0
    Totalt | ${outcome} | ${forecast}`);
const statement = (unit: string, outcome: string, forecast: string) =>
  readOne(`Resultaträkning (${unit}) | Prognos helår | Utfall
    Resultat | ${forecast} | ${outcome}
    Ett | 0 | 0`);

/** Measure by measure, how the total of the one table agrees with the result of the other. */
function tied(one: string, total: [string, string], other: string, result: [string, string]) {
  return ties(departments(one, ...total), 1, statement(other, ...result), 0).map(
    ({ measure, judgement }) => `${measure} ${judgement?.verdict ?? 'not checked'}`,
  );
}

describe('a total is compared with the result measure by measure, wherever the columns stand', () => {
  it.each<[string, [string, string], [string, string], string, string]>([
    ['equal amounts agree', ['34581', '19100'], ['34581', '19100'], 'held', 'held'],
    ['of equal precision they must be equal', ['34581', '19100'], ['34581', '19101'], 'held', 'error'],
    ['the coarser must be a rounding of the finer', ['34,6', '19,1'], ['34,58', '19,15'], 'held', 'held'],
    ['and no other amount', ['34,6', '19,1'], ['34,58', '19,16'], 'held', 'error'],
  ])('%s', (_, total, result, outcome, forecast) => {
    expect(tied('tkr', total, 'tkr', result)).toEqual([`outcome ${outcome}`, `forecast ${forecast}`]);
  });
});

describe('units are converted', () => {
  it('mnkr with one decimal are a rounding of tkr', () => {
    expect(tied('mnkr', ['34,6', '19,1'], 'tkr', ['34 581', '19 100'])).toEqual([
      'outcome held',
      'forecast held',
    ]);
    expect(tied('mnkr', ['34,6', '19,1'], 'tkr', ['34 651', '19 100'])).toEqual([
      'outcome error',
      'forecast held',
    ]);
  });

  it('tkr are a rounding of kr, and finer than mnkr', () => {
    expect(tied('tkr', ['35', '19 100'], 'kr', ['34 581', '19 100 499'])).toEqual([
      'outcome held',
      'forecast held',
    ]);
    expect(tied('tkr', ['34 581', '19 100'], 'mnkr', ['34,6', '19'])).toEqual([
      'outcome held',
      'forecast held',
    ]);
  });

  it('without a unit in one of the tables nothing is compared', () => {
    expect(tied('tkr', ['5', '6'], 'belopp', ['5', '6'])).toEqual([
      'outcome not checked',
      'forecast not checked',
    ]);
  });

  it('without a unit in either they are compared as they stand', () => {
    expect(tied('belopp', ['5', '6'], 'belopp', ['5', '7'])).toEqual(['outcome held', 'forecast error']);
  });
});

test('a total that states net cost as positive agrees with a result that states it as negative', () => {
  expect(tied('tkr', ['402', '410'], 'tkr', ['-402', '-410'])).toEqual(['outcome held', 'forecast held']);
});

test('a sign that is turned in one measure only is an error', () => {
  expect(tied('tkr', ['402', '410'], 'tkr', ['402', '-410'])).toEqual(['outcome held', 'forecast error']);
});

test('blanks are passed over, and agreement in zero counts for nothing', () => {
  const found = ties(departments('tkr', '', '0'), 1, statement('tkr', '5', '0'), 0);
  expect(found.map(({ measure }) => measure)).toEqual(['forecast']);
  expect(agreeing(found)).toBe(0);
});
