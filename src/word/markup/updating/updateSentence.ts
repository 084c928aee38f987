import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import type { BoardPart } from '../../../reports/board/boardPart';
import { DocumentFault } from '../../documentFault';
import { isBlank, isSentence, printableContent } from '../../partTexts';
import type { BodyParagraph } from '../bodyOutline';
import { textWidthAt } from '../documentLook';
import { paragraphXml } from '../drawing/paragraphXml';
import { partXml, sentenceXml } from '../drawing/partXml';
import { runProperties, runXml } from '../drawing/runXml';
import type { StandingControl } from '../standingControl';
import type { WordNames } from '../wordNames';
import { likeParagraphXml } from './likeParagraph';
import type { ProvenanceRun } from './paragraphList';
import { paragraphsControlXml } from './paragraphsControl';
import { appendEdit, paragraphTextEdits, runLook } from './paragraphText';
import type { UpdateContext } from './updateContext';
import { isWaiting, keptProperties, waitingEdits } from './waitingControl';

/** The changes of a control around a piece of a paragraph; alone in its paragraph it can come to hold anything. */
export function sentenceEdits(
  context: UpdateContext,
  standing: StandingControl,
  part: BoardPart,
  { xml, runs }: ProvenanceRun,
): readonly TextEdit[] {
  const { markup } = context;
  const { control } = standing;
  const [shown] = standing.paragraphs;
  if (shown === undefined) throw new DocumentFault('notHere', part.id);
  if (!isSentence(part.content)) return toParagraphs(context, standing, part, shown);
  const now = printableContent(part.content);
  const text = now.kind === 'text' ? (now.paragraphs[0] ?? '') : '';
  if (isWaiting(markup, control)) {
    const { start, end } = control.element;
    const written = sentenceXml(markup.names, part, keptProperties(markup, control), '');
    return [{ start, end, text: written }];
  }
  const [first, ...others] = runs;
  const { content } = control;
  // An empty control cannot be appended to twice.
  if (content.children.length === 0)
    return [appendEdit(content, runXml(markup.names, text, '') + xml), ...waitingEdits(markup, control)];
  return [
    ...paragraphTextEdits(markup, shown, content, text),
    ...(first === undefined
      ? [appendEdit(content, xml)]
      : [{ start: first.start, end: first.end, text: xml }]),
    ...others.map(({ start, end }) => ({ start, end, text: '' })),
    ...waitingEdits(markup, control),
  ];
}

/** A control that is alone in its paragraph takes the paragraph's place. */
function toParagraphs(
  { markup, look }: UpdateContext,
  { control }: StandingControl,
  part: BoardPart,
  shown: BodyParagraph,
): readonly TextEdit[] {
  const { paragraph, element } = control;
  if (paragraph === null || !isAlone(paragraph, element, markup.names))
    throw new DocumentFault('notHere', part.id);
  const properties = keptProperties(markup, control);
  const place = { document: look, textWidth: textWidthAt(paragraph, markup), properties };
  const model = isWaiting(markup, control) ? { ...shown, pieces: [] } : shown;
  const text =
    part.content.kind === 'text'
      ? paragraphsControlXml(markup, part, model, properties)
      : partXml(part, place);
  return [{ start: paragraph.start, end: paragraph.end, text }];
}

function isAlone(paragraph: XmlElement, control: XmlElement, names: WordNames): boolean {
  const properties = names.child(paragraph, 'pPr');
  const others = paragraph.children.filter(
    (child) =>
      child !== control && child !== properties && !names.is(child, 'proofErr') && !isEmptyRun(child, names),
  );
  return others.length === 0 && names.child(properties, 'sectPr') === undefined;
}

function isEmptyRun(element: XmlElement, names: WordNames): boolean {
  return names.is(element, 'r') && element.children.every((child) => names.is(child, 'rPr'));
}

/** A control around paragraphs that comes to hold a single one becomes one around the paragraph's text. */
export function toSentenceEdits(
  { markup }: UpdateContext,
  { control, paragraphs }: StandingControl,
  part: BoardPart,
): readonly TextEdit[] {
  const { names } = markup;
  const { start, end } = control.element;
  const look = { language: part.recipe.language };
  const properties = keptProperties(markup, control);
  const model = paragraphs.find(({ text }) => !isBlank(text)) ?? paragraphs[0];
  if (model === undefined || isWaiting(markup, control)) {
    const written = sentenceXml(names, part, properties, runProperties(names, look));
    return [{ start, end, text: paragraphXml(names, '', look, written) }];
  }
  const written = sentenceXml(names, part, properties, runLook(markup, model));
  return [{ start, end, text: likeParagraphXml(markup, model, '', written) }];
}
