import { reconcileSources } from '../../src/app/reconcileSources';
import { findingKey } from '../../src/domain/findingKey';
import type { Finding } from '../../src/domain/finding';
import type { Reconciliation } from '../../src/domain/reconciliation';
import { noSettings, type Settings } from '../../src/domain/settings';
import { noCorrection } from '../../src/domain/tableCorrection';
import { type Language, textsIn } from '../../src/reports/messages/texts';
import { reconciliationView } from '../../src/reports/reconciliationViewOf';
import type { ReconciliationView } from '../../src/reports/reconciliationView';
import { sampleSheets } from '../../tools/sampleSheets';
import { reconcileText, reconcileWith } from '../reading/tableText';

const sheets = sampleSheets('assets/samples/figures');

function sample(settings: Partial<Settings> = {}): Reconciliation {
  return reconcileSources([{ file: null, name: 'delarsrapport.xlsx', sheets }], {
    ...noSettings,
    ...settings,
  });
}

function viewOf(reconciliation: Reconciliation, language: Language = 'sv'): ReconciliationView {
  return reconciliationView(reconciliation, [], textsIn(language));
}

/** The reconciliation again, with these findings of it accepted. */
function accepting(
  reconciliation: Reconciliation,
  which: (finding: Finding) => boolean,
): Settings['acceptances'] {
  const { findings, tables } = reconciliation;
  return findings.filter(which).map((finding) => ({
    finding: findingKey(finding, tables),
    comment: 'Känt',
    name: 'Eva',
    date: '2017-09-28',
  }));
}

const isError = (finding: Finding) => finding.class === 'error';
const isShortfall = (finding: Finding) => finding.class === 'shortfall';
const spaced = (text: string) => text.replaceAll('\u00A0', ' ');

const sound = `Belopp i tkr
Enhet | Budget | Prognos | Avvikelse
A | 10 | 12 | 2
B | 20 | 25 | 5
Summa | 30 | 37 | 7`;

describe('the answer', () => {
  test.each<[Language, string]>([
    ['sv', '1 fel, 8 avrundningar, underskott 1,7 mnkr i Konsult och uppdrag'],
    ['en', '1 error, 8 roundings, shortfall 1.7 mnkr in Konsult och uppdrag'],
  ])('in %s says what is wrong in the sample', (language, said) => {
    const view = viewOf(sample(), language);
    expect(spaced(view.answer)).toBe(said);
    expect(view.status).toBe('error');
  });

  test('is followed by what else there is to see', () => {
    expect(viewOf(sample()).notes).toEqual([
      'Dessutom 4 uppgifter om tomma celler, 3 poster som inte kunde kontrolleras.',
    ]);
  });

  test('counts what was accepted apart', () => {
    const acceptances = accepting(sample(), isError);
    const view = viewOf(sample({ acceptances }));
    expect(spaced(view.answer)).toBe(
      'Inga fel, 8 avrundningar, underskott 1,7 mnkr i Konsult och uppdrag, 1 godkänd',
    );
    expect(view.status).toBe('attention');
  });

  test('does not name a shortfall that was accepted', () => {
    const acceptances = accepting(sample(), (finding) => isError(finding) || isShortfall(finding));
    expect(viewOf(sample({ acceptances })).answer).toBe('Inga fel, 8 avrundningar, 2 godkända');
  });

  test('says so where nothing is wrong', () => {
    expect(viewOf(reconcileText(sound))).toMatchObject({ answer: 'Inga fel', status: 'clean', notes: [] });
  });

  test('counts shortfalls where there are more than can be named', () => {
    const each = ['A', 'B', 'C', 'D'].map((name) => `${name} | 20 | 10 | -10 | 15`);
    const text = ['Belopp i tkr', 'Enhet | Budget | Prognos | Avvikelse | Resultatkrav', ...each].join('\n');
    expect(viewOf(reconcileText(`${text}\nSumma | 80 | 40 | -40 | 60`)).answer).toBe(
      'Inga fel, 5 underskott mot resultatkrav',
    );
  });

  test('says so where there is no table', () => {
    expect(viewOf(reconcileText('Hej'))).toMatchObject({
      answer: 'Inget kunde avstämmas.',
      status: 'nothing',
    });
  });

  test('says so where every table is left out', () => {
    const corrections = reconcileText(sound).tables.map(({ key }) => ({
      ...noCorrection(key),
      ignored: true,
    }));
    const view = viewOf(reconcileWith({ corrections }, sound));
    expect(view).toMatchObject({ answer: 'Alla tabeller är utelämnade.', status: 'nothing' });
  });

  test('comes with what could not be read', () => {
    const view = reconciliationView(reconcileText(sound), ['Bladet ”X” är skadat.'], textsIn('sv'));
    expect(view.notes).toEqual(['Bladet ”X” är skadat.']);
  });
});

