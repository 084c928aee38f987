import { invalidArgument, itemNotFound } from '../../officeHost/hostError';
import { checked, isBoolean, isOneOf } from '../../officeHost/wire/members';
import {
  boundingArea,
  columnCount,
  columnLimit,
  fullAddress,
  isEntireColumn,
  isEntireRow,
  overlap,
  rowCount,
  rowLimit,
  validArea,
} from '../model/address';
import { sizeOf } from '../model/cellSizes';
import { clearRange, copyRange, mergeRange, unmergeRange } from '../model/rangeChanges';
import type { ExcelArguments } from './excelArguments';
import { hostObject, type HostObject, type RangeRef } from './targets';
import { cellContents, readGrid, writeContents, writeFormats } from './rangeContents';
import { rangeHyperlink, setRangeHyperlink } from './rangeHyperlink';
import { rangeProperties } from './rangeProperties';
import type { HostContext, Members } from './excelMembers';

type Call = (range: RangeRef, args: ExcelArguments, context: HostContext) => unknown;

/** A range of the same sheet; Excel's error where it would leave the sheet. */
function at({ sheet }: RangeRef, top: number, left: number, bottom: number, right: number): HostObject {
  return hostObject('Range', { sheet, area: validArea(top, left, bottom, right) });
}

function intersection(
  { sheet, area }: RangeRef,
  args: ExcelArguments,
  context: HostContext,
): HostObject | null {
  const other = args.range(0, context.workbook, sheet);
  const common = other.sheet === sheet ? overlap(area, other.area) : null;
  return common === null ? null : hostObject('Range', { sheet, area: common });
}

function usedRange({ sheet, area }: RangeRef, args: ExcelArguments): HostObject | null {
  const used = sheet.usedArea(args.flag(0), area);
  return used === null ? null : hostObject('Range', { sheet, area: used });
}

function mergedAreas({ sheet, area }: RangeRef): HostObject | null {
  const areas = sheet.mergesIn(area);
  return areas.length === 0 ? null : hostObject('RangeAreas', { sheet, areas });
}

function orFail(object: HostObject | null, what: string): HostObject {
  if (object === null) throw itemNotFound(what);
  return object;
}

const geometry: Readonly<Record<string, Call>> = {
  GetCell: (range, args) => {
    const row = range.area.top + args.integer(0);
    const column = range.area.left + args.integer(1);
    return at(range, row, column, row, column);
  },
  GetRow: (range, args) => {
    const row = range.area.top + args.integer(0);
    return at(range, row, range.area.left, row, range.area.right);
  },
  GetColumn: (range, args) => {
    const column = range.area.left + args.integer(0);
    return at(range, range.area.top, column, range.area.bottom, column);
  },
  GetOffsetRange: (range, args) => {
    const { top, left, bottom, right } = range.area;
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return at(range, top + rows, left + columns, bottom + rows, right + columns);
  },
  GetResizedRange: (range, args) => {
    const { top, left, bottom, right } = range.area;
    return at(range, top, left, bottom + args.integer(0), right + args.integer(1));
  },
  GetAbsoluteResizedRange: (range, args) => {
    const { top, left } = range.area;
    return at(range, top, left, top + args.integer(0) - 1, left + args.integer(1) - 1);
  },
  GetBoundingRect: ({ sheet, area }, args, { workbook }) => {
    const other = args.range(0, workbook, sheet);
    if (other.sheet !== sheet) throw invalidArgument('a range of another sheet');
    return hostObject('Range', { sheet, area: boundingArea(area, other.area) });
  },
  GetEntireRow: (range) => at(range, range.area.top, 0, range.area.bottom, columnLimit - 1),
  GetEntireColumn: (range) => at(range, 0, range.area.left, rowLimit - 1, range.area.right),
  GetLastCell: (range) => {
    const { bottom, right } = range.area;
    return at(range, bottom, right, bottom, right);
  },
  GetLastRow: (range) => at(range, range.area.bottom, range.area.left, range.area.bottom, range.area.right),
  GetLastColumn: (range) => at(range, range.area.top, range.area.right, range.area.bottom, range.area.right),
  GetIntersection: (range, args, context) => orFail(intersection(range, args, context), 'the intersection'),
  GetIntersectionOrNullObject: intersection,
  GetUsedRange: (range, args) => {
    const { top, left } = range.area;
    return usedRange(range, args) ?? at(range, top, left, top, left);
  },
  GetUsedRangeOrNullObject: usedRange,
  GetMergedAreas: (range) => orFail(mergedAreas(range), 'the merged areas'),
  GetMergedAreasOrNullObject: mergedAreas,
};

