import type { ImportPaneTexts } from '../../messages/import/importTexts';

/** What the report is likely called that is made on the day, `2017-09-28`: each tertial's is made in the next one. */
export function reportName(day: string, { say }: ImportPaneTexts): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (month <= 4) return say('reportYear', { year: String(year - 1) });
  return say(month <= 8 ? 'report1' : 'report2', { year: String(year) });
}
