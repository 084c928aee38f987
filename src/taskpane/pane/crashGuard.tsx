import { Component, type ReactNode } from 'react';
import type { PaneTexts } from '../messages/paneTexts';
import { Button } from './button';
import { Message } from './message';

interface CrashGuardProps {
  readonly texts: PaneTexts;
  readonly children: ReactNode;
}

/** Says so where a part cannot be drawn or loaded; nothing else is lost. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.crashed) return children;
    const showAnew = (): void => this.setState({ crashed: false });
    return (
      <Message kind="error" title={texts.say('crashedTitle')}>
        <p>{texts.say('crashed')}</p>
        <div className="avs-buttons">
          <Button text={texts.say('showAnew')} onClick={showAnew} />
        </div>
      </Message>
    );
  }
}
