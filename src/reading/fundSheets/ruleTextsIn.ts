import { noRuleTexts, type RuleTexts } from '../../domain/funds/ruleTexts';
import type { SheetCells } from '../../workbook/cells';
import { SheetGrid } from '../cells/sheetGrid';
import { isNote } from './headedTable';
import { isRulesSheet, rulesTable } from './readFundRules';
import { typedText } from './typedText';

/** Rules as they stand in sheets, to be edited. */
export interface WrittenRules {
  readonly sheets: readonly string[];
  /** Whether they stand on one sheet, and that is the one that we wrote. */
  readonly isOurs: boolean;
  readonly rules: readonly RuleTexts[];
}

/** The rules of the sheets as they are written, the wrong ones too; null where no sheet holds any. */
export function ruleTextsIn(sheets: readonly SheetCells[]): WrittenRules | null {
  const found = sheets.filter(isRulesSheet);
  const [first] = found;
  if (first === undefined) return null;
  return {
    sheets: found.map(({ name }) => name),
    isOurs: found.length === 1 && first.own === 'fundRules',
    rules: found.flatMap(textsOn),
  };
}

function textsOn(sheet: SheetCells): readonly RuleTexts[] {
  const grid = new SheetGrid(sheet);
  const table = rulesTable(grid);
  if (table === null) return [];
  return table.rows
    .filter((found) => !isNote(found, table, grid))
    .map(({ row }) => ({
      ...noRuleTexts,
      ...Object.fromEntries(
        [...table.columns].map(([field, column]) => [field, typedText(grid, row, column)]),
      ),
    }));
}
