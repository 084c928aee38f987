import type { PartProblem } from '../boardDocument';
import type { BodyOutline, BodyParagraph, ShownPiece } from './bodyOutline';

/** `{{avstam:ID}}` in a paragraph, where it is written. */
export interface StandingPlaceholder {
  readonly id: string;
  readonly paragraph: BodyParagraph;
  readonly isAlone: boolean;
  /** Characters of the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly problem: PartProblem | null;
}

/** At most 100 characters in braces, so that no text takes longer than its length. */
const pattern = /\{\{[ \u00A0]{0,9}avstam:([^{}\n]{1,100})\}\}/gi;

/** All placeholders outside our controls, in the document's order. */
export function findPlaceholders({ paragraphs }: BodyOutline): readonly StandingPlaceholder[] {
  return [...paragraphs.values()].flatMap((paragraph) =>
    paragraph.control === null && paragraph.text.includes('{{') ? inParagraph(paragraph) : [],
  );
}

function inParagraph(paragraph: BodyParagraph): readonly StandingPlaceholder[] {
  return [...paragraph.text.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const pieces = piecesWithin(paragraph.pieces, start, end);
    if (pieces.some(({ piece }) => piece.control !== null)) return [];
    const parents = new Set(pieces.map(({ piece }) => piece.parent));
    const isDirect = parents.size === 1 && parents.has(paragraph.element);
    return {
      id: (match[1] ?? '').trim(),
      paragraph,
      isAlone: isDirect && paragraph.text.trim() === match[0],
      start,
      end,
      problem: problemOf(paragraph, pieces, parents.size === 1),
    };
  });
}

function problemOf(
  { isInTextBox }: BodyParagraph,
  pieces: readonly PieceWithin[],
  isOfOneParent: boolean,
): PartProblem | null {
  if (isInTextBox) return 'inTextBox';
  if (pieces.some(({ piece }) => piece.isInserted)) return 'trackedChanges';
  return isOfOneParent && !pieces.some(({ piece }) => piece.isInField) ? null : 'unreadable';
}

export interface PieceWithin {
  readonly piece: ShownPiece;
  /** Characters of the piece, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

/** The pieces that show the characters of a paragraph from `start` to before `end`. */
export function piecesWithin(
  pieces: readonly ShownPiece[],
  start: number,
  end: number,
): readonly PieceWithin[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, piece.text.length);
    at += piece.text.length;
    return from < to ? [{ piece, start: from, end: to }] : [];
  });
}
