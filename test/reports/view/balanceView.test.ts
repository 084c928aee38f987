import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { noSettings } from '../../../src/domain/settings';
import { fundsView } from '../../../src/reports/view/fundsView';
import { reconcileText } from '../../reading/tableText';

const example = readFileSync(resolve('test', 'golden', 'cli', 'balance', 'balanskrav.tsv'), 'utf8');
const [statement = ''] = example.split('\n\n');

const viewsOf = (text: string) =>
  fundsView(reconcileText(text), { settings: noSettings, rules: null }, 'sv').balance;

test('the pane shows what is left to restore and the limits of the reserve, each an equation that leads to its cells', () => {
  const [year] = viewsOf(example);
  expect(year?.steps).toHaveLength(7);
  expect(year?.notes).toEqual([]);
  const shown = year?.computed.map(({ figure: { label, amount } }) => [
    label,
    amount?.replaceAll('\u00A0', ' '),
  ]);
  expect(shown).toEqual(
    expect.arrayContaining([
      ['Kvar att återställa av 2022', '2,0 mnkr'],
      ['Högsta reservering', '9,700 mnkr'],
      ['Reservering över gränsen', '4,300 mnkr'],
    ]),
  );
  expect(year?.computed.every(({ figure }) => figure.equation !== null)).toBe(true);
});

test('the pane says what is missing, in the year that lacks it', () => {
  const [, year] = viewsOf(example);
  expect(year?.notes).toEqual([
    'Högsta reservering: ej beräknat, saknas: resultatreserv före årets reservering.',
  ]);
  const [bare] = viewsOf(statement);
  expect(bare?.computed).toEqual([]);
  expect(bare?.notes).toHaveLength(2);
});
