import type { Measure } from '../../../../src/domain/measure';
import { amountAt, type Table } from '../../../../src/domain/table';

const words: Readonly<Partial<Record<Measure, string>>> = {
  outcome: 'utfallet',
  budget: 'budgeten',
  forecast: 'prognosen',
  periodBudget: 'periodbudgeten',
  previousForecast: 'föregående prognos',
};

/** Names of rows that are measures themselves: told of as rows they make no sentence. */
const measureLike = /budget|krav|avvikelse|summa|eget kapital|prognos|utfall|forbruk/i;

/** Every figure of a table that a plain sentence can tell, as one: `För HR är prognosen 1,1 mnkr.` */
export function toldFigures(table: Table): readonly string[] {
  return table.rows.flatMap(({ label, role }, row) => {
    const name = (label.split(' / ').at(-1) ?? '').trim();
    if (role === 'heading' || role === 'count' || !/\p{L}{2}/u.test(name) || measureLike.test(name))
      return [];
    return table.columns.flatMap(({ measure }, column) => {
      const word = words[measure];
      const amount = amountAt(table, row, column);
      if (word === undefined || amount === null) return [];
      const number = amount.value.toFixed(Math.max(0, amount.decimals)).replace('.', ',');
      return `För ${name} är ${word} ${amount.unit === null ? number : `${number} ${amount.unit}`}.`;
    });
  });
}
