import { Decimal } from '../../../src/domain/decimal';
import { noHistory, type OutcomeHistory, withSnapshot } from '../../../src/domain/history/outcomeHistory';
import type { Reconciliation } from '../../../src/domain/reconciliation';
import { formatNumber } from '../../../src/reports/formatAmount';
import { historyReport, historyTables } from '../../../src/reports/history/historyReport';
import { type Language, textsIn } from '../../../src/reports/messages/texts';
import type { ReportField, ReportTable } from '../../../src/reports/report';
import { importTo, rowOf, snapshotAt, snapshotRow } from '../../domain/history/samples';
import { sample, sampleHistory } from './sampleHistory';

const run = {
  source: 'delarsrapport.xlsx',
  leftOut: [],
  at: new Date(2017, 8, 28, 14, 5),
  version: '1.2.3',
  live: true,
};

interface Given {
  readonly reconciliation?: Reconciliation | null;
  readonly language?: Language;
}

function report(history: OutcomeHistory, { reconciliation = sample, language = 'sv' }: Given = {}) {
  return historyReport(history, reconciliation, run, textsIn(language));
}

function tableNamed(title: string, history = sampleHistory, given: Given = {}): ReportTable {
  const { tables } = report(history, given);
  const table = tables.find((candidate) => candidate.title === title);
  if (table === undefined)
    throw new Error(`${title} is not among ${tables.map((each) => each.title).join(' | ')}`);
  return table;
}

function fieldText(field: ReportField): string {
  switch (field.kind) {
    case 'text':
      return field.text;
    case 'amount':
      return formatNumber(field.amount.value, field.amount.decimals, 'sv').replaceAll('\u00A0', ' ');
    case 'count':
      return String(field.count);
    default:
      return field.kind;
  }
}

const said = ({ rows }: ReportTable) => rows.map(({ fields }) => fields.map(fieldText));
const rowOfTable = (table: ReportTable, label: string) => said(table).find(([first]) => first === label);
const headings = ({ columns }: ReportTable) => columns.map(({ heading }) => heading);

describe('the history', () => {
  test('is a sheet of its own', () => {
    expect(report(sampleHistory)).toMatchObject({
      role: 'history',
      name: 'Utfallshistorik',
      title: 'Utfallshistorik för delarsrapport.xlsx',
    });
    expect(report(sampleHistory, { language: 'en' })).toMatchObject({ name: 'Outcome history' });
  });

  test('of nothing says so, and still shows what the forecasts imply', () => {
    const { notes, tables } = report(noHistory);
    expect(notes).toContain('Inget utfall är importerat, och inga prognoser är sparade.');
    expect(tables.map(({ title }) => title)).toEqual([
      'Konsult och uppdrag, avdelningar: utfall ur avvikelsen, jan–aug 2017',
      'Konsult och uppdrag, resultaträkning: utfall ur avvikelsen, jan–aug 2017',
      'Kommunledningskontoret, avdelningar: resten av året enligt prognosen',
      'Kommunledningskontoret, resultaträkning: resten av året enligt prognosen',
      'Sparade prognoser',
    ]);
    expect(tables.at(-1)?.notes).toEqual([expect.stringMatching(/^Inga prognoser är sparade\./)]);
  });

  test('has the same tables for the pane, what has moved before all else', () => {
    const shown = historyTables(sampleHistory, sample, textsIn('sv')).map(({ title }) => title);
    const written = report(sampleHistory).tables.map(({ title }) => title);
    expect([...shown].sort()).toEqual([...written].sort());
    expect(shown[0]).toBe('Kommunledningskontoret, avdelningar: ändrat sedan Delår 1 2017');
  });

  test('can be shown without the workbook being reconciled', () => {
    const { tables } = report(sampleHistory, { reconciliation: null });
    expect(tables.map(({ title }) => title)).toEqual([
      'KLK avdelningar: utfall per månad 2017',
      'KLK resultaträkning: utfall per månad 2017',
      'Sparade prognoser',
      'Importerat utfall',
    ]);
  });
});

describe('what was imported', () => {
  test('is told by file, the latest period first', () => {
    const table = tableNamed('Importerat utfall');
    expect(headings(table)).toEqual([
      'Fil',
      'Period',
      'Importerat',
      'Byte',
      'Rader',
      'SHA-256, början',
      'Matchning',
    ]);
    expect(said(table)[0]).toEqual([
      'utfall 2017-08.csv',
      'jan–aug 2017',
      '2017-08-28 08:30',
      '1234',
      '17',
      '0123456789ab',
      'HR = 1003',
    ]);
    expect(said(table)).toHaveLength(3);
  });
});

