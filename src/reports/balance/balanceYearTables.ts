import { computedSteps, type NamedStep } from '../../domain/balance/balanceSteps';
import type { BalanceYear } from '../../domain/balance/balanceYear';
import type { Reconciliation } from '../../domain/reconciliation';
import { figureField } from '../equations/figureField';
import { fundTextsIn } from '../messages/funds/fundTexts';
import type { Language } from '../messages/textsOf';
import type { ReportField, ReportRow, ReportTable } from '../report';
import { balanceNotes } from './balanceNotes';
import { balanceStepLabel } from './balanceStepLabel';

/** What is worked out of the balance requirement, years side by side, live over the cells; below it what is missing. */
export function balanceYearTables(
  { balanceYears, tables }: Pick<Reconciliation, 'balanceYears' | 'tables'>,
  language: Language,
): readonly ReportTable[] {
  const texts = fundTextsIn(language);
  const sources = [...new Set(balanceYears.map(({ table }) => table))];
  return sources.flatMap((source): ReportTable[] => {
    const years = balanceYears.filter(({ table }) => table === source);
    const steps = years.map(computedSteps);
    const rows = rowsOf(steps).map(({ word, ofYear }): ReportRow => {
      const amounts = steps.map((one): ReportField => {
        const found = one.find((step) => step.word === word && step.ofYear === ofYear)?.step;
        if (found === undefined) return { kind: 'nothing' };
        if (found.kind === 'notComputed') return { kind: 'missing' };
        const { equation } = found;
        const isAbove = word === 'allocationAboveLimit';
        const figure = { name: equation.name, figure: equation.figure, equation };
        return figureField(figure, tables, isAbove ? 'error' : undefined);
      });
      const text = balanceStepLabel({ word, ofYear }, texts);
      const role = word === 'largestAllocation' || word === 'balanceResult' ? 'total' : 'item';
      return { role, indent: 0, fields: [{ kind: 'text', text }, ...amounts] };
    });
    const notes = balanceNotes(years, texts);
    if (rows.length === 0 && notes.length === 0) return [];
    return [
      {
        title: texts.say('balanceComputedTitle'),
        unit: unitOf(steps) ?? source.unit,
        columns: [
          { heading: '', kind: 'label', optional: false },
          ...years.map((year) => ({ heading: headingOf(year), kind: 'amount' as const, optional: false })),
        ],
        rows,
        notes,
      },
    ];
  });
}

/** Every step that is computed in some year, in the order of the steps. */
function rowsOf(years: readonly (readonly NamedStep[])[]): NamedStep[] {
  const rows: NamedStep[] = [];
  for (const steps of years) {
    let after = -1;
    for (const step of steps) {
      if (step.step.kind === 'notComputed') continue;
      const at = rows.findIndex(({ word, ofYear }) => word === step.word && ofYear === step.ofYear);
      if (at >= 0) after = at;
      else rows.splice((after += 1), 0, step);
    }
  }
  return rows;
}

function unitOf(years: readonly (readonly NamedStep[])[]) {
  for (const { step } of years.flat()) if (step.kind === 'computed') return step.equation.figure.amount.unit;
  return null;
}

function headingOf({ table, column }: BalanceYear): string {
  return table.columns[column]?.header ?? '';
}
