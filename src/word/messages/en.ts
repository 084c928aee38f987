import type { sv } from './sv';

export const en: Readonly<Record<keyof typeof sv, string>> = {
  ofWorkbook: 'Figures from {workbook}, read {moment}',
  and: ' and ',
  pageBefore: 'Page ',
  pageBetween: ' of ',
};
