import { computedSteps, type NamedStep } from '../../domain/balance/balanceSteps';
import type { BalanceYear } from '../../domain/balance/balanceYear';
import type { BalanceStatement, BalanceStep } from '../../domain/balance/statement';
import type { Judgement } from '../../domain/rounding';
import { balanceNotes } from '../balance/balanceNotes';
import { balanceStepLabel } from '../balance/balanceStepLabel';
import { formatAmount } from '../formatAmount';
import type { BalanceStepView, BalanceView } from '../fundsView';
import { equationWordText } from '../messages/equations/equationWordText';
import type { FundTexts } from '../messages/funds/fundTexts';
import { tableTitle } from '../recognisedTables';
import { cellView } from './cellView';
import { equationView, namedFigureView } from './equationView';

/** One year of a balance requirement: the statement's rows in their order, its results as equations, then what is worked out. */
export function balanceView(year: BalanceYear, texts: FundTexts): BalanceView {
  const { table, column, statement } = year;
  const header = table.columns[column]?.header ?? '';
  return {
    title: [tableTitle(table), header].filter((part) => part !== '').join(', '),
    missing: statement === null ? '' : missingText(statement.rows, texts),
    steps: statement === null ? [] : statementSteps(statement, texts),
    computed: computedSteps(year).flatMap((one) => computedStep(one, texts)),
    notes: balanceNotes([year], texts),
  };
}

function statementSteps({ rows, steps }: BalanceStatement, texts: FundTexts): BalanceStepView[] {
  const { language } = texts;
  return rows.map(({ row, label, figure, kind }) => {
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
  });
}

function computedStep(one: NamedStep, texts: FundTexts): BalanceStepView[] {
  const { step, word } = one;
  if (step.kind === 'notComputed') return [];
  const { equation } = step;
  const figure = { name: equation.name, figure: equation.figure, equation };
  return [
    {
      figure: namedFigureView(figure, texts.language, balanceStepLabel(one, texts)),
      note: '',
      isResult: word === 'largestAllocation' || word === 'balanceResult',
    },
  ];
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
