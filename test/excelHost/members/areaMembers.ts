import { fullAddress } from '../model/address';
import { hostObject, type RangeList } from './targets';
import type { HostContext, Members } from './excelMembers';

const exists = ({ sheet }: RangeList, { workbook }: HostContext): boolean => workbook.sheets.includes(sheet);

export const rangeAreasMembers: Members<RangeList> = {
  isKept: 'asked',
  exists,
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
  },
  navigate: {
    Areas: (list) => hostObject('RangeCollection', list),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
};

export const rangeCollectionMembers: Members<RangeList> = {
  exists,
  items: ({ sheet, areas }) => areas.map((area) => hostObject('Range', { sheet, area })),
};
