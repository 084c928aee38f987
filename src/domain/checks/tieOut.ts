import type { AdministrationTables } from '../administration';
import { keyRows } from '../administrationFigures';
import type { Finding } from '../finding';
import { type Tie, ties } from '../tieOut';
import type { Table } from '../table';
import { addCount, type CheckResult, noCounts } from './checkResult';

/** The department total equals the income statement's result, for every measure that both tables have. */
export function tieOutCheck(tables: AdministrationTables): CheckResult {
  const { departments, incomeStatement, name } = tables;
  const { total, result } = keyRows(tables);
  if (departments === null || incomeStatement === null || total === null || result === null) {
    return { findings: [], counts: noCounts };
  }
  let counts = noCounts;
  const findings: Finding[] = [];
  for (const tie of ties(departments, total, incomeStatement, result)) {
    const verdict = tie.judgement?.verdict ?? 'notChecked';
    counts = addCount(counts, verdict);
    if (verdict !== 'held') findings.push(tieFinding(name, departments, total, incomeStatement, result, tie));
  }
  return { findings, counts };
}

function tieFinding(
  administration: string,
  departments: Table,
  total: number,
  statement: Table,
  result: number,
  tie: Tie,
): Finding {
  const { judgement } = tie;
  const departmentRow = departments.rows[total]?.label ?? '';
  const resultRow = statement.rows[result]?.label ?? '';
  return {
    check: 'tie-out',
    class: judgement === null ? 'not-checked' : 'error',
    cause: null,
    cells: [departments.place(total, tie.departmentColumn), statement.place(result, tie.statementColumn)],
    row: departmentRow,
    column: departments.columns[tie.departmentColumn]?.header ?? null,
    stated: judgement?.stated ?? null,
    expected: judgement?.expected ?? null,
    difference: judgement?.difference ?? null,
    tolerance: judgement?.tolerance ?? null,
    unit: tie.unit,
    detail:
      judgement === null
        ? { code: 'notChecked', reason: 'noUnit' }
        : { code: 'tieOutDiffers', administration, departmentRow, resultRow },
    suspect: null,
    accepted: null,
  };
}
