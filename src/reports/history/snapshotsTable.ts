import { inOrderOfReports } from '../../domain/history/previousSnapshot';
import { type ReportTable, textField } from '../report';
import type { HistoryContext } from './historyContext';
import { labelColumn, textColumn } from './historyFields';
import { clockText, monthAndYear } from './historyPeriod';

/** The forecasts that were saved, the latest report first; how to begin where there are none. */
export function snapshotsTable({ history, texts }: HistoryContext): ReportTable {
  const { say } = texts;
  return {
    title: say('snapshotsTitle'),
    unit: null,
    columns: [
      labelColumn(say('report')),
      textColumn(say('month')),
      textColumn(say('savedAt')),
      { heading: say('rowCount'), kind: 'count', optional: true },
    ],
    rows: [...inOrderOfReports(history.snapshots)].reverse().map(({ name, at, month, rows }) => ({
      role: 'item',
      indent: 0,
      fields: [
        textField(name),
        month === null ? { kind: 'missing' } : textField(monthAndYear(month, texts)),
        textField(clockText(at)),
        { kind: 'count', count: rows.length },
      ],
    })),
    notes: history.snapshots.length === 0 ? [say('noSnapshots')] : [],
  };
}
