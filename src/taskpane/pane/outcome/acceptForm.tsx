import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { FindingView } from '../../../reports/reconciliationView';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { useOutcomeTexts } from './outcomeTexts';

/** Asks for the comment and the name that an acceptance needs. */
export function AcceptForm({ finding }: { readonly finding: FindingView }): ReactElement {
  const { state, controller } = usePane();
  const texts = useOutcomeTexts();
  const { say } = texts;
  const { dispatch } = controller.store;
  const [comment, setComment] = useState('');
  const [asked, setAsked] = useState(false);
  const commentField = useRef<ITextField>(null);
  const nameField = useRef<ITextField>(null);
  // The form stands where the button was that the user pressed.
  useEffect(() => commentField.current?.focus(), []);

  const isComplete = comment.trim() !== '' && state.userName.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isComplete) void controller.accept(finding, comment, state.userName);
    else (comment.trim() === '' ? commentField : nameField).current?.focus();
  };
  const missing = (text: string, message: 'commentMissing' | 'nameMissing') =>
    asked && text.trim() === '' ? { errorMessage: say(message) } : {};
  return (
    <form className="avs-form" aria-label={say('acceptTitle')} noValidate onSubmit={submit}>
      <p className="avs-quiet">{say('acceptHelp')}</p>
      <TextField
        label={say('comment')}
        required
        multiline
        autoAdjustHeight
        componentRef={commentField}
        value={comment}
        onChange={(_, text) => setComment(text ?? '')}
        {...missing(comment, 'commentMissing')}
      />
      <TextField
        label={say('name')}
        required
        autoComplete="name"
        componentRef={nameField}
        value={state.userName}
        onChange={(_, text) => dispatch({ kind: 'nameTyped', name: text ?? '' })}
        {...missing(state.userName, 'nameMissing')}
      />
      <p className="avs-quiet">{say('acceptDate', { date: controller.today() })}</p>
      <div className="avs-buttons">
        <Button primary submit text={say('acceptSubmit')} disabled={state.activity !== null} />
        <Button text={say('cancel')} onClick={() => dispatch({ kind: 'acceptingLeft' })} />
      </div>
    </form>
  );
}
