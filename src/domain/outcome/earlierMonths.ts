import type { EarlierMonth } from '../history/outcomeHistory';
import { tableKeyText } from '../tableKey';
import { type ImportInput, planImport } from './planImport';
import type { ImportPlan, RowPlan } from './importPlan';
import type { Period } from './period';

/** What the files of a planned import give for the earlier months of its year, for the rows that they fill. */
export function earlierMonths(input: ImportInput, plan: ImportPlan): readonly EarlierMonth[] {
  const { period, available } = plan;
  if (period === null) return [];
  const targets = plan.targets.map(({ table }) => tableKeyText(table.key));
  return available
    .filter(({ from, to }) => from === period.from && to < period.to)
    .sort((a, b) => (a.to < b.to ? -1 : 1))
    .map(({ to }: Period): EarlierMonth => {
      const then = planImport({ ...input, choices: { ...input.choices, period: to } }, targets);
      return { to, rows: then.targets.flatMap(givenOf) };
    });
}

function givenOf({ table, unit, rows }: ImportPlan['targets'][number]): EarlierMonth['rows'] {
  return rows.flatMap(({ label, given, periodBudget }: RowPlan) =>
    given === null ? [] : [{ table: table.key, row: label, outcome: given.value, periodBudget, unit }],
  );
}