describe("an administration's card", () => {
  const [met, short] = viewOf(sample()).administrations;

  test('holds its figures, each with its cell', () => {
    expect(
      short?.figures.map(({ label, amount, cell }) => [label, amount && spaced(amount), cell?.name ?? null]),
    ).toEqual([
      ['Utfall', null, null],
      ['Budget', '4,6 mnkr', 'KoU enheter!C22'],
      ['Prognos', '2,9 mnkr', 'KoU enheter!D22'],
      ['Resultatkrav', '4,6 mnkr', 'Resultatkrav och fond!B5'],
      ['Underskott', '1,7 mnkr', null],
    ]);
  });

  test('shows a shortfall as an equation', () => {
    expect(short).toMatchObject({ status: 'short', statusText: 'Under resultatkravet' });
    expect(equationOf(short)).toBe('Underskott 1,7 mnkr = Resultatkrav 4,6 mnkr − Prognos 2,9 mnkr');
  });

  test('shows the margin where the required result is reached', () => {
    expect(met).toMatchObject({ status: 'met', statusText: 'Når resultatkravet' });
    expect(equationOf(met)).toBe('Marginal 19 100 tkr = Prognos 19 100 tkr − Resultatkrav 0 tkr');
  });

  test('shows no equation where the forecast is not known', () => {
    const text = sound.replaceAll('Prognos', 'Utfall');
    expect(viewOf(reconcileText(text)).administrations).toMatchObject([
      { status: 'unknown', statusText: 'Kan inte bedömas', equation: [] },
    ]);
  });

  function equationOf(card: typeof met): string {
    return (card?.equation ?? [])
      .flatMap(({ operator, label, amount }) => [operator, label, spaced(amount ?? '')])
      .filter(Boolean)
      .join(' ');
  }
});

describe('the chart of deviations', () => {
  test('has a bar per department, not for totals, as long as its part of the longest', () => {
    const chart = viewOf(reconcileText(sound)).administrations[0]?.chart;
    expect(chart?.title).toBe('Avvikelse per avdelning, tkr');
    expect(
      chart?.bars.map(({ label, amount, share, cell }) => [label, spaced(amount), share, cell?.name]),
    ).toEqual([
      ['A', '2 tkr', 0.4, 'Blad1!D3'],
      ['B', '5 tkr', 1, 'Blad1!D4'],
    ]);
  });

  test('turns deviations of which minus is better, and computes those anew that are wrong', () => {
    const text = sound.replace('2\nB', '9\nB');
    const corrections = [{ ...noCorrection(reconcileText(text).tables[0]!.key), plusIsBetter: false }];
    const chart = viewOf(reconcileWith({ corrections }, text)).administrations[0]?.chart;
    expect(chart?.bars.map(({ share }) => share)).toEqual([-0.4, -1]);
  });

  test('is left out with fewer than two departments', () => {
    const one = sound.replace('B | 20 | 25 | 5\n', '').replace('30 | 37 | 7', '10 | 12 | 2');
    expect(viewOf(reconcileText(one)).administrations.map(({ chart }) => chart)).toEqual([null]);
  });

  test('shows the longest bars of a long table, and says so', () => {
    const rows = Array.from({ length: 30 }, (_, row) => `Enhet ${row} | 100 | ${101 + row} | ${1 + row}`);
    const text = ['Enhet | Budget | Prognos | Avvikelse', ...rows, 'Summa | 3000 | 3465 | 465'].join('\n');
    const chart = viewOf(reconcileText(text)).administrations[0]?.chart;
    expect(chart?.title).toBe('Avvikelse per avdelning (de 20 största av 30)');
    expect(chart?.bars.map(({ label }) => label)).toEqual(
      Array.from({ length: 20 }, (_, row) => `Enhet ${row + 10}`),
    );
  });

  test('of deviations that are all 0 has no length', () => {
    const nil = 'Enhet | Budget | Prognos | Avvikelse\nA | 10 | 10 | 0\nB | 20 | 20 | 0\nSumma | 30 | 30 | 0';
    expect(viewOf(reconcileText(nil)).administrations[0]?.chart?.bars.map(({ share }) => share)).toEqual([
      0, 0,
    ]);
  });
});

