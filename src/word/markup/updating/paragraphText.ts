import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import { printableText } from '../../partTexts';
import type { BodyParagraph, ShownPiece } from '../bodyOutline';
import { runXml, shownXml } from '../drawing/runXml';
import type { WordMarkup } from '../wordMarkup';

/**
 * The changes that make a paragraph, or the piece of one in a control, show another text in its look; none where it
 * shows it already. `container` is what its runs stand in.
 */
export function paragraphTextEdits(
  markup: WordMarkup,
  paragraph: BodyParagraph,
  container: XmlElement,
  wanted: string,
): readonly TextEdit[] {
  const text = printableText(wanted);
  if (paragraph.text === text) return [];
  const kept = longestPiece(paragraph.pieces);
  const isPlain = paragraph.pieces.every(({ parent, isInField }) => parent === container && !isInField);
  if (kept !== null && isPlain) {
    return paragraph.pieces.map(({ element }) => ({
      start: element.start,
      end: element.end,
      text: element === kept.element ? shownXml(markup.names, text) : '',
    }));
  }
  const run = runXml(markup.names, text, runLook(markup, paragraph));
  const shown = container.children.filter((child) => isShown(child, paragraph));
  return [
    ...shown.map(({ start, end }) => ({ start, end, text: '' })),
    appendEdit(container, run, paragraph.hiddenRuns),
  ];
}

/** The properties, as XML, of the run whose look a new text takes: of the longest piece, else of the paragraph's mark. */
export function runLook({ text, names }: WordMarkup, { element, pieces }: BodyParagraph): string {
  const longest = longestPiece(pieces);
  const properties =
    longest === null ? names.child(names.child(element, 'pPr'), 'rPr') : names.child(longest.run, 'rPr');
  return properties === undefined ? '' : text.slice(properties.start, properties.end);
}

/** Adds XML at the end of an element, also of one that is empty, but before what is hidden there. */
export function appendEdit(container: XmlElement, xml: string, hidden: readonly XmlElement[] = []): TextEdit {
  if (container.tag.endsWith('/>')) {
    const start = container.tag.slice(0, -2).trimEnd();
    const text = `${start}>${xml}</${container.qualifiedName}>`;
    return { start: container.start, end: container.end, text };
  }
  const before = container.children.find((child) => hidden.includes(child));
  const at = before?.start ?? container.contentEnd;
  return { start: at, end: at, text: xml };
}

/** Links, fields, controls and runs that show text, or that a field is made of. */
function isShown(child: XmlElement, { hiddenRuns, pieces }: BodyParagraph): boolean {
  if (hiddenRuns.includes(child)) return false;
  const isField = child.children.some(({ name }) => name === 'fldChar' || name === 'instrText');
  return isField || pieces.some(({ element }) => child.start <= element.start && element.end <= child.end);
}

function longestPiece(pieces: readonly ShownPiece[]): ShownPiece | null {
  return pieces.reduce<ShownPiece | null>(
    (longest, piece) => (longest === null || piece.text.length > longest.text.length ? piece : longest),
    null,
  );
}
