import { reconcileSources } from '../../src/app/reconcileSources';
import { ownCells } from '../../src/app/sheets/sourceCells';
import { writeSummary } from '../../src/app/writeSummary';
import { findingKey } from '../../src/domain/findingKey';
import type { Finding } from '../../src/domain/finding';
import { noSettings, type Settings } from '../../src/domain/settings';
import { noCorrection } from '../../src/domain/tableCorrection';
import { type Language, textsIn } from '../../src/reports/messages/texts';
import type { SheetCells } from '../../src/workbook/cells';
import type { OwnCell, OwnSheet } from '../../src/workbook/ownSheet';
import { sampleSheets } from '../../tools/sampleSheets';
import { allCells, RecordingWorkbook, saidIn } from './recordingWorkbook';

const sample = sampleSheets('assets/samples/figures');

interface WritingOptions {
  readonly live?: boolean;
  readonly language?: Language;
  readonly settings?: Settings;
}

async function written(
  sheets: readonly SheetCells[] = sample,
  { live = true, language = 'sv', settings = noSettings }: WritingOptions = {},
): Promise<readonly [OwnSheet, OwnSheet]> {
  const workbook = new RecordingWorkbook(sheets);
  const reconciliation = reconcileSources([{ file: null, name: workbook.name, sheets }], settings);
  const run = {
    source: workbook.name,
    leftOut: [],
    at: new Date(2017, 8, 28, 14, 5),
    version: '1.2.3',
    live,
  };
  await writeSummary(workbook, reconciliation, run, ownCells(sheets), textsIn(language));
  const [summary, details] = workbook.own;
  if (summary === undefined || details === undefined) throw new Error('A sheet is missing.');
  return [summary, details];
}

/** The rows whose first cell bears this label, of the table under the given title. */
function rowUnder(sheet: OwnSheet, title: string, label: string): readonly (OwnCell | null)[] {
  const said = sheet.rows.map(saidIn);
  const start = said.findIndex(([first]) => first?.startsWith(title));
  const row = said.findIndex(([first], index) => index > start && first?.trim() === label);
  if (start < 0 || row < 0) throw new Error(`${title}: ${label} is missing.`);
  return sheet.rows[row] ?? [];
}

describe('the summary sheet', () => {
  test('says what it is, when it was made, and by which version', async () => {
    const [summary] = await written();
    expect(summary).toMatchObject({ name: 'Sammanfattning', role: 'summary', orientation: 'landscape' });
    expect(summary.rows.slice(0, 2).map(saidIn)).toEqual([
      ['Sammanfattning av delarsrapport.xlsx'],
      ['Avstämt 2017-09-28 14:05 med Avstäm 1.2.3'],
    ]);
  });

  test("gives an administration's figures as formulas over their cells", async () => {
    const [summary] = await written();
    expect(saidIn(rowUnder(summary, 'Förvaltningar', 'Konsult och uppdrag'))).toEqual([
      'Konsult och uppdrag',
      'mnkr',
      'saknas',
      "='KoU enheter'!C22",
      "='KoU enheter'!D22",
      "='KoU enheter'!E22",
      "='Resultatkrav och fond'!B5",
      "=MAX(0,'Resultatkrav och fond'!B5-'KoU enheter'!D22)",
      'Under resultatkravet',
    ]);
  });

  test('computes a deviation anew, and marks the one that the source states differently', async () => {
    const [summary] = await written();
    const row = rowUnder(summary, 'Konsult och uppdrag: Resultaträkning', 'Taxor och avgifter');
    expect(saidIn(row).slice(-2)).toEqual([
      "='KoU resultaträkning'!D6-'KoU resultaträkning'!C6",
      'Stämmer inte, se Avstämning',
    ]);
    expect(row.slice(-2).map((cell) => cell?.flag)).toEqual(['error', 'error']);
    expect(row.at(-2)?.content).toMatchObject({ value: expect.objectContaining({ d: [8000000] }) });
  });

  test('writes a missing amount as missing, never as 0', async () => {
    const [summary] = await written();
    const row = rowUnder(summary, 'Konsult och uppdrag: Resultaträkning', 'SUMMA ÅRETS RESULTAT');
    expect(saidIn(row).slice(3, 5)).toEqual(['saknas', 'saknas']);
  });

  test('shows amounts with the decimals of the source', async () => {
    const [summary] = await written();
    expect(rowUnder(summary, 'Kommunledningskontoret: Resultat', 'HR')[1]?.numberFormat).toBe('#,##0');
    expect(rowUnder(summary, 'Konsult och uppdrag: Resultat', 'HR')[1]?.numberFormat).toBe('#,##0.0');
  });

  test('shows how the fund rolls forward', async () => {
    const [summary] = await written();
    expect(summary.rows.map(saidIn).flat()).toContain(
      'Konsult och uppdrag: Utgående 3,0 = Ingående 0,8 + Avsatt 3,2 \u2212 Uttag 1,0',
    );
  });

  test('holds plain values when they are asked for', async () => {
    const sheets = await written(sample, { live: false });
    const formulas = sheets.flatMap(allCells).filter(({ content }) => 'formula' in content);
    expect(formulas).toEqual([]);
    expect(saidIn(rowUnder(sheets[0], 'Förvaltningar', 'Konsult och uppdrag')).slice(3, 8)).toEqual([
      '4.6',
      '2.9',
      '-1.7',
      '4.6',
      '1.7',
    ]);
  });

  test('holds a plain value where the source cell is a text, which no formula can count with', async () => {
    const asText = sample.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(
        (row) =>
          row && {
            ...row,
            formulas: [],
            values: row.values.map((value) => (value === 4800 ? '4 800' : value)),
          },
      ),
    }));
    const [summary] = await written(asText);
    const said = saidIn(rowUnder(summary, 'Kommunledningskontoret: Resultat', 'Ledningsstaben'));
    expect(said.slice(1, 5)).toEqual(["='KLK avdelningar'!B5", "='KLK avdelningar'!C5", '4800', '4800']);
  });
});

