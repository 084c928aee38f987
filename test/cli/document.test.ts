import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { formatWorkbookSettings, noWorkbookSettings } from '../../src/app/settings/workbookSettings';
import type { BoardChoices } from '../../src/reports/board/boardChoices';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { docx, paragraph, section } from '../word/documents';
import { documentText } from './documentText';
import { sample, Workplace } from './runCli';

const figures = (name: string) =>
  readFileSync(resolve('assets', 'samples', 'figures', `${name}.tsv`), 'utf8');
const files = {
  'kou-enheter.tsv': figures('kou-enheter'),
  'kou-resultatrakning.tsv': figures('kou-resultatrakning'),
};

const schema = JSON.parse(readFileSync('schema/document.schema.json', 'utf8'));
const isValid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.with(files);
});
afterEach(() => place.remove());

/** A document with these paragraphs. */
const withParagraphs = (...texts: readonly string[]) =>
  docx({ body: texts.map((text) => paragraph(text)).join('') + section });

/** Saved in the folder of the runs. */
const saved = (name: string, bytes: Uint8Array) => writeFile(place.path(name), bytes);

const golden = async (file: string, text: string) => {
  const path = resolve('test', 'golden', 'cli', 'document', file);
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(path, text);
  expect(text).toBe(await readFile(path, 'utf8'));
};

