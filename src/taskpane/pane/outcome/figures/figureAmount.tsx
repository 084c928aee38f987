import { getId } from 'office-ui-fabric-react/lib/Utilities';
import { type ReactElement, useState } from 'react';
import type { FigureView } from '../../../../reports/reconciliationView';
import { CellLink } from '../cellLink';
import { useOutcomeTexts } from '../outcomeTexts';
import { EquationBox } from './equationBox';
import { Opener } from './opener';

/** An amount: it leads to its cell, or opens how it was computed. */
export function FigureAmount({ figure }: { readonly figure: FigureView }): ReactElement {
  const { say } = useOutcomeTexts();
  const [isOpen, setOpen] = useState(false);
  const [id] = useState(() => getId('avs-equation'));
  const { label, amount, cell, equation } = figure;
  if (amount === null) return <span className="avs-quiet">{say('missingAmount')}</span>;
  if (equation !== null)
    return (
      <>
        <Opener
          text={amount}
          label={say('openEquation', { figure: label })}
          controls={id}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        />
        {isOpen ? <EquationBox id={id} equation={equation} name={label} /> : null}
      </>
    );
  return cell === null ? (
    <span className="avs-amount">{amount}</span>
  ) : (
    <CellLink cell={cell} text={amount} />
  );
}
