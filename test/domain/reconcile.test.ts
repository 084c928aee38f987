import { reconcileText } from '../reading/tableText';

const units = `Enhet, tkr | Utfall | Budget helår | Prognos helår | Avvikelse prognos - budget
  Ett | 11 | 20 | 30 | 10
  Två | 21 | 30 | 31 | 2
  Tre | 31 | 40 | 44 |
  Fyra | 41 | 50 | 56 | 6
  Totalt | 104 | 140 | 161 | 21`;
const statement = `Resultaträkning, tkr | Utfall | Budget helår | Prognos helår
  Intäkter | 604 | 950 | 980
  Kostnader | -500 | -810 | -820
  Resultat | 104 | 140 | 160`;

test('findings come in the order of the checks, whatever table they are in', () => {
  const { findings } = reconcileText(units, statement);
  const checks = findings.map(({ check }) => check);
  expect([...new Set(checks)]).toEqual(['deviation', 'sum', 'tie-out', 'missing']);
  expect(checks).toEqual([...checks].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

const order = ['deviation', 'sum', 'result', 'tie-out', 'required-result', 'fund', 'missing', 'reading'];

test('every relation is counted once, under its check', () => {
  const { counts } = reconcileText(units, statement);
  expect(counts.deviation).toEqual({ held: 3, rounding: 1, unlikelyRounding: 0, error: 0, notChecked: 0 });
  expect(counts.result).toMatchObject({ held: 3 });
  expect(counts['tie-out']).toMatchObject({ held: 2, error: 1 });
});

test('without tables nothing is counted and nothing found but that', () => {
  const { findings, counts, administrations } = reconcileText('Anteckning\nUtan tal.');
  expect(findings.map(({ detail }) => detail.code)).toEqual(['noTable']);
  expect(administrations).toEqual([]);
  expect(counts.sum).toEqual({ held: 0, rounding: 0, unlikelyRounding: 0, error: 0, notChecked: 0 });
});
