import type { ReactElement } from 'react';
import type { Outcome } from '../../state/paneState';
import { lazyPart } from '../lazyPart';
import { AdministrationCard } from './administrationCard';
import { Answer } from './answer';
import { Causes } from './causes';
import { Findings } from './findings';
import { useOutcomeTexts } from './outcomeTexts';
import { OwnSheets } from './ownSheets';
import { ShownList } from './shownList';

const Funds = lazyPart(async () => (await import('./funds/fundsPart')).FundsPart);
const SinceLastReport = lazyPart(async () => (await import('../history/sinceLastReport')).SinceLastReport);
const Tables = lazyPart(async () => (await import('./tables/tables')).Tables);

/** The answer first, then what it comes from. */
export function OutcomeParts({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const texts = useOutcomeTexts();
  const { view } = outcome;
  return (
    <>
      <Answer outcome={outcome} />
      {view.administrations.length === 0 ? null : (
        <section className="avs-section" aria-labelledby="avs-administrations">
          <h2 id="avs-administrations" className="avs-heading">
            {texts.say('administrationsTitle')}
          </h2>
          <ShownList
            list="administrations"
            items={view.administrations}
            className="avs-cards"
            itemKey={({ name }, index) => `${index} ${name}`}
            draw={(administration) => <AdministrationCard administration={administration} />}
          />
        </section>
      )}
      <Causes causes={view.causes} />
      {view.checks.length === 0 ? null : <Findings checks={view.checks} />}
      {view.status === 'nothing' ? null : <Funds.Part funds={view.funds} />}
      <OwnSheets />
      {view.status === 'nothing' ? null : <SinceLastReport.Part />}
      {view.tables.length === 0 ? null : <Tables.Part tables={view.tables} />}
    </>
  );
}
