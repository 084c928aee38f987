import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020';

import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { Workplace } from './runCli';

const september = 'assets/samples/utfall-2017-09.csv';
const schema = JSON.parse(readFileSync('schema/import.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

interface RowJson {
  readonly label: string;
  readonly cell: string;
  readonly old: string | null;
  readonly new: string | null;
  readonly state: string;
}

interface ImportJson {
  readonly period: { readonly from: string; readonly to: string };
  readonly targets: readonly { readonly sheet: string; readonly rows: readonly RowJson[] }[];
  readonly unmatched: readonly { readonly code: string | null; readonly reason: string }[];
}

let place: Workplace;

beforeEach(async () => {
  place = await Workplace.with({
    'uppföljning.xlsx': await readFile('assets/samples/delarsrapport.xlsx'),
    'utfall.csv': await readFile(september),
  });
});

afterEach(() => place.remove());

async function imported(...args: readonly string[]): Promise<ImportJson> {
  const { status, stdout, stderr } = await place.run('import', ...args, '--json');
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('fel')]);
  const json: unknown = JSON.parse(stdout);
  validate(json);
  expect(validate.errors).toBeNull();
  return json as ImportJson;
}

const rowsOf = ({ targets }: ImportJson): readonly RowJson[] => targets.flatMap(({ rows }) => rows);

/** The user's cells, or those of our own sheets too. */
async function cellsOf(name: string, all = false): Promise<ReadonlyMap<string, unknown>> {
  const opened = await openXlsx(await place.read(name), name);
  if (!opened.ok) throw new Error(opened.problem.code);
  const sheets = all ? (await opened.workbook.readAllSheets()).sheets : await opened.workbook.readSheets();
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row, index) =>
        (row?.values ?? []).map((value, column) => [`${sheet.name}!${index},${column}`, value] as const),
      ),
    ),
  );
}

test('the preview tells each row, old and new, and that nothing is written', async () => {
  const { status, stdout } = await place.run('import', 'uppföljning.xlsx', 'utfall.csv');
  expect(status).toBe(0);
  expect(stdout).toContain('jan–sep 2017: 13 celler ändras');
  expect(stdout).toMatch(/HR +KLK avdelningar!B7 +1\u00A0198 +1\u00A0048,4006 +−149,5994/);
  expect(stdout).toContain(
    'Filernas summa 30\u00A0258\u00A0474\u00A0kr = skrivet 30\u00A0258\u00A0474\u00A0kr.',
  );
  expect(stdout).toContain('Inget är skrivet.');
});

test('the copy has the new outcome, formulas that follow, and nothing else of the user changed', async () => {
  const json = await imported('uppföljning.xlsx', 'utfall.csv', '--out', 'september.xlsx');
  const changed = new Map(
    rowsOf(json).flatMap(({ cell, new: next, state }) => (state === 'changed' ? [[cell, next]] : [])),
  );
  expect(changed.size).toBe(13);
  const [before, after] = [await cellsOf('uppföljning.xlsx'), await cellsOf('september.xlsx')];
  const differing = [...after].filter(
    ([key, value]) => JSON.stringify(before.get(key)) !== JSON.stringify(value),
  );
  // Thirteen cells, and the formulas for their totals: one of departments, three of the statement.
  expect(differing).toHaveLength(13 + 4);
  expect(after.get('KLK avdelningar!11,1')).toBe(30258.474);
  expect(after.get('KLK resultaträkning!12,1')).toBe(30258.474);
  expect([...before.keys()].filter((key) => !after.has(key))).toEqual([]);
});

test('the same file twice changes nothing the second time, and says so', async () => {
  await imported('uppföljning.xlsx', 'utfall.csv', '--out', 'september.xlsx');
  const again = await imported('september.xlsx', 'utfall.csv', '--out', 'igen.xlsx');
  expect(rowsOf(again).filter(({ state }) => state === 'changed')).toEqual([]);
  expect(await cellsOf('igen.xlsx')).toEqual(await cellsOf('september.xlsx'));
  const { stdout } = await place.run('import', 'september.xlsx', 'utfall.csv');
  expect(stdout).toContain('Samma filer för jan–sep 2017 är redan inlästa (2017-09-28 14:05).');
  expect(stdout).toContain('Inget att skriva');
});

test('the same file again, a day later, leaves the workbook as it is to the byte', async () => {
  await imported('uppföljning.xlsx', 'utfall.csv', '--out', 'september.xlsx');
  place.now = new Date(2017, 8, 29, 9, 0);
  await imported('september.xlsx', 'utfall.csv', '--out', 'igen.xlsx');
  expect(Buffer.from(await place.read('igen.xlsx'))).toEqual(Buffer.from(await place.read('september.xlsx')));
});

test('the same file with a match that is new is kept with it', async () => {
  await imported('uppföljning.xlsx', 'utfall.csv', '--out', 'september.xlsx');
  await imported('september.xlsx', 'utfall.csv', '--match', 'Projekt X=', '--out', 'igen.xlsx');
  const opened = await openXlsx(await place.read('igen.xlsx'), 'igen.xlsx');
  expect(opened.ok && (await opened.workbook.readSettings())).toContain('Projekt X');
});

test('an earlier period can be asked for', async () => {
  const json = await imported('uppföljning.xlsx', 'utfall.csv', '--period', '2017-03');
  expect(json.period).toEqual({ from: '2017-01', to: '2017-03' });
});

