import { partEntries } from '../../../src/reports/board/partEntries';
import { noHistory } from '../../../src/domain/history/outcomeHistory';
import { textsIn } from '../../../src/reports/messages/texts';
import { summaryReport } from '../../../src/reports/reports';
import { textTableOf } from '../../../src/reports/textTableOf';
import { sampleWith } from '../../domain/history/samples';
import { reconcileText, reconcileWith } from '../../reading/tableText';
import { sampleHistory } from '../history/sampleHistory';
import { contentOf, plainRecipe, rowsOf, tableIn, textIn } from './sampleParts';

const sample = sampleWith();

test('the sample gives these parts, in the order of a new document', () => {
  const made = partEntries(sample, sampleHistory).filter((entry) => entry.make(plainRecipe) !== null);
  expect(made.map(({ id }) => id)).toEqual([
    'overview',
    'requirements',
    'outcome.kommunledningskontoret',
    'forecast.kommunledningskontoret',
    'shortfall.kommunledningskontoret',
    'departments.kommunledningskontoret',
    'statement.kommunledningskontoret',
    'movement.kommunledningskontoret',
    'forecast.konsult-och-uppdrag',
    'shortfall.konsult-och-uppdrag',
    'departments.konsult-och-uppdrag',
    'statement.konsult-och-uppdrag',
    'fund.konsult-och-uppdrag',
    'fundchange.konsult-och-uppdrag',
    'movement.konsult-och-uppdrag',
  ]);
});

test.each(['sv', 'en'] as const)(
  'in the unit of the source every figure is the one of the summary, but for a deviation that is stated wrong (%s)',
  (language) => {
    const texts = textsIn(language);
    const run = { source: 'bok.xlsx', leftOut: [], at: new Date(0), version: '1', live: false };
    const summary = summaryReport(sample, run, texts).tables.map((table) => textTableOf(table, texts));
    const parts = partEntries(sample, noHistory).flatMap((entry) => {
      const content = entry.make({ ...plainRecipe, language })?.content;
      return content?.kind === 'table' ? [content.table] : [];
    });
    expect(parts).toHaveLength(7);
    const different: (string | undefined)[][] = [];
    for (const part of parts) {
      const same = summary.find(({ title }) => title === part.title);
      expect(same?.rows).toHaveLength(part.rows.length);
      part.columns.forEach(({ heading, isNumber }, column) => {
        const there = same?.columns.findIndex((one) => one.heading === heading) ?? -1;
        if (!isNumber) return;
        part.rows.forEach(({ fields }, row) => {
          const printed = fields[column]?.text;
          const summed = same?.rows[row]?.fields[there]?.text;
          if (printed !== summed) different.push([fields[0]?.text, printed, summed]);
        });
      });
    }
    const statedWrong = language === 'sv' ? ['0,6', '0,8'] : ['0.6', '0.8'];
    expect(different).toEqual([['Taxor och avgifter', ...statedWrong]]);
  },
);

test('a deviation that the workbook states otherwise is told below the table', () => {
  const { rows, notes } = tableIn(sample, 'statement.konsult-och-uppdrag');
  expect(rows[1]?.fields.map(({ text }) => text)).toEqual(['Taxor och avgifter', '0,9', '2,2', '3,0', '0,6']);
  expect(notes).toEqual([
    'Beloppen är avrundade; summor kan därför skilja på sista siffran.',
    'Taxor och avgifter, Avvikelse prognos - budget 2017: i arbetsboken står 0,6, men övriga belopp ger 0,8.',
  ]);
  const inThousands = tableIn(sample, 'statement.konsult-och-uppdrag', { unit: 'tkr', language: 'en' });
  expect(inThousands.unitLine).toBe('Amounts in tkr');
  expect(inThousands.notes).toContain(
    'Taxor och avgifter, Avvikelse prognos - budget 2017: the workbook says 600, but the other amounts give 800.',
  );
});

test('an amount that the workbook does not have is missing in words, never 0', () => {
  const rows = rowsOf(tableIn(sample, 'statement.konsult-och-uppdrag'));
  const result = rows.find(([label]) => label === 'SUMMA ÅRETS RESULTAT');
  expect(result).toEqual(['SUMMA ÅRETS RESULTAT', '\u22120,7', '4,6', 'saknas', 'saknas']);
});

test('amounts in several units are told by row, which goes where one unit is chosen', () => {
  const own = tableIn(sample, 'overview');
  expect(own.unitLine).toBeNull();
  expect(own.columns).toHaveLength(7);
  expect(rowsOf(own).map(([label]) => label)).toEqual([
    'Kommunledningskontoret (tkr)',
    'Konsult och uppdrag (mnkr)',
  ]);
  const chosen = tableIn(sample, 'overview', { unit: 'mnkr' });
  expect(chosen.unitLine).toBe('Belopp i mnkr');
  expect(rowsOf(chosen)).toEqual([
    ['Kommunledningskontoret', '34,6', '0,0', '19,1', '19,1', '0,0', '0,0'],
    ['Konsult och uppdrag', 'saknas', '4,6', '2,9', '\u22121,7', '4,6', '1,7'],
  ]);
  expect(chosen.notes).toContain('Under resultatkravet: Konsult och uppdrag.');
});

