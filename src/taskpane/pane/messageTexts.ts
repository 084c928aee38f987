import type { PaneTexts } from '../messages/paneTexts';
import type { Notice, Problem } from '../state/paneState';

/** `A, B och C` */
export function listed(names: readonly string[], { say }: PaneTexts): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${say('and')} ${last}`;
}

/** What did not work; why, and what to do about it. */
export function problemTexts({ task, code, sheet }: Problem, { say }: PaneTexts): readonly [string, string] {
  const what = say(`task_${task}`);
  const isNamed = code === 'sheetGone' || code === 'sheetHidden' || code === 'sheetProtected';
  return [what, isNamed && sheet !== null ? say(`fault_${code}Named`, { sheet }) : say(`fault_${code}`)];
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
    case 'corrected':
      return texts.say('correctedDone');
    default:
      return texts.say(notice.kind);
  }
}
