import type { OutcomeHistory } from '../../domain/history/outcomeHistory';
import { reportMonth } from '../../domain/history/reportMonth';
import type { Month } from '../../domain/outcome/period';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import type { Table } from '../../domain/table';
import { type TableKey, tableKeyText } from '../../domain/tableKey';
import { type HistoryTexts, historyTextsIn } from '../messages/history/historyTexts';
import type { Language } from '../messages/texts';

/** A table that the history knows, as far as the workbook still has it. */
export interface KnownTable {
  readonly table: Table | null;
  readonly administration: Administration | null;
  /** `Kommunledningskontoret, avdelningar`; the sheet where the workbook no longer has it. */
  readonly name: string;
}

/** What all tables of the report are made from. */
export interface HistoryContext {
  readonly history: OutcomeHistory;
  readonly administrations: readonly Administration[];
  readonly tables: readonly Table[];
  /** The month that the workbook's outcome goes to; null where nothing tells. */
  readonly month: Month | null;
  readonly texts: HistoryTexts;
  readonly known: (key: TableKey, administration?: string | null) => KnownTable;
}

export function historyContext(
  history: OutcomeHistory,
  reconciliation: Pick<Reconciliation, 'administrations' | 'tables'> | null,
  language: Language,
): HistoryContext {
  const texts = historyTextsIn(language);
  const { administrations, tables } = reconciliation ?? { administrations: [], tables: [] };
  const byKey = new Map<string, KnownTable>();
  for (const administration of administrations) {
    const { name, tables: own } = administration;
    for (const kind of ['departments', 'incomeStatement'] as const) {
      const table = own[kind];
      if (table === null) continue;
      const said = texts.say(`of_${kind}`, { administration: name });
      byKey.set(tableKeyText(table.key), { table, administration, name: said });
    }
  }
  for (const table of tables) {
    const key = tableKeyText(table.key);
    if (!byKey.has(key)) byKey.set(key, { table, administration: null, name: table.title || table.sheet });
  }
  return {
    history,
    administrations,
    tables,
    month: reportMonth(tables, history),
    texts,
    known: (key, administration = null) =>
      byKey.get(tableKeyText(key)) ?? {
        table: null,
        administration: null,
        name: administration ?? key.sheet,
      },
  };
}
