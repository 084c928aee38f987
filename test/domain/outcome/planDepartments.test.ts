import { tableKeyText } from '../../../src/domain/tableKey';
import { read, sheetOfText } from '../../reading/tableText';
import { fileOf, newAmounts, planOf, rowNamed, targetOf, unmatchedTexts } from './outcomeFiles';
import { klkDepartments, kouDepartments, kouStatement } from './seedTables';

const ledger = `
  1001 Ledningsstaben | 3010 Försäljning | 9000000
  1001 Ledningsstaben | 5010 Löner | -946000.50
  1002 Ekonomi och kvalitet | 5010 Löner | 4213000
  1003 HR | 5010 Löner | 1198000
  1004 Välfärd | 4010 Köp | 4035000
  1005 Näringsliv | 4010 Köp | 5400000
  1006 Kommunikation och delaktighet | 7410 Konsult | 3170000
  1007 Miljö och samhällsbyggnad | 6010 Hyra | 8511000`;

test('each department gets all of its accounts, in the unit of the table and to the last öre', () => {
  const plan = planOf(fileOf(ledger), [klkDepartments]);
  expect(newAmounts(targetOf(plan))).toEqual({
    Ledningsstaben: '8053.9995',
    'Ekonomi och kvalitet': '4213',
    HR: '1198',
    Välfärd: '4035',
    Näringsliv: '5400',
    'Kommunikation och delaktighet': '3170',
    'Miljö och samhällsbyggnad': '8511',
    Totalt: '34580.9995',
  });
  const row = rowNamed(targetOf(plan), 'Ledningsstaben');
  expect(row.difference?.toFixed()).toBe('-0.0005');
  expect(row.next).toMatchObject({ decimals: 4, unit: 'tkr' });
  expect(row.sources).toEqual([{ code: '1001', name: 'Ledningsstaben' }]);
  expect(row.basis).toEqual({ kind: 'matched', by: 'name' });
});

test('rows that have the outcome already stay the same, and the total with them', () => {
  const { rows } = targetOf(planOf(fileOf(ledger), [klkDepartments]));
  expect(rows.filter(({ state }) => state === 'changed').map(({ label }) => label)).toEqual([
    'Ledningsstaben',
    'Totalt',
  ]);
});

test('a file of units alone does as well', () => {
  const file = fileOf('HR | - | 1200\nVälfärd | - | -50.5', { unit: 'tkr' });
  expect(newAmounts(targetOf(planOf(file, [klkDepartments])))).toMatchObject({
    HR: '1200',
    Välfärd: '-50.5',
    Näringsliv: '-',
  });
});

test('several units may belong to one row, as the user has said', () => {
  const { tables } = read(klkDepartments);
  const to = { table: tables[0]!.key, row: 'HR' };
  const plan = planOf(fileOf('1003 HR | - | 1000\n1030 Lön | - | 500\n1099 Vilande | - | 7'), tables, {
    mapping: {
      aliases: [
        { from: '1030', to },
        { from: '1099', to: null },
      ],
    },
  });
  const row = rowNamed(targetOf(plan), 'HR');
  expect(row.next?.value.toFixed()).toBe('1.5');
  expect(row.sources.map(({ code }) => code)).toEqual(['1003', '1030']);
  // As sure as the least sure of them.
  expect(row.basis).toEqual({ kind: 'matched', by: 'name' });
  expect(unmatchedTexts(plan)).toEqual(['unit 1099: setAside 7']);
});

test('net costs that a table states as positive are written so', () => {
  const table = `Nettokostnader per enhet, tkr | Utfall | Budget helår | Prognos helår | Avvikelse budget - prognos
    Skola | 700 | 1000 | 1010 | -10
    Vård | 1400 | 2000 | 1990 | 10
    Kultur | 300 | 500 | 520 | -20
    Totalt | 2400 | 3500 | 3520 | -20`;
  const plan = planOf(fileOf('Skola | - | -750000\nVård | - | -1500000\nKultur | - | 0'), [table]);
  expect(newAmounts(targetOf(plan))).toEqual({ Skola: '750', Vård: '1500', Kultur: '0', Totalt: '2250' });
  expect(targetOf(plan).control.written.toFixed()).toBe('-2250000');
});

