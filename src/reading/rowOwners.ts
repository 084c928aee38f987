import type { RowOwner } from '../domain/table';
import { plainText } from './cells/plainText';
import type { SheetGrid } from './cells/sheetGrid';
import type { Recognition } from './recognise';
import {
  administrationHeading,
  feeFinanced,
  fundHeading,
  taxFinanced,
  unitHeading,
} from './words/ownerWords';

export const nobody: RowOwner = { administration: null, unit: null, fund: null, financing: null };

/** Whose each row is: by the label columns that say what they name, and by the section or the subtotal it stands in. */
export function rowOwners(grid: SheetGrid, recognition: Recognition): RowOwner[] {
  const { layout, sheetRows, labels, sections } = recognition;
  const headers = layout.labelHeaders.map(plainText);
  const columnOf = (pattern: RegExp): number | undefined =>
    layout.labels[headers.findIndex((header) => pattern.test(header))];
  const fund = columnOf(fundHeading);
  // Of two columns of units the one to the right is the part of the other.
  const unit = layout.labels[headers.findLastIndex((header) => unitHeading.test(header))];
  const wider = columnOf(unitHeading);
  const administration = columnOf(administrationHeading) ?? (wider === unit ? undefined : wider);
  const text = (row: number, column: number | undefined): string | null =>
    column === undefined ? null : grid.text(sheetRows[row] ?? -1, column) || null;
  /** What stands once over several rows, or is merged over them, is each row's that has a name of its own to the right of it. */
  const textDown = (row: number, column: number | undefined): string | null => {
    if (column === undefined) return null;
    for (let above = row; above >= 0 && labels[above]?.total !== true && !sections.has(above); above--) {
      const own = text(above, column);
      if (own !== null) return own;
      const isNamed = layout.labels.some((other) => other > column && text(above, other) !== null);
      const isAnother = layout.labels.some((other) => other < column && text(above, other) !== null);
      if (!isNamed || isAnother) return null;
    }
    return null;
  };
  const financing = financingOf(recognition);
  return labels.map((_, row) => ({
    administration: textDown(row, administration),
    unit: textDown(row, unit),
    fund: text(row, fund),
    financing: financing[row] ?? null,
  }));
}

/** The subtotal that a row is a part of tells first, then its own words, then the section that it stands in. */
function financingOf({ labels, sections, down }: Recognition): RowOwner['financing'][] {
  let section: RowOwner['financing'] = null;
  const own = labels.map(({ text }) => toldBy(text));
  /** A subtotal of a single row adds nothing up. */
  const below = (row: number): RowOwner['financing'] => {
    const total = labels.findIndex((label, index) => index > row && label.total);
    return total < 0 ? null : (own[total] ?? null);
  };
  return labels.map((_, row) => {
    if (sections.has(row)) section = own[row] ?? null;
    const part = down.relations.find(
      ({ target, terms }) => own[target] !== null && terms.some(({ index }) => index === row),
    );
    return (part === undefined ? null : own[part.target]) ?? own[row] ?? section ?? below(row);
  });
}

function toldBy(label: string): RowOwner['financing'] {
  const plain = plainText(label);
  const [tax, fee] = [taxFinanced.test(plain), feeFinanced.test(plain)];
  // "Summa skatte- och avgiftsfinansierat" is both.
  if (tax === fee || /(?<!\p{L})skatte- och/u.test(plain)) return null;
  return tax ? 'tax' : 'fee';
}
