import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { ReactElement } from 'react';
import type { PaneTexts } from '../messages/paneTexts';
import type { Activity } from '../state/paneState';
import { Button } from './button';
import { usePane } from './paneContext';

/** What is going on, in words; reading and checking can be broken off. */
export function Progress({ activity }: { readonly activity: Activity }): ReactElement {
  const { controller, texts } = usePane();
  const canCancel = ['reading', 'checking', 'refreshing'].includes(activity.kind);
  const part = activity.kind === 'reading' && activity.total !== null ? activity.done / activity.total : null;
  return (
    <div className="avs-progress">
      <ProgressIndicator
        label={activityText(activity, texts)}
        {...(part === null ? {} : { percentComplete: Math.min(part, 1) })}
      />
      {canCancel ? <Button text={texts.say('cancel')} onClick={controller.cancel} /> : null}
    </div>
  );
}

function activityText(activity: Activity, { say }: PaneTexts): string {
  if (activity.kind !== 'reading' || activity.total === null) return say(activity.kind);
  return say('readingStep', {
    percent: String(Math.round((100 * activity.done) / Math.max(1, activity.total))),
  });
}