describe('the reconciliation sheet', () => {
  test('lists the error first, with a link to its cell and both amounts', async () => {
    const [, details] = await written();
    const heading = details.rows.findIndex((row) => saidIn(row)[0] === 'Typ');
    const first = details.rows[heading + 1] ?? [];
    expect(saidIn(first).slice(0, 8)).toEqual([
      'Fel',
      'KoU resultaträkning!E6',
      'Taxor och avgifter, Avvikelse prognos - budget 2017',
      '0.6',
      '0.8',
      '-0.2',
      '0.15',
      'mnkr',
    ]);
    expect(first[0]?.flag).toBe('error');
    expect(first[1]?.content).toMatchObject({ kind: 'link', sheet: 'KoU resultaträkning', address: 'E6' });
  });

  test('tells how every column was read, and on what evidence', async () => {
    const [, details] = await written();
    expect(details.rows.map(saidIn)).toContainEqual([
      'KLK avdelningar!A4:E12',
      'Avvikelse helår',
      'Avvikelse',
      expect.stringMatching(/^Prognos helår − Budget helår; stämmer på \d+ rader, avviker på 0$/),
    ]);
  });

  test('is named in the language of the run', async () => {
    const sheets = await written(sample, { language: 'en' });
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Reconciliation']);
  });
});

describe('what the user has decided', () => {
  const { findings, tables } = reconcileSources([{ file: null, name: 'delarsrapport.xlsx', sheets: sample }]);
  const accepting = (which: (finding: Finding) => boolean): Settings => ({
    ...noSettings,
    acceptances: findings.filter(which).map((finding) => ({
      finding: findingKey(finding, tables),
      comment: 'Rättas i november',
      name: 'Eva Lind',
      date: '2017-09-28',
    })),
  });
  const isError = (finding: Finding) => finding.class === 'error';

  test('lists an accepted finding in a table of its own, and not among the open ones', async () => {
    const [, details] = await written(sample, { settings: accepting(isError) });
    const said = details.rows.map(saidIn);
    const title = said.findIndex(([first]) => first === 'Godkända iakttagelser');
    expect(said.slice(title + 1, title + 3)).toEqual([
      ['Typ', 'Cell', 'Förklaring', 'Datum', 'Godkänd av', 'Kommentar'],
      [
        'Fel',
        'KoU resultaträkning!E6',
        expect.stringMatching(/^Taxor och avgifter, Avvikelse prognos - budget 2017: Prognos 2017 minus/),
        '2017-09-28',
        'Eva Lind',
        'Rättas i november',
      ],
    ]);
    const open = said.slice(
      said.findIndex(([first]) => first === 'Iakttagelser'),
      title,
    );
    expect(open.filter(([first]) => first === 'Fel')).toEqual([]);
    expect(said.flat()).toContain(
      'I korthet: 1 underskott mot resultatkrav, 4 uppgifter om tomma celler, 3 poster som inte kunde kontrolleras, 8 avrundningar, 1 godkänd.',
    );
  });

  test('has no table of accepted findings where there are none', async () => {
    const [, details] = await written();
    expect(details.rows.map(saidIn).flat()).not.toContain('Godkända iakttagelser');
  });

  test('takes the mark off an amount whose error is accepted', async () => {
    const [summary] = await written(sample, { settings: accepting(isError) });
    const row = rowUnder(summary, 'Konsult och uppdrag: Resultaträkning', 'Taxor och avgifter');
    expect(row.flatMap((cell) => cell?.flag ?? [])).toEqual([]);
    expect(summary.rows.map(saidIn).flat()).not.toContain('Stämmer inte, se Avstämning');
  });

  test('still shows an accepted shortfall as what it is', async () => {
    const settings = accepting((finding) => finding.class === 'shortfall');
    const [summary] = await written(sample, { settings });
    expect(saidIn(rowUnder(summary, 'Förvaltningar', 'Konsult och uppdrag')).at(-1)).toBe(
      'Under resultatkravet',
    );
  });

  test('shows in the list of tables which are left out, and what else was decided', async () => {
    const [left, changed] = tables;
    const corrections = [
      { ...noCorrection(left!.key), ignored: true },
      { ...noCorrection(changed!.key), kind: 'other' as const, unit: 'kr' as const },
    ];
    const [summary, details] = await written(sample, { settings: { ...noSettings, corrections } });
    const evidence = (sheet: string) =>
      details.rows.map(saidIn).find((row) => row[1] === sheet && row.length === 7);
    expect(evidence('KLK avdelningar')?.at(-1)).toBe('utelämnad enligt inställning');
    expect(evidence('KLK resultaträkning')?.at(-1)).toMatch(
      /^innehållet enligt inställning; enheten enligt inställning; /,
    );
    expect(summary.rows.map(saidIn).flat()).not.toContain('Ledningsstaben');
  });
});
