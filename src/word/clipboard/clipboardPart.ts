import { escapeXml } from '../../officePackage/xml/xmlText';
import type { BoardTable, PartContent } from '../../reports/board/boardPart';
import type { Language } from '../../reports/messages/texts';
import { printableContent } from '../partTexts';

/** A part as Word, Outlook and the web take it from the clipboard. */
export interface ClipboardPart {
  readonly html: string;
  /** The same without a look: a line per row, fields between tabs. */
  readonly text: string;
}

/** What goes to the clipboard; all texts are escaped, and the look is in the elements, as no style sheet comes along. */
export function clipboardPart(content: PartContent, language: Language): ClipboardPart {
  const printable = printableContent(content);
  const html = printable.kind === 'text' ? paragraphsHtml(printable.paragraphs) : tableHtml(printable.table);
  return {
    html: `<div lang="${language}">${html}</div>`,
    text: printable.kind === 'text' ? printable.paragraphs.join('\n') : tableText(printable.table),
  };
}

function tableHtml({ title, unitLine, columns, rows, notes }: BoardTable): string {
  const caption = [
    `<strong>${escaped(title)}</strong>`,
    ...(unitLine === null ? [] : [`<br><small>${escaped(unitLine)}</small>`]),
  ];
  const head = columns.map(
    ({ heading, isNumber }) =>
      `<th scope="col" style="${cellStyle(isNumber)};border-bottom:1px solid #000">${escaped(heading)}</th>`,
  );
  const body = rows.map(({ role, indent, fields }) => {
    const line = role === 'total' ? ';border-top:1px solid #000' : '';
    const weight = role === 'item' ? ';font-weight:normal' : ';font-weight:bold';
    const cells = fields.map(({ text }, index) => {
      const style = `${cellStyle(columns[index]?.isNumber ?? false)}${weight}${line}`;
      return index === 0
        ? `<th scope="row" style="${style};padding-left:${6 + indent * 12}px">${escaped(text)}</th>`
        : `<td style="${style}">${escaped(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return (
    '<table style="border-collapse:collapse;border-top:1px solid #000;border-bottom:1px solid #000">' +
    `<caption style="text-align:left">${caption.join('')}</caption>` +
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>${paragraphsHtml(notes)}`
  );
}

/** Figures do not break, and stand one above the other. */
function cellStyle(isNumber: boolean): string {
  const alignment = isNumber ? 'text-align:right;white-space:nowrap' : 'text-align:left';
  return `${alignment};padding:2px 6px;vertical-align:top`;
}

function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
}

function escaped(text: string): string {
  return text.split('\n').map(escapeXml).join('<br>');
}

function tableText({ title, unitLine, columns, rows, notes }: BoardTable): string {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map(({ fields }) => fields.map(({ text }) => text)),
  ].map((fields) => fields.map(oneLine).join('\t'));
  return [title, ...(unitLine === null ? [] : [unitLine]), ...lines, ...notes].join('\n');
}

/** A line break or a tab in a field would begin a new one. */
function oneLine(text: string): string {
  return text.replace(/[\n\t]+/g, ' ');
}
