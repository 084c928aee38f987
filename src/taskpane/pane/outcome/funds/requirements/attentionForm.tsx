import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { withAttention } from '../../../../../app/settings/requirementSettings';
import { type AttentionField, typedAttention } from '../../../../../reading/typedAttention';
import type { AttentionView } from '../../../../../reports/fundsView';
import { Button } from '../../../button';
import { usePane } from '../../../paneContext';
import { said, useFundTexts } from '../fundTexts';

interface AttentionFormProps {
  readonly attention: AttentionView | null;
  readonly onDone: () => void;
}

/** Asks for the thresholds; both empty is none. */
export function AttentionForm({ attention, onDone }: AttentionFormProps): ReactElement {
  const { state, controller } = usePane();
  const { say } = useFundTexts();
  const [amount, setAmount] = useState(attention?.amount ?? '');
  const [share, setShare] = useState(attention?.share ?? '');
  const [wrong, setWrong] = useState<AttentionField | null>(null);
  const fields = { amount: useRef<ITextField>(null), share: useRef<ITextField>(null) };
  const first = fields.amount;
  // The form stands where the button was that the user pressed.
  useEffect(() => first.current?.focus(), [first]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = typedAttention(amount, share);
    setWrong('wrong' in read ? read.wrong : null);
    if ('wrong' in read) {
      fields[read.wrong].current?.focus();
      return;
    }
    await controller.decide((settings) => withAttention(settings, read.attention), said('attentionKept'));
    if (controller.store.state.problem === null) onDone();
  };
  return (
    <form
      className="avs-form"
      aria-label={say('attentionTitle')}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        label={say('attentionAmount')}
        description={say('attentionAmountHint')}
        autoComplete="off"
        componentRef={fields.amount}
        value={amount}
        onChange={(_, text) => setAmount(text ?? '')}
        {...(wrong === 'amount' ? { errorMessage: say('amountUnreadable', { text: amount }) } : {})}
      />
      <TextField
        label={say('attentionShare')}
        description={say('attentionShareHint')}
        autoComplete="off"
        componentRef={fields.share}
        value={share}
        onChange={(_, text) => setShare(text ?? '')}
        {...(wrong === 'share' ? { errorMessage: say('shareUnreadable', { text: share }) } : {})}
      />
      <div className="avs-buttons">
        <Button primary submit text={say('save')} disabled={state.activity !== null} />
        <Button text={say('cancel')} onClick={onDone} />
      </div>
    </form>
  );
}
