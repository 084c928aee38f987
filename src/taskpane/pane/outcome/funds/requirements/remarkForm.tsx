import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { withRemark } from '../../../../../app/settings/requirementSettings';
import type { RequirementView } from '../../../../../reports/fundsView';
import { Button } from '../../../button';
import { usePane } from '../../../paneContext';
import { said, useFundTexts } from '../fundTexts';

interface RemarkFormProps {
  readonly requirement: RequirementView;
  readonly onDone: () => void;
}

/** Asks for a comment and a measure; what stands in a cell is changed there. */
export function RemarkForm({ requirement, onDone }: RemarkFormProps): ReactElement {
  const { state, controller } = usePane();
  const { say } = useFundTexts();
  const { owner, name } = requirement;
  const [comment, setComment] = useState(typedText(requirement.comment));
  const [action, setAction] = useState(typedText(requirement.action));
  const field = useRef<ITextField>(null);
  // The form stands where the button was that the user pressed.
  useEffect(() => field.current?.focus(), []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const remark = { owner, comment: comment.trim(), action: action.trim() };
    const isEmpty = remark.comment === '' && remark.action === '';
    await controller.decide(
      (settings) => withRemark(settings, remark),
      said(isEmpty ? 'remarkCleared' : 'remarkKept'),
    );
    if (controller.store.state.problem === null) onDone();
  };
  return (
    <form
      className="avs-form"
      aria-label={say('remarkForm', { owner: name })}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <p className="avs-quiet">{say('remarkHint')}</p>
      <TextField
        label={say('remarkComment')}
        multiline
        autoAdjustHeight
        componentRef={field}
        value={comment}
        onChange={(_, text) => setComment(text ?? '')}
      />
      <TextField
        label={say('remarkAction')}
        multiline
        autoAdjustHeight
        value={action}
        onChange={(_, text) => setAction(text ?? '')}
      />
      <div className="avs-buttons">
        <Button primary submit text={say('save')} disabled={state.activity !== null} />
        <Button text={say('cancel')} onClick={onDone} />
      </div>
    </form>
  );
}

function typedText({ text, cell }: RequirementView['comment']): string {
  return cell === null ? text : '';
}
