import type { Measure } from '../domain/measure';
import { columnOf, type Table } from '../domain/table';
import { deviationOf, measureHeading } from './administrationRows';
import type { Texts } from './messages/texts';
import type { TracedAmount } from './sourceAmount';

/** The deviation of one department, a positive one being better. */
export interface DepartmentDeviation {
  /** The table's row. */
  readonly row: number;
  readonly label: string;
  readonly deviation: TracedAmount;
}

export interface DepartmentDeviations {
  readonly measure: Measure;
  /** The table's column. */
  readonly column: number;
  readonly departments: readonly DepartmentDeviation[];
}

/** What is compared: the forecast with the budget where the table says it, else the year so far. */
const shown: readonly Measure[] = ['forecastDeviation', 'periodDeviation', 'deviation'];
/** One alone compares nothing. */
const fewest = 2;

/** The deviations of a table's departments without its totals; null where there are fewer than two. */
export function departmentDeviations(table: Table): DepartmentDeviations | null {
  for (const measure of shown) {
    const column = columnOf(table, measure);
    if (column === null) continue;
    const departments = table.rows.flatMap(({ label, role }, row) => {
      const deviation = role === 'item' ? deviationOf(table, row, column) : null;
      return deviation === null ? [] : [{ row, label, deviation }];
    });
    if (departments.length >= fewest) return { measure, column, departments };
  }
  return null;
}

/** `Avvikelse per avdelning, mnkr` */
export function chartTitle({ unit }: Table, measure: Measure, texts: Texts): string {
  const heading = measureHeading(measure, texts);
  return unit === null
    ? texts.say('chartTitleNoUnit', { measure: heading })
    : texts.say('chartTitle', { measure: heading, unit });
}
