import type { CheckCode } from '../checkCode';
import { type Finding, plainFinding } from '../finding';
import type { Judgement } from '../rounding';
import { type Position, type RelationAt, relationsOf } from '../relations';
import type { RelationCounts } from '../reconciliation';
import type { RelationKind, Table, Unchecked } from '../table';
import { addCount, noCounts, sumCounts } from './checkResult';
import { deviationFinding } from './deviation';
import { rollForwardFinding } from './fund';
import { fundYearsCheck } from './fundYears';
import { leftOutRows } from './leftOutRow';
import { type ImpliedBlank, missingFindings } from './missing';
import { repeatedRows } from './repeatedRow';
import { resultFinding } from './result';
import { sumFinding } from './sum';

type Rule = (table: Table, at: RelationAt, judgement: Judgement) => Finding | null;

const rules: Readonly<Record<RelationKind, Rule>> = {
  deviation: deviationFinding,
  sum: sumFinding,
  result: resultFinding,
  fund: rollForwardFinding,
};

/** A relation that rounding can't explain, with the finding that reports it. */
export interface Broken {
  readonly at: RelationAt;
  readonly judgement: Judgement;
  readonly finding: Finding;
}

export interface TableResult {
  readonly findings: readonly Finding[];
  readonly broken: readonly Broken[];
  readonly counts: Readonly<Partial<Record<CheckCode, RelationCounts>>>;
  readonly implied: readonly ImpliedBlank[];
}

/** Runs the checks that need one table only: deviations, sums, results, roll-forwards, blanks and repeated rows. */
export function checkTable(table: Table): TableResult {
  const counts: Partial<Record<CheckCode, RelationCounts>> = {};
  const findings: Finding[] = [];
  const broken: Broken[] = [];
  const implied = new Map<string, ImpliedBlank>();
  const unjudged = new Map<string, Unjudged>();
  for (const at of relationsOf(table)) {
    const { outcome, kind } = at;
    if (outcome.kind === 'implied') {
      rememberImplied(implied, at.target, outcome.amount, at.direction);
      continue;
    }
    const verdict = outcome.kind === 'judged' ? outcome.judgement.verdict : 'notChecked';
    counts[kind] = addCount(counts[kind] ?? noCounts, verdict);
    rememberBlankTerm(table, implied, at);
    if (outcome.kind !== 'judged') {
      const key = `${kind} ${outcome.reason}`;
      const group = unjudged.get(key) ?? { kind, reason: outcome.reason, targets: [] };
      group.targets.push(at.target);
      unjudged.set(key, group);
      continue;
    }
    const finding = rules[kind](table, at, outcome.judgement);
    if (finding === null) continue;
    if (finding.class === 'error') broken.push({ at, judgement: outcome.judgement, finding });
    else findings.push(finding);
  }
  for (const unchecked of table.unchecked) {
    counts[unchecked.kind] = addCount(counts[unchecked.kind] ?? noCounts, 'notChecked');
    findings.push(notCheckedFinding(table, unchecked));
  }
  for (const group of unjudged.values()) findings.push(unjudgedFinding(table, group));
  const years = fundYearsCheck(table);
  counts.fund = sumCounts(counts.fund ?? noCounts, years.counts);
  const blanks = [...implied.values()];
  return {
    findings: [
      ...findings,
      ...years.findings,
      ...missingFindings(table, blanks),
      ...repeatedRows(table),
      ...leftOutRows(table),
    ],
    broken,
    counts,
    implied: blanks,
  };
}

/** Relations of one kind that could not be judged for one reason. */
interface Unjudged {
  readonly kind: RelationKind;
  readonly reason: 'cellUnreadable' | 'cellBlank';
  readonly targets: Position[];
}

/** So many cells are named; the rest is counted. */
const mostCells = 20;

function unjudgedFinding(table: Table, { kind, reason, targets }: Unjudged): Finding {
  const [first = { row: 0, column: 0 }] = targets;
  const single = targets.length === 1;
  return plainFinding({
    check: kind,
    class: 'not-checked',
    cells: targets.slice(0, mostCells).map(({ row, column }) => table.place(row, column)),
    row: single ? (table.rows[first.row]?.label ?? null) : null,
    column: single ? (table.columns[first.column]?.header ?? null) : null,
    detail: { code: 'notChecked', reason },
  });
}

/** Down the table a blank is implied by its parts; that goes before what a difference across implies. */
function rememberImplied(
  implied: Map<string, ImpliedBlank>,
  { row, column }: Position,
  amount: ImpliedBlank['amount'],
  direction: RelationAt['direction'],
): void {
  const key = `${row}:${column}`;
  if (direction === 'down' || !implied.has(key)) implied.set(key, { row, column, amount });
}

/** In a difference with one blank column, the other two imply it. */
function rememberBlankTerm(table: Table, implied: Map<string, ImpliedBlank>, at: RelationAt): void {
  const [blank] = at.blankTerms;
  const [term] = at.terms;
  if (at.kind !== 'deviation' || blank === undefined || at.blankTerms.length > 1) return;
  if (term === undefined || at.terms.length !== 1) return;
  const stated = table.cell(at.target.row, at.target.column);
  if (stated.kind !== 'amount') return;
  // target = minuend - subtrahend: the blank one follows from the other.
  const value =
    term.sign > 0
      ? term.amount.value.minus(stated.amount.value)
      : stated.amount.value.plus(term.amount.value);
  const decimals = Math.max(stated.amount.decimals, term.amount.decimals);
  rememberImplied(implied, blank, { value, decimals, unit: stated.amount.unit }, 'across');
}

function notCheckedFinding(table: Table, { kind, target, reason }: Unchecked): Finding {
  const [row, column] = 'row' in target ? [target.row, 0] : [0, target.column];
  return plainFinding({
    check: kind,
    class: 'not-checked',
    cells: [table.place(row, column)],
    row: 'row' in target ? (table.rows[row]?.label ?? null) : null,
    column: 'column' in target ? (table.columns[column]?.header ?? null) : null,
    detail: { code: 'notChecked', reason },
  });
}
