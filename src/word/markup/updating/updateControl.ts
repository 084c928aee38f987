import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { BoardPart } from '../../../reports/board/boardPart';
import { DocumentFault } from '../../documentFault';
import { isSentence, printableContent, sameTexts } from '../../partTexts';
import { textWidthAt } from '../documentLook';
import { paragraphXml } from '../drawing/paragraphXml';
import { contentXml, provenanceRunXml } from '../drawing/partXml';
import type { StandingControl } from '../standingControl';
import { paragraphListEdits, type ProvenanceRun } from './paragraphList';
import { appendEdit } from './paragraphText';
import type { UpdateContext } from './updateContext';
import { sentenceEdits, toSentenceEdits } from './updateSentence';
import { tablePartEdits } from './updateTablePart';
import { waitingEdits } from './waitingControl';

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
  if (control.level === 'inline') return sentenceEdits(context, standing, part, provenance);
  if (isSentence(now)) return toSentenceEdits(context, standing, part);
  if (now.kind === 'text' && content.kind === 'text' && content.paragraphs.length > 0)
    return textEdits(context, standing, part, now.paragraphs, provenance);
  if (now.kind === 'table' && content.kind === 'table' && standing.table !== null) {
    const update = { standing: standing.table, old: content.table, now: now.table };
    return tablePartEdits(context, standing, update, part, provenance);
  }
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
  provenance: ProvenanceRun,
): readonly TextEdit[] {
  return paragraphListEdits(
    {
      markup,
      standing: paragraphs,
      texts,
      isByPlace: false,
      draw: (text, end) => paragraphXml(markup.names, text, { language }, end),
      at: control.content.contentStart,
    },
    provenance,
  );
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
  return [edit, ...waitingEdits(markup, standing.control)];
}