test('a total counts what the files do not have as it stands', () => {
  const plan = planOf(fileOf('HR | - | 1000000'), [klkDepartments], {
    choices: { targets: keysOf(klkDepartments) },
  });
  const target = targetOf(plan);
  // 34 581 - 1 198 + 1 000
  expect(rowNamed(target, 'Totalt').next?.value.toFixed()).toBe('34383');
  expect(target.control).toMatchObject({ files: target.control.written });
});

test('subtotals and totals are summed level by level, and a sum in the file belongs to no row', () => {
  const levels = `Enhet, tkr | Utfall | Budget helår | Prognos helår
    Förskola | 10 | 100 | 90
    Grundskola | 20 | 200 | 210
    Summa skola | 30 | 300 | 300
    Hemtjänst | 40 | 400 | 410
    Boende | 50 | 500 | 480
    Summa vård | 90 | 900 | 890
    Totalt | 120 | 1200 | 1190`;
  const plan = planOf(
    fileOf('Förskola | - | 11000\nGrundskola | - | 22000\nBoende | - | 55000\nSumma skola | - | 33000'),
    [levels],
  );
  expect(newAmounts(targetOf(plan))).toEqual({
    Förskola: '11',
    Grundskola: '22',
    'Summa skola': '33',
    Hemtjänst: '-',
    Boende: '55',
    'Summa vård': '95',
    Totalt: '128',
  });
  expect(unmatchedTexts(plan)).toEqual(['unit Summa skola: noRow 33000']);
});

describe('a unit that bears the name of a row over others', () => {
  const parents = `Nämnd, tkr | Utfall | Budget helår | Prognos helår
    Kommunstyrelsen | 30 | 300 | 300
    Kansli | 10 | 100 | 90
    Ekonomi | 20 | 200 | 210
    Kulturnämnden | 90 | 900 | 890
    Bibliotek | 40 | 400 | 410
    Museum | 50 | 500 | 480
    Totalt | 120 | 1200 | 1190`;

  test('has the row where none of the others has anything', () => {
    const plan = planOf(fileOf('Kommunstyrelsen | - | 33000\nBibliotek | - | 41000\nMuseum | - | 51000'), [
      parents,
    ]);
    expect(newAmounts(targetOf(plan))).toEqual({
      Kommunstyrelsen: '33',
      Kansli: '-',
      Ekonomi: '-',
      Kulturnämnden: '92',
      Bibliotek: '41',
      Museum: '51',
      Totalt: '125',
    });
    expect(targetOf(plan).control.notDistributed.toFixed()).toBe('0');
  });

  test('is asked about where it may be their sum, or a part', () => {
    const plan = planOf(fileOf('Kommunstyrelsen | - | 33000\nKansli | - | 11000\nEkonomi | - | 22000'), [
      parents,
    ]);
    expect(unmatchedTexts(plan)).toEqual(['unit Kommunstyrelsen: ambiguous 33000']);
    expect(newAmounts(targetOf(plan))).toMatchObject({ Kommunstyrelsen: '33', Kansli: '11', Ekonomi: '22' });
  });
});

test('a column that is still blank gets its totals by the structure of the others', () => {
  const blank = `Enhet, tkr | Utfall | Budget helår | Prognos helår
    Förskola | | 100 | 90
    Grundskola | | 200 | 210
    Totalt | | 300 | 300`;
  const plan = planOf(fileOf('Förskola | - | 11000\nGrundskola | - | 22000'), [blank]);
  expect(newAmounts(targetOf(plan))).toEqual({ Förskola: '11', Grundskola: '22', Totalt: '33' });
  expect(
    targetOf(plan).rows.every(({ old, difference }) => old.kind === 'blank' && difference === null),
  ).toBe(true);
});

