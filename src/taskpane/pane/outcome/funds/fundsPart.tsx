import type { ReactElement } from 'react';
import type { FundsView } from '../../../../reports/fundsView';
import { useOutcomeTexts } from '../outcomeTexts';
import { ShownList } from '../shownList';
import { BalanceCard } from './balanceCard';
import { FundCard } from './fundCard';
import { useFundTexts } from './fundTexts';
import { Requirements } from './requirements/requirements';
import { Rules } from './rules/rules';
import { TransferItem } from './transferItem';

/** Funds, proposed transfers, required results, the balance requirement and the rules. Loaded after the answer is shown. */
export function FundsPart({ funds: view }: { readonly funds: FundsView }): ReactElement {
  const outcome = useOutcomeTexts();
  const { say } = useFundTexts();
  const { funds, transfers, balance } = view;
  return (
    <section className="avs-section" aria-labelledby="avs-funds" tabIndex={-1}>
      <h2 id="avs-funds" className="avs-heading" tabIndex={-1}>
        {outcome.say('fundsTitle')}
      </h2>
      {funds.length === 0 ? (
        <p className="avs-quiet">{say('noFunds')}</p>
      ) : (
        <>
          <h3 className="avs-group-title">{say('fundsList')}</h3>
          <ShownList
            list="funds"
            items={funds}
            className="avs-list avs-below"
            itemKey={({ name }, index) => `${index} ${name}`}
            draw={(fund) => <FundCard fund={fund} />}
          />
        </>
      )}
      {transfers.length === 0 ? null : (
        <div role="group" className="avs-group" aria-label={say('transfersList')}>
          <h3 className="avs-group-title">{say('transfersList')}</h3>
          <ShownList
            list="transfers"
            items={transfers}
            className="avs-list avs-below"
            itemKey={({ sentence }, index) => `${index} ${sentence}`}
            draw={(transfer) => <TransferItem transfer={transfer} />}
          />
        </div>
      )}
      <Requirements view={view} />
      {balance.length === 0 ? null : (
        <div role="group" className="avs-group" aria-label={say('balanceList')}>
          <h3 className="avs-group-title">{say('balanceList')}</h3>
          <ShownList
            list="balance"
            items={balance}
            className="avs-list avs-below"
            itemKey={({ title }, index) => `${index} ${title}`}
            draw={(statement) => <BalanceCard statement={statement} />}
          />
        </div>
      )}
      <Rules rules={view.rules} />
    </section>
  );
}
