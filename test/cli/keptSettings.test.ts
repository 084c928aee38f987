import { readFileSync } from 'node:fs';
import {
  formatWorkbookSettings,
  noWorkbookSettings,
  type WorkbookSettings,
} from '../../src/app/settings/workbookSettings';
import { findingKey } from '../../src/domain/findingKey';
import type { Finding } from '../../src/domain/finding';
import { noCorrection } from '../../src/domain/tableCorrection';
import { reconcileSources } from '../../src/app/reconcileSources';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { sample, Workplace } from './runCli';

interface Reconciled {
  readonly tables: readonly { readonly id: string; readonly sheet: string; readonly unit: string | null }[];
  readonly ignoredTables: readonly { readonly sheet: string }[];
  readonly findings: readonly { readonly class: string; readonly accepted: unknown }[];
  readonly relations: unknown;
}

let place: Workplace;
afterEach(() => place.remove());

/** The sample with a text kept in it as its settings. */
async function sampleWith(settings: string): Promise<Uint8Array> {
  const workbook = await openSample();
  await workbook.writeSettings(settings);
  return workbook.toBytes();
}

async function openSample() {
  const opened = await openXlsx(readFileSync(sample), 'delarsrapport.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook;
}

/** Decisions of a user who accepts some of the sample's findings. */
async function accepting(which: (finding: Finding) => boolean): Promise<WorkbookSettings> {
  const sheets = await (await openSample()).readSheets();
  const { findings, tables } = reconcileSources([{ file: null, name: 'delarsrapport.xlsx', sheets }]);
  const acceptances = findings.filter(which).map((finding) => ({
    finding: findingKey(finding, tables),
    comment: 'Rättas i november',
    name: 'Eva Lind',
    date: '2017-09-28',
  }));
  return { ...noWorkbookSettings, acceptances };
}

const isError = (finding: Finding) => finding.class === 'error';
const isAlarm = (finding: Finding) => isError(finding) || finding.class === 'shortfall';

async function withBook(settings: string): Promise<Workplace['run']> {
  place = await Workplace.with({ 'bok.xlsx': await sampleWith(settings) });
  return place.run.bind(place);
}

describe('findings that were accepted in the workbook', () => {
  test('are counted apart, and not listed', async () => {
    const run = await withBook(formatWorkbookSettings(await accepting(isError)));
    const { stdout, stderr } = await run('reconcile', 'bok.xlsx');
    expect(stderr).toBe('');
    expect(stdout).toContain('8 avrundningar, 1 godkänd.');
    expect(stdout).not.toContain('Fel: KoU');
  });

  test('bear in the JSON who accepted them; the relations stay as they are', async () => {
    const run = await withBook(formatWorkbookSettings(await accepting(isError)));
    const { findings, relations } = JSON.parse(
      (await run('reconcile', 'bok.xlsx', '--json')).stdout,
    ) as Reconciled;
    const accepted = findings.filter((finding) => finding.accepted !== null);
    expect(accepted).toMatchObject([
      { class: 'error', accepted: { comment: 'Rättas i november', name: 'Eva Lind', date: '2017-09-28' } },
    ]);
    expect(relations).toMatchObject({ error: 1, rounding: 8 });
  });

  test.each([
    ['no longer fail a run with --exit-code when all are accepted', isAlarm, 0],
    ['fail it while a shortfall is open', isError, 1],
  ])('%s', async (_, which, status) => {
    const run = await withBook(formatWorkbookSettings(await accepting(which)));
    expect((await run('reconcile', 'bok.xlsx', '--exit-code')).status).toBe(status);
  });
});

describe('what was decided about tables in the workbook', () => {
  const name = 'KLK avdelningar';

  async function tablesRead(decided: object, ...args: readonly string[]): Promise<Reconciled> {
    const corrections = [{ ...noCorrection(await keyOf(name)), ...decided }];
    const run = await withBook(formatWorkbookSettings({ ...noWorkbookSettings, corrections }));
    return JSON.parse((await run('reconcile', 'bok.xlsx', '--json', ...args)).stdout) as Reconciled;
  }

  async function keyOf(sheet: string) {
    const sheets = await (await openSample()).readSheets();
    const { tables } = reconcileSources([{ file: null, name: 'delarsrapport.xlsx', sheets }]);
    return tables.find((read) => read.sheet === sheet)!.key;
  }

  test('is obeyed', async () => {
    const { tables } = await tablesRead({ unit: 'kr' });
    expect(tables.find(({ sheet }) => sheet === name)?.unit).toBe('kr');
  });

  test('may leave one out', async () => {
    const { tables, ignoredTables } = await tablesRead({ ignored: true });
    expect(ignoredTables.map(({ sheet }) => sheet)).toEqual([name]);
    expect(tables.map(({ sheet }) => sheet)).not.toContain(name);
  });

  test('concerns its own workbook only, where several are read together', async () => {
    const corrections = [{ ...noCorrection(await keyOf(name)), unit: 'kr' as const }];
    place = await Workplace.with({
      'ett.xlsx': await sampleWith(formatWorkbookSettings({ ...noWorkbookSettings, corrections })),
      'två.xlsx': readFileSync(sample),
    });
    const { stdout } = await place.run('reconcile', 'ett.xlsx', 'två.xlsx', '--json');
    const { tables } = JSON.parse(stdout) as Reconciled;
    expect(tables.filter(({ sheet }) => sheet === name).map(({ unit }) => unit)).toEqual(['kr', 'tkr']);
  });
});

describe('settings that cannot be used', () => {
  test.each([
    ['{', 'bok.xlsx: Arbetsbokens sparade inställningar går inte att läsa och används inte.\n'],
    [
      '{"version":1,"acceptances":[{}]}',
      'bok.xlsx: 1 av arbetsbokens sparade inställningar går inte att läsa och används inte.\n',
    ],
    [
      '{"version":1,"acceptances":[{},{}]}',
      'bok.xlsx: 2 av arbetsbokens sparade inställningar går inte att läsa och används inte.\n',
    ],
    [
      '{"version":99}',
      'bok.xlsx: Arbetsbokens inställningar är sparade av en senare version av Avstäm. De används inte, och skrivs inte över.\n',
    ],
  ])('%s gives a warning, and the workbook is reconciled all the same', async (text, warning) => {
    const run = await withBook(text);
    const { status, stdout, stderr } = await run('reconcile', 'bok.xlsx', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: warning });
    expect((JSON.parse(stdout) as Reconciled).findings.length).toBeGreaterThan(0);
  });
});

test('the copy keeps the settings', async () => {
  const settings = formatWorkbookSettings(await accepting(isAlarm));
  const run = await withBook(settings);
  await run('reconcile', 'bok.xlsx', '--out', 'kopia.xlsx');
  const copy = await openXlsx(await place.read('kopia.xlsx'), 'kopia.xlsx');
  expect(copy.ok && (await copy.workbook.readSettings())).toBe(settings);
});
