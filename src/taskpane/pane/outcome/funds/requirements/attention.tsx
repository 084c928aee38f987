import { type ReactElement, useRef, useState } from 'react';
import type { AttentionView } from '../../../../../reports/fundsView';
import { Button } from '../../../button';
import { usePane } from '../../../paneContext';
import { useFundTexts } from '../fundTexts';
import { AttentionForm } from './attentionForm';

/** From when a deviation wants a comment, and the way to change that. */
export function Attention({ attention }: { readonly attention: AttentionView | null }): ReactElement {
  const { readOnly } = usePane();
  const { say } = useFundTexts();
  const [isEditing, setEditing] = useState(false);
  const home = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    setEditing(false);
    // The form that had the focus goes.
    home.current?.focus({ preventScroll: true });
  };
  return (
    <div className="avs-below" tabIndex={-1} ref={home}>
      <h4 className="avs-subheading">{say('attentionTitle')}</h4>
      <p>{attention === null ? say('attentionNone') : say('attentionFrom', { limit: limit(attention) })}</p>
      {isEditing ? <AttentionForm attention={attention} onDone={leave} /> : null}
      {readOnly || isEditing ? null : (
        <div className="avs-buttons avs-below">
          <Button small text={say('changeAttention')} onClick={() => setEditing(true)} />
        </div>
      )}
    </div>
  );

  function limit({ amount, share }: AttentionView): string {
    if (share === '') return amount;
    return amount === '' ? say('attentionShareOnly', { share }) : say('attentionEither', { amount, share });
  }
}
