import type { ReactElement } from 'react';
import type { BalanceView } from '../../../../reports/fundsView';
import { FigureAmount } from '../figures/figureAmount';
import { LongText } from '../longText';

/** A balance requirement as steps; each result opens as the equation of the rows before it. */
export function BalanceCard({ statement }: { readonly statement: BalanceView }): ReactElement {
  const { title, steps, missing } = statement;
  return (
    <article className="avs-card" aria-label={title}>
      <h4 className="avs-card-title">
        <LongText text={title} />
      </h4>
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
      {missing === '' ? null : <p className="avs-quiet">{missing}</p>}
    </article>
  );
}
