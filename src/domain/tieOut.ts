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
  const levelsTurned = areTurned(compared.filter(({ measure }) => !deviations.has(measure)));
  const deviationsTurned = departments.signs.plusIsBetter !== statement.signs.plusIsBetter;
  return compared.map(({ stated, expected, ...at }) => {
    const isTurned = deviations.has(at.measure) ? deviationsTurned : levelsTurned;
    return { ...at, judgement: judged(stated, isTurned ? negated(expected) : expected), unit: stated.unit };
  });
}

const deviations: ReadonlySet<Measure> = new Set(['periodDeviation', 'forecastDeviation']);

/** One table states net cost as positive, the other as negative: more of the levels agree with the sign turned. */
function areTurned(levels: readonly { stated: Amount; expected: Amount }[]): boolean {
  const agree = (turn: (amount: Amount) => Amount): number =>
    levels.filter(
      ({ stated, expected }) => !stated.value.isZero() && judged(stated, turn(expected))?.verdict === 'held',
    ).length;
  return agree(negated) > agree((amount) => amount);
}

function negated(amount: Amount): Amount {
  return { ...amount, value: amount.value.neg() };
}

function judged(stated: Amount, expected: Amount): Judgement | null {
  if ((stated.unit === null) !== (expected.unit === null)) return null;
  return judgeSame(stated, stated.unit === null ? expected : inUnit(expected, stated.unit));
}

/** How many measures agree in something other than zero. */
export function agreeing(found: readonly Tie[]): number {
  return found.filter(({ judgement }) => judgement?.verdict === 'held' && !judgement.stated.isZero()).length;
}
