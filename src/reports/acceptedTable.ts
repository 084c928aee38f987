import type { Finding } from '../domain/finding';
import { findingSentence } from './findingSentence';
import { orderedFindings } from './findingsTable';
import type { Texts } from './messages/texts';
import { type ReportTable, textField } from './report';

/** The findings that somebody lets stand, with who and why; no table where there are none. */
export function acceptedTables(findings: readonly Finding[], texts: Texts): readonly ReportTable[] {
  const { say } = texts;
  const rows = orderedFindings(findings).flatMap((finding) => {
    const { accepted, cells } = finding;
    return accepted === null ? [] : [{ finding, accepted, cell: cells[0] }];
  });
  if (rows.length === 0) return [];
  // The comment last: it may run over the empty cells beside it.
  const headings = [say('cell'), say('sentence'), say('acceptedOn'), say('acceptedBy'), say('comment')];
  return [
    {
      title: say('acceptedTitle'),
      unit: null,
      columns: [
        { heading: say('findingClass'), kind: 'label', optional: false },
        ...headings.map((heading) => ({ heading, kind: 'text' as const, optional: false })),
      ],
      rows: rows.map(({ finding, accepted, cell }) => ({
        role: 'item',
        indent: 0,
        fields: [
          textField(say(`class_${finding.class}`)),
          cell === undefined ? { kind: 'nothing' } : { kind: 'cell', cell },
          textField(findingSentence(finding, texts)),
          textField(accepted.date),
          textField(accepted.name),
          textField(accepted.comment),
        ],
      })),
      notes: [],
    },
  ];
}
