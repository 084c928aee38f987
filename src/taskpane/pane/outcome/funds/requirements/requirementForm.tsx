import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { withRequirement } from '../../../../../app/settings/requirementSettings';
import type { Decimal } from '../../../../../domain/decimal';
import { type AmountProblem, typedAmount } from '../../../../../reading/typedAmount';
import type { RequirementView } from '../../../../../reports/fundsView';
import { Button } from '../../../button';
import { usePane } from '../../../paneContext';
import { said, useFundTexts } from '../fundTexts';

interface RequirementFormProps {
  readonly requirement: RequirementView;
  readonly onDone: () => void;
}

/** Asks for a required result; nothing is kept before it can be read as an amount. */
export function RequirementForm({ requirement, onDone }: RequirementFormProps): ReactElement {
  const { state, controller } = usePane();
  const { say } = useFundTexts();
  const { owner, name, unit, typed } = requirement;
  const [text, setText] = useState(typed ?? '');
  const [problem, setProblem] = useState<AmountProblem | null>(null);
  const field = useRef<ITextField>(null);
  // The form stands where the button was that the user pressed.
  useEffect(() => field.current?.focus(), []);

  const keep = async (amount: Decimal | null): Promise<void> => {
    await controller.decide(
      (settings) => withRequirement(settings, owner, amount),
      said(amount === null ? 'requirementCleared' : 'requirementKept'),
    );
    if (controller.store.state.problem === null) onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = typedAmount(text, unit);
    if ('problem' in read) {
      setProblem(read.problem);
      field.current?.focus();
    } else void keep(read.value);
  };
  return (
    <form
      className="avs-form"
      aria-label={say('requirementForm', { owner: name })}
      noValidate
      onSubmit={submit}
    >
      <TextField
        label={unit === null ? say('requirementFieldPlain') : say('requirementField', { unit })}
        description={say('requirementHint')}
        required
        autoComplete="off"
        componentRef={field}
        value={text}
        onChange={(_, changed) => setText(changed ?? '')}
        {...(problem === null ? {} : { errorMessage: message(problem) })}
      />
      <div className="avs-buttons">
        <Button primary submit text={say('save')} disabled={state.activity !== null} />
        {typed === null ? null : (
          <Button
            text={say('clearRequirement')}
            disabled={state.activity !== null}
            onClick={() => void keep(null)}
          />
        )}
        <Button text={say('cancel')} onClick={onDone} />
      </div>
    </form>
  );

  function message({ code, text: part }: AmountProblem): string {
    switch (code) {
      case 'missing':
        return say('requirementMissing');
      case 'withoutUnit':
        return say('amountWithoutUnit');
      case 'ambiguous':
        return say('amountAmbiguous', { text: part });
      case 'unreadable':
        return say('amountUnreadable', { text: part });
    }
  }
}