const changes: Readonly<Record<string, Call>> = {
  Clear: (range, args, { workbook }) => {
    const isPart = isOneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks');
    range.sheet.requireWritable(range.area);
    clearRange(range, checked(isPart, args.at(0) ?? 'All', 'applyTo'));
    workbook.changed();
  },
  CopyFrom: (range, args, { workbook, countWritten }) => {
    const isPart = isOneOf('All', 'Formulas', 'Values', 'Formats');
    const part = checked(isPart, args.at(1) ?? 'All', 'copyType');
    range.sheet.requireWritable(range.area);
    const options = { part, skipBlanks: args.flag(2), transpose: args.flag(3) };
    countWritten(copyRange(workbook, args.range(0, workbook, range.sheet), range, options));
    workbook.changed();
  },
  Merge: (range, args) => {
    range.sheet.requireWritable(range.area);
    mergeRange(range, args.flag(0));
  },
  Unmerge: (range) => {
    range.sheet.requireWritable(range.area);
    unmergeRange(range);
  },
  Select: ({ sheet, area }, _, { workbook }) => workbook.select(sheet, area),
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) {
      throw invalidArgument('the number of rows or columns of the values');
    }
  },
};

function setHidden(hidden: Set<number>, first: number, last: number, value: unknown, name: string): void {
  const hide = checked(isBoolean, value, name);
  for (let index = first; index <= last; index += 1) {
    if (hide) hidden.add(index);
    else hidden.delete(index);
  }
}

/** True or false where all lines agree, else null. */
function allHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const within = [...hidden].filter((index) => index >= first && index <= last).length;
  return within === 0 ? false : within === last - first + 1 ? true : null;
}

/** True or false where all cells agree, else null. */
function hasSpill({ sheet, area }: RangeRef): boolean | null {
  const spilled = sheet.spills.flatMap((spill) => overlap(spill, area) ?? []);
  if (spilled.length === 0) return false;
  return spilled.some((part) => rowCount(part) === rowCount(area) && columnCount(part) === columnCount(area))
    ? true
    : null;
}

export const rangeMembers: Members<RangeRef> = {
  isKept: 'asked',
  exists: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  get: {
    Address: ({ sheet, area }) => fullAddress(sheet.name, area),
    AddressLocal: ({ sheet, area }) => fullAddress(sheet.name, area),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    CellCount: ({ area }) => {
      const cells = rowCount(area) * columnCount(area);
      // What does not fit into 32 bits is -1.
      return cells > 2_147_483_647 ? -1 : cells;
    },
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    Values: (range, context) => readGrid(range, context, cellContents.value),
    Formulas: (range, context) => readGrid(range, context, cellContents.formula),
    Text: (range, context) => readGrid(range, context, cellContents.text),
    NumberFormat: (range, context) => readGrid(range, context, cellContents.numberFormat),
    ValueTypes: (range, context) => readGrid(range, context, cellContents.valueType),
    Hyperlink: rangeHyperlink,
    HasSpill: hasSpill,
    RowHidden: ({ sheet, area }) => allHidden(sheet.hiddenRows, area.top, area.bottom),
    ColumnHidden: ({ sheet, area }) => allHidden(sheet.hiddenColumns, area.left, area.right),
    Hidden: ({ sheet, area }) => {
      const rows = allHidden(sheet.hiddenRows, area.top, area.bottom);
      const columns = allHidden(sheet.hiddenColumns, area.left, area.right);
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
    Top: ({ sheet, area }) => sheet.rowTop(area.top),
    Left: ({ sheet, area }) => sheet.columnLeft(area.left),
    Width: (range) => sizeOf(range).width,
    Height: (range) => sizeOf(range).height,
  },
  set: {
    Values: writeContents,
    Formulas: writeContents,
    NumberFormat: writeFormats,
    Hyperlink: setRangeHyperlink,
    RowHidden: ({ sheet, area }, value) => {
      sheet.requireWritable();
      setHidden(sheet.hiddenRows, area.top, area.bottom, value, 'rowHidden');
    },
    ColumnHidden: ({ sheet, area }, value) => {
      sheet.requireWritable();
      setHidden(sheet.hiddenColumns, area.left, area.right, value, 'columnHidden');
    },
  },
  navigate: {
    Format: (range) => hostObject('RangeFormat', range),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  call: { ...geometry, ...changes, ...rangeProperties },
};
