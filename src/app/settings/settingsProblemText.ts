import { formatCount } from '../../reports/formatAmount';
import type { Texts } from '../../reports/messages/texts';
import type { SettingsProblem } from './workbookSettings';

/** What is wrong with the settings that a workbook keeps, and what follows from it. */
export function settingsProblemText(problem: SettingsProblem, { say, language }: Texts): string {
  switch (problem.code) {
    case 'newer':
      return say('settings_newer');
    case 'unreadable':
      return say('settings_unreadable');
    case 'leftOut':
      return problem.count === 1
        ? say('settings_leftOutOne')
        : say('settings_leftOut', { count: formatCount(problem.count, language) });
  }
}