test('the overview has no column that no administration has an amount in, and no alarm of an assumed requirement', () => {
  const budget = reconcileText(`Park – resultat per enhet, tkr
    Enhet | Budget | Prognos | Avvikelse
    Norr | 100 | 80 | -20
    Söder | 200 | 200 | 0
    Summa | 300 | 280 | -20`);
  const { columns, notes } = tableIn(budget, 'overview');
  expect(columns.map(({ heading }) => heading)).not.toContain('Utfall');
  expect(notes).toEqual([
    'Park: inget resultatkrav finns i underlaget. Budgeterat resultat används i stället.',
  ]);
});

test('no table is too wide for a portrait page', () => {
  const wide = reconcileText(`Park – resultat per enhet, tkr
    Enhet | Föregående utfall | Utfall | Periodbudget | Avvikelse period | Budget | Föregående prognos | Prognos | Avvikelse | Resultatkrav
    Norr | 1 | 5 | 6 | -1 | 10 | 11 | 12 | 2 | 10
    Söder | 2 | 7 | 7 | 0 | 20 | 21 | 22 | 2 | 20
    Summa | 3 | 12 | 13 | -1 | 30 | 32 | 34 | 4 | 30`);
  const { columns } = tableIn(wide, 'departments.park');
  expect(columns.length).toBeLessThanOrEqual(9);
  expect(columns.map(({ heading }) => heading)).not.toContain('Föregående prognos');
});

const short = `Park – resultat per enhet, tkr
  Enhet | Budget | Prognos | Avvikelse | Resultatkrav | Kommentar | Åtgärd
  Norr | 100 | 80 | -20 | 100 | Färre besök. | Anpassade öppettider
  Söder | 200 | 210 | 10 | 200 | |
  Summa | 300 | 290 | -10 | 300 | |`;

test('departments below their own requirement are named in words', () => {
  const { notes } = tableIn(reconcileText(short), 'departments.park');
  expect(notes).toContain('Under resultatkravet: Norr, Summa.');
});

test('comments and measures are a paragraph for each department that has any, typed ones first', () => {
  expect(textIn(reconcileText(short), 'remarks.park')).toEqual([
    'Norr: Färre besök. Åtgärd: Anpassade öppettider',
  ]);
  const typed = reconcileWith(
    {
      remarks: [
        { owner: { administration: 'Park', unit: null }, comment: 'Mild\nvinter', action: 'Ny plan.' },
        { owner: { administration: 'Park', unit: 'Söder' }, comment: '', action: 'Vakanser.' },
      ],
    },
    short,
  );
  expect(textIn(typed, 'remarks.park')).toEqual([
    'Park: Mild vinter. Åtgärd: Ny plan.',
    'Norr: Färre besök. Åtgärd: Anpassade öppettider',
    'Söder: Åtgärd: Vakanser.',
  ]);
  expect(contentOf(sample, 'remarks.kommunledningskontoret')).toBeNull();
});

test('requirements show what is short of them before and after the fund, and what is done', () => {
  const table = tableIn(sample, 'requirements', { unit: 'tkr' });
  expect(rowsOf(table)[1]).toEqual([
    'Konsult och uppdrag',
    '4\u00A0600',
    '2\u00A0900',
    '1\u00A0700',
    '2\u00A0700',
    '1\u00A0700',
  ]);
  const said = tableIn(reconcileText(short), 'requirements');
  expect(said.columns.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Kommentar', 'Åtgärd']));
  expect(rowsOf(said).find(([name]) => name === 'Norr')).toEqual(expect.arrayContaining(['Färre besök.']));
});

test('what has moved since the last report stands in the document, and rounding that shows there is told', () => {
  const own = tableIn(sample, 'movement.kommunledningskontoret', {}, sampleHistory);
  expect(rowsOf(own).at(-1)).toEqual(['Totalt', '9\u00A0550', '19\u00A0100', '9\u00A0550']);
  expect(own.notes).toHaveLength(1);
  const coarse = tableIn(sample, 'movement.kommunledningskontoret', { unit: 'mnkr' }, sampleHistory);
  expect(rowsOf(coarse).at(-1)).toEqual(['Totalt', '9,6', '19,1', '9,6']);
  expect(coarse.notes).toContain('Beloppen är avrundade; summor kan därför skilja på sista siffran.');
  expect(contentOf(sample, 'movement.kommunledningskontoret')).toBeNull();
});

test('a finding that somebody has let stand is no note', () => {
  const accepted = {
    ...sample,
    findings: sample.findings.map((finding) => ({
      ...finding,
      accepted: { comment: '', name: 'A', date: '2017-09-28', finding: {} as never },
    })),
  };
  const { notes } = tableIn(accepted, 'statement.konsult-och-uppdrag');
  expect(notes).toEqual(['Beloppen är avrundade; summor kan därför skilja på sista siffran.']);
});

test('a sum that is wrong in the workbook is printed as it stands there, with a note', () => {
  const wrong = reconcileText(`Park – resultat per enhet, tkr
    Enhet | Utfall | Budget | Prognos | Avvikelse
    Norr | 1000 | 100 | 110 | 10
    Söder | 2000 | 200 | 220 | 20
    Väster | 3000 | 300 | 310 | 10
    Summa | 7000 | 600 | 640 | 40`);
  const table = tableIn(wrong, 'departments.park');
  expect(rowsOf(table).at(-1)?.[1]).toBe('7\u00A0000');
  expect(table.notes).toContain(
    'Summa, Utfall: i arbetsboken står 7\u00A0000, men övriga belopp ger 6\u00A0000.',
  );
  expect(table.notes).toHaveLength(1);
});
