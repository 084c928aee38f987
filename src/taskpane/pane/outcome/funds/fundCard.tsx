import type { ReactElement } from 'react';
import type { FundOwnerView, FundRuleView } from '../../../../reports/fundsView';
import { Figures } from '../figures/figures';
import { LongText } from '../longText';
import { useFundTexts } from './fundTexts';

/** One fund's year, the rule that it follows, and how a deficit is made good. */
export function FundCard({ fund }: { readonly fund: FundOwnerView }): ReactElement {
  const { say } = useFundTexts();
  const { name, about, figures, rule, notes, repayment } = fund;
  return (
    <article className="avs-card" aria-label={name}>
      <h4 className="avs-card-title">
        <LongText text={name} />
      </h4>
      {about === '' ? null : <p className="avs-quiet">{about}</p>}
      <Figures figures={figures} />
      {rule === null ? <p className="avs-quiet">{say('noFundRule')}</p> : <FundRule rule={rule} />}
      {notes.map((note, index) => (
        <p key={index} className="avs-quiet">
          <LongText text={note} />
        </p>
      ))}
      {repayment.length === 0 ? null : (
        <>
          <h5 className="avs-subheading">{say('repaymentTitle')}</h5>
          <Figures figures={repayment} />
        </>
      )}
    </article>
  );
}

function FundRule({ rule: { name, source, decidedBy } }: { readonly rule: FundRuleView }): ReactElement {
  const { say } = useFundTexts();
  return (
    <>
      <p>
        <LongText text={say('fundRule', { name })} />
      </p>
      {source === '' ? null : (
        <p className="avs-quiet">
          <LongText text={say('fundRuleSource', { source })} />
        </p>
      )}
      {decidedBy === '' ? null : (
        <p className="avs-quiet">
          <LongText text={say('fundDecidedBy', { who: decidedBy })} />
        </p>
      )}
    </>
  );
}