test('what belongs to no row is told, and can be matched or set aside for good', async () => {
  await place.run('import', 'uppföljning.xlsx', 'utfall.csv');
  const text = 'Avdelning;Utfall jan-sep 2017 (tkr)\nHR;1000\nVälfärden;2000\nProjekt X;5\n';
  const other = await Workplace.with({
    'uppföljning.xlsx': await place.read('uppföljning.xlsx'),
    'utfall.csv': text,
  });
  place = other;
  const first = await imported('uppföljning.xlsx', 'utfall.csv');
  expect(first.unmatched.map(({ reason }) => reason)).toEqual(['noRow', 'noRow']);
  const matches = ['--match', 'Välfärden=Välfärd', '--match', 'Projekt X='];
  const second = await imported('uppföljning.xlsx', 'utfall.csv', ...matches, '--out', 'ut.xlsx');
  expect(second.unmatched.map(({ reason }) => reason)).toEqual(['setAside']);
  expect(rowsOf(second).find(({ label }) => label === 'Välfärd')?.new).toBe('2000');
  const kept = await imported('ut.xlsx', 'utfall.csv');
  expect(kept.unmatched.map(({ reason }) => reason)).toEqual(['setAside']);
});

test('account ranges are saved, changed, and used', async () => {
  const { status } = await place.run('import', 'uppföljning.xlsx', '--save-ranges', 'intervall.csv');
  expect(status).toBe(0);
  const ranges = new TextDecoder().decode(await place.read('intervall.csv'));
  expect(ranges).toContain('5;5;Personal;ja');
  const changed = await Workplace.with({
    'uppföljning.xlsx': await place.read('uppföljning.xlsx'),
    'utfall.csv': await place.read('utfall.csv'),
    'intervall.csv': ranges.replace('5;5;Personal;ja', '5;5;Lokaler;ja'),
  });
  place = changed;
  const json = await imported('uppföljning.xlsx', 'utfall.csv', '--ranges', 'intervall.csv');
  // Salaries and rents together.
  expect(rowsOf(json).find(({ label }) => label === 'Lokaler')?.new).toBe('-63875.25');
});

test('a profile given as a list or a file is kept and used for the period budget, and taken away again', async () => {
  const given = ['--profile', '8;8;8;8;8;8;6;6;9;9;10;12'];
  await imported('uppföljning.xlsx', 'utfall.csv', ...given, '--out', 'profil.xlsx');
  const said = async (name: string) => [...(await cellsOf(name, true)).values()].join('\n');
  expect(await said('profil.xlsx')).toContain('fördelad enligt den sparade profilen');
  await imported('profil.xlsx', 'utfall.csv', '--profile', 'tolftedelar', '--out', 'tolftedelar.xlsx');
  expect(await said('tolftedelar.xlsx')).not.toContain('den sparade profilen');
  expect(await said('tolftedelar.xlsx')).toContain('en tolftedel per månad');
});

test.each([
  ['8;8;8', '--profile: en profil har tolv tal, ett per månad, inte 3.'],
  ['8;8;8;8;8;8;8;8;8;8;8;-8', 'kan inte vara mindre än noll'],
  ['0,0,0,0,0,0,0,0,0,0,0,0', 'alla andelar är noll'],
  ['profil.csv', 'profil.csv finns inte.'],
])('the profile %s is refused: %s', async (profile, said) => {
  const { status, stderr } = await place.run(
    'import',
    'uppföljning.xlsx',
    'utfall.csv',
    '--profile',
    profile,
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test.each([
  [['import'], 'Ange arbetsboken och minst en fil'],
  [['import', 'uppföljning.xlsx'], 'Ange arbetsboken och minst en fil'],
  [['import', 'utfall.csv', 'utfall.csv'], 'utfall.csv är ingen Excelarbetsbok'],
  [['import', 'finns-inte.xlsx', 'utfall.csv'], 'finns-inte.xlsx finns inte'],
  [['import', 'uppföljning.xlsx', 'utfall.csv', '--period', 'september'], 'Perioden ska skrivas ÅÅÅÅ-MM'],
  [['import', 'uppföljning.xlsx', 'utfall.csv', '--match', 'x'], 'Paret ska skrivas POST=RAD'],
  [['import', 'uppföljning.xlsx', 'utfall.csv', '--match', 'x=Finns inte'], 'Ingen rad heter Finns inte'],
  [['import', 'uppföljning.xlsx', 'utfall.csv', '--into', 'Blad1'], 'Bladet Blad1 har ingen tabell'],
  [['import', 'uppföljning.xlsx', 'utfall.csv', '--jump', '0,5'], '--jump är ett tal större än 1'],
  [['import', 'uppföljning.xlsx', 'utfall.csv', '--out', 'ut.csv'], 'kopian måste vara en .xlsx'],
  [['import', 'uppföljning.xlsx', 'utfall.csv', '--roundings'], 'Okänt val: --roundings'],
])('%j is refused: %s', async (args, said) => {
  const { status, stderr } = await place.run(...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test('a file that cannot be used is told, and nothing is written', async () => {
  const other = await Workplace.with({
    'uppföljning.xlsx': await place.read('uppföljning.xlsx'),
    'fel.se': '<!DOCTYPE html><html><body>500</body></html>',
  });
  place = other;
  const { status, stdout } = await place.run('import', 'uppföljning.xlsx', 'fel.se', '--out', 'ut.xlsx');
  expect(status).toBe(2);
  expect(stdout).toContain('Används inte: Filen är en webbsida');
  await expect(place.read('ut.xlsx')).rejects.toThrow();
});

test('the forecasts are kept under a name, and the next report is compared with them', async () => {
  const first = await place.run(
    'reconcile',
    'uppföljning.xlsx',
    '--snapshot',
    'Delår 2 2017',
    '--out',
    'd2.xlsx',
  );
  expect(first.status).toBe(0);
  const opened = await openXlsx(await place.read('d2.xlsx'), 'd2.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  expect((await opened.workbook.ownState()).sheets).toContain('Utfallshistorik');
  expect(await opened.workbook.readSettings()).toContain('Delår 2 2017');
});
