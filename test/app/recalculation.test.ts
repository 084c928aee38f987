import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'papaparse';
import { copySources } from '../../src/app/copySources';
import { reconcileSources } from '../../src/app/reconcileSources';
import { ownCells, type SourceCells } from '../../src/app/sourceCells';
import { writeSummary } from '../../src/app/writeSummary';
import { Decimal } from '../../src/domain/decimal';
import { readTextSheet } from '../../src/importing/textSheet';
import type { Source } from '../../src/reading/readTables';
import { textsIn } from '../../src/reports/messages/texts';
import type { SheetCells } from '../../src/workbook/cells';
import type { OwnCell, OwnSheet } from '../../src/workbook/ownSheet';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { sampleSheets } from '../../tools/sampleSheets';
import { RecordingWorkbook } from './recordingWorkbook';

const office = 'soffice';
const figures = 'assets/samples/figures';
const run = {
  source: 'delarsrapport.xlsx',
  leftOut: [],
  at: new Date(2017, 8, 28),
  version: '1.2.3',
  live: true,
};

function libreOfficeIsFound(): boolean {
  try {
    execFileSync(office, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// The first start of LibreOffice takes its time.
jest.setTimeout(120_000);

const whereFound = libreOfficeIsFound() ? describe : describe.skip;

whereFound('LibreOffice, made to recalculate,', () => {
  test('finds the amounts of the summary in a workbook of numbers and formulas', async () => {
    const sheets = sampleSheets(figures);
    const source = { file: null, name: 'delarsrapport.xlsx', sheets };
    await expectSameAmounts([source], sheets, ownCells(sheets));
  });

  test('finds the amounts of the summary in a workbook made of text files', async () => {
    const names = [
      'klk-avdelningar.tsv',
      'klk-resultatrakning.tsv',
      'kou-enheter.tsv',
      'kou-resultatrakning.tsv',
    ];
    const sources = await Promise.all(names.map(textSource));
    const copy = copySources(sources, reconcileSources(sources).tables);
    await expectSameAmounts(sources, copy.sheets, copy.cells);
  });
});

async function textSource(name: string): Promise<Source> {
  const read = readTextSheet(await readFile(join(figures, name)), name);
  if (!read.ok) throw new Error(read.problem);
  return { file: name, name, sheets: [read.sheet] };
}

/** Formulas are stored with a wrong result, so that the right one can only come from computing it. */
async function expectSameAmounts(
  sources: readonly Source[],
  sheets: readonly SheetCells[],
  cells: SourceCells,
): Promise<void> {
  const recording = new RecordingWorkbook(sheets);
  await writeSummary(recording, reconcileSources(sources), run, cells, textsIn('sv'));
  const workbook = createXlsx(sheets, 'kopia.xlsx');
  await workbook.writeOwnSheets(recording.own.map(withWrongResults));
  const names = recording.own.map(({ name }) => name);
  const computed = await recalculated(workbook.toBytes(), names);
  expect(recording.own.map((sheet, index) => amountsOf(sheet, computed[index]))).toEqual(
    recording.own.map((sheet) => amountsOf(sheet)),
  );
}

function withWrongResults(sheet: OwnSheet): OwnSheet {
  const wrong = (cell: OwnCell | null): OwnCell | null =>
    cell?.content.kind === 'number' && cell.content.formula !== undefined
      ? { ...cell, content: { ...cell.content, value: new Decimal(-999) } }
      : cell;
  return { ...sheet, rows: sheet.rows.map((row) => row.map(wrong)) };
}

/** The sheet's numbers by row, as we computed them or as they stand in `computed`; dust of binary sums taken off. */
function amountsOf(
  sheet: OwnSheet,
  computed?: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return sheet.rows.map((row, rowIndex) =>
    row.flatMap((cell, column) => {
      if (cell?.content.kind !== 'number') return [];
      if (computed === undefined) return [cell.content.value.toFixed()];
      const text = computed[rowIndex]?.[column] ?? '';
      return [/^-?[\d.]+$/.test(text) ? new Decimal(text).toDecimalPlaces(9).plus(0).toFixed() : text];
    }),
  );
}

/** The named sheets, each as rows of texts. */
async function recalculated(
  bytes: Uint8Array,
  names: readonly string[],
): Promise<readonly (readonly (readonly string[])[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'avstam-office-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    await writeFile(join(folder, 'kopia.xlsx'), bytes);
    // Every sheet to a file of its own, numbers as stored, not as shown.
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,false,false,false,false,-1';
    const install = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const args = [
      install,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'kopia.xlsx'),
    ];
    await promisify(execFile)(office, args);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, `kopia-${name}.csv`), 'utf8')));
    return texts.map((text) => parse<string[]>(text, { delimiter: ';' }).data);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
