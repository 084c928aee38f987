import type { Finding } from '../../domain/finding';
import { type FundRule, plainRule } from '../../domain/funds/fundRule';
import { withFieldText } from '../../domain/funds/ruleFields';
import { neededRuleFields, type RuleFindingDetail } from '../../domain/funds/ruleFinding';
import type { RuleField } from '../../domain/funds/ruleProblem';
import { checkRules } from '../../domain/funds/validateRules';
import type { SheetCells } from '../../workbook/cells';
import { SheetGrid } from '../cells/sheetGrid';
import { findHeadedTable, type HeadedTable, isNote } from './headedTable';
import { areOfRules, ruleFieldOf, ruleSheetName } from './ruleHeadings';
import { cellOf, headingsCell, inputFinding, type PlacedSheet } from './sheetPlace';
import { typedText } from './typedText';

export interface FundRulesReading {
  /** The rules without a problem, in their order; only they are computed with. */
  readonly rules: readonly FundRule[];
  /** One for every cell that keeps a rule from being used. */
  readonly findings: readonly Finding[];
}

/** Whether a sheet is a table of rules for funds: by its mark or its headings, or by the name that we give it. */
export function isRulesSheet(sheet: SheetCells): boolean {
  if (sheet.own !== undefined) return sheet.own === 'fundRules';
  return ruleSheetName.test(sheet.name) || rulesTable(new SheetGrid(sheet)) !== null;
}

/** The rules in the sheets of the sources that hold rules. */
export function readSourceRules(
  sources: readonly { readonly file: string | null; readonly sheets: readonly SheetCells[] }[],
): FundRulesReading {
  return readFundRules(
    sources.flatMap(({ file, sheets }) => sheets.filter(isRulesSheet).map((sheet) => ({ file, sheet }))),
  );
}

/** Reads the rules of all those sheets together: no two may say different things of the same owner. */
export function readFundRules(sheets: readonly PlacedSheet[]): FundRulesReading {
  const read = sheets.map((placed) => new RulesSheet(placed).read());
  const rows = read.flatMap((sheet) => sheet.rows);
  const { rules, problems } = checkRules(rows.map(({ rule }) => rule));
  const refused = problems.flatMap(({ rule, field, code, other }) => {
    const row = rows[rule];
    return row === undefined ? [] : [row.finding(field, { code: 'ruleRefused', problem: code, other })];
  });
  return { rules, findings: [...read.flatMap((sheet) => sheet.findings), ...refused] };
}

interface RuleRow {
  readonly rule: FundRule;
  readonly finding: (field: RuleField, detail: RuleFindingDetail) => Finding;
}

class RulesSheet {
  private readonly grid: SheetGrid;

  constructor(private readonly placed: PlacedSheet) {
    this.grid = new SheetGrid(placed.sheet);
  }

  read(): { readonly rows: readonly RuleRow[]; readonly findings: readonly Finding[] } {
    const table = rulesTable(this.grid);
    if (table === null)
      return {
        rows: [],
        findings: [inputFinding(cellOf(this.placed, 0, 0), { code: 'ruleHeadingsMissing' })],
      };
    const headings = this.headingFindings(table);
    if (headings.some(({ detail }) => detail.code === 'ruleColumnMissing'))
      return { rows: [], findings: headings };
    const rows = table.rows
      .filter((found) => !isNote(found, table, this.grid))
      .map(({ row }) => this.ruleIn(row, table));
    return {
      rows: rows.flatMap(({ read }) => (read === null ? [] : [read])),
      findings: [...headings, ...rows.flatMap(({ findings }) => findings)],
    };
  }

  private headingFindings(table: HeadedTable<RuleField>): Finding[] {
    const { headerRow, columns, repeated } = table;
    const first = headingsCell(this.placed, table);
    const missing = neededRuleFields.filter((field) => !columns.has(field));
    return [
      ...missing.map((field) => inputFinding(first, { code: 'ruleColumnMissing', field })),
      ...repeated.map((column) => {
        const text = this.grid.text(headerRow, column);
        return inputFinding(cellOf(this.placed, headerRow, column), { code: 'ruleColumnTwice', text });
      }),
    ];
  }

  /** The rule of a row; null where a cell of it can't be read. */
  private ruleIn(
    row: number,
    { headerRow, columns }: HeadedTable<RuleField>,
  ): { readonly read: RuleRow | null; readonly findings: readonly Finding[] } {
    const nameColumn = columns.get('name');
    const name = (nameColumn !== undefined && this.grid.text(row, nameColumn)) || null;
    // A field that has no column is told of where the row begins.
    const finding: RuleRow['finding'] = (field, detail) => {
      const column = columns.get(field) ?? Math.min(...columns.values());
      const heading = columns.has(field) ? this.grid.text(headerRow, column) : null;
      return inputFinding(cellOf(this.placed, row, column), detail, name, heading);
    };
    let rule = plainRule;
    const findings: Finding[] = [];
    for (const [field, column] of columns) {
      const read = withFieldText(rule, field, typedText(this.grid, row, column));
      if ('rule' in read) rule = read.rule;
      else
        findings.push(
          finding(field, { code: 'ruleUnreadable', problem: read.problem.code, text: read.problem.text }),
        );
    }
    return { read: findings.length > 0 ? null : { rule, finding }, findings };
  }
}

export function rulesTable(grid: SheetGrid): HeadedTable<RuleField> | null {
  return findHeadedTable(grid, ruleFieldOf, areOfRules);
}
