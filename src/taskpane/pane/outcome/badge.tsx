import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { ReactElement } from 'react';
import type { IconName } from '../icons';
import type { MessageKind } from '../message';

const icons: Readonly<Record<MessageKind, IconName>> = {
  info: 'Info',
  success: 'Completed',
  warning: 'Warning',
  error: 'ErrorBadge',
};

/** A judgement in a word, with a shape and a colour that say the same. */
export function Badge({ kind, text }: { readonly kind: MessageKind; readonly text: string }): ReactElement {
  return (
    <span className={`avs-badge avs-badge-${kind}`}>
      <Icon iconName={icons[kind]} />
      {text}
    </span>
  );
}
