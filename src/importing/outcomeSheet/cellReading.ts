import { parseNumberText, type SeparatorUse } from '../../reading/cells/numberText';
import { repairMojibake } from '../../reading/cells/mojibake';
import { oneLine, plainText } from '../../reading/cells/plainText';
import type { SourceCell } from './sourceRow';

export const usualSeparators: SeparatorUse = { dot: 'thousands', comma: 'decimal' };

/** A cell's text on one line, with its encoding repaired. */
export function cellText(cell: SourceCell | undefined): string {
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'number' ? String(cell) : oneLine(repairMojibake(cell));
}

/** A cell's text as the word lists want it. */
export function cellWords(cell: SourceCell | undefined): string {
  return plainText(cellText(cell));
}

/** Whether a cell holds a number, and no year or month that stands for itself. */
export function isAmount(cell: SourceCell | undefined): boolean {
  if (cell === undefined || cell === null) return false;
  if (typeof cell === 'number') return !/^(?:19|20|21)\d\d(?:0[1-9]|1[0-2])?$/.test(String(cell));
  const text = cell.trim();
  if (text === '' || /^(?:19|20|21)\d\d(?:-?(?:0[1-9]|1[0-2])){0,2}$/.test(text)) return false;
  return parseNumberText(repairMojibake(text), usualSeparators).kind === 'number';
}
