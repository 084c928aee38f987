import { type ReactElement, useState } from 'react';
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
  return (
    <div className="avs-below" tabIndex={-1}>
      <h4 className="avs-subheading">{say('attentionTitle')}</h4>
      <p>{attention === null ? say('attentionNone') : say('attentionFrom', { limit: limit(attention) })}</p>
      {isEditing ? <AttentionForm attention={attention} onDone={() => setEditing(false)} /> : null}
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
