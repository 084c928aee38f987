import { invalidArgument } from '../../officeHost/hostError';
import type { Hyperlink } from '../model/cellGrid';
import { writeCell } from '../model/writeCell';
import type { RangeRef } from './targets';
import type { HostContext } from './excelMembers';

/** The link of a single cell, or of cells that all have the same; else null. */
export function rangeHyperlink({ sheet, area }: RangeRef): Hyperlink | null {
  const first = sheet.grid.at(area.top, area.left)?.hyperlink ?? null;
  if (first === null) return null;
  for (const { cell } of sheet.grid.placed(area)) if (cell.hyperlink !== first) return null;
  return first;
}

/** Excel writes the text to the cell, and gives it the look of a link. */
export function setRangeHyperlink(range: RangeRef, value: unknown, context: HostContext): void {
  const { sheet, area } = range;
  sheet.requireWritable(area);
  const link = asHyperlink(value);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.grid.make(row, column);
      const text = link.textToDisplay ?? link.documentReference ?? link.address ?? '';
      const replaces = link.textToDisplay !== undefined || cell.value === null;
      // A text that looks like a formula stays a text here.
      if (replaces) writeCell(sheet, row, column, text.startsWith('=') ? `'${text}` : text);
      cell.hyperlink = link;
      cell.style = { ...sheet.styleAt(row, column), fontColor: '#0563C1', underline: 'Single' };
    }
  }
  context.workbook.changed();
}

function asHyperlink(value: unknown): Hyperlink {
  if (typeof value !== 'object' || value === null) throw invalidArgument('hyperlink');
  const link: Record<string, string> = {};
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    const known = ['address', 'documentReference', 'screenTip', 'textToDisplay'].includes(key);
    if (!known || (typeof part !== 'string' && part !== null)) throw invalidArgument(`hyperlink.${key}`);
    if (part !== null) link[key] = part;
  }
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument('hyperlink');
  return link;
}
