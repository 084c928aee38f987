import type { Area } from '../../../src/domain/address';
import { invalidArgument, itemNotFound } from '../../officeHost/hostError';
import {
  isBoolean,
  isNumberWithin,
  isOneOf,
  isText,
  stored,
  storedMembers,
  type Guard,
} from '../../officeHost/wire/members';
import { validArea, wholeSheet } from '../model/address';
import { newId } from '../model/newId';
import type { HeadersFooters, PageLayout, PageZoom } from '../model/pageLayout';
import type { PageBreak, Sheet } from '../model/sheet';
import type { ExcelArguments } from './excelArguments';
import { hostObject, type HostObject, type PageBreakRef, type PageBreaksRef } from './targets';
import type { HostContext, Members } from './excelMembers';

const isZoom: Guard<PageZoom> = (value): value is PageZoom =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([key, part]) =>
      part === null ||
      (key === 'scale' && isNumberWithin(10, 400)(part)) ||
      (['horizontalFitToPages', 'verticalFitToPages'].includes(key) && isNumberWithin(1, 32_767)(part)),
  );

const isMargin = isNumberWithin(0, 3600);
const page = <P extends keyof PageLayout>(property: P, guard: Guard<PageLayout[P]>) =>
  stored<PageLayout, P>(property, guard);

const plain = storedMembers<Sheet, PageLayout>(
  {
    Orientation: page('orientation', isOneOf('Portrait', 'Landscape')),
    PaperSize: page('paperSize', isText),
    Zoom: page('zoom', isZoom),
    CenterHorizontally: page('centerHorizontally', isBoolean),
    CenterVertically: page('centerVertically', isBoolean),
    PrintGridlines: page('printGridlines', isBoolean),
    PrintHeadings: page('printHeadings', isBoolean),
    BlackAndWhite: page('blackAndWhite', isBoolean),
    DraftMode: page('draftMode', isBoolean),
    LeftMargin: page('leftMargin', isMargin),
    RightMargin: page('rightMargin', isMargin),
    TopMargin: page('topMargin', isMargin),
    BottomMargin: page('bottomMargin', isMargin),
    HeaderMargin: page('headerMargin', isMargin),
    FooterMargin: page('footerMargin', isMargin),
  },
  (sheet) => sheet.page,
  (sheet) => sheet.requireWritable(),
);

type PrintedArea = 'printArea' | 'printTitleRows' | 'printTitleColumns';

function setPrinted(property: PrintedArea, widen: (area: Area) => Area) {
  return (sheet: Sheet, args: ExcelArguments, { workbook }: HostContext): void => {
    sheet.requireWritable();
    const { area } = args.range(0, workbook, sheet);
    sheet.page[property] = widen(area);
  };
}

function printed(property: PrintedArea) {
  return (sheet: Sheet): HostObject | null => {
    const area = sheet.page[property];
    if (area === null) return null;
    return property === 'printArea'
      ? hostObject('RangeAreas', { sheet, areas: [area] })
      : hostObject('Range', { sheet, area });
  };
}

function printedOrFail(property: PrintedArea) {
  return (sheet: Sheet): HostObject => {
    const object = printed(property)(sheet);
    if (object === null) throw itemNotFound(property);
    return object;
  };
}

export const pageLayoutMembers: Members<Sheet> = {
  exists: (sheet, { workbook }) => workbook.sheets.includes(sheet),
  ...plain,
  navigate: { HeadersFooters: (sheet) => hostObject('HeaderFooterGroup', sheet.page.headersFooters) },
  call: {
    SetPrintArea: setPrinted('printArea', (area) => area),
    SetPrintTitleRows: setPrinted('printTitleRows', ({ top, bottom }) => ({
      ...wholeSheet,
      top,
      bottom,
    })),
    SetPrintTitleColumns: setPrinted('printTitleColumns', ({ left, right }) => ({
      ...wholeSheet,
      left,
      right,
    })),
    GetPrintArea: printedOrFail('printArea'),
    GetPrintAreaOrNullObject: printed('printArea'),
    GetPrintTitleRows: printedOrFail('printTitleRows'),
    GetPrintTitleRowsOrNullObject: printed('printTitleRows'),
    GetPrintTitleColumns: printedOrFail('printTitleColumns'),
    GetPrintTitleColumnsOrNullObject: printed('printTitleColumns'),
  },
};

export const headerFooterGroupMembers: Members<HeadersFooters> = {
  navigate: { DefaultForAllPages: (texts) => hostObject('HeaderFooter', texts) },
};

const text = (property: keyof HeadersFooters) =>
  stored<HeadersFooters, keyof HeadersFooters>(property, isText);

export const headerFooterMembers: Members<HeadersFooters> = storedMembers<HeadersFooters>(
  {
    LeftHeader: text('leftHeader'),
    CenterHeader: text('centerHeader'),
    RightHeader: text('rightHeader'),
    LeftFooter: text('leftFooter'),
    CenterFooter: text('centerFooter'),
    RightFooter: text('rightFooter'),
  },
  (texts) => texts,
);

function breaksOf({ sheet, direction }: PageBreaksRef): PageBreak[] {
  return direction === 'rows' ? sheet.rowBreaks : sheet.columnBreaks;
}

export const pageBreakCollectionMembers: Members<PageBreaksRef> = {
  exists: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  items: (target) => breaksOf(target).map((pageBreak) => hostObject('PageBreak', { ...target, pageBreak })),
  call: {
    Add: (target, args, { workbook }) => {
      target.sheet.requireWritable();
      const { area } = args.range(0, workbook, target.sheet);
      const index = target.direction === 'rows' ? area.top : area.left;
      // Nothing can be before the first page, and a second break at a place is the first.
      if (index === 0) throw invalidArgument('a page break before the first cell');
      const breaks = breaksOf(target);
      const known = breaks.find((pageBreak) => pageBreak.index === index);
      const pageBreak = known ?? { id: newId(), index };
      if (known === undefined) breaks.push(pageBreak);
      breaks.sort((one, other) => one.index - other.index);
      return hostObject('PageBreak', { ...target, pageBreak });
    },
    RemovePageBreaks: (target) => {
      target.sheet.requireWritable();
      breaksOf(target).length = 0;
    },
  },
};

export const pageBreakMembers: Members<PageBreakRef> = {
  id: ({ pageBreak }) => pageBreak.id,
  exists: (target) => breaksOf(target).includes(target.pageBreak),
  get: {
    _Id: ({ pageBreak }) => pageBreak.id,
    RowIndex: ({ direction, pageBreak }) => (direction === 'rows' ? pageBreak.index : 0),
    ColumnIndex: ({ direction, pageBreak }) => (direction === 'columns' ? pageBreak.index : 0),
  },
  call: {
    GetCellAfterBreak: ({ sheet, direction, pageBreak: { index } }) => {
      const area = direction === 'rows' ? validArea(index, 0, index, 0) : validArea(0, index, 0, index);
      return hostObject('Range', { sheet, area });
    },
    Delete: (target) => {
      const breaks = breaksOf(target);
      breaks.splice(breaks.indexOf(target.pageBreak), 1);
    },
  },
};
