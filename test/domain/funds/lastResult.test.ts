import { cellAddress } from '../../../src/domain/address';
import { fundAccounts } from '../../../src/domain/funds/fundAccounts';
import { lastResult } from '../../../src/domain/funds/lastResult';
import { pairTables } from '../../../src/domain/pairing';
import { read } from '../../reading/tableText';

const lastResults = (...sheets: string[]) => {
  const { tables } = read(...sheets);
  const pairs = pairTables(tables);
  return fundAccounts(tables, pairs).map((account) => {
    const cell = lastResult(account, tables, pairs)?.cell ?? null;
    return cell === null ? null : cellAddress(cell.row, cell.column);
  });
};

const fund = (heading: string) => `Enhet, tkr | IB 2023 | ${heading} | Avsättning | Uttag | UB 2023
Städ | 900 | 150 | 100 | 200 | 800
Måltid | 100 | -40 | 0 | 20 | 80
Fordon | 300 | 70 | 70 | 100 | 270
Lokal | 400 | 90 | 50 | 110 | 340`;

test.each(['Resultat 2022', 'Föregående års resultat'])('a column %s of the fund table tells', (heading) => {
  expect(lastResults(fund(heading))).toEqual(['C2', 'C3', 'C4', 'C5']);
});

test("this year's result is not last year's", () => {
  expect(lastResults(fund('Årets resultat 2023'))).toEqual([null, null, null, null]);
});
