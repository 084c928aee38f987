import { fundRulesSheet } from '../../src/app/sheets/fundRulesSheet';
import { exampleNamed } from '../../src/app/exampleRules';
import { readFundRules } from '../../src/reading/fundSheets/readFundRules';
import type { SheetCells } from '../../src/workbook/cells';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { userSheet } from '../workbook/sheets';
import { Workplace } from './runCli';

const table = 'Enhet;Budget;Prognos;Avvikelse\nNorr;1,0;1,5;0,5\nSyd;2,0;1,5;-0,5\nSumma;3,0;3,0;0,0\n';
const rules = 'Regel;Gäller;Andel av överskott;Andel av underskott;Tak\nNämnder;Kommunen;75 %;100 %;1 mnkr\n';
const wrong = rules.replace('75 %', '175 %').replace('1 mnkr', '1');

let place: Workplace;
afterEach(() => place.remove());

async function sheetsOf(name: string): Promise<readonly SheetCells[]> {
  const opened = await openXlsx(await place.read(name), name);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook.readSheets();
}

/** The rules that stand in the one sheet of rules of a copy. */
async function rulesIn(name: string): Promise<unknown> {
  const found = (await sheetsOf(name)).filter((sheet) => sheet.name.startsWith('Avstäm'));
  expect(found.map((sheet) => sheet.name)).toEqual(['Avstäm regler']);
  return readFundRules(found.map((sheet) => ({ file: null, sheet })));
}

function book(...sheets: readonly SheetCells[]): Uint8Array {
  const departments = userSheet('Enheter', [
    ['Enhet (mnkr)', 'Budget', 'Prognos', 'Avvikelse'],
    ['Norr', 1, 1.5, 0.5],
    ['Syd', 2, 1.5, -0.5],
    ['Summa', 3, 3, 0],
  ]);
  return createXlsx([departments, ...sheets], 'bok.xlsx').toBytes();
}

describe('reconcile --rules', () => {
  test('writes an example into the copy, as a table to fill in', async () => {
    place = await Workplace.with({ 'bok.xlsx': book() });
    const { status, stderr } = await place.run(
      'reconcile',
      'bok.xlsx',
      '--rules',
      'Gotland_2005_2009',
      '--out',
      'ny.xlsx',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await rulesIn('ny.xlsx')).toEqual({
      rules: exampleNamed('gotland_2005_2009')?.rules,
      findings: [],
    });
  });

  test("takes a file's rules, and puts them in place of those that were there", async () => {
    place = await Workplace.with({ 'bok.xlsx': book(), 'regler.csv': rules });
    await place.run('reconcile', 'bok.xlsx', '--rules', 'gotland_2005_2009', '--out', 'ny.xlsx');
    const { status, stderr } = await place.run(
      'reconcile',
      'ny.xlsx',
      '--rules',
      'regler.csv',
      '--out',
      'ny.xlsx',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await rulesIn('ny.xlsx')).toMatchObject({ rules: [{ name: 'Nämnder' }], findings: [] });
  });

  test('takes the rules of another workbook, and leaves no others in a copy of text files', async () => {
    place = await Workplace.with({ 'enheter.csv': table, 'regler.csv': rules });
    await place.run('reconcile', 'enheter.csv', '--rules', 'regler.csv', '--out', 'med.xlsx');
    const { status, stderr } = await place.run(
      'reconcile',
      'enheter.csv',
      'regler.csv',
      '--rules',
      'med.xlsx',
      '--out',
      'ny.xlsx',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((await sheetsOf('ny.xlsx')).map(({ name }) => name)).toEqual(['enheter', 'Avstäm regler']);
    expect(await rulesIn('ny.xlsx')).toMatchObject({ rules: [{ name: 'Nämnder' }], findings: [] });
  });

  test('writes nothing where a rule is wrong, and says of each at which cell', async () => {
    place = await Workplace.with({ 'bok.xlsx': book(), 'regler.csv': wrong });
    const { status, stdout, stderr } = await place.run(
      'reconcile',
      'bok.xlsx',
      '--rules',
      'regler.csv',
      '--out',
      'ny.xlsx',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'regler.csv, regler!E2: Nämnder, Tak: ”1” saknar enhet. Skriv kr, tkr, mnkr eller %. Regeln används inte.\n',
    );
    await expect(place.read('ny.xlsx')).rejects.toThrow('ENOENT');
  });

  test.each([
    ['stockholm', 'Exemplet stockholm finns inte. Välj ett av eskilstuna_kou_2017, gotland_2005_2009, '],
    ['saknas.csv', 'saknas.csv finns inte.'],
    ['lulea_ombudgetering', 'Exemplet lulea_ombudgetering har inga regler för fonder att utgå från.'],
    ['tom.csv', 'tom.csv har inga regler.'],
    ['annat.csv', 'annat.csv, annat!A1: Bladet saknar rubrikerna för regler.'],
  ])('of %s is told what is wrong', async (value, message) => {
    place = await Workplace.with({ 'tom.csv': rules.split('\n').slice(0, 1).join(''), 'annat.csv': table });
    const { status, stdout, stderr } = await place.run('reconcile', '--rules', value, '--json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe("the workbook's own rules", () => {
  const sheet = fundRulesSheet(exampleNamed('gotland_2005_2009')?.rules ?? [], { language: 'sv' });

  test('stay as the user has them when a summary is written, and a wrong one is told with a link to its cell', async () => {
    const own = userSheet('Mina regler', [
      ['Regel', 'Gäller', 'Andel av överskott', 'Andel av underskott'],
      ['Nämnder', 'Kommunen', '175 %', '100 %'],
    ]);
    place = await Workplace.with({ 'bok.xlsx': book(own) });
    const { stdout, stderr } = await place.run('reconcile', 'bok.xlsx', '--out', 'ny.xlsx');
    expect(stderr).toBe('');
    expect(stdout).toContain('Mina regler!C2');
    expect(stdout).toContain('En andel är minst 0 % och högst 100 %. Regeln används inte.');
    expect((await sheetsOf('ny.xlsx')).map(({ name }) => name)).toEqual(['Enheter', 'Mina regler']);
  });

  test('on the sheet that we wrote are linked to as well', async () => {
    const opened = await openXlsx(book(), 'bok.xlsx');
    if (!opened.ok) throw new Error(opened.problem.code);
    const bad = sheet.rows.map((row) =>
      row.map((cell) =>
        cell?.content.kind === 'text' && cell.content.text === '2006-12-31'
          ? { ...cell, content: { ...cell.content, text: '2006-12-32' } }
          : cell,
      ),
    );
    await opened.workbook.write({ cells: [], sheets: [{ ...sheet, rows: bad }], settings: null });
    place = await Workplace.with({ 'bok.xlsx': opened.workbook.toBytes() });
    const { status, stdout, stderr } = await place.run('reconcile', 'bok.xlsx', '--out', 'ny.xlsx');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('”2006-12-32” är inget datum.');
    expect((await sheetsOf('ny.xlsx')).map(({ name }) => name)).toEqual(['Enheter', 'Avstäm regler']);
  });
});
