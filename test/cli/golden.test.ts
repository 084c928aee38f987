import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Workplace } from './runCli';

const figures = (name: string) => resolve('assets', 'samples', 'figures', name);
const textFiles = ['klk-avdelningar', 'klk-resultatrakning', 'kou-enheter', 'kou-resultatrakning'].map(
  (name) => figures(`${name}.tsv`),
);

const fundFiles = ['enheter', 'fonder'].map((name) =>
  resolve('test', 'golden', 'cli', 'funds', `${name}.tsv`),
);

const balanceFile = resolve('test', 'golden', 'cli', 'balance', 'balanskrav.tsv');

const sample = (name: string) => resolve('assets', 'samples', name);
const imports = ['import', sample('delarsrapport.xlsx'), sample('utfall-2017-09.csv')];

const checks = [
  'check-text',
  sample('delarsrapport.xlsx'),
  resolve('test', 'golden', 'cli', 'text', 'styrelsens-text.txt'),
];

/** What the user sees, word for word: `UPDATE_GOLDEN=1 npx jest test/cli/golden` writes the files anew. */
const cases: readonly { readonly file: string; readonly args: readonly string[] }[] = [
  { file: 'sample.sv.txt', args: ['reconcile', '--lang', 'sv'] },
  { file: 'sample.en.txt', args: ['reconcile', '--lang', 'en', '--roundings'] },
  { file: 'sample.sv.json', args: ['reconcile', '--lang', 'sv', '--json'] },
  { file: 'textFiles.sv.txt', args: ['reconcile', '--lang', 'sv', ...textFiles] },
  { file: 'textFiles.en.json', args: ['reconcile', '--lang', 'en', '--json', ...textFiles] },
  { file: 'import.sv.txt', args: [...imports, '--lang', 'sv'] },
  { file: 'import.en.txt', args: [...imports, '--lang', 'en', '--period', '2017-08'] },
  { file: 'import.sv.json', args: [...imports, '--lang', 'sv', '--json'] },
  { file: 'explain.sv.txt', args: ['reconcile', '--lang', 'sv', '--explain', 'Konsult'] },
  {
    file: 'rules.sv.txt',
    args: ['reconcile', '--lang', 'sv', '--rules', 'gotland_2005_2009', '--explain', ...fundFiles],
  },
  {
    file: 'rules.en.json',
    args: ['reconcile', '--lang', 'en', '--rules', 'gotland_2005_2009', '--json', ...fundFiles],
  },
  { file: 'balance.sv.txt', args: ['reconcile', '--lang', 'sv', '--explain', '2025', balanceFile] },
  { file: 'balance.en.json', args: ['reconcile', '--lang', 'en', '--json', balanceFile] },
  { file: 'checkText.sv.txt', args: [...checks, '--lang', 'sv'] },
  { file: 'checkText.en.txt', args: [...checks, '--lang', 'en'] },
  { file: 'checkText.sv.json', args: [...checks, '--lang', 'sv', '--json'] },
  { file: 'help.sv.txt', args: ['--help', '--lang', 'sv'] },
  { file: 'help.en.txt', args: ['--help', '--lang', 'en'] },
];

test.each(cases)('the command line prints $file', async ({ file, args }) => {
  const place = await Workplace.with();
  const { status, stdout, stderr } = await place.run(...args);
  await place.remove();
  const golden = resolve('test', 'golden', 'cli', file);
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(golden, stdout);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(await readFile(golden, 'utf8'));
});
