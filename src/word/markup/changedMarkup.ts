import type { TextEdit } from '../../officePackage/xml/editedText';
import type { BoardPart } from '../../reports/board/boardPart';
import type { PartChange } from '../boardDocument';
import { DocumentFault } from '../documentFault';
import { NewControls } from './newControls';
import type { StandingContent } from './documentContent';
import { documentLook, textWidthAt } from './documentLook';
import { partXml } from './drawing/partXml';
import { lockOf, type StandingControl } from './standingControl';
import { editedSlice } from './updating/editedSlice';
import { appendEdit } from './updating/paragraphText';
import { fillEdits, type Filling } from './updating/fillPlaceholders';
import type { UpdateContext } from './updating/updateContext';
import { updateEdits } from './updating/updateControl';
import type { WordMarkup } from './wordMarkup';

/**
 * The markup with all of the changes made; what is not named stays as it is, to the letter. A part that is inserted goes
 * to the end of the body. Throws a DocumentFault where a change cannot be made: then none is.
 */
export function changedMarkup(
  markup: WordMarkup,
  standing: StandingContent,
  changes: readonly PartChange[],
): string {
  const context = { markup, look: documentLook(markup, standing.outline) };
  const controls = new NewControls(markup);
  const edits: TextEdit[] = [];
  const fillings: Filling[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'update':
        edits.push(...updateEdits(context, controlOf(standing, change.key), change.part));
        break;
      case 'detach':
        edits.push(...detachEdits(context, controlOf(standing, change.key)));
        break;
      case 'insert':
        edits.push(insertEdit(context, change.part, controls.propertiesOf(change.part)));
        break;
      case 'fill': {
        const placeholder = standing.placeholders.get(change.key);
        if (placeholder === undefined) throw new DocumentFault('changedMeanwhile', change.part.id);
        fillings.push({ placeholder, part: change.part, properties: controls.propertiesOf(change.part) });
      }
    }
  }
  const all = [...edits, ...fillEdits(context, fillings)];
  return editedSlice(markup.text, 0, markup.text.length, all);
}

function controlOf({ controls }: StandingContent, key: string): StandingControl {
  const control = controls.get(key);
  if (control === undefined) throw new DocumentFault('changedMeanwhile', key);
  return control;
}

/** At the end of the body, before what says how its last section is printed. */
function insertEdit({ markup, look }: UpdateContext, part: BoardPart, properties: string): TextEdit {
  const { body, names } = markup;
  const section = body.children.findLast((child) => names.is(child, 'sectPr'));
  const place = { document: look, textWidth: textWidthAt(section ?? body, markup), properties };
  const xml = partXml(part, place);
  return section === undefined
    ? appendEdit(body, xml)
    : { start: section.start, end: section.start, text: xml };
}

/** The content without the control, and without what we keep in it. */
function detachEdits({ markup }: UpdateContext, standing: StandingControl): readonly TextEdit[] {
  const { control, provenanceRuns, problem } = standing;
  const isLocked = lockOf(control, markup.names) !== 'unlocked';
  if (isLocked) throw new DocumentFault('protected', control.id);
  if (problem === 'inTextBox' || problem === 'outsideBody') throw new DocumentFault('notHere', control.id);
  const { element, content } = control;
  const removed = [
    { start: element.start, end: content.contentStart },
    ...provenanceRuns,
    { start: content.contentEnd, end: element.end },
  ];
  return removed.map(({ start, end }) => ({ start, end, text: '' }));
}
