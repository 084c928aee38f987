import { checked, isBoolean, isColour, isNumberWithin, isOneOf, isText } from '../../officeHost/wire/members';
import { autofitColumns, autofitRows } from '../model/autofit';
import { hostObject, type RangeRef } from './targets';
import { lineSizes } from './lineSizes';
import { changeStyle, rangeExists, sharedStyle, styleMembers, styleProperty } from './styleMembers';
import type { Members } from './excelMembers';

const alignments = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;

export const rangeFormatMembers: Members<RangeRef> = {
  exists: rangeExists,
  ...styleMembers({
    ...lineSizes,
    HorizontalAlignment: styleProperty('horizontalAlignment', isOneOf(...alignments)),
    VerticalAlignment: styleProperty(
      'verticalAlignment',
      isOneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    ),
    WrapText: styleProperty('wrapText', isBoolean),
    IndentLevel: styleProperty('indentLevel', isNumberWithin(0, 250)),
    ShrinkToFit: styleProperty('shrinkToFit', isBoolean),
    TextOrientation: styleProperty('textOrientation', isNumberWithin(-90, 180)),
  }),
  navigate: {
    Fill: (range) => hostObject('RangeFill', range),
    Font: (range) => hostObject('RangeFont', range),
    Borders: (range) => hostObject('RangeBorderCollection', range),
    Protection: (range) => hostObject('FormatProtection', range),
  },
  call: {
    AutofitColumns: (range, _, { workbook }) => {
      range.sheet.requireWritable();
      autofitColumns(workbook, range);
    },
    AutofitRows: (range) => {
      range.sheet.requireWritable();
      autofitRows(range);
    },
  },
};

export const rangeFontMembers: Members<RangeRef> = {
  exists: rangeExists,
  ...styleMembers({
    Bold: styleProperty('bold', isBoolean),
    Italic: styleProperty('italic', isBoolean),
    Color: styleProperty('fontColor', isColour),
    Name: styleProperty('fontName', isText),
    Size: styleProperty('fontSize', isNumberWithin(1, 409)),
    Strikethrough: styleProperty('strikethrough', isBoolean),
    Underline: styleProperty(
      'underline',
      isOneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    ),
  }),
};

export const rangeFillMembers: Members<RangeRef> = {
  exists: rangeExists,
  get: {
    // Cells without a fill are said to be white.
    Color: (range) => sharedStyle(range, ({ fillColor }) => fillColor ?? '#FFFFFF'),
    Pattern: (range) => sharedStyle(range, ({ fillColor }) => (fillColor === null ? 'None' : 'Solid')),
  },
  set: {
    Color: (range, value) => {
      const fillColor = value === '' ? null : checked(isColour, value, 'fill.color').toUpperCase();
      changeStyle(range, (each) => ({ ...each, fillColor }));
    },
  },
  call: { Clear: (range) => changeStyle(range, (each) => ({ ...each, fillColor: null })) },
};

export const formatProtectionMembers: Members<RangeRef> = {
  exists: rangeExists,
  ...styleMembers({ Locked: styleProperty('locked', isBoolean) }),
};