test.each([
  ['sample.sv.txt', ['--lang', 'sv']],
  ['sample.mnkr.sv.txt', ['--lang', 'sv', '--unit', 'mnkr', '--rounding', 'distributed']],
  ['sample.en.txt', ['--lang', 'en', '--unit', 'tkr']],
])('a new document of the sample holds these figures: %s', async (file, args) => {
  const { status, stderr } = await place.run('document', sample, '--out', 'ny.docx', ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  await golden(file, `${await documentText(await place.read('ny.docx'))}\n`);
});

test.each([
  ['list.sv.txt', ['--list']],
  ['new.en.txt', ['--out', 'ny.docx', '--lang', 'en', '--parts', 'fund.konsult-och-uppdrag,overview']],
])('the command line says what it makes: %s', async (file, args) => {
  const { status, stdout } = await place.run('document', sample, ...args);
  expect(status).toBe(0);
  await golden(file, stdout);
});

test('placeholders are filled, also within a sentence, and a wrong one is answered with the nearest', async () => {
  await saved(
    'styrelse.docx',
    withParagraphs(
      '{{avstam:departments.konsult-och-uppdrag}}',
      'Läget i korthet: {{avstam:forecast.konsult-och-uppdrag}} Mer nedan.',
      'Tabell i text {{avstam:statement.konsult-och-uppdrag}} går inte.',
      '{{avstam:departments.konsult}}',
    ),
  );
  const run = await place.run(
    'document',
    sample,
    '--into',
    'styrelse.docx',
    '--out',
    'klar.docx',
    '--exit-code',
  );
  expect(run.stdout).toBe(`styrelse.docx med uppgifter ur delarsrapport.xlsx
Infogad: Konsult och uppdrag: resultat per avdelning (departments.konsult-och-uppdrag)
Infogad: Konsult och uppdrag: prognosen i en mening (forecast.konsult-och-uppdrag)
Inte infogad: Konsult och uppdrag: resultaträkning (statement.konsult-och-uppdrag)
  En tabell eller flera stycken får inte plats inne i en mening. Skriv platshållaren på en egen rad.
Okänd del: departments.konsult
  Menade du departments.konsult-och-uppdrag?

Dokument: klar.docx
`);
  expect(run.status).toBe(1);
  const text = await documentText(await place.read('klar.docx'));
  expect(text).toContain('Netto KoU | 0,0 | 4,6 | 2,9 | \u22121,7');
  expect(text).toContain('Prognosen för helåret är 2,9\u00A0mnkr');
});

const inputs = ['kou-enheter.tsv', 'kou-resultatrakning.tsv'];

test('a changed figure is changed in place with what follows from it, and the second time nothing is', async () => {
  await place.run('document', ...inputs, '--out', 'ny.docx');
  const changed = files['kou-enheter.tsv'].replace(/^(Rekrytering\t.*)$/m, (line) =>
    line.replace('-2,3', '-2,4').replace('-2,7', '-2,8'),
  );
  await saved('kou-enheter.tsv', Buffer.from(changed));
  const preview = await place.run('document', ...inputs, '--into', 'ny.docx', '--preview');
  expect(preview.stdout).toContain('Uppdateras: ');
  expect(preview.stdout).toContain('  Rekrytering, Prognos: \u22122,3 → \u22122,4\n');
  expect(preview.stdout).toContain('Inget är skrivet.');
  const first = await place.run('document', ...inputs, '--into', 'ny.docx', '--out', 'en.docx');
  expect(first.stdout).toContain('  Rekrytering, Prognos: \u22122,3 → \u22122,4\n');
  expect(first.stdout).toContain('  Rekrytering, Avvikelse: \u22122,7 → \u22122,8\n');
  expect(first.stdout).toMatch(/^Aktuell: .*resultaträkning/m);
  const second = await place.run('document', ...inputs, '--into', 'en.docx', '--out', 'två.docx');
  expect(second.stdout).not.toMatch(/Uppdaterad|lämnad/);
  expect(await place.read('två.docx')).toEqual(await place.read('en.docx'));
});

test('a part that somebody has edited is left, unless it is to be overwritten', async () => {
  const one = ['--parts', 'forecast.konsult-och-uppdrag'];
  await place.run('document', sample, '--out', 'ny.docx', ...one, '--unit', 'tkr');
  const { document, text } = await markupOf('ny.docx');
  await saved('ny.docx', document(text.replace('1\u00A0700\u00A0tkr', '1\u00A0800\u00A0tkr')));
  const kept = await place.run('document', sample, '--into', 'ny.docx', '--out', 'en.docx', '--exit-code');
  expect(kept.status).toBe(1);
  expect(kept.stdout).toContain('Ändrad för hand, lämnad som den är: Konsult och uppdrag');
  expect(kept.stdout).toContain('--overwrite-edited');
  expect(await place.read('en.docx')).toEqual(await place.read('ny.docx'));
  const over = await place.run(
    'document',
    sample,
    '--into',
    'ny.docx',
    '--out',
    'en.docx',
    '--overwrite-edited',
  );
  expect(over.stdout).toContain('Uppdaterad: Konsult och uppdrag');
  expect(await documentText(await place.read('en.docx'))).toContain('1\u00A0700\u00A0tkr');
});

test('a part whose source the workbook has no more is told and left', async () => {
  await place.run('document', sample, '--out', 'ny.docx', '--parts', 'departments.kommunledningskontoret');
  const run = await place.run('document', ...inputs, '--into', 'ny.docx', '--out', 'en.docx');
  expect(run.stdout).toContain('Underlaget saknas, lämnad som den är: departments.kommunledningskontoret\n');
  expect(await place.read('en.docx')).toEqual(await place.read('ny.docx'));
});

test('sentences of a file are used, and stay with their parts', async () => {
  await saved(
    'meningar.json',
    Buffer.from('{"forecast": ["Vi räknar med {utfall}.", "Vi räknar med {prognos:ord}."]}'),
  );
  const parts = ['--parts', 'forecast.konsult-och-uppdrag'];
  const run = await place.run(
    'document',
    sample,
    '--out',
    'ny.docx',
    '--templates',
    'meningar.json',
    ...parts,
  );
  expect(run.status).toBe(0);
  const said = '## forecast.konsult-och-uppdrag\nVi räknar med 2,9\u00A0miljoner kronor.';
  expect(await documentText(await place.read('ny.docx'))).toBe(said);
  const again = await place.run('document', sample, '--into', 'ny.docx', '--out', 'en.docx');
  expect(again.stdout).toContain('Aktuell: ');
});

test('what the workbook keeps is used, and what is said on the command line goes before it', async () => {
  const opened = await openXlsx(await readFile(sample), 'vald.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const board: BoardChoices = {
    unit: 'tkr',
    rounding: 'stated',
    templates: new Map([['forecast', 'Vi räknar med {prognos}.']]),
  };
  const settings = formatWorkbookSettings({ ...noWorkbookSettings, board });
  await opened.workbook.write({ cells: [], sheets: [], settings });
  await saved('vald.xlsx', opened.workbook.toBytes());
  const one = ['document', 'vald.xlsx', '--parts', 'forecast.konsult-och-uppdrag'];
  await place.run(...one, '--out', 'ny.docx');
  expect(await documentText(await place.read('ny.docx'))).toContain('Vi räknar med 2\u00A0900\u00A0tkr.');
  await place.run(...one, '--out', 'ny.docx', '--unit', 'mnkr');
  expect(await documentText(await place.read('ny.docx'))).toContain('Vi räknar med 2,9\u00A0mnkr.');
});

test.each([
  ['{"forecast": "Prognosen {prognosen"}', 'Rad 1, tecken 11: klammern avslutas inte på raden.'],
  ['{"forecast": ["A.", "{x}"]}', 'Rad 2, tecken 1: ”x” är inget som kan fyllas i.'],
  ['{"prognos": "A."}', 'meningar.json: prognos är ingen mening. Välj bland outcome, forecast'],
  ['{"forecast": [1]}', 'meningar.json, forecast: meningen ska vara en text eller en lista av texter.'],
  ['[]', 'meningar.json är ingen fil med meningar.'],
  ['', 'meningar.json är ingen fil med meningar.'],
])('a wrong file of sentences is told with the place: %s', async (content, told) => {
  await saved('meningar.json', Buffer.from(content));
  const run = await place.run('document', sample, '--out', 'ny.docx', '--templates', 'meningar.json');
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(told);
});

test('the result as JSON says what became of each part', async () => {
  await saved('styrelse.docx', withParagraphs('{{avstam:overview}}', '{{avstam:översikt}}'));
  const run = await place.run('document', sample, '--into', 'styrelse.docx', '--out', 'klar.docx', '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({
    workbook: 'delarsrapport.xlsx',
    into: 'styrelse.docx',
    out: 'klar.docx',
    parts: [
      { id: 'overview', step: 'insert', differences: [] },
      { id: 'översikt', step: 'unknown' },
    ],
  });
  expect(run.stderr).toBe('Dokument: klar.docx\n');
  expect(isValid(JSON.parse(run.stdout))).toBe(true);
});

