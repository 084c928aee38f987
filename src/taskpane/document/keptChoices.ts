import type { WorkbookSettings } from '../../app/workbookSettings';
import { type BoardChoices, usualChoices } from './documentState';

/** How the parts are to be made, as the workbook keeps it. */
export function keptBoardChoices(_settings: string | null): BoardChoices {
  return usualChoices;
}

export function withBoardChoices(settings: WorkbookSettings, _choices: BoardChoices): WorkbookSettings {
  return settings;
}
