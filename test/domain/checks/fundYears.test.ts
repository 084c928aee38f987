import { cellAddress } from '../../../src/domain/address';
import { reconcileText } from '../../reading/tableText';

const byRow = (opening: string, closing: string) => `Resultatfond, Fritidsnämnden, mnkr
  År | Ingående | Avsatt | Uttag | Utgående
  2019 | 1,4 | 1,0 | 0,0 | 2,4
  2020 | 2,4 | 1,5 | 0,4 | 3,5
  2021 | ${opening} | 0,9 | 0,6 | ${closing}`;
const byColumn = (opening: string, closing: string) => `Resultatfond | 2019 | 2020 | 2021
  Ingående saldo | 1,4 | 2,4 | ${opening}
  Avsättning | 1,0 | 1,5 | 0,9
  Uttag | 0,0 | -0,4 | -0,6
  Utgående saldo | 2,4 | 3,5 | ${closing}`;

test.each([
  ['years down the side', byRow('3,5', '3,8'), []],
  ['a year that opens with another balance', byRow('1,5', '1,8'), ['B5']],
  ['years across', byColumn('3,5', '3,8'), []],
  ['a year across that opens with another balance', byColumn('5,3', '5,6'), ['D2']],
])('a fund opens a year with what it closed the last one with: %s', (_, text, cells) => {
  const errors = reconcileText(text).findings.filter((finding) => finding.class === 'error');
  expect(
    errors.map(({ check, cells: [cell] }) => [check, cell && cellAddress(cell.row, cell.column)]),
  ).toEqual(cells.map((cell) => ['fund', cell]));
});

test('a fund whose balances are carried over in a way of their own is not checked', () => {
  const { counts, findings } = reconcileText(`Resultatfond | 2019 | 2020 | 2021
  Ingående saldo | 1,4 | 2,0 | 3,0
  Avsättning | 1,0 | 1,5 | 0,9
  Uttag | 0,0 | -0,4 | -0,6
  Utgående saldo | 2,4 | 3,1 | 3,3`);
  expect(findings.filter((finding) => finding.class === 'error')).toEqual([]);
  expect(counts.fund).toMatchObject({ held: 3, notChecked: 2 });
});
