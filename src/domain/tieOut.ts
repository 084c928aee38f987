import { type Amount, inUnit } from './amount';
import type { Measure } from './measure';
import { type Judgement, judgeSame } from './rounding';
import { amountAt, columnOf, type Table } from './table';

/** One measure that both tables of an administration have, at the rows that must agree. */
export interface Tie {
  readonly measure: Measure;
  readonly departmentColumn: number;
  readonly statementColumn: number;
  /** Null when it could not be judged, since only one of the two tables has a unit. */
  readonly judgement: Judgement | null;
  readonly unit: Amount['unit'];
}

const tied: readonly Measure[] = [
  'outcome',
  'periodBudget',
  'periodDeviation',
  'budget',
  'forecast',
  'previousForecast',
  'forecastDeviation',
];

/** Compares a department total with a result, measure by measure; blanks and unreadable cells are passed over. */
export function ties(
  departments: Table,
  departmentRow: number,
  statement: Table,
  statementRow: number,
): Tie[] {
  const compared = tied.flatMap((measure) => {
    const departmentColumn = columnOf(departments, measure);
    const statementColumn = columnOf(statement, measure);
    if (departmentColumn === null || statementColumn === null) return [];
    const stated = amountAt(departments, departmentRow, departmentColumn);
    const expected = amountAt(statement, statementRow, statementColumn);
    return stated === null || expected === null
      ? []
      : [{ measure, departmentColumn, statementColumn, stated, expected }];
  });
  const turned = compared.length > 1 && compared.every(({ stated, expected }) => isTurned(stated, expected));
  return compared.map(({ stated, expected, ...at }) => {
    const judgement = judged(stated, turned ? { ...expected, value: expected.value.neg() } : expected);
    return { ...at, judgement, unit: stated.unit };
  });
}

/** One table states net cost as positive, the other as negative: the sign differs throughout, the amounts agree. */
function isTurned(stated: Amount, expected: Amount): boolean {
  if (judged(stated, expected)?.verdict === 'held') return stated.value.isZero();
  return judged(stated, { ...expected, value: expected.value.neg() })?.verdict === 'held';
}

function judged(stated: Amount, expected: Amount): Judgement | null {
  if ((stated.unit === null) !== (expected.unit === null)) return null;
  return judgeSame(stated, stated.unit === null ? expected : inUnit(expected, stated.unit));
}

/** How many measures agree in something other than zero. */
export function agreeing(found: readonly Tie[]): number {
  return found.filter(({ judgement }) => judgement?.verdict === 'held' && !judgement.stated.isZero()).length;
}
