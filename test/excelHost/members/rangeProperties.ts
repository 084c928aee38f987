import { invalidArgument, notImplemented } from '../../officeHost/hostError';
import { wireNameOf } from '../../officeHost/wire/libraryTypes';
import { columnCount, fullAddress, isEntireColumn, isEntireRow, rowCount } from '../model/address';
import type { CellStyle } from '../model/cellStyle';
import type { ExcelArguments } from './excelArguments';
import type { RangeRef } from './targets';
import {
  formatProtectionMembers,
  rangeFillMembers,
  rangeFontMembers,
  rangeFormatMembers,
} from './formatMembers';
import type { HostContext, Members } from './excelMembers';

type Options = Readonly<Record<string, unknown>>;
type FormatPart = 'fill' | 'font' | 'protection';

const formatParts: Readonly<Record<FormatPart, Members<RangeRef>>> = {
  fill: rangeFillMembers,
  font: rangeFontMembers,
  protection: formatProtectionMembers,
};

function isRecord(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFormatPart(name: string): name is FormatPart {
  return Object.hasOwn(formatParts, name);
}

/** The parts of a format that the options ask for, by the names that callers use. */
function formatOf(range: RangeRef, options: Options, context: HostContext): Options {
  const format: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (isFormatPart(name) && isRecord(wanted)) {
      format[name] = read(formatParts[name], range, wanted, context);
    } else if (wanted === true) {
      Object.assign(format, read(rangeFormatMembers, range, { [name]: true }, context));
    }
  }
  return format;
}

function read(members: Members<RangeRef>, range: RangeRef, wanted: Options, context: HostContext): Options {
  const names = Object.keys(wanted).filter((name) => wanted[name] === true);
  return Object.fromEntries(
    names.map((name) => {
      const get = members.get?.[wireNameOf(name)];
      if (get === undefined) throw notImplemented(`the cell property ${name}`);
      return [name, get(range, context)];
    }),
  );
}

function setFormat(range: RangeRef, format: Options, context: HostContext): void {
  for (const [name, value] of Object.entries(format)) {
    if (isFormatPart(name) && isRecord(value)) write(formatParts[name], range, value, context);
    else write(rangeFormatMembers, range, { [name]: value }, context);
  }
}

function write(members: Members<RangeRef>, range: RangeRef, values: Options, context: HostContext): void {
  for (const [name, value] of Object.entries(values)) {
    const set = members.set?.[wireNameOf(name)];
    if (set === undefined) throw notImplemented(`the cell property ${name}`);
    set(range, value, context);
  }
}

/** The single cells, rows or columns of a range. */
const pieces = {
  rows: ({ sheet, area }: RangeRef): readonly RangeRef[] =>
    lines(area.top, area.bottom).map((row) => ({ sheet, area: { ...area, top: row, bottom: row } })),
  columns: ({ sheet, area }: RangeRef): readonly RangeRef[] =>
    lines(area.left, area.right).map((column) => ({
      sheet,
      area: { ...area, left: column, right: column },
    })),
};

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function requireBounded({ area }: RangeRef): void {
  if (isEntireColumn(area) || isEntireRow(area))
    throw invalidArgument('properties of entire rows or columns');
}

/** What the options ask for of one piece; `hidden` is `rowHidden` or `columnHidden`. */
function propertiesOf(piece: RangeRef, options: Options, context: HostContext): Options {
  const properties: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (name === 'format' && isRecord(wanted)) properties.format = formatOf(piece, wanted, context);
    else if (wanted === true) properties[name] = ownProperty(piece, name);
  }
  return properties;
}

/** Cells that look alike have alike formats: read once, unless the cell's row and column matter too. */
function cellReader(options: Options, context: HostContext): (cell: RangeRef) => Options {
  const { format } = options;
  const ofLookAlone =
    Object.keys(options).length === 1 &&
    isRecord(format) &&
    !('columnWidth' in format || 'rowHeight' in format);
  if (!ofLookAlone) return (cell) => propertiesOf(cell, options, context);
  const known = new Map<CellStyle, Options>();
  return (cell) => {
    const style = cell.sheet.styleAt(cell.area.top, cell.area.left);
    const properties = known.get(style) ?? propertiesOf(cell, options, context);
    known.set(style, properties);
    return properties;
  };
}

function ownProperty({ sheet, area }: RangeRef, name: string): unknown {
  switch (name) {
    case 'address':
    case 'addressLocal':
      return fullAddress(sheet.name, area);
    case 'rowHidden':
      return sheet.hiddenRows.has(area.top);
    case 'columnHidden':
      return sheet.hiddenColumns.has(area.left);
    case 'rowIndex':
      return area.top;
    case 'columnIndex':
      return area.left;
    case 'hidden':
      return sheet.hiddenRows.has(area.top) || sheet.hiddenColumns.has(area.left);
    default:
      throw notImplemented(`the cell property ${name}`);
  }
}

function setProperties(piece: RangeRef, properties: unknown, context: HostContext): void {
  if (properties === null) return;
  if (!isRecord(properties)) throw invalidArgument('the properties of cells');
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'format' && isRecord(value)) setFormat(piece, value, context);
    else if (name === 'rowHidden') setLineHidden(piece.sheet.hiddenRows, piece.area.top, value);
    else if (name === 'columnHidden') setLineHidden(piece.sheet.hiddenColumns, piece.area.left, value);
    else throw notImplemented(`the cell property ${name}`);
  }
}

function setLineHidden(hidden: Set<number>, index: number, value: unknown): void {
  if (value === true) hidden.add(index);
  else hidden.delete(index);
}

type Call = (range: RangeRef, args: ExcelArguments, context: HostContext) => unknown;

function setEach(of: (range: RangeRef) => readonly RangeRef[]): Call {
  return (range, args, context) => {
    range.sheet.requireWritable(range.area);
    const parts = of(range);
    const properties = args.list(0);
    if (properties.length !== parts.length) throw invalidArgument('the number of properties');
    parts.forEach((piece, index) => setProperties(piece, properties[index], context));
  };
}

export const rangeProperties: Readonly<Record<string, Call>> = {
  GetCellProperties: (range, args, context) => {
    requireBounded(range);
    context.countRead(rowCount(range.area) * columnCount(range.area));
    const read = cellReader(args.record(0), context);
    return pieces.rows(range).map((row) => pieces.columns(row).map(read));
  },
  GetRowProperties: (range, args, context) =>
    pieces.rows(range).map((row) => propertiesOf(row, args.record(0), context)),
  GetColumnProperties: (range, args, context) =>
    pieces.columns(range).map((column) => propertiesOf(column, args.record(0), context)),
  SetRowProperties: setEach(pieces.rows),
  SetColumnProperties: setEach(pieces.columns),
  SetCellProperties: (range, args, context) => {
    requireBounded(range);
    range.sheet.requireWritable(range.area);
    const properties = args.list(0);
    pieces.rows(range).forEach((row, rowIndex) => {
      const ofRow = properties[rowIndex];
      const cells = pieces.columns(row);
      if (!Array.isArray(ofRow) || ofRow.length !== cells.length)
        throw invalidArgument('the properties of cells');
      cells.forEach((cell, index) => setProperties(cell, ofRow[index], context));
    });
    context.countWritten(properties.length);
  },
};
