import type { ReactElement } from 'react';
import type { PaneTexts } from '../messages/paneTexts';
import type { LaterTask } from '../state/paneState';
import { Button } from './button';

interface LaterProps {
  readonly task: LaterTask;
  readonly texts: PaneTexts;
  /** Null where there is no workbook to reconcile. */
  readonly onReconcile: (() => void) | null;
}

/** What this version cannot do yet, and what to do instead. */
export function Later({ task, texts, onReconcile }: LaterProps): ReactElement {
  const { say } = texts;
  return (
    <section className="avs-section" aria-labelledby="avs-later">
      <h2 id="avs-later" className="avs-heading">
        {say(`later_${task}_title`)}
      </h2>
      <p>{say(`later_${task}`)}</p>
      <p>{say(`later_${task}_instead`)}</p>
      {onReconcile === null ? null : (
        <div className="avs-buttons">
          <Button primary text={say('reconcile')} onClick={onReconcile} />
        </div>
      )}
    </section>
  );
}
