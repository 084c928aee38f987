import type { Amount } from '../../../domain/amount';
import { formatNumber, withUnit } from '../../formatAmount';
import type { BoardTexts } from '../../messages/board/boardTexts';
import type { SentenceName } from '../../messages/sentences/sentenceNames';
import type { TemplatePiece } from './parseTemplate';

/** What is filled in: a text, or an amount as it is printed. */
export type SentenceValue =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'amount'; readonly amount: Amount };

export type SentenceValues = ReadonlyMap<SentenceName, SentenceValue>;

/** The first alternative whose names all have a value, filled in; null where none is. */
export function fillTemplate(
  alternatives: readonly (readonly TemplatePiece[])[],
  values: SentenceValues,
  texts: BoardTexts,
): string | null {
  for (const pieces of alternatives) {
    const filled = pieces.map((piece) => filledPiece(piece, values, texts));
    if (!filled.includes(null)) return filled.join('');
  }
  return null;
}

function filledPiece(piece: TemplatePiece, values: SentenceValues, texts: BoardTexts): string | null {
  if (piece.kind === 'text') return piece.text;
  const value = values.get(piece.name);
  if (value === undefined) return null;
  if (value.kind === 'text') return value.text;
  const { amount } = value;
  const number = formatNumber(amount.value, amount.decimals, texts.language);
  const signed = piece.isSigned && amount.value.gt(0) ? `+${number}` : number;
  if (!piece.isInWords || amount.unit === null) return withUnit(signed, amount.unit);
  return texts.say(`inUnitWords_${amount.unit}`, { number: signed });
}
