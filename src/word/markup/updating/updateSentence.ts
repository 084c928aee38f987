import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import type { BoardPart } from '../../../reports/board/boardPart';
import { DocumentFault } from '../../documentFault';
import { printableContent } from '../../partTexts';
import { textWidthAt } from '../documentLook';
import { partXml } from '../drawing/partXml';
import type { StandingControl } from '../standingControl';
import type { ProvenanceRun } from './paragraphList';
import { appendEdit, paragraphTextEdits } from './paragraphText';
import type { UpdateContext } from './updateContext';
import { waitingEdits } from './waitingControl';

/** Within a sentence stands a text of one paragraph; alone in its paragraph, anything. */
export function sentenceControlEdits(
  context: UpdateContext,
  standing: StandingControl,
  part: BoardPart,
  { xml, runs }: ProvenanceRun,
): readonly TextEdit[] {
  const { markup } = context;
  const { content, paragraph } = standing.control;
  const now = printableContent(part.content);
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
    ...waitingEdits(markup, standing.control),
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
