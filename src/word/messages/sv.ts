export const sv = {
  ofWorkbook: 'Uppgifter ur {workbook}, avlästa {moment}',
  and: ' och ',
  pageBefore: 'Sida ',
  pageBetween: ' av ',
} as const;
