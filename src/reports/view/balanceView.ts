import type { BalanceStatement, BalanceStep } from '../../domain/balance/statement';
import type { Judgement } from '../../domain/rounding';
import { formatAmount } from '../formatAmount';
import type { BalanceStepView, BalanceView } from '../fundsView';
import { equationWordText } from '../messages/equations/equationWordText';
import type { FundTexts } from '../messages/funds/fundTexts';
import { tableTitle } from '../recognisedTables';
import { cellView } from './cellView';
import { equationView } from './equationView';

/** One year of a balance requirement: its rows in their order, its results as equations of the rows before. */
export function balanceView({ table, column, rows, steps }: BalanceStatement, texts: FundTexts): BalanceView {
  const { language } = texts;
  const header = table.columns[column]?.header ?? '';
  return {
    title: [tableTitle(table), header].filter((part) => part !== '').join(', '),
    missing: missingText(rows, texts),
    steps: rows.map(({ row, label, figure, kind }): BalanceStepView => {
      const step = steps.find((one) => one.row.row === row);
      return {
        figure: {
          label: label.replace(/^=\s*/u, ''),
          amount: figure && formatAmount(figure.amount, language),
          cell: figure?.cell ? cellView(figure.cell) : null,
          equation: step === undefined ? null : equationView(step.equation, language),
        },
        note: step === undefined ? '' : noteOf(step, texts),
        isResult: step !== undefined && kind !== 'earlierDeficit',
      };
    }),
  };
}

/** The rows that every balance requirement has, by the law's own steps. */
const expected = [
  'yearResult',
  'realisedGains',
  'adjustedResult',
  'reserveAllocation',
  'reserveUse',
  'balanceResult',
] as const;

/** Missing is not zero: a step that the statement leaves out, or leaves blank, is named. */
function missingText(rows: BalanceStatement['rows'], { say, language }: FundTexts): string {
  const told = new Set(rows.flatMap(({ kind, figure }) => (figure === null ? [] : [kind])));
  const isTold = (word: (typeof expected)[number]): boolean =>
    told.has(word) || (word.startsWith('reserve') && told.has('reserveNet'));
  const wanting = expected.filter((word) => !isTold(word));
  if (wanting.length === 0) return '';
  return say('balanceMissing', {
    inputs: wanting.map((word) => equationWordText(word, language)).join(', '),
  });
}

function noteOf({ judgement, equation }: BalanceStep, { say, language }: FundTexts): string {
  if (judgement === null) return say('balanceStepUnchecked');
  if (!isWrong(judgement)) return '';
  const { amount } = equation.figure;
  return say('balanceStepSum', {
    expected: formatAmount({ ...amount, value: judgement.expected }, language),
  });
}

function isWrong({ verdict }: Judgement): boolean {
  return verdict === 'error';
}
