import type { SheetCells } from '../src/workbook/cells';
import { type Figures, readFigures } from './sampleFigures';
import { sampleSheet } from './sampleSheet';

const thousands = { unitLine: 'Alla belopp i tkr', numberFormat: '#,##0' };
const millions = { unitLine: 'Alla belopp i mnkr', numberFormat: '#,##0.0' };

/** The sheets of the sample, laid out as a controller would keep them. `folder` holds the figures. */
export function sampleSheets(folder: string): readonly SheetCells[] {
  const klkDepartments = readFigures(folder, 'klk-avdelningar.tsv');
  const klkStatement = readFigures(folder, 'klk-resultatrakning.tsv');
  const kouUnits = readFigures(folder, 'kou-enheter.tsv');
  const kouStatement = readFigures(folder, 'kou-resultatrakning.tsv');
  const deviation = { column: 4, minuend: 3, subtrahend: 2 };

  return [
    sampleSheet('KLK avdelningar', [
      {
        ...thousands,
        title: 'Kommunledningskontoret – resultat per avdelning',
        figures: klkDepartments,
        deviation,
        totals: { Totalt: labelsBetween(klkDepartments, null, 'Totalt') },
      },
    ]),
    sampleSheet('KLK resultaträkning', [
      {
        ...thousands,
        title: 'Kommunledningskontoret – resultaträkning',
        figures: klkStatement,
        deviation,
        totals: {
          'Intäkter (inkl överskott)': ['Varav kommunbidrag', 'Övrigt (inkl överskott)'],
          Kostnader: labelsBetween(klkStatement, 'Kostnader', 'Resultat'),
          Resultat: ['Intäkter (inkl överskott)', 'Kostnader'],
        },
      },
    ]),
    sampleSheet('KoU enheter', [
      {
        ...millions,
        title: 'Konsult och uppdrag – resultat per enhet',
        figures: kouUnits,
        deviation,
        totals: { 'Netto KoU': labelsBetween(kouUnits, null, 'Netto KoU') },
      },
    ]),
    sampleSheet('KoU resultaträkning', [
      {
        ...millions,
        title: 'Konsult och uppdrag – resultaträkning',
        figures: kouStatement,
        deviation,
        totals: {
          'SUMMA INTÄKTER': labelsBetween(kouStatement, null, 'SUMMA INTÄKTER'),
          'SUMMA KOSTNADER': labelsBetween(kouStatement, 'SUMMA INTÄKTER', 'SUMMA KOSTNADER'),
          'SUMMA ÅRETS RESULTAT': ['SUMMA INTÄKTER', 'SUMMA KOSTNADER'],
          'RESULTAT inklusive över-/underskott': ['SUMMA ÅRETS RESULTAT', 'Över-/underskott'],
        },
      },
    ]),
    sampleSheet('Resultatkrav och fond', [
      {
        ...millions,
        title: 'Konsult och uppdrag – resultatkrav och resultatfond',
        figures: readFigures(folder, 'kou-fond.tsv'),
        totals: {},
      },
      {
        ...thousands,
        title: 'Kommunledningskontoret – resultatkrav',
        figures: readFigures(folder, 'klk-resultatkrav.tsv'),
        totals: {},
      },
    ]),
  ];
}

/** The labels after one row and before another; from the top where there is none to start after. */
function labelsBetween({ rows }: Figures, after: string | null, before: string): readonly string[] {
  const labels = rows.map(({ label }) => label);
  return labels.slice(after === null ? 0 : labels.indexOf(after) + 1, labels.indexOf(before));
}