describe('causes and findings', () => {
  const crossing = sound.replace('20 | 25', '20 | 52');

  test('a cause of several findings is told with its suspect', () => {
    const [cause, ...others] = viewOf(reconcileText(crossing)).causes;
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ cause: 1, findings: 2, suspect: { name: 'Blad1!C4' } });
    expect(cause?.sentence).toMatch(
      /^1 orsak, 2 kontroller \(Avvikelser, Summor\): B, Avvikelse: Prognos minus/,
    );
  });

  test('a cause whose findings are accepted is not told', () => {
    const acceptances = accepting(reconcileText(crossing), ({ check }) => check === 'sum');
    expect(viewOf(reconcileWith({ acceptances }, crossing)).causes).toEqual([]);
  });

  test('findings stand under their check, in the order of the checks, what matters most first', () => {
    const { checks } = viewOf(sample());
    expect(checks.map(({ title, counts, findings }) => [title, counts, findings.length])).toEqual([
      ['Avvikelser', '44 stämmer, 6 avrundningar, 1 fel, 3 ej kontrollerade', 10],
      ['Summor', '22 stämmer, 2 avrundningar', 2],
      ['Resultat', '10 stämmer', 0],
      ['Avdelningar mot resultaträkning', '8 stämmer', 0],
      ['Resultatkrav', '', 1],
      ['Resultatfond', '2 stämmer', 0],
      ['Tomma celler', '', 4],
    ]);
    expect(checks[0]?.findings[0]).toMatchObject({
      class: 'error',
      className: 'Fel',
      place: 'Taxor och avgifter, Avvikelse prognos - budget 2017',
      accepted: null,
    });
    expect(checks[0]?.findings[0]?.cells.map(({ name }) => name)).toEqual([
      'KoU resultaträkning!E6',
      'KoU resultaträkning!D6',
      'KoU resultaträkning!C6',
    ]);
  });

  test('a finding keeps its number when it is accepted, and bears who accepted it', () => {
    const numbers = (view: ReconciliationView) =>
      view.checks.flatMap(({ findings }) => findings.map(({ id, key }) => [id, key]));
    const view = viewOf(sample({ acceptances: accepting(sample(), isError) }));
    expect(numbers(view)).toEqual(numbers(viewOf(sample())));
    expect(new Set(numbers(view).map(([id]) => id)).size).toBe(numbers(view).length);
    expect(view.checks[0]?.findings[0]?.accepted).toMatchObject({ name: 'Eva', comment: 'Känt' });
  });
});

describe('the tables', () => {
  test('tell how they were read', () => {
    const [table] = viewOf(sample()).tables;
    expect(table).toMatchObject({
      title: 'Kommunledningskontoret – resultat per avdelning',
      range: 'A4:E12',
      corner: { name: 'KLK avdelningar!A4' },
      rows: 8,
      kind: 'departments',
      unit: 'tkr',
      plusIsBetter: true,
      corrected: false,
      ignored: false,
    });
    expect(table?.columns.at(-1)).toMatchObject({ measure: 'forecastDeviation', corrected: false });
    expect(table?.columns.at(-1)?.evidence).toMatch(/^Prognos helår − Budget helår; stämmer på/);
  });

  test('say what the user has decided', () => {
    const key = reconcileText(sound).tables[0]!.key;
    const corrections = [
      {
        ...noCorrection(key),
        unit: 'mnkr' as const,
        plusIsBetter: true,
        measures: new Map([[0, 'grant' as const]]),
      },
    ];
    const [table] = viewOf(reconcileWith({ corrections }, sound)).tables;
    expect(table).toMatchObject({
      corrected: true,
      unit: 'mnkr',
      unitEvidence: 'enheten enligt inställning',
    });
    expect(table?.signEvidence).toContain('plus är bättre (enligt inställning)');
    expect(table?.columns[0]).toEqual({
      header: 'Budget',
      measure: 'grant',
      evidence: 'enligt inställning',
      corrected: true,
    });
  });

  test('that are left out stand in their places', () => {
    const corrections = [{ ...noCorrection(reconcileText(sound, sound).tables[0]!.key), ignored: true }];
    const { tables } = viewOf(reconcileWith({ corrections }, sound, sound));
    expect(tables.map(({ sheet, ignored }) => [sheet, ignored])).toEqual([
      ['Blad1', true],
      ['Blad2', false],
    ]);
  });
});

test('the view is plain data that a worker can post', () => {
  const view = viewOf(sample({ acceptances: accepting(sample(), isError) }));
  expect(structuredClone(view)).toEqual(view);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});
