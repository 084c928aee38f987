import type { ReactElement } from 'react';
import type { PaneTexts } from '../messages/paneTexts';
import type { PaneState } from '../state/paneState';
import { activityName, noticeText, problemTexts } from './messageTexts';
import { usePane } from './paneContext';

/** Tells a screen reader what is going on and what came of it, without moving the focus. */
export function Announcer(): ReactElement {
  const { state, texts } = usePane();
  return (
    <div className="avs-unseen" role="status" aria-live="polite">
      {announcement(state, texts)}
    </div>
  );
}

function announcement(state: PaneState, texts: PaneTexts): string {
  const { activity, problem, notice, outcome, page, importing } = state;
  if (activity !== null) return activityName(activity, texts);
  if (problem !== null) return problemTexts(problem, texts).join(' ');
  if (notice !== null) return noticeText(notice, texts);
  return (page === 'import' ? importing.planned?.view.answer : outcome?.view.answer) ?? '';
}
