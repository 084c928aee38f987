import type { BalanceStatement, BalanceStep } from '../balance/statement';
import type { Equation } from '../equation';
import { type Finding, plainFinding } from '../finding';
import type { Judgement } from '../rounding';
import { relationsOf } from '../relations';
import type { Table } from '../table';
import { addCount, type CheckResult, noCounts } from './checkResult';

export interface BalanceCheck extends CheckResult {
  /** Findings of the checks on tables in general, about steps that add up as the statement's words say. */
  readonly overruled: ReadonlySet<Finding>;
}

/**
 * Each step of a balance statement is the result before it and the rows between. What the table's own sums have judged is
 * not judged again; but where they find an error and the statement's words find none, the words go before.
 */
export function balanceCheck(
  statements: readonly BalanceStatement[],
  general: readonly Finding[],
): BalanceCheck {
  const judged = new Map<Table, GeneralVerdicts>();
  const findings: Finding[] = [];
  const sound = new Set<string>();
  let counts = noCounts;
  for (const statement of statements) {
    const { table, column, steps } = statement;
    const verdicts = judged.get(table) ?? generalVerdicts(table);
    judged.set(table, verdicts);
    for (const step of steps) {
      const known = verdicts.get(`${step.row.row}:${column}`);
      const isError = step.judgement === null || step.judgement.verdict === 'error';
      // Sums of what stands there do not know that an amount without a sign is taken away.
      const goesBefore = isError && step.isTurned && step.judgement !== null;
      if (goesBefore) sound.add(JSON.stringify([step.cell, 'error']));
      else if (known === 'sound' && !(isError && step.isTurned)) continue;
      else if (known === 'error' && isError) continue;
      counts = addCount(counts, step.judgement?.verdict ?? 'notChecked');
      const finding = stepFinding(statement, step);
      if (finding !== null) findings.push(finding);
      // An error is told once.
      if (step.judgement !== null) sound.add(JSON.stringify([step.cell, 'error']));
      if (step.judgement !== null) sound.add(rowKey(table, step.row.row));
    }
  }
  const isOverruled = ({ check, class: found, cells }: Finding): boolean =>
    (check === 'sum' || check === 'result' || check === 'fund') &&
    (sound.has(JSON.stringify([cells[0], found])) ||
      (found === 'error' && statements.some((statement) => contradicts(statement, cells))));
  return { findings, counts, overruled: new Set(general.filter(isOverruled)) };
}

/** Rows of a statement add up to its steps, which stand below them, and to nothing else. */
function contradicts({ table, rows, steps, column }: BalanceStatement, cells: Finding['cells']): boolean {
  const own = new Map(rows.map(({ row }) => [JSON.stringify(table.place(row, column)), row]));
  const places = cells.map((cell) => own.get(JSON.stringify(cell)));
  const [target, ...terms] = places.flatMap((row) => row ?? []);
  if (target === undefined || terms.length < places.length - 1) return false;
  return steps.every(({ row }) => row.row !== target) || terms.some((row) => row > target);
}

/** Where the finding stands that a row could not be checked as a sum. */
function rowKey(table: Table, row: number): string {
  return JSON.stringify([table.place(row, 0), 'not-checked']);
}

type GeneralVerdicts = ReadonlyMap<string, 'sound' | 'error'>;

/** What the sums of rows above came to, by row and column. */
function generalVerdicts(table: Table): GeneralVerdicts {
  const verdicts = new Map<string, 'sound' | 'error'>();
  for (const { direction, target, terms, outcome } of relationsOf(table)) {
    if (direction === 'across' || outcome.kind !== 'judged') continue;
    if (terms.some(({ row }) => row > target.row)) continue;
    const key = `${target.row}:${target.column}`;
    const verdict = outcome.judgement.verdict === 'error' ? 'error' : 'sound';
    if (verdicts.get(key) !== 'sound') verdicts.set(key, verdict);
  }
  return verdicts;
}

function stepFinding(
  { table, column }: BalanceStatement,
  { row, cell, equation, judgement }: BalanceStep,
): Finding | null {
  if (judgement?.verdict === 'held') return null;
  const { header = '', unit = null } = table.columns[column] ?? {};
  const told = { check: 'balance', cells: cellsOf(equation, cell), row: row.label, column: header } as const;
  if (judgement === null)
    return plainFinding({
      ...told,
      class: 'not-checked',
      detail: { code: 'notChecked', reason: 'doesNotAddUp' },
    });
  const detail = { code: 'balanceStepDiffers', equation: wordsOf(equation) } as const;
  const { stated, expected, difference, tolerance } = judgement;
  return {
    ...plainFinding({ ...told, class: classOf[judgement.verdict], detail }),
    stated,
    expected,
    difference,
    tolerance,
    unit,
  };
}

const classOf: Readonly<Record<Judgement['verdict'], Finding['class']>> = {
  held: 'rounding',
  rounding: 'rounding',
  unlikelyRounding: 'unlikely-rounding',
  error: 'error',
};

function termsOf({ operation }: Equation) {
  return operation.kind === 'sum' ? operation.terms : [];
}

function cellsOf(equation: Equation, own: Finding['cells'][number]): Finding['cells'] {
  return [own, ...termsOf(equation).flatMap(({ figure }) => figure.cell ?? [])];
}

/** The step in the statement's own words. */
function wordsOf(equation: Equation): string {
  const said = ({ name }: Pick<Equation, 'name'>): string => (name.kind === 'text' ? name.text : name.word);
  const parts = termsOf(equation).map((term, index) => {
    const operator = term.sign > 0 ? (index === 0 ? '' : '+ ') : '- ';
    return operator + said(term);
  });
  return `${said(equation)} = ${parts.join(' ')}`;
}
