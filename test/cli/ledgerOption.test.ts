import { readFile, writeFile } from 'node:fs/promises';
import { isLedgerSheet } from '../../src/reading/fundSheets/readFundLedger';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { userSheet } from '../workbook/sheets';
import { sample, Workplace } from './runCli';

const rules = 'Regel;Gäller;Andel av överskott;Andel av underskott\nAlla;Kommunen;100 %;100 %\n';

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.with({
    'bok.xlsx': await readFile(sample),
    'regler.csv': rules,
    'tom.csv': 'a;b\n',
  });
});
afterEach(() => place.remove());

/** What stands in the rows of the ledger sheet, below its headings. */
async function ledgerOf(name: string): Promise<readonly string[]> {
  const opened = await openXlsx(await place.read(name), name);
  if (!opened.ok) throw new Error(opened.problem.code);
  const sheet = (await opened.workbook.readSheets()).find(isLedgerSheet);
  return (sheet?.rows ?? [])
    .slice(5)
    .map((row) =>
      (row?.values ?? []).map((value) => (typeof value === 'object' ? '' : String(value))).join('|'),
    );
}

const begun = [
  '|Konsult och uppdrag|||ingående|0.8|mnkr',
  '|Konsult och uppdrag|||avsatt|3.2|mnkr',
  '|Konsult och uppdrag|||uttag|1|mnkr',
];

describe('the ledger of funds', () => {
  test('begins with what the workbook tells of its funds, and is begun once', async () => {
    const first = await place.run('reconcile', 'bok.xlsx', '--ledger', '--out', 'ny.xlsx');
    expect(first).toMatchObject({ status: 0, stderr: '3 rörelser är införda på bladet för fonder.\n' });
    const written = await ledgerOf('ny.xlsx');
    expect(written).toEqual(begun);
    const again = await place.run('reconcile', 'ny.xlsx', '--ledger', '--out', 'ny.xlsx');
    expect(again.stderr).toBe('Det finns inga nya rörelser att föra in i fonderna.\n');
    expect(await ledgerOf('ny.xlsx')).toEqual(written);
  });

  test('takes in a year end by the rules, with its decision, and the same year once', async () => {
    const args = ['--rules', 'regler.csv', '--year-end', 'KS § 12'];
    const first = await place.run('reconcile', 'bok.xlsx', ...args, '--out', 'ny.xlsx');
    expect(first).toMatchObject({ status: 0, stderr: '5 rörelser är införda på bladet för fonder.\n' });
    const written = await ledgerOf('ny.xlsx');
    expect(written.slice(3)).toEqual([
      '2017-12-31|Konsult och uppdrag|||bokslut|-1.7|mnkr|KS § 12',
      '2018-01-01|Konsult och uppdrag|||ingående|1.3|mnkr|KS § 12',
    ]);
    const again = await place.run('reconcile', 'ny.xlsx', ...args, '--out', 'ny.xlsx');
    expect(again.stderr).toBe('Det finns inga nya rörelser att föra in i fonderna.\n');
    expect(await ledgerOf('ny.xlsx')).toEqual(written);
  });

  test('knows a unit of a table by its name alone, and carries its result by the rule that applies', async () => {
    const units = [
      ['Enhet (tkr)', 'Budget 2017', 'Prognos 2017', 'Avvikelse'],
      ['Norr', 1000, 1500, 500],
      ['Syd', 2000, 1500, -500],
      ['Summa', 3000, 3000, 0],
    ];
    const lines = [
      ['Dag', 'Förvaltning', 'Händelse', 'Belopp', 'Belopp i'],
      ['2017-01-01', 'Norr', 'ingående', 2, 'mnkr'],
    ];
    const book = createXlsx([userSheet('Enheter', units), userSheet('Fonder', lines)], 'enheter.xlsx');
    await writeFile(place.path('enheter.xlsx'), book.toBytes());
    const args = ['--rules', 'regler.csv', '--year-end', 'KS § 12', '--out', 'ny.xlsx'];
    const { stdout } = await place.run('reconcile', 'enheter.xlsx', ...args, '--json', '--lang', 'sv');
    const { funds } = JSON.parse(stdout) as Told;
    expect(funds).toMatchObject([
      { department: 'Norr', opening: '2', forecastEffect: '0.5', closing: '2.5' },
    ]);
    const { stderr } = await place.run('reconcile', 'ny.xlsx', ...args);
    expect(stderr).toBe('Det finns inga nya rörelser att föra in i fonderna.\n');
  });

  test('is refused where there is no workbook to keep it', async () => {
    const { status, stderr } = await place.run('reconcile', 'tom.csv', '--ledger');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'Fondernas rörelser skrivs i en kopia av en arbetsbok. Ange en arbetsbok, och --out om du använder --json.\n',
    });
  });

  test('tells of a fund that no table tells of, with the cells of its lines', async () => {
    const enheter =
      'Konsult och uppdrag\nEnhet (mnkr);Budget helår;Prognos;Avvikelse\nA;4,6;1,9;-2,7\nSumma;4,6;1,9;-2,7\n';
    const fonder =
      'Dag;Enhet;Händelse;Belopp;Belopp i;Beslut\n2017-01-01;Konsult och uppdrag;ingående;800;tkr;\n' +
      '2017-04-11;Konsult och uppdrag;avsatt;3 200;tkr;KS § 4\n2017-08-31;Konsult och uppdrag;uttag;1,0;mnkr;\n' +
      '2017-09-01;Konsult och uppdrag;uttag;en;mnkr;\n';
    const other = await Workplace.with({ 'enheter.csv': enheter, 'fonder.csv': fonder });
    const { stdout } = await other.run('reconcile', 'enheter.csv', 'fonder.csv', '--json', '--lang', 'sv');
    await other.remove();
    const { funds, findings } = JSON.parse(stdout) as Told;
    expect(funds).toMatchObject([
      {
        department: 'Konsult och uppdrag',
        opening: '800',
        allocated: '3200',
        withdrawn: '1000',
        closing: '3000',
        unit: 'tkr',
      },
    ]);
    expect(
      findings.filter(({ check }) => check === 'fund').map(({ message, cells }) => [message, cells]),
    ).toEqual([
      [
        'Konsult och uppdrag, Belopp: ”en” är inget belopp. Raden räknas inte med.',
        ['[fonder.csv]fonder!D5'],
      ],
    ]);
  });
});

interface Told {
  readonly funds: readonly unknown[];
  readonly findings: readonly {
    readonly check: string;
    readonly message: string;
    readonly cells: unknown;
  }[];
}
