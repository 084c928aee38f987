import type { SheetCells } from '../../src/workbook/cells';
import type { ExcelHost } from '../excelHost/excelHost';
import { userSheet } from '../workbook/sheets';

const units = userSheet('Teknik enheter', [
  ['Teknik: resultat per enhet, tkr'],
  ['Enhet', 'Utfall', 'Budget', 'Prognos', 'Avvikelse', 'Resultatkrav', 'Kommentar', 'Åtgärd'],
  ['Gata', 310, 200, 260, 60, 200, null, null],
  ['Park', -120, 0, -90, -90, 50, null, null],
  ['Vatten', 900, 1000, 700, -300, 1000, 'Läckor i vintras', 'Inköpsstopp'],
  ['Summa', 1090, 1200, 870, -330, 1250, null, null],
]);

const funds = userSheet('Fonder', [
  ['Resultatfonder, tkr'],
  ['Enhet', 'Ingående saldo', 'Avsättning', 'Uttag', 'Utgående saldo'],
  ['Gata', 800, 320, 100, 1020],
  ['Park', 40, 10, 0, 50],
  ['Vatten', 500, 0, 200, 300],
]);

const balance = userSheet('Balanskrav', [
  ['Balanskravsutredning, mnkr'],
  ['', '2024', '2025'],
  ['Årets resultat enligt resultaträkningen', -4.2, 12.5],
  ['Reducering av samtliga realisationsvinster', -1, -2.1],
  ['Justering för realisationsvinster enligt undantagsmöjlighet', 0, 0.4],
  ['Årets resultat efter balanskravsjusteringar', -5.2, 10.8],
  ['Reservering av medel till resultatreserv', 0, -3],
  ['Användning av medel från resultatreserv', 2, 0],
  ['Balanskravsresultat', -3.2, 7.8],
]);

const ruleHeadings = ['Regel', 'Gäller', 'Andel av överskott', 'Andel av underskott', 'Tak', 'Golv'];

/** A workbook with funds, required results, comments and a balance requirement; rules are to be chosen. */
export const fundSheets: readonly SheetCells[] = [units, funds, balance];

/** The same with rules, one of them for all and one for a unit. */
export const ruledSheets: readonly SheetCells[] = [
  ...fundSheets,
  userSheet('Avstäm regler', [
    ['Regler för resultatfonder'],
    [...ruleHeadings, 'Återställs inom år', 'Beslutas av', 'Källa'],
    [
      'Alla enheter',
      'Kommunen',
      '75 %',
      '100 %',
      '1 mnkr',
      null,
      3,
      'Nämnden i februari',
      'Kommunfullmäktige § 40',
    ],
    ['Vatten', 'Enhet: Vatten', '100 %', '100 %', null, null, 3, null, 'Taxebeslutet'],
  ]),
];

/** A share that no rule can have. */
export const badRuleSheets: readonly SheetCells[] = [
  ...fundSheets,
  userSheet('Avstäm regler', [ruleHeadings, ['Alla enheter', 'Kommunen', '175 %', '100 %', '1 mnkr', null]]),
];

/** Marks the sheet of rules as the one that we wrote. */
export function markRules({ workbook }: ExcelHost): void {
  const formula = "='Avstäm regler'!$A$1";
  workbook.names.push({ id: 'rules', name: '_avstam_fund_rules', formula, visible: false, comment: '' });
}
