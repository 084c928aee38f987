import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from '../button';
import { Message } from '../message';
import { listed } from '../messageTexts';
import { usePane } from '../paneContext';
import { useOutcomeTexts } from './outcomeTexts';

/** Writing our sheets, removing them and undoing it; before each it is said which sheets that concerns. */
export function OwnSheets(): ReactElement | null {
  const { state, controller, readOnly } = usePane();
  const texts = useOutcomeTexts();
  const { say } = texts;
  const { own, outcome } = state;
  const isBusy = state.activity !== null;
  const present = own?.sheets ?? [];
  const hasTables = outcome !== null && outcome.view.status !== 'nothing';
  if (!readOnly && !hasTables && present.length === 0) return null;
  return (
    <section className="avs-section" aria-labelledby="avs-sheets" tabIndex={-1}>
      <h2 id="avs-sheets" className="avs-heading" tabIndex={-1}>
        {say('sheetsTitle')}
      </h2>
      {readOnly ? (
        <Message kind="info" title={say('readOnlyTitle')}>
          <p>{say('readOnly')}</p>
        </Message>
      ) : (
        <>
          {hasTables ? <p id="avs-write-note">{writeNote()}</p> : null}
          <div className="avs-buttons">
            {hasTables ? (
              <Button
                text={say('write')}
                describedBy="avs-write-note"
                disabled={isBusy || own?.checkpoint === 'interrupted'}
                onClick={() => void controller.write()}
              />
            ) : null}
            {own?.checkpoint === 'complete' ? (
              <Button text={say('undo')} disabled={isBusy} onClick={() => void controller.restore()} />
            ) : null}
            {present.length > 0 && !state.confirmingRemoval ? (
              <Button
                text={say('remove')}
                disabled={isBusy}
                onClick={() => controller.store.dispatch({ kind: 'removalAsked' })}
              />
            ) : null}
          </div>
          {state.confirmingRemoval ? <RemovalQuestion names={listed(present, texts)} /> : null}
        </>
      )}
    </section>
  );

  function writeNote(): string {
    if (present.length > 0) return say('writeOver', { names: listed(present, texts) });
    return say('writeNew', { names: listed([say('summarySheet'), say('reconciliationSheet')], texts) });
  }
}

function RemovalQuestion({ names }: { readonly names: string }): ReactElement {
  const { state, controller } = usePane();
  const texts = useOutcomeTexts();
  const question = useRef<HTMLDivElement>(null);
  // It stands in the place of the button that the user pressed.
  useEffect(() => question.current?.focus(), []);
  return (
    <div
      className="avs-question"
      role="group"
      aria-labelledby="avs-removal-question"
      tabIndex={-1}
      ref={question}
    >
      <p id="avs-removal-question">{texts.say('removeQuestion', { names })}</p>
      <div className="avs-buttons">
        <Button
          text={texts.say('removeConfirm')}
          disabled={state.activity !== null}
          onClick={() => void controller.remove()}
        />
        <Button
          text={texts.say('cancel')}
          onClick={() => controller.store.dispatch({ kind: 'removalLeft' })}
        />
      </div>
    </div>
  );
}
