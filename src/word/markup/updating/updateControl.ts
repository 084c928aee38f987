import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import type { BoardPart, BoardTable, PartContent } from '../../../reports/board/boardPart';
import { DocumentFault } from '../../documentFault';
import { printableContent, sameTexts } from '../../partTexts';
import { textWidthAt, type DocumentLook } from '../documentLook';
import { paragraphXml } from '../drawing/paragraphXml';
import { contentXml, descriptionOf, partXml, provenanceRunXml } from '../drawing/partXml';
import type { StandingControl } from '../standingControl';
import type { StandingTable } from '../standingTable';
import type { WordMarkup } from '../wordMarkup';
import { paragraphListEdits, type Provenance } from './paragraphList';
import { appendEdit, paragraphTextEdits } from './paragraphText';
import { tableEdits } from './updateTable';

/** What an update of a control needs to know of its document. */
export interface UpdateContext {
  readonly markup: WordMarkup;
  readonly look: DocumentLook;
}

/**
 * The changes that make a control show a part as it is now; none where it shows it already, made in the same way. Its
 * look stays. Throws a DocumentFault where the part cannot stand there.
 */
export function updateEdits(
  context: UpdateContext,
  standing: StandingControl,
  part: BoardPart,
): readonly TextEdit[] {
  const { content, problem, control } = standing;
  if (problem !== null || content === null)
    throw new DocumentFault(problem === 'locked' ? 'protected' : 'notHere', control.id);
  const isCurrent = sameTexts(content, part.content);
  if (isCurrent && standing.provenance !== null && sameRecipe(standing.provenance.recipe, part.recipe))
    return [];
  const now = printableContent(part.content);
  // The time and the workbook of what has not changed stay, too.
  const xml = provenanceRunXml(context.markup.names, part);
  const provenance = { xml, runs: standing.provenanceRuns };
  if (control.level === 'inline') return inlineEdits(context, standing, part, now, provenance);
  if (now.kind === 'text' && content.kind === 'text' && content.paragraphs.length > 0)
    return textEdits(context, standing, part, now.paragraphs, provenance);
  if (now.kind === 'table' && content.kind === 'table' && standing.table !== null)
    return allTableEdits(context, standing, standing.table, content.table, now.table, part, provenance);
  return redrawEdits(context, standing, part);
}

function sameRecipe(one: BoardPart['recipe'], other: BoardPart['recipe']): boolean {
  return (
    one.language === other.language &&
    one.unit === other.unit &&
    one.rounding === other.rounding &&
    one.template === other.template
  );
}

function textEdits(
  { markup }: UpdateContext,
  { paragraphs, control }: StandingControl,
  { recipe: { language } }: BoardPart,
  texts: readonly string[],
  provenance: Provenance,
): readonly TextEdit[] {
  return paragraphListEdits(
    {
      markup,
      standing: paragraphs,
      texts,
      draw: (text, end) => paragraphXml(markup.names, text, { language }, end),
      at: control.content.contentStart,
    },
    provenance,
  );
}

function allTableEdits(
  { markup, look }: UpdateContext,
  { paragraphs, control }: StandingControl,
  table: StandingTable,
  old: BoardTable,
  now: BoardTable,
  { recipe: { language }, name }: BoardPart,
  provenance: Provenance,
): readonly TextEdit[] {
  const { element } = table;
  const textWidth = textWidthAt(control.element, markup);
  const size = look.textSize;
  const draw =
    (before: number, after: number) =>
    (text: string, end: string): string =>
      paragraphXml(markup.names, text, { language, size, before, after, keepNext: before === 0 }, end);
  const above = [now.title, now.unitLine ?? ''].filter((text) => text !== '');
  const headings = {
    markup,
    standing: paragraphs.filter((paragraph) => paragraph.element.end <= element.start),
    texts: above,
    draw: draw(0, 60),
    at: element.start,
  };
  const notes = {
    markup,
    standing: paragraphs.filter((paragraph) => paragraph.element.start >= element.end),
    texts: now.notes,
    draw: draw(60, 240),
    at: element.end,
  };
  return [
    ...paragraphListEdits(headings, null),
    ...descriptionEdits(markup, element, { old, now }, name, control.element),
    ...tableEdits(markup, table, old, now, { document: look, language, textWidth }),
    ...paragraphListEdits(notes, provenance),
  ];
}

