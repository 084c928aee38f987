import type { SentenceKind } from '../../board/partKind';

/** The sentences of a board document in English; see sv.ts. */
export const en = {
  outcome: [
    'The outcome for the period is {outcome}, {periodSurplus} better than the period budget.',
    'The outcome for the period is {outcome}, {periodDeficit} worse than the period budget.',
    'The outcome for the period is {outcome}, in line with the period budget of {periodBudget}.',
    'The outcome for the period is {outcome}.',
    'The result for the period is {periodSurplus} better than the period budget.',
    'The result for the period is {periodDeficit} worse than the period budget.',
  ],
  forecast: [
    'The forecast for the year is {forecast}, {forecastSurplus} better than budget.',
    'The forecast for the year is {forecast}, {forecastDeficit} worse than budget.',
    'The forecast for the year is {forecast}, in line with the budget of {budget}.',
    'The forecast for the year is {forecast}.',
  ],
  shortfall: [
    'The forecast for the year is {forecast}, which is {shortfall} below the required result of {requiredResult}. Before the result fund the shortfall is {shortfallBeforeFund}.',
    'The forecast for the year is {forecast}, which is {shortfall} below the required result of {requiredResult}.',
    'The forecast for the year is {forecast}, which is {margin} above the required result of {requiredResult}. Before the result fund the shortfall is {shortfallBeforeFund}.',
    'The forecast for the year is {forecast}, which is {margin} above the required result of {requiredResult}.',
    'The forecast for the year is {forecast} and meets the required result of {requiredResult}. Before the result fund the shortfall is {shortfallBeforeFund}.',
    'The forecast for the year is {forecast} and meets the required result of {requiredResult}.',
  ],
  fundchange: [
    '{fund} goes from {opening} to {closing} with the effect of the forecast, {+forecastEffect}.',
    '{fund} increases by {fundIncrease}, from {opening} to {closing}: {allocated} allocated and {withdrawn} withdrawn.',
    '{fund} decreases by {fundDecrease}, from {opening} to {closing}: {allocated} allocated and {withdrawn} withdrawn.',
    '{fund} increases by {fundIncrease}, from {opening} to {closing}.',
    '{fund} decreases by {fundDecrease}, from {opening} to {closing}.',
    '{fund} is unchanged at {unchangedFund}.',
  ],
} as const satisfies Readonly<Record<SentenceKind, readonly string[]>>;
