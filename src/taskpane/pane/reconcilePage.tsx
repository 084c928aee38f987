import { type ReactElement, useEffect } from 'react';
import { Button } from './button';
import { lazyPart } from './lazyPart';
import { Messages } from './messages';
import { usePane } from './paneContext';
import { Progress } from './progress';
import { Welcome } from './welcome';

// Not among what the pane needs to start; loaded before the first answer is there.
const OutcomeParts = lazyPart(async () => (await import('./outcome/outcomeParts')).OutcomeParts);

/** The first run, the one primary button, what is going on, and the outcome. */
export function ReconcilePage(): ReactElement {
  const { state, controller, texts, canOpenSample } = usePane();
  const { activity, outcome } = state;
  const isBusy = activity !== null;
  // While it is read anew the earlier answer would be taken for the new one.
  const isReplacing = activity?.kind === 'reading' || activity?.kind === 'checking';
  useEffect(OutcomeParts.preload, []);
  return (
    <>
      {outcome === null ? <Welcome /> : null}
      <div className="avs-buttons avs-actions">
        <Button
          primary
          text={texts.say(outcome === null ? 'reconcile' : 'reconcileAgain')}
          disabled={isBusy}
          onClick={() => void controller.reconcile()}
        />
        {outcome === null && canOpenSample ? (
          <Button
            text={texts.say('openSample')}
            disabled={isBusy}
            onClick={() => void controller.openSample()}
          />
        ) : null}
      </div>
      <div className="avs-status">
        {activity === null ? null : <Progress activity={activity} />}
        <Messages />
      </div>
      {outcome === null || isReplacing ? null : <OutcomeParts.Part outcome={outcome} />}
    </>
  );
}
