import { fiscalYears } from '../../domain/history/fiscalYear';
import { outcomePerMonth, type RowOutcome } from '../../domain/history/outcomePerMonth';
import { rowKeysOf } from '../../domain/history/rowKey';
import { yearBudgets } from '../../domain/history/yearBudget';
import type { Period } from '../../domain/outcome/period';
import { tableKeyText } from '../../domain/tableKey';
import type { Unit } from '../../domain/unit';
import type { HistoryContext, KnownTable } from './historyContext';

/** A row of a year, and which row of the workbook's table it is; null where the table no longer has it. */
export interface PlacedOutcome {
  readonly outcome: RowOutcome;
  readonly row: number | null;
}

/** What was imported for one table in one year. */
export interface YearTable {
  readonly year: Period;
  readonly periods: readonly Period[];
  readonly known: KnownTable;
  readonly sheet: string;
  readonly unit: Unit;
  /** In the order of the table. */
  readonly rows: readonly PlacedOutcome[];
}

/** What was imported, by year, the latest first, and within a year by table in the order of the workbook. */
export function yearTables(context: HistoryContext): readonly YearTable[] {
  const { history, tables, month } = context;
  const places = new Map(tables.map(({ key }, index) => [tableKeyText(key), index]));
  return [...fiscalYears(history)].reverse().flatMap((year) => {
    const { periods, rows } = outcomePerMonth(history, year, yearBudgets(tables, month, history, year));
    const byTable = new Map<string, RowOutcome[]>();
    for (const row of rows) {
      const key = tableKeyText(row.table);
      byTable.set(key, [...(byTable.get(key) ?? []), row]);
    }
    const placeOf = (key: string): number => places.get(key) ?? places.size;
    return [...byTable]
      .sort(([a], [b]) => placeOf(a) - placeOf(b))
      .flatMap(([, outcomes]): YearTable[] => {
        const [first] = outcomes;
        if (first === undefined) return [];
        const known = context.known(first.table);
        return [
          {
            year,
            periods,
            known,
            sheet: first.table.sheet,
            unit: first.unit,
            rows: placed(outcomes, known),
          },
        ];
      });
  });
}

function placed(outcomes: readonly RowOutcome[], { table }: KnownTable): readonly PlacedOutcome[] {
  const rows = new Map(table === null ? [] : rowKeysOf(table).map((key, row) => [key, row]));
  const last = rows.size;
  return outcomes
    .map((outcome) => ({ outcome, row: rows.get(outcome.key) ?? null }))
    .sort((a, b) => (a.row ?? last) - (b.row ?? last));
}
