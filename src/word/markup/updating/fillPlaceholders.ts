import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { BoardPart } from '../../../reports/board/boardPart';
import { DocumentFault } from '../../documentFault';
import { isSentence } from '../../partTexts';
import type { BodyParagraph, ShownPiece } from '../bodyOutline';
import { textWidthAt } from '../documentLook';
import { partXml, sentenceXml } from '../drawing/partXml';
import { shownXml } from '../drawing/runXml';
import type { StandingPlaceholder } from '../placeholders';
import type { WordMarkup } from '../wordMarkup';
import { paragraphsControlXml } from './paragraphsControl';
import type { UpdateContext } from './updateContext';

/** A placeholder, and what takes its place. */
export interface Filling {
  readonly placeholder: StandingPlaceholder;
  readonly part: BoardPart;
  /** The new control's properties, as XML. */
  readonly properties: string;
}

/** The changes that put parts in the place of placeholders. Throws a DocumentFault where one cannot stand there. */
export function fillEdits(context: UpdateContext, fillings: readonly Filling[]): readonly TextEdit[] {
  const inSentences = new Map<BodyParagraph, Filling[]>();
  const edits = fillings.flatMap((filling): readonly TextEdit[] => {
    const { isAlone, paragraph, problem } = filling.placeholder;
    if (problem !== null) throw new DocumentFault('notHere', filling.part.id);
    if (isAlone && !isSentence(filling.part.content)) return paragraphEdits(context, filling);
    const others = inSentences.get(paragraph);
    if (others === undefined) inSentences.set(paragraph, [filling]);
    else others.push(filling);
    return [];
  });
  return [...edits, ...[...inSentences.values()].flatMap((own) => sentenceEdits(context.markup, own))];
}

/** The part takes the paragraph's place; marks that begin or end there stay, and so does the end of a section. */
function paragraphEdits(
  { markup, look }: UpdateContext,
  { placeholder: { paragraph }, part, properties }: Filling,
): readonly TextEdit[] {
  const { names, text } = markup;
  const { element, parent } = paragraph;
  const marks = element.children.filter((child) =>
    /^(?:bookmark|commentRange|perm)(?:Start|End)$/.test(names.nameOf(child) ?? ''),
  );
  const section = names.child(names.child(element, 'pPr'), 'sectPr');
  const isLastInCell = names.is(parent, 'tc') && parent.children.at(-1) === element;
  const place = { document: look, textWidth: textWidthAt(element, markup), properties };
  const xml =
    part.content.kind === 'text'
      ? paragraphsControlXml(markup, part, paragraph, properties)
      : partXml(part, place);
  const filled = [
    ...marks.map(({ start, end }) => text.slice(start, end)),
    xml,
    section === undefined
      ? ''
      : names.xml('p', {}, names.xml('pPr', {}, text.slice(section.start, section.end))),
    isLastInCell ? smallestParagraph(markup) : '',
  ];
  return [{ start: element.start, end: element.end, text: filled.join('') }];
}

/** A cell must end with a paragraph. */
function smallestParagraph({ names }: WordMarkup): string {
  const spacing = names.xml('spacing', { before: 0, after: 0, line: 20, lineRule: 'exact' });
  return names.xml('p', {}, names.xml('pPr', {}, spacing));
}

interface Cut {
  readonly start: number;
  readonly end: number;
  /** The control that takes its place, as XML; '' in the pieces after the first. */
  readonly control: string;
}

/** In a sentence the run is cut in two around the control, whose text has the look of the run. */
function sentenceEdits(markup: WordMarkup, fillings: readonly Filling[]): readonly TextEdit[] {
  const cuts = new Map<ShownPiece, Cut[]>();
  for (const { placeholder, part, properties } of fillings) {
    if (!isSentence(part.content)) throw new DocumentFault('notHere', part.id);
    placeholder.pieces.forEach(({ piece, start, end }, index) => {
      const look = runLook(markup, piece);
      const control = index === 0 ? sentenceXml(markup.names, part, properties, look) : '';
      const cut = { start, end, control };
      const others = cuts.get(piece);
      if (others === undefined) cuts.set(piece, [cut]);
      else others.push(cut);
    });
  }
  return [...cuts].map(([piece, own]) => cutEdit(markup, piece, own));
}

function cutEdit(markup: WordMarkup, piece: ShownPiece, cuts: readonly Cut[]): TextEdit {
  const { names } = markup;
  const { run, element, text } = piece;
  const [first] = cuts;
  const isWhole = cuts.length === 1 && first?.start === 0 && first.end === text.length;
  const isOnly = run.children.every((child) => child === element || names.is(child, 'rPr'));
  // No run that shows nothing is left.
  if (isWhole && isOnly) return { start: run.start, end: run.end, text: first.control };
  const [open = ''] = run.tag.split(/[\s/>]/);
  const written: string[] = [];
  let at = 0;
  for (const { start, end, control } of cuts.toSorted((one, other) => one.start - other.start)) {
    written.push(shownXml(names, text.slice(at, start)));
    if (control !== '') written.push(`</${run.qualifiedName}>${control}${open}>${runLook(markup, piece)}`);
    at = end;
  }
  written.push(shownXml(names, text.slice(at)));
  return { start: element.start, end: element.end, text: written.join('') };
}

function runLook({ text, names }: WordMarkup, { run }: ShownPiece): string {
  const found = names.child(run, 'rPr');
  return found === undefined ? '' : text.slice(found.start, found.end);
}
