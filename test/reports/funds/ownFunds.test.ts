import { summaryReport } from '../../../src/reports/reports';
import { textsIn } from '../../../src/reports/messages/texts';
import { reconcileText } from '../../reading/tableText';

const units = (name: string, result: number) => `${name} – resultat per enhet, tkr
  Enhet | Budget | Prognos | Avvikelse
  ${name} norr | 100 | ${100 + result} | ${result}
  ${name} söder | 200 | 200 | 0
  Summa | 300 | ${300 + result} | ${result}`;
const funds = `Resultatfonder 2025, tkr
  Förvaltning | Ingående | Avsatt | Uttag | Utgående
  Parkförvaltningen | 700 | 50 | 20 | 730
  Kulturförvaltningen | 400 | 0 | 60 | 340
  Summa | 1100 | 50 | 80 | 1070`;

test("an administration's section holds its own funds of a table that it shares with others", () => {
  const reconciliation = reconcileText(
    units('Parkförvaltningen', 30),
    units('Kulturförvaltningen', -10),
    funds,
  );
  const run = { source: 'bok.xlsx', leftOut: [], at: new Date(0), version: '1', live: false };
  const sections = summaryReport(reconciliation, run, textsIn('sv')).tables.filter(({ name }) =>
    /^\d_fond$/.test(name ?? ''),
  );
  expect(sections.map(({ rows }) => rows.map(({ fields: [label] }) => label))).toEqual([
    [{ kind: 'text', text: 'Parkförvaltningen' }],
    [{ kind: 'text', text: 'Kulturförvaltningen' }],
  ]);
  expect(sections.map(({ notes }) => notes.length)).toEqual([1, 1]);
});
