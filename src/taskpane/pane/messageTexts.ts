import { quoteSheetName } from '../../domain/address';
import { formatCount } from '../../reports/formatAmount';
import type { PaneTexts } from '../messages/paneTexts';
import type { Activity, Notice, Problem } from '../state/paneState';

/** `A, B och C` */
export function listed(names: readonly string[], { say }: PaneTexts): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${say('and')} ${last}`;
}

/** What is going on, whatever has been done of it. */
export function activityName(activity: Activity, { say, language }: PaneTexts): string {
  return activity.kind === 'doing' ? activity.what[language] : say(activity.kind);
}

/** What did not work; why, and what to do about it. */
export function problemTexts(problem: Problem, { say, language }: PaneTexts): readonly [string, string] {
  if (problem.code === 'told') return [problem.told.what[language], problem.told.why[language]];
  const { task, code, sheet, cell } = problem;
  return [say(`task_${task}`), why()];

  function why(): string {
    switch (code) {
      case 'sheetGone':
      case 'sheetHidden':
      case 'sheetProtected':
        return sheet === null ? say(`fault_${code}`) : say(`fault_${code}Named`, { sheet });
      case 'cellChanged':
      case 'cellMerged':
      case 'cellInArray':
      case 'notAsWritten':
        return sheet === null || cell === undefined
          ? say(`fault_${code}`)
          : say(`fault_${code}Named`, { cell: `${quoteSheetName(sheet)}!${cell}` });
      default:
        return say(`fault_${code}`);
    }
  }
}

export function noticeText(notice: Notice, texts: PaneTexts): string {
  switch (notice.kind) {
    case 'written': {
      const renamed = notice.sheets.filter(({ wanted, name }) => name !== wanted);
      const names = listed(
        notice.sheets.map(({ name }) => name),
        texts,
      );
      return [
        texts.say('written', { names }),
        ...renamed.map(({ wanted, name }) => texts.say('writtenRenamed', { wanted, name })),
      ].join(' ');
    }
    case 'imported': {
      const { cells, period } = notice;
      return cells === 1
        ? texts.say('importedOne', { period })
        : texts.say('importedMany', { count: formatCount(cells, texts.language), period });
    }
    case 'snapshotKept':
      return texts.say('snapshotKept', { name: notice.name });
    case 'said':
      return notice.said[texts.language];
    case 'corrected':
      return texts.say('correctedDone');
    default:
      return texts.say(notice.kind);
  }
}
