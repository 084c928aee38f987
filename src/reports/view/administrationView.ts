import type { Figure } from '../../domain/administration';
import type { Amount } from '../../domain/amount';
import { Decimal, zero } from '../../domain/decimal';
import type { Equation } from '../../domain/equation';
import { givenFigure, highest, less, named, plus, stated, sum } from '../../domain/equations';
import type { Administration } from '../../domain/reconciliation';
import type { Table } from '../../domain/table';
import { chartTitle, departmentDeviations, type DepartmentDeviation } from '../departmentDeviations';
import { formatAmount, formatCount } from '../formatAmount';
import type { Texts } from '../messages/texts';
import { administrationSentences, statusOf, unitOf } from '../overviewTable';
import type {
  AdministrationView,
  DeviationChartView,
  EquationTermView,
  FigureView,
} from '../reconciliationView';
import { minus, tracedFigure } from '../sourceAmount';
import { cellView } from './cellView';
import { equationView } from './equationView';

/** Beyond so many bars none can be read: the longest are shown. */
const mostBars = 20;

export function administrationView(
  administration: Administration,
  tables: readonly Table[],
  texts: Texts,
): AdministrationView {
  const status = statusOf(administration);
  const { outcome, budget, forecast, requiredResult, shortfall } = administration;
  const shown = { outcome, budget, forecast, requiredResult, shortfall };
  const unit = unitOf(administration);
  const { departments } = administration.tables;
  return {
    name: administration.name,
    status,
    statusText: texts.say(`status_${status}`),
    sentences: administrationSentences(administration, texts),
    figures: (Object.keys(shown) as (keyof typeof shown)[]).map((measure) => {
      const figure = shown[measure];
      const amount = figure && tracedFigure(figure, tables, unit).amount;
      const view = figureView(texts.say(`measure_${measure}`), amount, figure, texts);
      const how = measure === 'shortfall' ? shortfallEquation(administration) : null;
      return how === null ? view : { ...view, equation: equationView(how, texts.language) };
    }),
    equation: equation(administration, tables, texts),
    chart: departments && chart(departments, texts),
  };
}

/** What the required result is above the forecast, and never below zero; null where the two can't be compared. */
function shortfallEquation(administration: Administration): Equation | null {
  const { requiredResult, forecast, shortfall } = administration;
  if (requiredResult === null || forecast === null || shortfall === null) return null;
  const { unit } = shortfall.amount;
  const difference = sum('shortfall', [
    plus(named(stated('requiredResult', requiredResult), unit)),
    less(named(stated('forecast', forecast), unit)),
  ]);
  if (statusOf(administration) === 'short') return difference.equation;
  return highest('shortfall', [stated('zero', givenFigure(zero, unit)), difference]).equation;
}

/** The shortfall, or the margin, as the difference of the required result and the forecast. */
function equation(
  administration: Administration,
  tables: readonly Table[],
  texts: Texts,
): readonly EquationTermView[] {
  const { forecast, requiredResult } = administration;
  const status = statusOf(administration);
  if (forecast === null || requiredResult === null || status === 'unknown') return [];
  const unit = unitOf(administration);
  const required = { measure: 'requiredResult', figure: requiredResult } as const;
  const expected = { measure: 'forecast', figure: forecast } as const;
  const [left, right] = status === 'short' ? [required, expected] : [expected, required];
  const [from, less] = [tracedFigure(left.figure, tables, unit), tracedFigure(right.figure, tables, unit)];
  const name = texts.say(status === 'short' ? 'measure_shortfall' : 'margin');
  const term = (operator: string, { measure, figure }: typeof left, { amount }: typeof from) => ({
    operator,
    ...figureView(texts.say(`measure_${measure}`), amount, figure, texts),
  });
  return [
    { operator: '', ...figureView(name, minus(from, less).amount, null, texts) },
    term('=', left, from),
    term('\u2212', right, less),
  ];
}

function figureView(label: string, amount: Amount | null, figure: Figure | null, texts: Texts): FigureView {
  return {
    label,
    amount: amount && formatAmount(amount, texts.language),
    cell: figure?.cell ? cellView(figure.cell) : null,
    equation: null,
  };
}

function chart(table: Table, texts: Texts): DeviationChartView | null {
  const deviations = departmentDeviations(table);
  if (deviations === null) return null;
  const { measure, column, departments } = deviations;
  const longest = departments.map(sizeOf).reduce((most, size) => Decimal.max(most, size));
  const title = chartTitle(table, measure, texts);
  const shown = longestBars(departments);
  const counts = {
    shown: formatCount(shown.length, texts.language),
    all: formatCount(departments.length, texts.language),
  };
  return {
    title: shown.length === departments.length ? title : texts.say('chartOfLargest', { title, ...counts }),
    bars: shown.map(({ row, label, deviation }) => ({
      label,
      amount: formatAmount(deviation.amount, texts.language),
      share: longest.isZero() ? 0 : deviation.amount.value.div(longest).toNumber(),
      cell: cellView(table.place(row, column)),
    })),
  };
}

/** In the order of the table. */
function longestBars(departments: readonly DepartmentDeviation[]): readonly DepartmentDeviation[] {
  if (departments.length <= mostBars) return departments;
  const bySize = [...departments].sort((a, b) => sizeOf(b).comparedTo(sizeOf(a)));
  const kept = new Set(bySize.slice(0, mostBars));
  return departments.filter((department) => kept.has(department));
}

function sizeOf({ deviation }: DepartmentDeviation): Decimal {
  return deviation.amount.value.abs();
}
