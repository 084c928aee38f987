import type { BalanceStatement, BalanceStep } from '../../domain/balance/statement';
import type { Judgement } from '../../domain/rounding';
import { formatAmount } from '../formatAmount';
import type { BalanceStepView, BalanceView } from '../fundsView';
import type { FundTexts } from '../messages/funds/fundTexts';
import { tableTitle } from '../recognisedTables';
import { cellView } from './cellView';
import { equationView } from './equationView';

/** One year of a balance requirement: its rows in their order, its results as equations of the rows before. */
export function balanceView({ table, column, rows, steps }: BalanceStatement, texts: FundTexts): BalanceView {
  const { language } = texts;
  const header = table.columns[column]?.header ?? '';
  const [first] = rows;
  return {
    title: [tableTitle(table), header].filter((part) => part !== '').join(', '),
    cell: first === undefined ? null : cellView(table.place(first.row, column)),
    steps: rows.map(({ row, label, figure }): BalanceStepView => {
      const step = steps.find((one) => one.row.row === row);
      return {
        figure: {
          label,
          amount: figure && formatAmount(figure.amount, language),
          cell: figure?.cell ? cellView(figure.cell) : null,
          equation: step === undefined ? null : equationView(step.equation, language),
        },
        note: step === undefined ? '' : noteOf(step, texts),
        isResult: step !== undefined,
      };
    }),
  };
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
