import { cellAddress } from '../../src/domain/address';
import { reconcileText } from './tableText';

/** Errors by the address of their derived cell. */
function errors(text: string): string[] {
  return reconcileText(text)
    .findings.filter((finding) => finding.class === 'error')
    .map(({ cells: [cell] }) => (cell === undefined ? '' : cellAddress(cell.row, cell.column)));
}

describe('tables that were once misread', () => {
  it('an amount that lost its last digit in the total of the last column is an error, not a cut-off copy', () => {
    expect(
      errors(`
Avdelning | Budget | Prognos | Avvikelse
A         |   4410 |    4400 | -10
B         |   9311 |    9280 | -31
Summa     |  13721 |   13680 | -4`),
    ).toContain('D4');
  });

  it('a sound amount that ends in a decimal zero is not taken for a cut-off one', () => {
    const { findings } = reconcileText(`
Enhet | Budget | Prognos | Avvikelse
A     |   10,0 |    20,0 | 10,0
B     |   15,0 |    35,0 | 20,0
Summa |   25,0 |    55,0 | 30,0`);
    expect(findings.map(({ detail }) => detail.code)).not.toContain('cutOff');
  });

  it('a row of small amounts is data, not a row that numbers the columns', () => {
    expect(
      errors(`
Nämnd      | Budget | Prognos
Valnämnden | 1  | 2
A          | 60 | 65
B          | 32 | 30
Summa      | 93 | 97`),
    ).toEqual([]);
  });

  it('a wrong total is found although its deviation is computed from it', () => {
    expect(
      errors(`
Avdelning | Budget | Prognos | Avvikelse
A     |  410 |  400 | -10
B     |  911 |  880 | -31
C     |  602 |  605 |   3
Summa | 1923 | 1985 |  62`),
    ).toContain('C5');
  });

  it('a comma before three digits is a decimal sign in a Swedish table', () => {
    const { tables } = reconcileText(`
Enhet | Budget | Prognos | Utfall
A     | 2,410  | 1,400   | 1,200
C     | 0      | 0       | 0
Summa | 2,410  | 1,400   | 1,200`);
    const cell = tables[0]!.cell(0, 0);
    expect(cell.kind === 'amount' && cell.amount.value.toFixed()).toBe('2.41');
  });

  it('a unit after a year is the unit', () => {
    const { tables } = reconcileText(`
Nämndernas driftredovisning 2024, mnkr

Nämnd | Budget | Utfall | Avvikelse
A     | 10,0   | 11,0   | 1,0
B     | 12,0   | 15,0   | 3,0
Summa | 22,0   | 26,0   | 4,0`);
    expect(tables[0]!.unit).toBe('mnkr');
  });

  it('a deviation that is turned on the result alone is a convention where net costs stand as positive', () => {
    expect(
      errors(`
Skolnämnden  | Bokslut 2021 | Budget 2022 | Bokslut 2022 | Avvikelse
Förskola     | 143,4 | 148,6 | 149,7 | -1,1
Grundskola   | 291,1 | 301,3 | 296,2 |  5,1
Netto        | 434,5 | 449,9 | 445,9 |  4,0
Kommunbidrag | 436,0 | 451,0 | 451,0 |  0,0
Resultat     |   1,5 |   1,1 |   5,1 |  4,0`),
    ).toEqual([]);
  });

  it('a row without a label is the sum of those above it', () => {
    expect(
      errors(`
tkr              | 2019 | 2018
Rörelsens intäkter |
Omsättning       | 1 182 093 | 1 152 455
Övriga intäkter  |     6 188 |     5 490
                 | 1 188 281 | 1 157 954`),
    ).toEqual(['C5']);
  });

  it('tables beside each other are read each for itself', () => {
    const { tables, findings } = reconcileText(`
Enhet | Budget | Prognos | Avvikelse |  | Konto   | Budget | Prognos | Avvikelse
A     | 100    | 110     | 10        |  | Löner   | 50     | 60      | 10
B     | 200    | 210     | 10        |  | Lokaler | 20     | 20      | 0
C     | 300    | 310     | 10        |  | Summa   | 70     | 80      | 10
Summa | 600    | 630     | 30        |  |         |        |         |`);
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, 3]);
    expect(findings.filter((finding) => finding.class === 'error' || finding.class === 'missing')).toEqual(
      [],
    );
  });
});
