import { Decimal } from '../../src/domain/decimal';
import type { Figure } from '../../src/domain/administration';
import { balanceRequirement } from '../../src/domain/balance/requirement';
import { allocationAboveLimit, reserveLimits } from '../../src/domain/balance/resultReserve';
import type { Step } from '../../src/domain/balance/step';
import type { Equation } from '../../src/domain/equation';
import { givenFigure } from '../../src/domain/equations';
import { equationLines } from './equationLines';

const yearResult = mnkr(68.4);
const reserveAllocation = mnkr(14);

/** The balance requirement of a municipality of our own, in Markdown; amounts in mnkr. */
export function balanceRequirementText(): string {
  const { adjustedResult, balanceResult, restoring } = requirement();
  if (restoring.kind === 'notComputed') throw new Error('the example lacks an input');
  return equationLines([
    computed(adjustedResult),
    computed(balanceResult),
    ...restoring.deficits.map(({ left }) => left),
    computed(restoring.left),
  ]);
}

/** How much the same municipality may allocate to its reserve. */
export function reserveLimitsText(): string {
  const limits = reserveLimits({
    yearResult,
    adjustedResult: computed(requirement().adjustedResult).figure,
    taxes: mnkr(2380.5),
    generalGrants: mnkr(712.3),
    equity: mnkr(1450),
    pensionLiability: mnkr(890),
    reserveBefore: mnkr(140),
  });
  if (allocationAboveLimit(reserveAllocation, limits) !== null)
    throw new Error('the example allocates too much');
  return equationLines([computed(limits.equityWithPensions), computed(limits.largestAllocation)]);
}

function requirement(): ReturnType<typeof balanceRequirement> {
  return balanceRequirement({
    year: 2025,
    yearResult,
    realisedGains: mnkr(12.1),
    exemptedGains: mnkr(0),
    exemptedLosses: mnkr(0),
    unrealisedGains: mnkr(9.3),
    unrealisedReversals: mnkr(1.2),
    reserveAllocation,
    reserveUse: mnkr(0),
    extraordinaryReasons: mnkr(0),
    earlierDeficits: [
      { year: 2022, amount: mnkr(20) },
      { year: 2023, amount: mnkr(25) },
    ],
  });
}

function computed(step: Step): Equation {
  if (step.kind === 'notComputed') throw new Error(`the example lacks ${step.inputs.join(', ')}`);
  return step.equation;
}

function mnkr(value: number): Figure {
  return givenFigure(new Decimal(value), 'mnkr');
}