test('the parts as JSON are those of the list, with their content', async () => {
  const run = await place.run('document', sample, '--list', '--json');
  const list = JSON.parse(run.stdout) as { readonly available: readonly { readonly id: string }[] };
  expect(isValid(list)).toBe(true);
  expect(list.available.map(({ id }) => id)).toContain('fund.konsult-och-uppdrag');
});

test.each<[string, readonly string[], string]>([
  ['no place to write to', [], 'Ange med --out'],
  ['a place that is no document', ['--out', 'ny.pdf'], 'ny.pdf: dokumentet måste vara en .docx-fil.'],
  ['a document that is not there', ['--into', 'borta.docx', '--out', 'ny.docx'], 'borta.docx finns inte.'],
  [
    'a document that is none',
    ['--into', 'kou-enheter.tsv', '--preview'],
    'kou-enheter.tsv är inget Worddokument',
  ],
  [
    'the document itself',
    ['--into', 'tom.docx', '--out', './tom.docx'],
    './tom.docx är en av filerna som läses.',
  ],
  ['nothing to fill', ['--into', 'tom.docx', '--out', 'ny.docx'], 'tom.docx har inga delar från Avstäm'],
  ['an unknown part', ['--parts', 'fund.konsult', '--out', 'ny.docx'], 'Menade du fund.konsult-och-uppdrag'],
  ['two documents', ['--into', 'a.docx', '--into', 'b.docx', '--out', 'ny.docx'], 'Ange ett dokument'],
  ['a preview of a new one', ['--preview'], '--preview visar vad som ändras i ett dokument.'],
  ['an unknown rounding', ['--rounding', 'up', '--out', 'ny.docx'], '--rounding är stated eller distributed'],
  ['an unknown unit', ['--unit', 'MEUR', '--out', 'ny.docx'], 'Enheten MEUR finns inte.'],
])('what cannot be done is told, and nothing is written: %s', async (_, args, told) => {
  await saved('tom.docx', withParagraphs('Inget här.'));
  const run = await place.run('document', sample, ...args);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(told);
  await expect(place.read('ny.docx')).rejects.toThrow('ENOENT');
});

/** The document part of a .docx as text, and the .docx again with another one. */
async function markupOf(name: string) {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const entries = unzipSync(new Uint8Array(await place.read(name)));
  const part = 'word/document.xml';
  return {
    text: strFromU8(entries[part] ?? new Uint8Array()),
    document: (text: string) => zipSync({ ...entries, [part]: strToU8(text) }),
  };
}
