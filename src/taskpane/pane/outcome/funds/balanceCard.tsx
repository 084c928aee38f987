import type { ReactElement } from 'react';
import type { BalanceStepView, BalanceView } from '../../../../reports/fundsView';
import { FigureAmount } from '../figures/figureAmount';
import { LongText } from '../longText';
import { useFundTexts } from './fundTexts';

/** A balance requirement as steps; each result opens as the equation of the rows before it. Below what is worked out of it. */
export function BalanceCard({ statement }: { readonly statement: BalanceView }): ReactElement {
  const { say } = useFundTexts();
  const { title, steps, computed, notes, missing } = statement;
  return (
    <article className="avs-card" aria-label={title}>
      <h4 className="avs-card-title">
        <LongText text={title} />
      </h4>
      {steps.length === 0 ? null : <Steps steps={steps} />}
      {missing === '' ? null : <p className="avs-quiet">{missing}</p>}
      {computed.length === 0 ? null : (
        <>
          <p className="avs-quiet">{say('balanceComputed')}</p>
          <Steps steps={computed} />
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="avs-quiet">
          {note}
        </p>
      ))}
    </article>
  );
}

function Steps({ steps }: { readonly steps: readonly BalanceStepView[] }): ReactElement {
  return (
    <dl className="avs-steps">
      {steps.map(({ figure, note, isResult }, index) => (
        <div key={index} className={isResult ? 'avs-step avs-step-result' : 'avs-step'}>
          <dt>
            <LongText text={figure.label} />
          </dt>
          <dd>
            <FigureAmount figure={figure} />
            {note === '' ? null : (
              <p className="avs-quiet">
                <LongText text={note} />
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
