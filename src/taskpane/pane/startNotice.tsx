import type { ReactElement } from 'react';
import { startTextsIn } from '../messages/start/startTexts';
import { languageOf } from '../office/officeLanguage';
import type { PaneTheme } from '../paneHost';
import { Button } from './button';

interface StartNoticeProps {
  readonly reason: 'outside' | 'tooOld' | 'wordTooOld' | 'otherApp' | 'failed';
  /** The language of the program around, `sv-SE`. */
  readonly locale: string;
  readonly theme: PaneTheme;
  readonly message?: string;
  /** Null where another try would end in the same. */
  readonly onRetry?: (() => void) | null;
}

/** Why there is no pane here, and what to do instead. */
export function StartNotice({
  reason,
  locale,
  theme,
  message = '',
  onRetry = null,
}: StartNoticeProps): ReactElement {
  const language = languageOf(locale);
  const { say } = startTextsIn(language);
  return (
    <div className="avs-pane" data-theme={theme} lang={language}>
      <main className="avs-main avs-notice">
        <h1 className="avs-title">{say(`${reason}_title`)}</h1>
        <p>{reason === 'failed' ? say('failed', { message }) : say(reason)}</p>
        {onRetry === null ? null : <Button text={say('retry')} primary onClick={onRetry} />}
        {reason === 'outside' ? (
          <p>
            <a href="workbench.html">{say('outside_workbench')}</a>
          </p>
        ) : null}
      </main>
    </div>
  );
}
