import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { ReactElement, ReactNode } from 'react';
import type { IconName } from './icons';

export type MessageKind = 'info' | 'success' | 'warning' | 'error';

const icons: Readonly<Record<MessageKind, IconName>> = {
  info: 'Info',
  success: 'Completed',
  warning: 'Warning',
  error: 'ErrorBadge',
};

interface MessageProps {
  readonly kind: MessageKind;
  readonly title?: string;
  /** With these the message can be closed. */
  readonly dismissLabel?: string;
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}

/** Something to be told at the place where it stands; the announcer speaks it. */
export function Message({ kind, title, dismissLabel, onDismiss, children }: MessageProps): ReactElement {
  return (
    <div className={`avs-message avs-message-${kind}`} role="group" aria-label={title}>
      <Icon iconName={icons[kind]} className="avs-message-icon" />
      <div className="avs-message-body">
        {title === undefined ? null : <p className="avs-message-title">{title}</p>}
        {children}
      </div>
      {onDismiss === undefined ? null : (
        <button type="button" className="avs-icon-button" aria-label={dismissLabel} onClick={onDismiss}>
          <Icon iconName="Clear" />
        </button>
      )}
    </div>
  );
}
