import type { ReactElement } from 'react';
import type { AdministrationView, EquationTermView } from '../../../reports/reconciliationView';
import type { MessageKind } from '../message';
import { Badge } from './badge';
import { DeviationChart } from './deviationChart';
import { FigureAmount } from './figures/figureAmount';
import { Figures } from './figures/figures';
import { LongText } from './longText';
import { useOutcomeTexts } from './outcomeTexts';

const kinds: Readonly<Record<AdministrationView['status'], MessageKind>> = {
  met: 'success',
  short: 'warning',
  unknown: 'info',
};

/** How an administration stands against its required result, and the equation behind it. */
export function AdministrationCard({
  administration,
}: {
  readonly administration: AdministrationView;
}): ReactElement {
  const { name, status, statusText, sentences, figures, equation, chart } = administration;
  return (
    <article className="avs-card" tabIndex={-1} aria-label={name}>
      <h3 className="avs-card-title">
        <LongText text={name} />
      </h3>
      <Badge kind={kinds[status]} text={statusText} />
      <Figures figures={figures} />
      {equation.length === 0 ? null : <Equation terms={equation} />}
      {sentences.map((sentence, index) => (
        <p key={index}>
          <LongText text={sentence} />
        </p>
      ))}
      {chart === null ? null : <DeviationChart chart={chart} list={`chart ${name}`} />}
    </article>
  );
}

function Equation({ terms }: { readonly terms: readonly EquationTermView[] }): ReactElement {
  const { say } = useOutcomeTexts();
  return (
    <>
      <h4 className="avs-subheading">{say('equationTitle')}</h4>
      <p className="avs-equation">
        {terms.map((term, index) => (
          <span key={index} className="avs-term">
            {term.operator} <bdi>{term.label}</bdi> <FigureAmount figure={term} />{' '}
          </span>
        ))}
      </p>
    </>
  );
}