describe('outcome per month', () => {
  test('stands by row, with the months side by side', () => {
    const table = tableNamed('Kommunledningskontoret, avdelningar: utfall per månad 2017');
    expect(headings(table)).toEqual([
      'Rad',
      'jan–jun',
      'jul',
      'aug',
      'Ackumulerat',
      'Periodbudget',
      'Avvikelse',
    ]);
    expect(rowOfTable(table, 'Totalt')).toEqual([
      'Totalt',
      '17 291',
      '13 832',
      '3 458',
      '34 581',
      '0',
      '34 581',
    ]);
    expect(table.rows.at(-1)?.role).toBe('total');
    expect(table.notes).toContain(
      'Utfallet för jan–jun 2017 är importerat i en summa. Hur det fördelar sig på månaderna är inte känt.',
    );
  });

  test('of costs is better when less negative than the budget', () => {
    const table = tableNamed('Kommunledningskontoret, resultaträkning: utfall per månad 2017');
    expect(rowOfTable(table, 'Kostnader')).toEqual([
      'Kostnader',
      '−110 505',
      '−88 404',
      '−22 101',
      '−221 010',
      '−249 697',
      '28 687',
    ]);
  });

  test('of the whole administration has a chart against the period budget', () => {
    const table = tableNamed('Kommunledningskontoret: utfall mot periodbudget 2017');
    expect(said(table)).toEqual([
      ['jan–jun', '17 291', '0', '17 291', '17 291', '0', '17 291'],
      ['jul', '13 832', '0', '13 832', '31 123', '0', '31 123'],
      ['aug', '3 458', '0', '3 458', '34 581', '0', '34 581'],
    ]);
    expect(table.chart).toEqual({
      title: 'Kommunledningskontoret: utfall minus periodbudget, tkr',
      column: 3,
      firstRow: 0,
      lastRow: 2,
    });
  });

  test('of the whole administration is the sum of its departments where the total was not imported', () => {
    const imports = sampleHistory.imports.map((made) => ({
      ...made,
      rows: made.rows.filter(({ row }) => row !== 'Totalt'),
    }));
    const table = tableNamed('Kommunledningskontoret: utfall mot periodbudget 2017', {
      ...sampleHistory,
      imports,
    });
    expect(said(table).map((row) => row[4])).toEqual([expect.any(String), expect.any(String), '34 581']);
    expect(table.notes[0]).toBe('Summan av de rader som ingår i ”Totalt” i bladet KLK avdelningar.');
  });

  test('says where a row has no outcome of its own in a month', () => {
    const [june, july, august] = sampleHistory.imports;
    const without = { ...july!, rows: july!.rows.filter(({ row }) => row !== 'HR') };
    const table = tableNamed('Kommunledningskontoret, avdelningar: utfall per månad 2017', {
      ...sampleHistory,
      imports: [june!, without, august!],
    });
    expect(rowOfTable(table, 'HR')).toEqual(['HR', '599', 'missing', 'missing', '1 198', '0', '1 198']);
    expect(table.notes.at(-1)).toMatch(/^”saknas”: raden finns inte i månadens import/);
  });

  test('tells by what each period budget was made where they differ', () => {
    const [june] = sampleHistory.imports;
    const rows = june!.rows.map((row) => (row.row === 'HR' ? { ...row, periodBudget: new Decimal(5) } : row));
    const table = tableNamed('Kommunledningskontoret, avdelningar: utfall per månad 2017', {
      ...sampleHistory,
      imports: [{ ...june!, rows }],
    });
    expect(rowOfTable(table, 'HR')?.slice(-3)).toEqual(['5', '594', 'underlaget']);
    expect(rowOfTable(table, 'Välfärd')?.at(-1)).toBe('tolftedelar');
  });
});

describe('outcome from the deviation alone', () => {
  test('is derived as far as it can be, and unknown with the reason where not', () => {
    const table = tableNamed('Konsult och uppdrag, resultaträkning: utfall ur avvikelsen, jan–aug 2017');
    expect(headings(table)).toEqual([
      'Rad',
      'Budget helår',
      'Periodbudget',
      'Avvikelse',
      'Utfall',
      'Prognos',
      'Kvar enligt prognos',
      'Anmärkning',
    ]);
    expect(rowOfTable(table, 'SUMMA INTÄKTER')).toEqual([
      'SUMMA INTÄKTER',
      '322,2',
      '214,8',
      '−1,8',
      '213,0',
      '324,0',
      '111,0',
    ]);
    expect(rowOfTable(table, 'Över-/underskott')).toEqual([
      'Över-/underskott',
      'missing',
      'missing',
      '0,7',
      'missing',
      '1,0',
      'missing',
      'Okänt: budget saknas',
    ]);
  });
});

