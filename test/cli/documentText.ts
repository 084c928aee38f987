import type { PartContent } from '../../src/reports/board/boardPart';
import { openDocx } from '../../src/word/docx/openDocx';

/** The parts that stand in a .docx, as text: fields parted by ` | `, totals after `*`. */
export async function documentText(bytes: Uint8Array): Promise<string> {
  const opened = openDocx(bytes, 'dokument.docx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { parts } = await opened.document.read();
  return parts.map(({ id, content }) => [`## ${id}`, ...linesOf(content)].join('\n')).join('\n\n');
}

function linesOf(content: PartContent | null): readonly string[] {
  if (content === null) return ['unreadable'];
  if (content.kind === 'text') return content.paragraphs;
  const { title, unitLine, columns, rows, notes } = content.table;
  return [
    title,
    ...(unitLine === null ? [] : [unitLine]),
    columns.map(({ heading }) => heading).join(' | '),
    ...rows.map(({ role, indent, fields }) => {
      const texts = fields.map(({ text }) => text).join(' | ');
      return `${'  '.repeat(indent)}${role === 'total' ? '* ' : ''}${texts}`;
    }),
    ...notes,
  ];
}