test('a table without a column of outcome is no target', () => {
  const plan = planOf(fileOf('HR | - | 1000'), [kouDepartments, kouStatement]);
  expect(plan.targets).toEqual([]);
  expect(plan.otherTargets).toEqual([]);
  expect(plan.obstacle).toEqual({ code: 'noTarget' });
});

describe('of two administrations', () => {
  const other = `Kultur Resultat per enhet, tkr\n\nEnhet | Utfall | Budget helår | Prognos helår
    Bibliotek | 100 | 200 | 210
    HR | 50 | 100 | 90
    Museum | 70 | 140 | 150
    Totalt | 220 | 440 | 450`;
  const sheets = [sheetOfText(klkDepartments, { name: 'KLK' }), sheetOfText(other, { name: 'Kultur' })];

  test('that which the files fit is written to', () => {
    const plan = planOf(fileOf(ledger), sheets);
    expect(plan.targets.map(({ table }) => table.sheet)).toEqual(['KLK']);
    expect(plan.otherTargets.map(({ sheet }) => sheet)).toEqual(['Kultur']);
    // Of the tables that are written to only one has it.
    expect(newAmounts(targetOf(plan)).HR).toBe('1198');
  });

  test('both are, where the files fit both; a name of both is asked about', () => {
    const plan = planOf(fileOf(`${ledger}\n2001 Bibliotek | - | 120000\n2002 Museum | - | 80000`), sheets);
    expect(plan.targets.map(({ table }) => table.sheet)).toEqual(['KLK', 'Kultur']);
    expect(unmatchedTexts(plan)).toEqual(['unit 1003: ambiguous 1198000']);
    expect(plan.unmatched[0]?.suggestions).toHaveLength(2);
    expect(newAmounts(targetOf(plan, 'Kultur'))).toMatchObject({ Bibliotek: '120', HR: '-' });
  });

  test('each file’s units are its own organisation’s', () => {
    const plan = planOf(
      [
        fileOf(ledger, { organisation: 'KLK', named: 'klk.csv' }),
        fileOf('1001 Bibliotek | - | 120000\n1003 HR | - | 60000\n1004 Museum | - | 80000', {
          organisation: 'Kultur',
          named: 'kultur.csv',
        }),
      ],
      sheets,
    );
    expect(newAmounts(targetOf(plan, 'KLK')).HR).toBe('1198');
    expect(newAmounts(targetOf(plan, 'Kultur'))).toMatchObject({ Bibliotek: '120', HR: '60', Museum: '80' });
    expect(plan.unmatched).toEqual([]);
    expect(plan.warnings).toEqual([]);
  });

  test('the user may choose', () => {
    const [, kultur] = read(...sheets).tables;
    const plan = planOf(fileOf(ledger), sheets, { choices: { targets: [tableKeyText(kultur!.key)] } });
    expect(plan.targets.map(({ table }) => table.sheet)).toEqual(['Kultur']);
    expect(newAmounts(targetOf(plan)).HR).toBe('1198');
    expect(unmatchedTexts(plan)).toHaveLength(6);
  });
});

test('where nothing fits the tables that it could be meant for are shown, with what came to no row', () => {
  const plan = planOf(fileOf('Gata | - | 1000\nPark | - | 2000'), [klkDepartments]);
  expect(plan.obstacle).toEqual({ code: 'nothingMatched' });
  expect(plan.targets).toHaveLength(1);
  expect(unmatchedTexts(plan)).toEqual(['unit Park: noRow 2000', 'unit Gata: noRow 1000']);
});

function keysOf(...sheets: readonly string[]): string[] {
  return read(...sheets).tables.map(({ key }) => tableKeyText(key));
}
