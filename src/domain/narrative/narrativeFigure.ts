import type { CellRef } from '../address';
import { type Amount, lastDigit } from '../amount';
import { type Decimal, zero } from '../decimal';
import type { NamedFigure } from '../equation';
import type { Measure } from '../measure';
import type { NarrativeCondition } from './narrativeAmount';
import type { FundWord } from './narrativeText';

/** A figure that a text can speak of: a cell's, or one computed from cells. */
export interface NarrativeFigure {
  readonly measure: Measure;
  readonly amount: Amount;
  readonly cells: readonly CellRef[];
  readonly row: string;
  readonly owner: number;
  /** 1 where more is better for the result, -1 where less is; null where nothing tells. */
  readonly better: 1 | -1 | null;
  /** How far a computed figure may be from the one that its terms were rounded from. */
  readonly slack: Decimal;
  /** What a difference is from; null for a level. */
  readonly against: 'budget' | 'previousForecast' | 'previousYear' | 'requirement' | null;
  /** Which year's or period's level a difference is of; null where the column does not tell. */
  readonly of: 'outcome' | 'forecast' | null;
  readonly condition: NarrativeCondition | null;
  /** Years that the column's heading names. */
  readonly years: readonly number[];
  readonly fund: FundWord | null;
  /** The side of the income statement that its row is on. */
  readonly side: 'income' | 'costs' | null;
}

/** Half the sum of the terms' last digits: how far their sum may be from the true one. */
export function slackOf(amounts: readonly Amount[]): Decimal {
  return amounts.reduce<Decimal>((sum, { decimals }) => sum.plus(lastDigit(decimals)), zero).div(2);
}

/** Every cell that a figure comes from. */
export function cellsOf({ figure, equation }: NamedFigure): readonly CellRef[] {
  if (figure.cell !== null) return [figure.cell];
  if (equation === null) return [];
  const { operation } = equation;
  switch (operation.kind) {
    case 'sum':
      return operation.terms.flatMap(cellsOf);
    case 'share':
      return cellsOf(operation.of);
    case 'lowest':
    case 'highest':
      return operation.of.flatMap(cellsOf);
  }
}
