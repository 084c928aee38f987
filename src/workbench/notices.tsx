import type { ReactElement } from 'react';
import type { WorkbenchTexts } from './messages/workbenchTexts';

export interface Notice {
  /** `said` is read out, but not shown: the page itself shows it. */
  readonly kind: 'info' | 'error' | 'said';
  readonly lines: readonly string[];
}

interface NoticesProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
  readonly texts: WorkbenchTexts;
}

/** What was last done or could not be done; the element is always there, so that it is read out. */
export function Notices({ notice, onDismiss, texts }: NoticesProps): ReactElement {
  return (
    <div className="wb-notices" role="status">
      {notice === null ? null : (
        <div className={notice.kind === 'said' ? 'wb-unseen' : `wb-notice wb-${notice.kind}`}>
          <div>
            {notice.lines.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </div>
          {notice.kind === 'said' ? null : (
            <button
              type="button"
              className="wb-dismiss"
              aria-label={texts.say('dismiss')}
              onClick={onDismiss}
            >
              ×
            </button>
          )}
        </div>
      )}
    </div>
  );
}
