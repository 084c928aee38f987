import { type ReportTable, textField } from '../report';
import type { HistoryContext } from './historyContext';
import { labelColumn, textColumn } from './historyFields';
import { clockText, periodText } from './historyPeriod';

/** Enough of a fingerprint to tell files apart by eye. */
const shownFingerprint = 12;

/** Each file that was imported: when, for which period, and how it was matched; the latest period first. */
export function importsTables({ history, texts }: HistoryContext): readonly ReportTable[] {
  const { say } = texts;
  if (history.imports.length === 0) return [];
  return [
    {
      title: say('importsTitle'),
      unit: null,
      columns: [
        labelColumn(say('file')),
        textColumn(say('period')),
        textColumn(say('importedAt')),
        { heading: say('fileSize'), kind: 'count', optional: true },
        { heading: say('rowCount'), kind: 'count', optional: true },
        textColumn(say('fingerprint')),
        textColumn(say('mapping')),
      ],
      rows: [...history.imports].reverse().flatMap(({ at, period, files, mapping, rows }) =>
        files.map(({ name, size, fingerprint }) => ({
          role: 'item',
          indent: 0,
          fields: [
            textField(name),
            textField(periodText(period, texts)),
            textField(clockText(at)),
            { kind: 'count', count: size },
            { kind: 'count', count: rows.length },
            textField(fingerprint.slice(0, shownFingerprint)),
            textField(mapping.join('; ')),
          ],
        })),
      ),
      notes: [],
    },
  ];
}
