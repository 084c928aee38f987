import type { Figure } from '../../../src/domain/administration';
import { Decimal } from '../../../src/domain/decimal';
import type { NamedFigure } from '../../../src/domain/equation';
import { stated } from '../../../src/domain/equations';
import type { FundAccount, FundMovement } from '../../../src/domain/funds/fundAccount';
import type { FundLimit } from '../../../src/domain/funds/fundLimit';
import { parseLimit } from '../../../src/domain/funds/limitText';
import type { MovementKind } from '../../../src/domain/funds/movementKind';
import type { NotComputed } from '../../../src/domain/funds/yearEnd';
import type { Unit } from '../../../src/domain/unit';
import { amount } from '../amounts';

export function figure(printed: string, unit: Unit | null = 'mnkr'): Figure {
  return { amount: amount(printed, unit), cell: null };
}

export function result(printed: string, unit: Unit | null = 'mnkr'): NamedFigure {
  return stated('result', figure(printed, unit));
}

export function movement(kind: MovementKind, printed: string, unit: Unit | null = 'mnkr'): FundMovement {
  return { kind, figure: figure(printed, unit), day: null, decision: '' };
}

export function account(
  opening: string | null,
  movements: readonly FundMovement[] = [],
  unit: Unit | null = 'mnkr',
): FundAccount {
  return {
    owner: { administration: 'Konsult och uppdrag', unit: 'Konsult och uppdrag', fund: null },
    financing: null,
    opening: opening === null ? null : figure(opening, unit),
    movements,
    statedClosing: null,
  };
}

/** The value as a plain text, or the reason why there is none. */
export function shown(one: NamedFigure | NotComputed | null): string | null {
  if (one === null) return null;
  return 'kind' in one ? one.reason : one.figure.amount.value.toFixed();
}

export function dec(text: string | number): Decimal {
  return new Decimal(text);
}

/** The limit that the text says; throws for one that can't be read. */
export function limit(text: string): FundLimit {
  const reading = parseLimit(text);
  if (reading.kind === 'problem') throw new Error(reading.problem.code);
  return reading.limit;
}
