import { invalidArgument } from '../../officeHost/hostError';
import { checked, isColour, isOneOf } from '../../officeHost/wire/members';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../model/address';
import { withBorder, type BorderLine, type CellSide } from '../model/cellStyle';
import { hostObject, type BorderRef, type RangeRef } from './targets';
import { changeStyle, rangeExists, sharedStyle } from './styleMembers';
import type { Members } from './excelMembers';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

interface BorderPart {
  readonly range: RangeRef;
  readonly side: CellSide;
}

/** The cells' own sides that make up one side of a range. */
function borderParts({ range: { sheet, area }, side }: BorderRef): readonly BorderPart[] {
  const { top, left, bottom, right } = area;
  const part = (change: Partial<typeof area>, of: CellSide): BorderPart => ({
    range: { sheet, area: { ...area, ...change } },
    side: of,
  });
  switch (side) {
    case 'EdgeTop':
      return [part({ bottom: top }, 'top')];
    case 'EdgeBottom':
      return [part({ top: bottom }, 'bottom')];
    case 'EdgeLeft':
      return [part({ right: left }, 'left')];
    case 'EdgeRight':
      return [part({ left: right }, 'right')];
    case 'InsideHorizontal':
      return rowCount(area) === 1
        ? []
        : [part({ bottom: bottom - 1 }, 'bottom'), part({ top: top + 1 }, 'top')];
    case 'InsideVertical':
      return columnCount(area) === 1
        ? []
        : [part({ right: right - 1 }, 'right'), part({ left: left + 1 }, 'left')];
    default:
      return [part({}, side === 'DiagonalUp' ? 'diagonalUp' : 'diagonalDown')];
  }
}

function border(property: keyof BorderLine): (border: BorderRef) => unknown {
  return (target) => {
    const [part] = borderParts(target);
    return part === undefined ? null : sharedStyle(part.range, ({ borders }) => borders[part.side][property]);
  };
}

function setBorder(target: BorderRef, line: Partial<BorderLine>): void {
  if (isEntireColumn(target.range.area) && isEntireRow(target.range.area)) {
    throw invalidArgument('the borders of a whole sheet');
  }
  for (const { range, side } of borderParts(target))
    changeStyle(range, (each) => withBorder(each, side, line));
}

/** A weight or a colour alone draws a line, as in Excel. */
function drawn(target: BorderRef): Partial<BorderLine> {
  return border('style')(target) === 'None' ? { style: 'Continuous' } : {};
}

const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

export const rangeBorderMembers: Members<BorderRef> = {
  exists: ({ range }, context) => rangeExists(range, context),
  get: {
    SideIndex: ({ side }) => side,
    Style: border('style'),
    Weight: border('weight'),
    Color: border('color'),
  },
  set: {
    Style: (target, value) => setBorder(target, { style: checked(isOneOf(...lineStyles), value, 'style') }),
    Weight: (target, value) => {
      const isWeight = isOneOf('Hairline', 'Thin', 'Medium', 'Thick');
      setBorder(target, { weight: checked(isWeight, value, 'weight'), ...drawn(target) });
    },
    Color: (target, value) => {
      setBorder(target, { color: checked(isColour, value, 'color').toUpperCase(), ...drawn(target) });
    },
  },
};

export const rangeBorderCollectionMembers: Members<RangeRef> = {
  exists: rangeExists,
  get: { Count: () => sides.length },
  items: (range) => sides.map((side) => hostObject('RangeBorder', { range, side })),
  item: (range, key) =>
    hostObject('RangeBorder', { range, side: checked(isOneOf(...sides), key, 'the border') }),
};
