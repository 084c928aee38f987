import { mkdir, readdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { sample, Workplace } from './runCli';

const sampleBytes = readFileSync(sample);

const departments = [
  'Barn och utbildning – resultat per avdelning',
  'Alla belopp i tkr',
  '',
  'Avdelning;Utfall;Budget;Prognos;Avvikelse',
  'Förskola;100;200;210;10',
  'Grundskola;300;400;380;-20',
  'Gymnasium;50;100;100;0',
  'Summa;450;700;690;-10',
].join('\n');
const wrongTotal = departments.replace('Summa;450', 'Summa;540');

let place: Workplace;
const inPlace = async (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  (place = await Workplace.with(files));
afterEach(() => place.remove());

describe('the exit status', () => {
  test('is 0 whatever was found', async () => {
    const { run } = bound(await inPlace({ 'fel.csv': wrongTotal }));
    expect((await run('reconcile', 'fel.csv')).status).toBe(0);
  });

  test('is 1 for errors or shortfalls when asked for', async () => {
    const { run } = bound(await inPlace({ 'fel.csv': wrongTotal }));
    expect((await run('reconcile', 'fel.csv', '--exit-code')).status).toBe(1);
    expect((await run('reconcile', '--exit-code')).status).toBe(1);
  });

  test('is 2 for a command line that makes no sense, with the reason', async () => {
    const { run } = bound(await inPlace());
    expect(await run('reconcile', '--jsn')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Okänt val: --jsn. Kör avstam --help för hjälp.\n',
    });
    expect((await run()).status).toBe(2);
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, string | Uint8Array | null, string]>([
    ['saknas.xlsx', null, 'saknas.xlsx finns inte.'],
    ['tom.csv', '', 'tom.csv är tom.'],
    ['blank.csv', ' \n \n', 'blank.csv är tom.'],
    [
      'bild.csv',
      Uint8Array.from([137, 80, 78, 71, 0, 0, 0, 13]),
      'bild.csv är inte en textfil med tabeller.',
    ],
    ['text.xlsx', departments, 'text.xlsx heter .xlsx men är en textfil.'],
    ['paket.csv', sampleBytes, 'paket.csv heter .csv men är en Excelarbetsbok'],
    [
      'gammal.xls',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'gammal.xls har formatet .xls. Öppna den i Excel, spara den som .xlsx',
    ],
    ['binar.xlsb', sampleBytes, 'binar.xlsb har formatet .xlsb.'],
    ['kalkyl.ods', sampleBytes, 'kalkyl.ods har formatet .ods.'],
    ['avbruten.xlsx', sampleBytes.subarray(0, 2000), 'avbruten.xlsx är skadad.'],
    ['rapport.pdf', '%PDF-1.7', 'rapport.pdf har ett format som inte stöds.'],
  ])('%s gives the reason on stderr, nothing on stdout, and status 2', async (name, content, said) => {
    const { run } = bound(await inPlace(content === null ? {} : { [name]: content }));
    const result = await run('reconcile', name);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain(said);
  });

  test('a folder is refused', async () => {
    const { run, path } = bound(await inPlace());
    await mkdir(path('mapp'));
    expect((await run('reconcile', 'mapp')).stderr).toBe('mapp är en mapp. Ange en fil.\n');
  });

  test('does not stop the others', async () => {
    const { run } = bound(await inPlace({ 'rätt.csv': departments }));
    const { status, stdout, stderr } = await run('reconcile', 'rätt.csv', 'saknas.csv');
    expect(status).toBe(0);
    expect(stderr).toBe('Utelämnat: saknas.csv finns inte.\n');
    expect(stdout).toContain('Avstämning av rätt.csv');
  });

  test('without any table says so, with the cell, and gives status 2', async () => {
    const { run } = bound(await inPlace({ 'brev.csv': 'Hej\nDet här är ett brev.\n' }));
    const { status, stderr } = await run('reconcile', 'brev.csv');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'brev.csv, brev!A1: Ingen tabell med belopp hittades på bladet.\nInget kunde avstämmas.\n',
    );
  });
});

describe('the reconciled copy', () => {
  test('of a workbook goes to out/, and the workbook stays as it was', async () => {
    const { run, read } = bound(await inPlace({ 'Delår.xlsx': sampleBytes }));
    const { stdout } = await run('reconcile', 'Delår.xlsx');
    expect(stdout).toContain('Avstämd kopia: out/Delår-avstämd.xlsx');
    expect(Buffer.compare(await read('Delår.xlsx'), sampleBytes)).toBe(0);
    expect(await sheetNames(await read('out/Delår-avstämd.xlsx'))).toEqual(await sheetNames(sampleBytes));
  });

  test('goes where --out says, over the workbook itself if that is named', async () => {
    const { run, read } = bound(await inPlace({ 'Delår.xlsx': sampleBytes }));
    expect((await run('reconcile', 'Delår.xlsx', '--out', 'Delår.xlsx')).status).toBe(0);
    expect(Buffer.compare(await read('Delår.xlsx'), sampleBytes)).not.toBe(0);
  });

  test('leaves no other file behind', async () => {
    const { run, path } = bound(await inPlace({ 'Delår.xlsx': sampleBytes }));
    await run('reconcile', 'Delår.xlsx', '--out', 'kopia.xlsx');
    expect((await readdir(path('.'))).sort()).toEqual(['Delår.xlsx', 'kopia.xlsx']);
  });

  test.each([
    ['Delår.xlsx', 'kopia.xlsm', 'kopia.xlsm: kopian måste ha samma filtyp som originalet, .xlsx.'],
    ['Delår.xlsx', 'kopia.csv', 'kopia.csv: kopian måste vara en .xlsx- eller .xlsm-fil.'],
    ['tabell.csv', 'kopia.xlsm', 'kopia.xlsm: kopian måste ha samma filtyp som originalet, .xlsx.'],
    [
      'Delår.xlsx',
      'finns/inte/kopia.xlsx',
      'finns/inte/kopia.xlsx kunde inte skrivas: mappen finns inte. Ange en annan plats med --out.',
    ],
  ])('of %s cannot be %s', async (input, out, said) => {
    const { run } = bound(await inPlace({ 'Delår.xlsx': sampleBytes, 'tabell.csv': departments }));
    const { status, stderr } = await run('reconcile', input, '--out', out);
    expect(status).toBe(2);
    expect(stderr).toBe(`${said}\n`);
  });

  test('of several files never replaces one of them', async () => {
    const { run, read } = bound(await inPlace({ 'Delår.xlsx': sampleBytes, 'tabell.csv': departments }));
    const { status } = await run('reconcile', 'Delår.xlsx', 'tabell.csv', '--out', './Delår.xlsx');
    expect(status).toBe(2);
    expect(Buffer.compare(await read('Delår.xlsx'), sampleBytes)).toBe(0);
  });

  test('never replaces a file that was named but could not be read', async () => {
    const damaged = sampleBytes.subarray(0, 2000);
    const { run, read } = bound(await inPlace({ 'Delår.xlsx': sampleBytes, 'skadad.xlsx': damaged }));
    const { status, stderr } = await run('reconcile', 'Delår.xlsx', 'skadad.xlsx', '--out', 'skadad.xlsx');
    expect(status).toBe(2);
    expect(stderr).toContain('skadad.xlsx är en av filerna som ska avstämmas.');
    expect(Buffer.compare(await read('skadad.xlsx'), damaged)).toBe(0);
  });

  test('says on both sheets what was left out', async () => {
    const { run, read } = bound(await inPlace({ 'tabell.csv': departments }));
    await run('reconcile', 'tabell.csv', 'saknas.csv', '--out', 'kopia.xlsx');
    const parts = unzipSync(await read('kopia.xlsx'));
    for (const role of ['summary', 'reconciliation']) {
      const xml = strFromU8(parts[`xl/worksheets/avstam-${role}.xml`] ?? new Uint8Array());
      expect(xml).toContain('Utelämnat: saknas.csv finns inte.');
    }
  });

  test('of a text file holds its cells at their places, amounts as numbers', async () => {
    const { run, read } = bound(await inPlace({ 'tabell.csv': departments }));
    await run('reconcile', 'tabell.csv', '--out', 'kopia.xlsx');
    const [sheet] = await sheetsOf(await read('kopia.xlsx'));
    expect(sheet?.name).toBe('tabell');
    expect(sheet?.rows[3]?.values.slice(0, 2)).toEqual(['Avdelning', 'Utfall']);
    expect(sheet?.rows[7]?.values).toEqual(['Summa', 450, 700, 690, -10]);
  });
});

describe('--json', () => {
  test('writes JSON and nothing else on stdout, and no copy', async () => {
    const { run, path } = bound(await inPlace({ 'tabell.csv': departments }));
    const { stdout, stderr } = await run('reconcile', 'tabell.csv', 'saknas.csv', '--json');
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'tables',
      'ignoredTables',
      'administrations',
      'funds',
      'transfers',
      'requiredResults',
      'balance',
      'findings',
      'relations',
    ]);
    expect(stderr).toBe('Utelämnat: saknas.csv finns inte.\n');
    expect(await readdir(path('.'))).toEqual(['tabell.csv']);
  });

  test('with --out also writes the copy', async () => {
    const { run, path } = bound(await inPlace({ 'tabell.csv': departments }));
    const { stdout } = await run('reconcile', 'tabell.csv', '--json', '--out', 'kopia.xlsx');
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    expect((await readdir(path('.'))).sort()).toEqual(['kopia.xlsx', 'tabell.csv']);
  });
});

