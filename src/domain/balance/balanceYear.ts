import type { Figure } from '../administration';
import { inUnit } from '../amount';
import type { Equation, NamedFigure } from '../equation';
import type { InputWord } from './balanceWord';
import type { InputRows } from './inputRows';
import { balanceRequirement, type Requirement } from './requirement';
import { allocationAboveLimit, type ReserveLimits, reserveLimits } from './resultReserve';
import type { BalanceStatement } from './statement';
import { type YearColumn, type YearInputs, yearInputs } from './yearInputs';

/** The reserve's limits hold from this year on. */
const firstYearOfReserve = 2024;

/** The municipality's balance requirement in one year: as a statement has it, and worked out from what the sheets tell. */
export interface BalanceYear extends YearColumn {
  readonly year: number | null;
  /** Null where no statement was found: then every step is worked out. */
  readonly statement: BalanceStatement | null;
  readonly requirement: Requirement;
  /** Null in the years before there was a result reserve, and where the year is not told. */
  readonly reserve: ReserveLimits | null;
  /** The larger of what is planned and what is made; positive. */
  readonly allocation: NamedFigure | null;
  /** What of it lies above the limit; null where nothing does, or nothing can be told. */
  readonly aboveLimit: Equation | null;
  /** Inputs that stand in the sheets, but in several ways or with signs that cannot be known. */
  readonly unclear: readonly InputWord[];
}

/** Every year of the statements; where there are none, of the tables that tell what a statement is worked out from. */
export function balanceYears(
  statements: readonly BalanceStatement[],
  tables: readonly InputRows[],
): BalanceYear[] {
  if (statements.length > 0)
    return statements.map((statement) =>
      yearOf(statement, statement, yearInputs(statement, statement, tables)),
    );
  return tables
    .filter(({ isComplete }) => isComplete)
    .flatMap(({ table, columns }) => columns.map((column) => ({ table, column })))
    .flatMap((of) => {
      const inputs = yearInputs(of, null, tables);
      return inputs.figures.has('yearResult') ? [yearOf(of, null, inputs)] : [];
    });
}

function yearOf(
  { table, column }: YearColumn,
  statement: BalanceStatement | null,
  told: YearInputs,
): BalanceYear {
  const { year, figures } = told;
  const stated = figures.get('adjustedResult') ?? null;
  const signs = adjustmentSigns(figures);
  const asWritten = (word: InputWord): Figure | null => figures.get(word)?.figure ?? null;
  const size = (word: InputWord): Figure | null => absolute(asWritten(word));
  const unrealised = unrealisedGains(asWritten('unrealisedGains'), signs);
  const requirement = balanceRequirement({
    year,
    yearResult: asWritten('yearResult'),
    realisedGains: size('realisedGains'),
    exemptedGains: size('exemptedGains'),
    exemptedLosses: size('exemptedLosses'),
    unrealisedGains: unrealised,
    unrealisedReversals: asWritten('unrealisedReversals'),
    reserveAllocation: size('reserveAllocation'),
    reserveUse: size('reserveUse'),
    extraordinaryReasons: asWritten('extraordinaryReasons'),
    earlierDeficits: told.earlierDeficits,
    stated: {
      adjustedResult: stated,
      balanceResult: figures.get('balanceResult') ?? null,
    },
  });
  const { adjustedResult } = requirement;
  const from = adjustedResult.kind === 'computed' ? adjustedResult.equation : null;
  const reserve =
    year === null || year < firstYearOfReserve
      ? null
      : reserveLimits({
          yearResult: asWritten('yearResult'),
          adjustedResult: stated?.figure ?? from?.figure ?? null,
          adjustedFrom: stated === null ? from : null,
          taxes: asWritten('taxes'),
          generalGrants: asWritten('generalGrants'),
          taxesAndGrants: asWritten('taxesAndGrants'),
          equity: asWritten('equity'),
          pensionLiability: size('pensionLiability'),
          equityWithPensions: asWritten('equityWithPensions'),
          reserveBefore: size('reserveBefore'),
        });
  const planned = size('plannedAllocation');
  const allocation = larger(planned, size('reserveAllocation'));
  const word = allocation === planned ? 'plannedAllocation' : 'reserveAllocation';
  const isSignUnclear = statement === null && figures.has('unrealisedGains') && unrealised === null;
  return {
    table,
    column,
    year,
    statement,
    requirement,
    reserve,
    allocation: allocation && {
      name: { kind: 'word', word },
      figure: allocation,
      equation: null,
    },
    aboveLimit: allocation && reserve && allocationAboveLimit(allocation, reserve, word),
    unclear: [...told.unclear, ...(isSignUnclear ? (['unrealisedGains'] as const) : [])],
  };
}

function absolute(figure: Figure | null): Figure | null {
  return figure && { ...figure, amount: { ...figure.amount, value: figure.amount.value.abs() } };
}

/** Gains on sales are never negative: a minus says that adjustments are written as they change the result. */
function adjustmentSigns(figures: YearInputs['figures']): 'adjustments' | 'amounts' | null {
  const gains = figures.get('realisedGains')?.figure.amount.value;
  if (gains === undefined || gains.isZero()) return null;
  return gains.isNegative() ? 'adjustments' : 'amounts';
}

/** As they stand in the result; null where the sign could be that of the adjustment as well. */
function unrealisedGains(written: Figure | null, signs: 'adjustments' | 'amounts' | null): Figure | null {
  if (written === null || written.amount.value.isZero() || signs === 'amounts') return written;
  if (signs === null) return null;
  return { ...written, amount: { ...written.amount, value: written.amount.value.neg() } };
}

function larger(one: Figure | null, other: Figure | null): Figure | null {
  if (one === null || other === null) return one ?? other;
  const { unit } = one.amount;
  if ((unit === null) !== (other.amount.unit === null)) return one;
  const value = unit === null ? other.amount.value : inUnit(other.amount, unit).value;
  return value.gt(one.amount.value) ? other : one;
}
