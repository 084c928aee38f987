import type { PartProblem } from '../boardDocument';
import type { BodyOutline, BodyParagraph, ShownPiece } from './bodyOutline';

/** `{{avstam:ID}}` in a paragraph, where it is written. */
export interface StandingPlaceholder {
  readonly id: string;
  readonly paragraph: BodyParagraph;
  readonly isAlone: boolean;
  /** What shows it. */
  readonly pieces: readonly PieceWithin[];
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
  const matches = [...paragraph.text.matchAll(pattern)];
  const ranges = matches.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const within = piecesOf(paragraph.pieces, ranges);
  return matches.flatMap((match, index) => {
    const pieces = within[index] ?? [];
    if (pieces.some(({ piece }) => piece.control !== null)) return [];
    const parents = new Set(pieces.map(({ piece }) => piece.parent));
    const isDirect = parents.size === 1 && parents.has(paragraph.element);
    return {
      id: (match[1] ?? '').trim(),
      paragraph,
      isAlone: isDirect && paragraph.text.trim() === match[0],
      pieces,
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

interface PieceWithin {
  readonly piece: ShownPiece;
  /** Characters of the piece, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** For each range of a paragraph's characters the pieces that show them; ranges come in order and apart. */
function piecesOf(
  pieces: readonly ShownPiece[],
  ranges: readonly TextRange[],
): readonly (readonly PieceWithin[])[] {
  const found = ranges.map((): PieceWithin[] => []);
  let at = 0;
  let first = 0;
  for (const piece of pieces) {
    const pieceEnd = at + piece.text.length;
    while ((ranges[first]?.end ?? Infinity) <= at) first += 1;
    for (let index = first; ; index += 1) {
      const range = ranges[index];
      if (range === undefined || range.start >= pieceEnd) break;
      const start = Math.max(range.start - at, 0);
      const end = Math.min(range.end - at, piece.text.length);
      if (start < end) found[index]?.push({ piece, start, end });
    }
    at = pieceEnd;
  }
  return found;
}