/** What is told to those who cannot see the table, unless somebody has told it otherwise. */
function descriptionEdits(
  { names }: WordMarkup,
  table: XmlElement,
  { old, now }: { readonly old: BoardTable; readonly now: BoardTable },
  name: string,
  control: XmlElement,
): readonly TextEdit[] {
  const properties = names.child(table, 'tblPr');
  const alias = names.value(names.child(names.child(control, 'sdtPr'), 'alias')) ?? name;
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

/** Within a sentence stands a text of one paragraph; alone in its paragraph, anything. */
function inlineEdits(
  context: UpdateContext,
  standing: StandingControl,
  part: BoardPart,
  now: PartContent,
  { xml, runs }: Provenance,
): readonly TextEdit[] {
  const { markup } = context;
  const { content, paragraph } = standing.control;
  const [shown] = standing.paragraphs;
  if (now.kind === 'table' || now.paragraphs.length > 1)
    return blockEdits(context, standing, part, paragraph);
  if (shown === undefined) throw new DocumentFault('notHere', part.id);
  const [first, ...others] = runs;
  const held =
    first === undefined
      ? [appendEdit(content, xml)]
      : [
          { start: first.start, end: first.end, text: xml },
          ...others.map(({ start, end }) => ({ start, end, text: '' })),
        ];
  return [
    ...paragraphTextEdits(markup, shown, content, now.paragraphs[0] ?? ''),
    ...held,
    ...waitingEdits(markup, standing),
  ];
}

/** A control that Word has put into an empty paragraph takes the paragraph's place. */
function blockEdits(
  context: UpdateContext,
  standing: StandingControl,
  part: BoardPart,
  paragraph: XmlElement | null,
): readonly TextEdit[] {
  const { names } = context.markup;
  const others = paragraph?.children.filter(
    (child) => child !== standing.control.element && !names.is(child, 'pPr') && !names.is(child, 'proofErr'),
  );
  const hasSection = names.child(names.child(paragraph ?? undefined, 'pPr'), 'sectPr') !== undefined;
  if (paragraph === null || others === undefined || others.length > 0 || hasSection)
    throw new DocumentFault('notHere', part.id);
  const number = names.number(names.child(names.child(standing.control.element, 'sdtPr'), 'id')) ?? 1;
  const textWidth = textWidthAt(paragraph, context.markup);
  const text = partXml(part, { document: context.look, textWidth, number });
  return [{ start: paragraph.start, end: paragraph.end, text }];
}

/** What stands in the control gives way to what we draw. */
function redrawEdits(
  { markup, look }: UpdateContext,
  standing: StandingControl,
  part: BoardPart,
): readonly TextEdit[] {
  const { content, element } = standing.control;
  const xml = contentXml(part, { document: look, textWidth: textWidthAt(element, markup) });
  const edit =
    content.contentStart === content.end
      ? appendEdit(content, xml)
      : { start: content.contentStart, end: content.contentEnd, text: xml };
  return [edit, ...waitingEdits(markup, standing)];
}

/** What says that a control waits to be filled, or takes nothing but plain text. */
function waitingEdits({ names }: WordMarkup, { control }: StandingControl): readonly TextEdit[] {
  const properties = names.child(control.element, 'sdtPr');
  return ['placeholder', 'showingPlcHdr', 'text', 'richText']
    .flatMap((name) => names.children(properties, name))
    .map(({ start, end }) => ({ start, end, text: '' }));
}
