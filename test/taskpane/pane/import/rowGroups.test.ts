import type { ImportRowView } from '../../../../src/reports/importView';
import { rowGroups } from '../../../../src/taskpane/pane/import/targets/rowGroups';
import { importRow } from '../../importViews';

const labels = (rows: readonly ImportRowView[]) => rows.map(({ label }) => label);

test('what is to be looked at comes first, then what changes, then formulas that are left; the rest is folded', () => {
  const rows = [
    importRow('formel', { state: 'formula', flags: ['Cellen har formeln =A1, som lämnas'] }),
    importRow('ändras'),
    importRow('oförändrad', { state: 'same' }),
    importRow('tecken', { flags: ['Tecknet vänder'] }),
    importRow('borta', { state: 'untouched', flags: ['Finns inte i filerna'] }),
    importRow('lämnas', { state: 'untouched' }),
    importRow('formel som avviker', { state: 'formula', flags: ['Cellen har formeln =A2', 'Fel enhet?'] }),
  ];
  const { shown, unchanged } = rowGroups(rows);
  expect(labels(shown)).toEqual(['tecken', 'borta', 'formel som avviker', 'ändras', 'formel']);
  expect(labels(unchanged)).toEqual(['oförändrad', 'lämnas']);
});
