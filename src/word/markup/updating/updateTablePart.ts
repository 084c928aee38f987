import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import type { BoardPart, BoardTable } from '../../../reports/board/boardPart';
import { textWidthAt } from '../documentLook';
import { paragraphXml } from '../drawing/paragraphXml';
import { descriptionOf, spacer, tableLooks } from '../drawing/partXml';
import type { StandingControl } from '../standingControl';
import type { StandingTable } from '../standingTable';
import type { WordMarkup } from '../wordMarkup';
import { paragraphListEdits, type ProvenanceRun } from './paragraphList';
import type { UpdateContext } from './updateContext';
import { tableEdits } from './updateTable';

/** A table as it stands in the document, and the texts of it as they stand and as they are to stand. */
export interface TableUpdate {
  readonly standing: StandingTable;
  readonly old: BoardTable;
  readonly now: BoardTable;
}

/** The changes of a table, and of the paragraphs above and below it. */
export function tablePartEdits(
  { markup, look }: UpdateContext,
  { paragraphs, control }: StandingControl,
  { standing, old, now }: TableUpdate,
  { recipe: { language }, name }: BoardPart,
  provenance: ProvenanceRun,
): readonly TextEdit[] {
  const { names } = markup;
  const { element } = standing;
  const looks = tableLooks(look, language);
  const above = {
    markup,
    standing: paragraphs.filter((paragraph) => paragraph.element.end <= element.start),
    texts: [now.title, now.unitLine ?? ''].filter((text) => text !== ''),
    isByPlace: true,
    draw: (text: string, end: string, index: number) =>
      paragraphXml(names, text, index === 0 && now.title !== '' ? looks.title : looks.unitLine, end),
    at: element.start,
  };
  const below = {
    markup,
    standing: paragraphs.filter((paragraph) => paragraph.element.start >= element.end),
    texts: now.notes,
    isByPlace: false,
    draw: (text: string, end: string) =>
      paragraphXml(names, text, text === spacer ? looks.spacer : looks.lastNote, end),
    at: element.end,
  };
  const alias = names.value(names.child(names.child(control.element, 'sdtPr'), 'alias')) ?? name;
  const textWidth = textWidthAt(control.element, markup);
  return [
    ...paragraphListEdits(above, null),
    ...descriptionEdits(markup, element, { old, now }, alias),
    ...tableEdits(markup, standing, old, now, { document: look, language, textWidth }),
    ...paragraphListEdits(below, provenance),
  ];
}

/** What is told to those who cannot see the table, unless somebody has told it otherwise. */
function descriptionEdits(
  { names }: WordMarkup,
  table: XmlElement,
  { old, now }: { readonly old: BoardTable; readonly now: BoardTable },
  alias: string,
): readonly TextEdit[] {
  const properties = names.child(table, 'tblPr');
  const ours = [
    { element: 'tblCaption', was: old.title, is: now.title },
    { element: 'tblDescription', was: descriptionOf(alias, old), is: descriptionOf(alias, now) },
  ];
  return ours.flatMap(({ element, was, is }) => {
    const found = names.child(properties, element);
    return found === undefined || was === is || names.value(found) !== was
      ? []
      : [{ start: found.start, end: found.end, text: names.valueXml(element, is) }];
  });
}
