import { accessDenied, invalidArgument, itemNotFound } from '../../officeHost/hostError';
import { checked, isBoolean, isNumber, isOneOf, isText } from '../../officeHost/wire/members';
import { wholeSheet, validArea, isEntireColumn, isEntireRow } from '../model/address';
import { copySheet } from '../model/copySheet';
import { standardHeight, standardWidth, type Sheet } from '../model/sheet';
import { sameName, type HostWorkbook } from '../model/workbook';
import { rangeAt, type ExcelArguments } from './excelArguments';
import { hostObject, type HostObject } from './targets';
import type { HostContext, Members } from './excelMembers';

function worksheet(sheet: Sheet): HostObject {
  return hostObject('Worksheet', sheet);
}

function listed({ sheets }: HostWorkbook, visibleOnly: boolean): readonly Sheet[] {
  return sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

function sheetOrFail(sheet: Sheet | undefined): HostObject {
  if (sheet === undefined) throw itemNotFound('the sheet');
  return worksheet(sheet);
}

export const worksheetCollectionMembers: Members<HostWorkbook> = {
  items: ({ sheets }) => sheets.map(worksheet),
  item: (workbook, key) => {
    const sheet = workbook.sheets.find(({ id, name }) => id === key || sameName(name, String(key)));
    return sheet === undefined ? null : worksheet(sheet);
  },
  call: {
    Add: (workbook, args) => worksheet(workbook.addSheet(args.optionalText(0))),
    GetActiveWorksheet: ({ selection }) => worksheet(selection.sheet),
    GetCount: (workbook, args) => listed(workbook, args.flag(0)).length,
    GetFirst: (workbook, args) => sheetOrFail(listed(workbook, args.flag(0))[0]),
    GetLast: (workbook, args) => sheetOrFail(listed(workbook, args.flag(0)).at(-1)),
  },
};

function usedRange(sheet: Sheet, args: ExcelArguments): HostObject | null {
  const area = sheet.usedArea(args.flag(0));
  return area === null ? null : hostObject('Range', { sheet, area });
}

function neighbour(step: number) {
  return (sheet: Sheet, args: ExcelArguments, { workbook }: HostContext): HostObject | null => {
    const sheets = listed(workbook, args.flag(0));
    const found = sheets[sheets.indexOf(sheet) + step];
    return found === undefined ? null : worksheet(found);
  };
}

function copied(sheet: Sheet, args: ExcelArguments, { workbook }: HostContext): HostObject {
  const place = checked(
    isOneOf('None', 'Before', 'After', 'Beginning', 'End'),
    args.at(0) ?? 'None',
    'positionType',
  );
  const relative = args.object(1, 'Worksheet')?.target;
  if ((place === 'Before' || place === 'After') && relative === undefined)
    throw invalidArgument('relativeTo');
  const beside = relative === undefined ? 0 : workbook.sheets.indexOf(relative);
  const positions = {
    None: workbook.sheets.length,
    End: workbook.sheets.length,
    Beginning: 0,
    Before: beside,
    After: beside + 1,
  };
  return worksheet(copySheet(workbook, sheet, positions[place]));
}

export const worksheetMembers: Members<Sheet> = {
  id: ({ id }) => id,
  exists: (sheet, { workbook }) => workbook.sheets.includes(sheet),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    StandardWidth: () => standardWidth,
    StandardHeight: () => standardHeight,
  },
  set: {
    Name: (sheet, value, { workbook }) => workbook.renameSheet(sheet, checked(isText, value, 'name')),
    Position: (sheet, value, { workbook }) => workbook.moveSheet(sheet, checked(isNumber, value, 'position')),
    Visibility: (sheet, value, { workbook }) => {
      const isVisibility = isOneOf('Visible', 'Hidden', 'VeryHidden');
      workbook.setVisibility(sheet, checked(isVisibility, value, 'visibility'));
    },
    TabColor: (sheet, value) => {
      const colour = checked(isText, value, 'tabColor');
      if (!/^(#[0-9A-Fa-f]{6})?$/.test(colour)) throw invalidArgument(`the tab colour ${colour}`);
      sheet.tabColor = colour.toUpperCase();
    },
    // The library reads these two by other names than it writes them.
    Gridlines: (sheet, value) => {
      sheet.showGridlines = checked(isBoolean, value, 'showGridlines');
    },
    Headings: (sheet, value) => {
      sheet.showHeadings = checked(isBoolean, value, 'showHeadings');
    },
  },
  navigate: {
    Names: (sheet) => hostObject('NamedItemCollection', { sheet }),
    Charts: (sheet) => hostObject('ChartCollection', sheet),
    FreezePanes: (sheet) => hostObject('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => hostObject('PageLayout', sheet),
    Protection: (sheet) => hostObject('WorksheetProtection', sheet),
    HorizontalPageBreaks: (sheet) => hostObject('PageBreakCollection', { sheet, direction: 'rows' }),
    VerticalPageBreaks: (sheet) => hostObject('PageBreakCollection', { sheet, direction: 'columns' }),
  },
  call: {
    GetRange: (sheet, args, { workbook }) =>
      hostObject('Range', rangeAt(args.optionalText(0), workbook, sheet)),
    GetCell: (sheet, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return hostObject('Range', { sheet, area: validArea(row, column, row, column) });
    },
    GetRangeByIndexes: (sheet, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      const area = validArea(row, column, row + args.integer(2) - 1, column + args.integer(3) - 1);
      return hostObject('Range', { sheet, area });
    },
    GetUsedRange: (sheet, args) =>
      usedRange(sheet, args) ?? hostObject('Range', { sheet, area: validArea(0, 0, 0, 0) }),
    GetUsedRangeOrNullObject: usedRange,
    GetNext: (sheet, args, context) => neighbour(1)(sheet, args, context) ?? sheetOrFail(undefined),
    GetNextOrNullObject: neighbour(1),
    GetPrevious: (sheet, args, context) => neighbour(-1)(sheet, args, context) ?? sheetOrFail(undefined),
    GetPreviousOrNullObject: neighbour(-1),
    _GetSheetById: (_, args, { workbook }) => sheetOrFail(workbook.sheetWithId(args.text(0))),
    _GetAnotherWorksheetById: (_, args, { workbook }) => sheetOrFail(workbook.sheetWithId(args.text(0))),
    Activate: (sheet, _, { workbook }) => workbook.activate(sheet),
    Copy: copied,
    Delete: (sheet, _, { workbook }) => workbook.deleteSheet(sheet),
  },
};

export const worksheetProtectionMembers: Members<Sheet> = {
  get: { Protected: ({ isProtected }) => isProtected },
  call: {
    Protect: (sheet) => {
      if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected already`);
      sheet.isProtected = true;
    },
    Unprotect: (sheet) => {
      sheet.isProtected = false;
    },
  },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows + columns === 0) throw invalidArgument('the number of frozen lines');
  sheet.frozen = { rows, columns };
}

function frozenLocation(sheet: Sheet): HostObject | null {
  if (sheet.frozen === null) return null;
  const { rows, columns } = sheet.frozen;
  const area = validArea(
    0,
    0,
    rows === 0 ? wholeSheet.bottom : rows - 1,
    columns === 0 ? wholeSheet.right : columns - 1,
  );
  return hostObject('Range', { sheet, area });
}

export const freezePanesMembers: Members<Sheet> = {
  call: {
    FreezeRows: (sheet, args) => freeze(sheet, args.at(0) === undefined ? 1 : args.integer(0), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.at(0) === undefined ? 1 : args.integer(0)),
    FreezeAt: (sheet, args, { workbook }) => {
      const { area } = args.range(0, workbook, sheet);
      freeze(sheet, isEntireColumn(area) ? 0 : area.bottom + 1, isEntireRow(area) ? 0 : area.right + 1);
    },
    Unfreeze: (sheet) => {
      sheet.frozen = null;
    },
    GetLocation: (sheet) => {
      const location = frozenLocation(sheet);
      if (location === null) throw itemNotFound('the frozen cells');
      return location;
    },
    GetLocationOrNullObject: frozenLocation,
  },
};
