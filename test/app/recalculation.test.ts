import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawSheet } from '../../src/app/sheets/drawSheet';
import { copySources } from '../../src/app/copySources';
import { reconcileSources } from '../../src/app/reconcileSources';
import { ownCells, type SourceCells } from '../../src/app/sheets/sourceCells';
import { writeSummary } from '../../src/app/writeSummary';
import { Decimal } from '../../src/domain/decimal';
import { readTextSheet } from '../../src/importing/textSheet';
import type { Source } from '../../src/reading/readTables';
import { historyReport } from '../../src/reports/history/historyReport';
import { textsIn } from '../../src/reports/messages/texts';
import { cellValue, type SheetCells } from '../../src/workbook/cells';
import type { OwnCell, OwnSheet } from '../../src/workbook/ownSheet';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { sampleSheets } from '../../tools/sampleSheets';
import { recalculate, withLibreOffice } from '../libreOffice';
import { readAllSheets } from '../workbook/xlsx/packages';
import { sample, sampleHistory } from '../reports/history/sampleHistory';
import { RecordingWorkbook } from './recordingWorkbook';
import { sheetsOnly } from '../../src/workbook/workbook';

const figures = 'assets/samples/figures';
const run = {
  source: 'delarsrapport.xlsx',
  leftOut: [],
  at: new Date(2017, 8, 28),
  version: '1.2.3',
  live: true,
};

// The first start of LibreOffice takes its time.
jest.setTimeout(120_000);

withLibreOffice('LibreOffice, made to recalculate,', () => {
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

  test('finds the amounts of the history, parts of a budget among them', async () => {
    const sheets = sampleSheets(figures);
    const texts = textsIn('sv');
    const report = historyReport(sampleHistory, sample, run, texts);
    await expectSame([drawSheet(report, { cells: ownCells(sheets), live: true, texts })], sheets);
  });
});

async function textSource(name: string): Promise<Source> {
  const read = readTextSheet(await readFile(join(figures, name)), name);
  if (!read.ok) throw new Error(read.problem);
  return { file: name, name, sheets: [read.sheet] };
}

async function expectSameAmounts(
  sources: readonly Source[],
  sheets: readonly SheetCells[],
  cells: SourceCells,
): Promise<void> {
  const recording = new RecordingWorkbook(sheets);
  await writeSummary(recording, reconcileSources(sources), run, cells, textsIn('sv'));
  await expectSame(recording.own, sheets);
}

/** Formulas are stored with a wrong result, so that the right one can only come from computing it. */
async function expectSame(own: readonly OwnSheet[], sheets: readonly SheetCells[]): Promise<void> {
  const workbook = createXlsx(sheets, 'kopia.xlsx');
  await workbook.write(sheetsOnly(own.map(withWrongResults)));
  const computed = await readAllSheets(recalculate(workbook.toBytes()));
  for (const sheet of own) {
    const found = computed.find(({ name }) => name === sheet.name);
    if (found === undefined) throw new Error(`LibreOffice dropped ${sheet.name}.`);
    expect(amountsOf(sheet, found)).toEqual(amountsOf(sheet));
  }
}

function withWrongResults(sheet: OwnSheet): OwnSheet {
  const wrong = (cell: OwnCell | null): OwnCell | null =>
    cell?.content.kind === 'number' && cell.content.formula !== undefined
      ? { ...cell, content: { ...cell.content, value: new Decimal(-999) } }
      : cell;
  return { ...sheet, rows: sheet.rows.map((row) => row.map(wrong)) };
}

/** The sheet's numbers by row, as we computed them or as they stand in `computed`; dust of binary sums taken off. */
function amountsOf(sheet: OwnSheet, computed?: SheetCells): readonly (readonly string[])[] {
  return sheet.rows.map((row, rowIndex) =>
    row.flatMap((cell, column) => {
      if (cell?.content.kind !== 'number') return [];
      if (computed === undefined) return [plainNumber(cell.content.value)];
      const value = cellValue(computed, rowIndex, column);
      return [typeof value === 'number' ? plainNumber(new Decimal(value)) : JSON.stringify(value)];
    }),
  );
}

function plainNumber(value: Decimal): string {
  return value.toDecimalPlaces(9).plus(0).toFixed();
}
