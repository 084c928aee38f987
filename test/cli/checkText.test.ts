import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { docx, paragraph } from '../word/documents';
import { sample, Workplace } from './runCli';

const schema = JSON.parse(readFileSync('schema/checkText.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const text = resolve('test', 'golden', 'cli', 'text', 'styrelsens-text.txt');

interface Checked {
  readonly amounts: readonly {
    readonly text: string;
    readonly verdict: string;
    readonly paragraph: number;
  }[];
}

async function run(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
  const place = await Workplace.with(files);
  const result = await place.run('check-text', ...args.map((arg) => (arg in files ? place.path(arg) : arg)));
  await place.remove();
  return result;
}

test('the JSON has the shape that the schema publishes', async () => {
  const { status, stdout } = await run({}, '--json', sample, text);
  validate(JSON.parse(stdout));
  expect(validate.errors).toBeNull();
  expect(status).toBe(0);
});

test('several workbooks are held against one text, and their cells told apart by the file', async () => {
  const figures = (name: string) => resolve('assets', 'samples', 'figures', name);
  const files = { 'text.txt': 'Kommunhälsan har en prognos på 1,3 mnkr.' };
  const { stdout } = await run(
    files,
    '--json',
    figures('kou-enheter.tsv'),
    figures('kou-resultatrakning.tsv'),
    'text.txt',
  );
  expect(
    (JSON.parse(stdout) as { amounts: readonly { cells: readonly string[] }[] }).amounts[0]?.cells,
  ).toEqual([expect.stringMatching(/^\[kou-enheter\.tsv\]/)]);
});

test('a .docx is read paragraph by paragraph, whatever it is called', async () => {
  const lines = [
    'Konsult och uppdrag',
    'Prognosen för helåret är 2,9 mnkr.',
    'Prognosen för helåret är 3,9 mnkr.',
  ];
  const document = docx({ body: lines.map((line) => paragraph(line)).join('') });
  const { stdout } = await run({ 'rapport.docx': document }, '--json', sample, 'rapport.docx');
  const { amounts } = JSON.parse(stdout) as Checked;
  expect(amounts.map(({ verdict, paragraph }) => [paragraph, verdict])).toEqual([
    [2, 'agrees'],
    [3, 'disagrees'],
  ]);
});

test('with --exit-code an amount that disagrees ends in status 1, without it in 0', async () => {
  const files = { 'text.txt': 'KLK:s prognos för helåret är 16 miljoner kronor.' };
  expect((await run(files, '--exit-code', sample, 'text.txt')).status).toBe(1);
  expect((await run(files, sample, 'text.txt')).status).toBe(0);
});

test('a text without amounts says so', async () => {
  const { status, stdout } = await run(
    { 'text.txt': 'Den 11 april 2017 fanns 79 medarbetare.' },
    sample,
    'text.txt',
  );
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: 'Kontroll av texten: text.txt\nTexten har inga belopp.\n',
  });
});

test.each([
  ['no text', [sample], 'Ange minst en arbetsbok, och texten sist: avstam check-text ARBETSBOK... TEXT.'],
  ['a text that is not there', [sample, 'saknas.txt'], 'saknas.txt finns inte.'],
  ['a workbook as the text', [sample, 'bok.docx'], 'bok.docx är inget Worddokument.'],
  [
    'bytes that are no text',
    [sample, 'bild.txt'],
    'bild.txt är varken ett Worddokument (.docx) eller en textfil.',
  ],
  [
    'an option of another command',
    ['--roundings', sample, 'text.txt'],
    'Okänt val: --roundings. Kör avstam --help för hjälp.',
  ],
] as const)('%s ends in status 2 and says why', async (_, args, message) => {
  const place = await Workplace.with({
    'text.txt': 'Text.',
    'bok.docx': readFileSync(sample),
    'bild.txt': new Uint8Array(100),
  });
  const { status, stdout, stderr } = await place.run('check-text', ...args);
  await place.remove();
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
});