test('one repaired text is one cell', async () => {
  const { run } = bound(await inPlace({ 'tabell.csv': departments.replace('Förskola', 'FÃ¶rskola') }));
  const { stdout } = await run('reconcile', 'tabell.csv');
  expect(stdout).toContain('i 1 cell har rättats, från ”FÃ¶rskola” till ”Förskola”.');
});

test('a label of many pages is cut in the report', async () => {
  const long = 'Å'.repeat(32_767);
  const { run } = bound(await inPlace({ 'tabell.csv': wrongTotal.replace('Summa', `Summa ${long}`) }));
  const { stdout } = await run('reconcile', 'tabell.csv');
  expect(stdout).toContain('Å…');
  expect(stdout.length).toBeLessThan(5000);
});

test('what a file says cannot steer the terminal', async () => {
  const { run } = bound(await inPlace({ 'tabell.csv': wrongTotal.replace('Summa', 'Summa\u001B[2J\u202E') }));
  const { stdout } = await run('reconcile', 'tabell.csv');
  expect(stdout).not.toMatch(/\u001B|\u202E/);
});

function bound(workplace: Workplace) {
  return {
    run: workplace.run.bind(workplace),
    path: workplace.path.bind(workplace),
    read: workplace.read.bind(workplace),
  };
}

async function sheetsOf(bytes: Uint8Array) {
  const opened = await openXlsx(bytes, 'kopia.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook.readSheets();
}

async function sheetNames(bytes: Uint8Array) {
  return (await sheetsOf(bytes)).map(({ name }) => name);
}
