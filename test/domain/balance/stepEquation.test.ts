import { stepEquation } from '../../../src/domain/balance/stepEquation';
import { Decimal } from '../../../src/domain/decimal';
import { equationText } from '../../../src/reports/equations/equationText';
import { toldEquation } from '../../../src/reports/equations/toldEquation';
import { named, signed } from '../../reports/equations/equations';

const plain = (text: string) => text.replaceAll('\u2212', '-').replaceAll('\u00A0', ' ');

test.each([
  ['the sum itself', '162', '162', 'Att återställa 162 = SUMMA 162'],
  [
    'nothing where the sum is a surplus',
    '162',
    '0',
    'Att återställa 0 = lägst av noll 0 och Att återställa 162',
  ],
  ['the deficit without its sign', '-193', '193', 'Att återställa 193 = -SUMMA (-193)'],
])('what is left to restore is told as %s', (_, sum, expected, text) => {
  const figure = named('closing', expected).figure;
  const term = signed(1, named({ kind: 'text', text: 'SUMMA' }, sum));
  const equation = stepEquation('Att återställa', figure, [term], new Decimal(expected));
  expect(plain(equationText(toldEquation(equation), 'sv'))).toBe(text);
});
