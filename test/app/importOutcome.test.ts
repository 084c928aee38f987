import { importChange, type ImportInput, previewImport } from '../../src/app/importOutcome';
import { NewerSettings } from '../../src/app/settings/newerSettings';
import { parseWorkbookSettings } from '../../src/app/settings/workbookSettings';
import { defaultImportChoices } from '../../src/domain/outcome/importChoices';
import { readOutcomeFile } from '../../src/importing/readOutcomeFile';
import { importTextsIn } from '../../src/reports/messages/importing/importTexts';
import { textsIn } from '../../src/reports/messages/texts';
import { sampleSheets } from '../../tools/sampleSheets';

const sheets = sampleSheets('assets/samples/figures');
const texts = importTextsIn('sv');
const run = {
  source: 'Delår.xlsx',
  leftOut: [],
  at: new Date(2017, 8, 12, 8, 30),
  version: '1.0.0',
  live: true,
};

async function inputOf(csv: string, settings: string | null = null): Promise<ImportInput> {
  const bytes = new TextEncoder().encode(csv);
  const source = {
    name: 'utfall.csv',
    size: bytes.length,
    async *chunks() {
      yield await Promise.resolve(bytes);
    },
  };
  const result = await readOutcomeFile(source, {
    sheet: null,
    dimension: null,
    openWorkbook: () => Promise.resolve({ ok: false, reason: 'none' }),
  });
  return {
    workbook: { name: 'Delår.xlsx', sheets, settings },
    files: [{ name: 'utfall.csv', result }],
    choices: defaultImportChoices,
  };
}

const months = 'Enhet;Utfall jan 2017 (tkr);Utfall feb 2017 (tkr)\nHR;100;150\nVälfärd;-30;-20\n';

function changeOf(input: ImportInput) {
  const { plan } = previewImport(input, texts);
  if (plan === null) throw new Error('There is no plan.');
  const change = importChange(input, plan, run, textsIn('sv'), texts);
  if (change === null) throw new Error('There is nothing to write.');
  return change;
}

test('only the outcome cells that the preview showed are written, each with what it is expected to hold', async () => {
  const input = await inputOf(months);
  const { view } = previewImport(input, texts);
  const shown = view.targets
    .flatMap(({ rows }) => rows)
    .filter(({ state }) => state === 'changed')
    .map(({ cell }) => cell.name);
  const { cells } = changeOf(input);
  expect(
    cells.map(({ sheet, row, value, expected }) => [sheet, row + 1, value?.toFixed(), expected]),
  ).toEqual([
    ['KLK avdelningar', 7, '250', { value: 1198, formula: null }],
    ['KLK avdelningar', 8, '-50', { value: 4035, formula: null }],
  ]);
  expect(shown).toEqual(['KLK avdelningar!B7', 'KLK avdelningar!B8']);
});

test('the history keeps the period, the file by its fingerprint, the mapping, and the outcome of each month', async () => {
  const change = changeOf(await inputOf(months));
  const { settings, problem } = parseWorkbookSettings(change.settings);
  expect(problem).toBeNull();
  const [made] = settings.history.imports;
  expect(made).toMatchObject({
    at: '2017-09-12T08:30',
    period: { from: '2017-01', to: '2017-02' },
    files: [{ name: 'utfall.csv', size: new TextEncoder().encode(months).length }],
  });
  const hr = (rows: readonly { readonly row: string; readonly outcome: { toFixed(): string } }[] = []) =>
    rows.find(({ row }) => row === 'HR')?.outcome.toFixed();
  expect(made?.earlier.map(({ to, rows }) => [to, hr(rows)])).toEqual([['2017-01', '100']]);
  expect(hr(made?.rows)).toBe('250');
  expect(change.sheets.map(({ role }) => role)).toEqual(['history']);
});

test('a plan with an obstacle is never written', async () => {
  const input = await inputOf('Enhet;Utfall jan 2017\nOkänd;1\n');
  const { view } = previewImport(input, texts);
  expect(view.obstacle).toMatch(/^Inget i filerna hör till någon rad/);
  expect(() => changeOf(input)).toThrow(RangeError);
});

test('settings of a later version of the program are not replaced', async () => {
  const input = await inputOf(months, '{"version":99}');
  expect(() => changeOf(input)).toThrow(NewerSettings);
});
