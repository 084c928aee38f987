import type { Amount } from '../../../domain/amount';
import type { ReportField } from '../../report';
import type { PartRecipe } from '../boardPart';
import { printAmounts } from './printAmounts';

/** Fields by name as a table that shows them all would print their amounts; those without one are left out. */
export function printFields<Name extends string>(
  fields: ReadonlyMap<Name, ReportField>,
  recipe: PartRecipe,
): ReadonlyMap<Name, Amount> {
  const names = [...fields.keys()];
  const { table } = printAmounts(
    {
      title: '',
      unit: null,
      columns: [],
      rows: [{ role: 'item', indent: 0, fields: [...fields.values()] }],
      notes: [],
    },
    [],
    recipe,
  );
  const printed = table.rows[0]?.fields ?? [];
  return new Map(
    names.flatMap((name, index) => {
      const field = printed[index];
      return field?.kind === 'amount' ? [[name, field.amount] as const] : [];
    }),
  );
}
