import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import type { StandingCell, StandingRow } from '../standingTable';
import type { WordMarkup } from '../wordMarkup';
import type { ChangedColumns } from './changedColumns';
import { editedSlice } from './editedSlice';
import { likeParagraphXml } from './likeParagraph';
import { paragraphTextEdits } from './paragraphText';

/** A standing row with these texts; to the letter as it was but for what changes. */
export function updatedRow(
  markup: WordMarkup,
  { element, cells }: StandingRow,
  columns: ChangedColumns,
  texts: readonly string[],
): string {
  const { text } = markup;
  if (columns.isSame) {
    const edits = cells.flatMap((cell, index) => cellTextEdits(markup, cell, texts[index] ?? ''));
    return editedSlice(text, element.start, element.end, edits);
  }
  const written = columns.columns.map(({ source, isNew }, index) => {
    const cell = cells[source];
    if (cell === undefined) return '';
    const wanted = texts[index] ?? '';
    const width = columns.widths[index] ?? 0;
    if (isNew) return likeCellXml(markup, cell, wanted, width);
    const edits = [...cellTextEdits(markup, cell, wanted), ...widthEdits(markup, cell, width)];
    return editedSlice(text, cell.element.start, cell.element.end, edits);
  });
  const start = cells[0]?.element.start ?? element.contentStart;
  const end = cells.at(-1)?.element.end ?? element.contentEnd;
  return text.slice(element.start, start) + written.join('') + text.slice(end, element.end);
}

/** A new row in the look of a standing one. */
export function likeRowXml(
  markup: WordMarkup,
  { element, cells }: StandingRow,
  { columns, isSame, widths }: ChangedColumns,
  texts: readonly string[],
): string {
  const { names, text } = markup;
  const properties = element.children
    .filter((child) => names.is(child, 'trPr') || names.is(child, 'tblPrEx'))
    .map(({ start, end }) => text.slice(start, end));
  const written = columns.map(({ source }, index) => {
    const cell = cells[source];
    const width = isSame ? null : (widths[index] ?? 0);
    return cell === undefined ? '' : likeCellXml(markup, cell, texts[index] ?? '', width);
  });
  return names.xml('tr', {}, ...properties, ...written);
}

function likeCellXml(markup: WordMarkup, cell: StandingCell, wanted: string, width: number | null): string {
  const { names, text } = markup;
  const properties = names.child(cell.element, 'tcPr');
  const edits = width === null ? [] : widthEdits(markup, cell, width);
  const kept = properties === undefined ? '' : editedSlice(text, properties.start, properties.end, edits);
  const [model] = cell.paragraphs;
  return names.xml(
    'tc',
    {},
    kept,
    model === undefined ? names.xml('p') : likeParagraphXml(markup, model, wanted),
  );
}

function cellTextEdits(markup: WordMarkup, cell: StandingCell, wanted: string): readonly TextEdit[] {
  const [first, ...others] = cell.paragraphs;
  if (cell.text === wanted || first === undefined) return [];
  return [
    ...paragraphTextEdits(markup, first, first.element, wanted),
    ...others.map(({ element: { start, end } }) => ({ start, end, text: '' })),
  ];
}

function widthEdits({ names }: WordMarkup, { element }: StandingCell, width: number): readonly TextEdit[] {
  const found: XmlElement | undefined = names.child(names.child(element, 'tcPr'), 'tcW');
  if (found === undefined) return [];
  return [{ start: found.start, end: found.end, text: names.xml('tcW', { w: width, type: 'dxa' }) }];
}