test('outcome from the deviation is of the month that the sheet states, whatever was imported elsewhere', () => {
  const [june] = sampleHistory.imports;
  const december = { ...june!, period: { from: '2017-01', to: '2017-12' } };
  const { tables } = report({ ...sampleHistory, imports: [december] });
  expect(tables.map(({ title }) => title)).toContain(
    'Konsult och uppdrag, avdelningar: utfall ur avvikelsen, jan–aug 2017',
  );
});

describe('what has moved since the last report', () => {
  test('is told per department, with what it is compared with', () => {
    const table = tableNamed('Kommunledningskontoret, avdelningar: ändrat sedan Delår 1 2017');
    expect(headings(table)).toEqual(['Rad', 'Föregående prognos', 'Prognos', 'Förändring']);
    expect(rowOfTable(table, 'Totalt')).toEqual(['Totalt', '9 550', '19 100', '9 550']);
    expect(table.notes).toEqual([
      'Föregående prognos är den som sparades som ”Delår 1 2017” 2017-04-20 10:00. En positiv förändring är bättre.',
    ]);
  });

  test('names what is new and what is gone', () => {
    const [before] = sampleHistory.snapshots;
    const rows = before!.rows.map((row) => (row.row === 'Näringsliv' ? { ...row, row: 'Turism' } : row));
    const table = tableNamed('Kommunledningskontoret, avdelningar: ändrat sedan Delår 1 2017', {
      ...sampleHistory,
      snapshots: [{ ...before!, rows }],
    });
    expect(rowOfTable(table, 'Näringsliv')).toEqual([
      'Näringsliv',
      'missing',
      '3 500',
      'missing',
      'Ny sedan dess',
    ]);
    expect(said(table).at(-1)).toEqual(['Turism', '1 750', 'missing', 'missing', 'Finns inte längre']);
  });
});

describe('the rest of the year', () => {
  test('is what each forecast implies', () => {
    const table = tableNamed('Kommunledningskontoret, avdelningar: resten av året enligt prognosen');
    expect(rowOfTable(table, 'Totalt')).toEqual(['Totalt', '34 581', '19 100', '−15 481', '0', '−15 481']);
    expect(rowOfTable(table, 'Ledningsstaben')?.[3]).toBe('−3 254');
  });
});

describe('the forecasts of a year', () => {
  const second = snapshotAt('2017-06', 'Juni', [snapshotRow('HR', '650')]);
  const title = 'Kommunledningskontoret, avdelningar: prognos per rapport 2017';

  test('stand side by side once there are two reports, with what stands now', () => {
    const history = withSnapshot(sampleHistory, second);
    expect(report(sampleHistory).tables.map((table) => table.title)).not.toContain(title);
    const table = tableNamed(title, history);
    expect(headings(table)).toEqual(['Rad', 'Delår 1 2017', 'Juni', 'Nu']);
    expect(rowOfTable(table, 'HR')).toEqual(['HR', '350', '650', '700']);
  });

  test('are held against the outcome of the year when it is there', () => {
    const december = importTo('2017-12', [rowOf('HR', '600')]);
    const history = { ...withSnapshot(sampleHistory, second), imports: [...sampleHistory.imports, december] };
    const table = tableNamed(title, history);
    expect(headings(table)).toEqual([
      'Rad',
      'Delår 1 2017',
      'Juni',
      'Utfall helår',
      'Utfall − Delår 1 2017',
      'Utfall − Juni',
    ]);
    expect(rowOfTable(table, 'HR')).toEqual(['HR', '350', '650', '600', '250', '−50']);
  });
});

test('saved forecasts are listed, the latest report first', () => {
  const history = withSnapshot(sampleHistory, snapshotAt(null, 'Extra', []));
  expect(said(tableNamed('Sparade prognoser', history))).toEqual([
    ['Extra', 'missing', '2017-05-28 09:00', '0'],
    ['Delår 1 2017', 'apr 2017', '2017-04-20 10:00', '54'],
  ]);
});
