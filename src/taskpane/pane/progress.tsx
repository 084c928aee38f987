import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { ReactElement } from 'react';
import type { Language } from '../../reports/messages/texts';
import type { PaneTexts } from '../messages/paneTexts';
import type { Activity } from '../state/paneState';
import { Button } from './button';
import { activityName } from './messageTexts';
import { usePane } from './paneContext';

/** What is going on, in words; reading and checking can be broken off. */
export function Progress({ activity }: { readonly activity: Activity }): ReactElement {
  const { controller, texts } = usePane();
  const canCancel =
    activity.kind === 'doing'
      ? activity.canCancel
      : ['reading', 'checking', 'refreshing', 'readingFiles', 'planning'].includes(activity.kind);
  const part = partDone(activity);
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

/** From 0 to 1; null where it is not known. */
function partDone(activity: Activity): number | null {
  if (activity.kind === 'reading' && activity.total !== null) return activity.done / activity.total;
  if (activity.kind !== 'readingFiles') return null;
  const size = activity.files[activity.file]?.size ?? 0;
  return size === 0 ? null : activity.done / size;
}

function activityText(activity: Activity, texts: PaneTexts): string {
  const { say, language } = texts;
  const part = partDone(activity);
  if (part === null) return activityName(activity, texts);
  const percent = String(Math.round(100 * Math.min(part, 1)));
  if (activity.kind !== 'readingFiles') return say('readingStep', { percent });
  const { name = '', size = 0 } = activity.files[activity.file] ?? {};
  const values = { file: name, percent, size: megabytes(size, language) };
  const count = activity.files.length;
  return count === 1
    ? say('readingFile', values)
    : say('readingFileOf', { ...values, number: String(activity.file + 1), count: String(count) });
}

/** With one decimal below 10, as `0,4`. */
function megabytes(bytes: number, language: Language): string {
  const size = bytes / 1e6;
  const options = { maximumFractionDigits: size < 10 ? 1 : 0, useGrouping: false };
  return size.toLocaleString(language === 'sv' ? 'sv-SE' : 'en', options);
}
