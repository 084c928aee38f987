import { getId } from 'office-ui-fabric-react/lib/Utilities';
import { type ReactElement, useState } from 'react';
import type { TransferView } from '../../../../reports/fundsView';
import { EquationBox } from '../figures/equationBox';
import { Opener } from '../figures/opener';
import { LongText } from '../longText';
import { useFundTexts } from './fundTexts';

/** A proposal for the decision, and how its amount is computed. */
export function TransferItem({ transfer }: { readonly transfer: TransferView }): ReactElement {
  const { say } = useFundTexts();
  const [isOpen, setOpen] = useState(false);
  const [id] = useState(() => getId('avs-transfer'));
  const { sentence, rule, equation } = transfer;
  return (
    <div className="avs-card">
      <p>
        <LongText text={sentence} />
      </p>
      <p className="avs-quiet">
        <LongText text={say('transferRule', { rule })} />
      </p>
      {equation === null ? null : (
        <Opener
          text={say('openTransfer')}
          label={sentence}
          controls={id}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        />
      )}
      {equation !== null && isOpen ? <EquationBox id={id} equation={equation} name={sentence} /> : null}
    </div>
  );
}
