import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { Button } from './button';
import { Message } from './message';
import { usePane } from './paneContext';

export interface LazyPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Loads it before it is needed; where that fails it is tried again when it is. */
  readonly preload: () => void;
}

/** A part of the pane that is loaded when it is first shown; until then, and where it cannot be loaded, that is said. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const loadOnce = async (): Promise<ComponentType<Props>> => (loaded ??= await load());

  function Part(props: Props): ReactElement {
    const [Loaded, setLoaded] = useState(() => loaded);
    const [attempt, setAttempt] = useState(1);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Loaded !== null) return undefined;
      let isWanted = true;
      loadOnce().then(
        (component) => {
          if (isWanted) setLoaded(() => component);
        },
        () => {
          if (isWanted) setFailed(true);
        },
      );
      return () => {
        isWanted = false;
      };
    }, [Loaded, attempt]);
    if (Loaded !== null) return <Loaded {...props} />;
    const tryAgain = (): void => {
      setFailed(false);
      setAttempt(attempt + 1);
    };
    return <Waiting failed={failed} onTryAgain={tryAgain} />;
  }

  return { Part, preload: () => void loadOnce().catch(() => undefined) };
}

interface WaitingProps {
  readonly failed: boolean;
  readonly onTryAgain: () => void;
}

function Waiting({ failed, onTryAgain }: WaitingProps): ReactElement {
  const { say } = usePane().texts;
  if (!failed) return <p className="avs-quiet">{say('loadingPart')}</p>;
  return (
    <Message kind="error" title={say('partMissingTitle')}>
      <p>{say('partMissing')}</p>
      <div className="avs-buttons">
        <Button text={say('tryAgain')} onClick={onTryAgain} />
      </div>
    </Message>
  );
}
