import type { NotExpressedPart } from '../../../domain/funds/notExpressed';

/** What a published set of rules says that the rules here can't, and why, in English; sv.ts has the same keys. */
export const en: Readonly<Record<NotExpressedPart, string>> = {
  surplusShareNotStated:
    'The source does not say what share of a surplus is carried. Fill it in; until then a surplus is not computed.',
  deficitNotStated:
    'The source does not say what share of a deficit is carried. Fill it in; until then a deficit is not computed.',
  restrictedUse:
    'A larger share for single units, and limits on the use of equity, are decided from year to year. Write a rule for the unit and the year.',
  capOrYearlyMaximum:
    'It is not clear whether 50 000 kr limits the fund or the year. It stands as the cap of the fund; move it to the yearly maximum for the other meaning.',
  frameNextYear:
    'That what is carried adjusts the frame of next year is a decision on the budget, not on the fund.',
  firstMillion:
    'The text is unclear where 1 % of the frame is below 1 mnkr. The higher of the two stands here; write "lower of" for the other meaning.',
  twoYearPeriod:
    'That the result is kept within a two-year budget is not expressed: write the rule with a first and a last day. The second year covers the deficit of the first, as one year to repay.',
  rangePerUnit:
    'The level is set for each board. The ten districts of 2019 have a rule each; small units (100–300 and 800–1 200 tkr) need one of their own.',
  centralReserve:
    'The central reserve of at least 0.5 % is a rule for the budget of the municipality, not for a fund.',
  dutyToAct: 'The duty to decide on measures within 30 days is a deadline, and no amount follows from it.',
  transferredActivity:
    'The capital of an activity that is transferred is regulated away by a movement of its own.',
  novemberOutcome:
    'The settlement is based on the outcome of November; the rule is applied to the result that it is given.',
  keptPart:
    'Which part is kept (6.9 of 36.4 mnkr) follows from the base services, not from a share. Enter what has been settled as a movement.',
  distributionRequirement:
    'A negative contribution is a required result: it is given as such, not in the rule.',
  plannedWithdrawal:
    'A planned withdrawal is a movement in the ledger, and its row in the income statement is checked against it.',
  investments:
    'The rules are about the frames of investment projects. There is no result and no fund, so nothing is carried by them here.',
  revisedBudget:
    'Rebudgeting changes the budget, not a fund: the original and the revised budget are columns of their own.',
  exemptActivities:
    'The lists differ between years; the exempt shares are those of the sources. An activity is exempt where it has a fund or a unit of its own.',
};
