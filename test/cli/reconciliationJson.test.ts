import Ajv2020 from 'ajv/dist/2020';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reconciliationJson } from '../../src/cli/reconcile/reconciliationJson';
import { findingKey } from '../../src/domain/findingKey';
import { measures } from '../../src/domain/measure';
import { noCorrection } from '../../src/domain/tableCorrection';
import { textsIn } from '../../src/reports/messages/texts';
import { reconcileText, reconcileWith } from '../reading/tableText';
import { Workplace } from './runCli';

const schema = JSON.parse(readFileSync('schema/reconciliation.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const tables = resolve('test', 'golden', 'tables');
const inputs: readonly (readonly string[])[] = [
  [],
  ...readdirSync(tables)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => [resolve(tables, name)]),
  [
    resolve('assets/samples/figures/kou-enheter.tsv'),
    resolve('assets/samples/figures/kou-resultatrakning.tsv'),
  ],
  [resolve('test/golden/cli/balance/balanskrav.tsv')],
  ['--explain'],
  [
    '--explain',
    '--rules',
    'gotland_2005_2009',
    ...['enheter', 'fonder'].map((name) => resolve('test', 'golden', 'cli', 'funds', `${name}.tsv`)),
  ],
];

test.each(inputs)('the JSON of %s has the shape that the schema publishes', async (...files) => {
  const place = await Workplace.with();
  const { stdout } = await place.run('reconcile', '--json', ...files);
  await place.remove();
  validate(JSON.parse(stdout));
  expect(validate.errors).toBeNull();
});

test('so has that of decisions about tables and of accepted findings', () => {
  const text = 'Enhet | Budget | Prognos | Avvikelse\nA | 10 | 12 | 3\nB | 20 | 25 | 5\nC | 30 | 31 | 1';
  const { findings, tables } = reconcileText(text, text);
  const [first, second] = tables;
  const decided = reconcileWith(
    {
      corrections: [
        { ...noCorrection(first!.key), measures: new Map([[0, 'budget']]) },
        { ...noCorrection(second!.key), ignored: true },
      ],
      acceptances: findings.map((finding) => ({
        finding: findingKey(finding, tables),
        comment: '',
        name: 'Eva Lind',
        date: '2017-09-28',
      })),
    },
    text,
    text,
  );
  const json = JSON.parse(JSON.stringify(reconciliationJson(decided, textsIn('sv')))) as ReturnType<
    typeof reconciliationJson
  >;
  expect(json).toMatchObject({
    tables: [{ corrected: true, columns: [{ corrected: true }, { corrected: false }, {}] }],
    ignoredTables: [{ id: 'T2' }],
  });
  expect(json.findings.filter(({ accepted }) => accepted !== null)).not.toEqual([]);
  validate(json);
  expect(validate.errors).toBeNull();
});

test('the schema lists every measure', () => {
  expect(schema.$defs.measure.enum).toEqual([...measures]);
});

test('amounts are decimal strings in plain notation', () => {
  const amount = new RegExp(schema.$defs.amount.pattern);
  for (const good of ['0', '-0.2', '1234567.89', '0.05']) expect(good).toMatch(amount);
  for (const bad of ['-0', '1e3', '1,5', '+1', '01', '1.', '-0.0', '0.50', 'NaN'])
    expect(bad).not.toMatch(amount);
});
