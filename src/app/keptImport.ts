import type { OutcomeHistory, OutcomeImport } from '../domain/history/outcomeHistory';
import { isSamePeriod } from '../domain/outcome/period';
import { importJson, outcomeImport } from './settings/historyJson';
import type { Json } from './settings/settingsJson';

/** Whether the history says of a period all that an import would, whenever it was made. */
export function isKept({ imports }: OutcomeHistory, made: OutcomeImport): boolean {
  const kept = imports.find(({ period }) => isSamePeriod(period, made.period));
  return kept !== undefined && asKept({ ...kept, at: made.at }) === asKept(made);
}

/** As it is read back, so that only what is kept of it counts. */
function asKept(made: OutcomeImport): string {
  return JSON.stringify(outcomeImport(JSON.parse(JSON.stringify(importJson(made))) as Json));
}
