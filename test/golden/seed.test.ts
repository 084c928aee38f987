import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Decimal } from '../../src/domain/decimal';
import { reconcile } from '../../src/domain/reconcile';
import { type RelationAt, relationsOf } from '../../src/domain/relations';
import type { Table } from '../../src/domain/table';
import { readTables } from '../../src/reading/readTables';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { sample, Workplace } from '../cli/runCli';
import { textFile } from '../reading/tableText';

/** A deviation or a sum of the seed's tables, worked out without this program; `row` is the line in the file. */
interface Expected {
  readonly table: string;
  readonly row: number;
  readonly label: string;
  readonly column: string;
  readonly direction: 'across' | 'down';
  readonly stated: string | null;
  readonly expected: string;
  readonly verdict: 'held' | 'rounding' | 'error' | 'implied';
}

interface Reconciled {
  readonly administrations: readonly Readonly<Record<string, string | boolean | null>>[];
  readonly findings: readonly {
    readonly check: string;
    readonly class: string;
    readonly cells: readonly string[];
    readonly row: string | null;
    readonly column: string | null;
    readonly stated: string | null;
    readonly expected: string | null;
  }[];
  readonly relations: Readonly<Record<string, number>>;
}

const { relations } = JSON.parse(readFileSync(resolve('test', 'golden', 'seed.json'), 'utf8')) as {
  readonly relations: readonly Expected[];
};
const names = ['klk-avdelningar', 'klk-resultatrakning', 'kou-enheter', 'kou-resultatrakning'];
const paths = names.map((name) => resolve('assets', 'samples', 'figures', `${name}.tsv`));
const { tables, findings } = readTables(paths.map((path) => textFile(path, true)));

function tableNamed(name: string): Table {
  const table = tables.find(({ sheet }) => sheet === name);
  if (table === undefined) throw new Error(`${name} was not read`);
  return table;
}

function relationAt({ table: name, row, column, direction }: Expected): RelationAt | undefined {
  const table = tableNamed(name);
  return [...relationsOf(table)].find(
    (at) =>
      at.direction === direction &&
      table.place(at.target.row, at.target.column).row === row - 1 &&
      table.columns[at.target.column]?.header === column,
  );
}

test.each(relations)(
  '$table line $row, $label, $column: $stated against $expected is $verdict',
  (expected) => {
    const at = relationAt(expected);
    if (at === undefined) throw new Error('no such relation was recognised');
    const { outcome } = at;
    if (outcome.kind === 'judged') {
      const { verdict, stated, expected: computed } = outcome.judgement;
      expect({ verdict, stated: stated.toFixed(), expected: computed.toFixed() }).toEqual({
        verdict: expected.verdict,
        stated: expected.stated,
        expected: expected.expected,
      });
    } else {
      expect(outcome.kind).toBe(expected.verdict);
      expect(outcome.kind === 'implied' && outcome.amount.value.toFixed()).toBe(expected.expected);
    }
  },
);

test('every relation that is recognised is one that is known: 85 in the tables, and 8 totals tied', () => {
  const judged = tables.flatMap((table) =>
    [...relationsOf(table)].filter(({ outcome }) => outcome.kind === 'judged'),
  );
  expect(judged).toHaveLength(relations.filter(({ verdict }) => verdict !== 'implied').length);
  const { counts } = reconcile(tables, findings);
  expect(counts['tie-out']).toMatchObject({ held: 8, error: 0, notChecked: 0 });
});

test('no cell is suspected of the one error: any of its three could be wrong', () => {
  const errors = reconcile(tables, findings).findings.filter((finding) => finding.class === 'error');
  expect(errors.map(({ row, suspect }) => ({ row, suspect }))).toEqual([
    { row: 'Taxor och avgifter', suspect: null },
  ]);
});

describe.each([
  { name: 'the four text files', args: paths, fund: null },
  { name: 'the sample workbook', args: [], fund: { held: 2 } },
])('$name as the command line reports them', ({ args, fund }) => {
  let found: Reconciled;

  beforeAll(async () => {
    const place = await Workplace.with();
    const { status, stdout } = await place.run('reconcile', '--json', ...args);
    await place.remove();
    expect(status).toBe(0);
    found = JSON.parse(stdout) as Reconciled;
  });

  const ofClass = (name: string) => found.findings.filter((finding) => finding.class === name);

  it('hold 93 relations of checks 1 to 4, and in the workbook two of the fund', () => {
    expect(found.relations).toMatchObject({
      held: 84 + (fund?.held ?? 0),
      rounding: 8,
      unlikelyRounding: 0,
      error: 1,
    });
  });

  it('have one error: 0.6 is stated for Taxor och avgifter, and 0.8 follows', () => {
    expect(ofClass('error')).toMatchObject([
      { check: 'deviation', row: 'Taxor och avgifter', stated: '0.6', expected: '0.8' },
    ]);
  });

  it('have eight roundings: six deviations and two sums', () => {
    expect(
      ofClass('rounding').map(({ row, column, stated, expected }) => [row, column, stated, expected]),
    ).toEqual(
      relations
        .filter(({ verdict }) => verdict === 'rounding')
        .sort((a, b) => Number(a.direction === 'down') - Number(b.direction === 'down'))
        .map(({ label, column, stated, expected }) => [label, column, stated, expected]),
    );
  });

  it('have seven blank cells: 1.9, -2.7 and 0 are implied, the empty row is one finding', () => {
    const missing = ofClass('missing');
    expect(missing.flatMap(({ cells }) => cells)).toHaveLength(7);
    expect(missing.map(({ row, expected }) => [row, expected])).toEqual([
      ['SUMMA ÅRETS RESULTAT', '1.9'],
      ['SUMMA ÅRETS RESULTAT', '-2.7'],
      ['Över-/underskott', '0'],
      ['Kommun-/ nämndersättning', null],
    ]);
  });

  it('tie both totals to their income statements', () => {
    expect(found.findings.filter(({ check }) => check === 'tie-out')).toEqual([]);
  });

  it('have a shortfall of 1.7 in the unit that must make 4.6, 2.7 before its fund, and none in the other', () => {
    expect(found.administrations).toMatchObject([
      { forecast: '19100', requiredResult: '0', shortfall: '0', shortfallBeforeFund: '0' },
      { forecast: '2.9', requiredResult: '4.6', shortfall: '1.7', shortfallBeforeFund: '2.7' },
    ]);
    expect(ofClass('shortfall')).toHaveLength(1);
  });
});

test('the sample workbook: the fund closes at 3.0, and its withdrawal is the fund row of the income statement', async () => {
  const opened = await openXlsx(readFileSync(sample), 'delarsrapport.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  const { sheets } = await opened.workbook.read();
  const reading = readTables([{ file: null, name: 'delarsrapport.xlsx', sheets }]);
  const reconciliation = reconcile(reading.tables, reading.findings);

  const fund = reading.tables.find(({ kind, columns }) => kind === 'fund' && columns.length > 1);
  const closing = [...(fund === undefined ? [] : relationsOf(fund))].filter(({ kind }) => kind === 'fund');
  expect(closing.map(({ outcome }) => outcome.kind === 'judged' && outcome.judgement)).toMatchObject([
    { verdict: 'held', stated: new Decimal('3.0'), expected: new Decimal('3.0') },
  ]);
  expect(reconciliation.counts.fund).toMatchObject({ held: 2, error: 0, notChecked: 0 });
});
