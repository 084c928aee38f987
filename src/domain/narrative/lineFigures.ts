import { minus, type Amount } from '../amount';
import { zero } from '../decimal';
import { rowSign } from '../history/rowSign';
import { type Measure, notMoney } from '../measure';
import { amountAt, type Table } from '../table';
import { type NarrativeFigure, slackOf } from './narrativeFigure';
import { turnedMeasure } from './turnedMeasure';

/** A row of a table, or a column of one whose measures run down its side. */
export interface Line {
  readonly table: Table;
  readonly direction: 'row' | 'column';
  readonly index: number;
  readonly label: string;
  readonly owner: number;
  readonly side: 'income' | 'costs' | null;
}

interface Placed {
  readonly measure: Measure;
  readonly header: string;
  readonly amount: Amount;
  readonly row: number;
  readonly column: number;
}

const differences: ReadonlyMap<Measure, Pick<NarrativeFigure, 'against' | 'of'>> = new Map([
  ['periodDeviation', { against: 'budget', of: 'outcome' }],
  ['forecastDeviation', { against: 'budget', of: 'forecast' }],
  ['deviation', { against: 'budget', of: null }],
  ['change', { against: null, of: null }],
  ['shortfall', { against: 'requirement', of: 'forecast' }],
] as const);

/** "Avvikelse mot resultatkrav". */
function isAgainstRequirement(header: string): boolean {
  return /krav/i.test(header) && /avvik|diff|underskott|överskott| mot /i.test(header);
}

const ofRequirement = { against: 'requirement', of: null } as const;

/** What is computed where the table has no column for it. */
const computed: readonly {
  readonly measure: Measure;
  readonly of: 'forecast' | 'outcome';
  readonly from: Measure;
  readonly against: NarrativeFigure['against'];
}[] = [
  { measure: 'forecastDeviation', of: 'forecast', from: 'budget', against: 'budget' },
  { measure: 'periodDeviation', of: 'outcome', from: 'periodBudget', against: 'budget' },
  { measure: 'change', of: 'forecast', from: 'previousForecast', against: 'previousForecast' },
  { measure: 'change', of: 'outcome', from: 'previousOutcome', against: 'previousYear' },
  { measure: 'deviation', of: 'forecast', from: 'requiredResult', against: 'requirement' },
];

/** The figures of a line: its cells, and the differences that it has no column for. */
export function lineFigures(line: Line): NarrativeFigure[] {
  const placed = placedAmounts(line);
  const sign = rowSign(line.table, line.direction === 'row' ? line.index : 0);
  const { plusIsBetter } = line.table.signs;
  const base = { row: line.label, owner: line.owner, condition: null, fund: null, side: line.side } as const;
  const cells = placed.map(({ measure, header, amount, row, column }): NarrativeFigure => {
    const difference = isAgainstRequirement(header) ? ofRequirement : differences.get(measure);
    const isChange = measure === 'change' || measure === 'shortfall';
    return {
      ...base,
      measure,
      amount,
      cells: [line.table.place(row, column)],
      better: isChange ? null : difference === undefined ? sign : plusIsBetter ? 1 : -1,
      slack: zero,
      against: difference?.against ?? null,
      of: difference?.of ?? null,
      years: yearsIn(header),
    };
  });
  return [...cells, ...computedFigures(line, placed, sign)];
}

function computedFigures(line: Line, placed: readonly Placed[], sign: 1 | -1): NarrativeFigure[] {
  const only = (measure: Measure): Placed | null => {
    const found = placed.filter((one) => one.measure === measure);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return computed.flatMap(({ measure, of, from, against }) => {
    const [one, other] = [only(of), only(from)];
    const isStated = placed.some(
      (stated) => stated.measure === measure || (stated.measure === 'deviation' && against === 'budget'),
    );
    if (one === null || other === null || (isStated && measure !== 'change')) return [];
    const amount = minus(one.amount, other.amount);
    if (amount === null) return [];
    return {
      row: line.label,
      owner: line.owner,
      condition: null,
      fund: null,
      side: line.side,
      measure,
      amount,
      cells: [line.table.place(one.row, one.column), line.table.place(other.row, other.column)],
      better: sign,
      slack: slackOf([one.amount, other.amount]),
      against,
      of,
      years: [],
    };
  });
}

function placedAmounts({ table, direction, index }: Line): Placed[] {
  if (direction === 'row') {
    return table.columns.flatMap(({ measure, header }, column) => {
      const amount = notMoney.has(measure) ? null : amountAt(table, index, column);
      // A heading over several columns does not tell of a result among them.
      const isResult = /(?:^|\/ )resultat$/i.test(header);
      return amount === null
        ? []
        : { measure: isResult ? 'result' : measure, header, amount, row: index, column };
    });
  }
  return table.rows.flatMap(({ label, role }, row) => {
    const measure = turnedMeasure(label);
    const amount = measure === null || role === 'count' ? null : amountAt(table, row, index);
    return amount === null || measure === null ? [] : { measure, header: label, amount, row, column: index };
  });
}

/** Years in a heading; "bokslut 2016" is of 2016. */
export function yearsIn(header: string): readonly number[] {
  return [...header.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}
