import type { CellValue } from '../../cells';
import { damaged } from '../../../officePackage/packageFault';
import { decodeExcelEscapes } from '../../../officePackage/xml/xmlText';

/**
 * The value that a cell shows: `type` is its attribute `t`, `value` the text of `<v>`, `inline` that of `<is>`,
 * each null if it is not there. Throws a PackageFault if it names a shared string that is not there.
 */
export function cellContent(
  type: string | null,
  value: string | null,
  inline: string | null,
  strings: readonly string[],
  part: string,
): CellValue {
  if (inline !== null) return decodeExcelEscapes(inline);
  if (value === null) return null;
  switch (type) {
    case 's':
      return sharedString(value, strings, part);
    case 'str':
      return decodeExcelEscapes(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value.trim() };
    case 'd':
    case 'inlineStr':
      return value;
    default:
      return number(value);
  }
}

function sharedString(index: string, strings: readonly string[], part: string): string {
  const text = index.trim() === '' ? undefined : strings[Number(index)];
  if (text === undefined) throw damaged(part, 'content');
  return text;
}

/** Text that is no number is kept as text, so that a reader can point at it. */
function number(text: string): CellValue {
  const value = Number(text);
  if (value === 0 && text.trim() === '') return null;
  return Number.isFinite(value) ? value : text;
}
