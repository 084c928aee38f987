import { type ReactElement, useRef } from 'react';
import type { Verdict } from '../../../domain/narrative/narrativeAmount';
import { type CheckedAmountView, verdictOrder } from '../../document/checkedText';
import type { TextCheck } from '../../document/documentState';
import { formatCount } from '../../../reports/formatAmount';
import { Button } from '../button';
import type { MessageKind } from '../message';
import { Badge } from '../outcome/badge';
import { CellLink } from '../outcome/cellLink';
import { Choice } from '../outcome/choice';
import { LongText } from '../outcome/longText';
import { ShownList } from '../outcome/shownList';
import { useDocument, useDocumentTexts } from './documentContext';
import { useFocusOnce } from './useFocusOnce';

const kinds = {
  agrees: 'success',
  conditional: 'warning',
  disagrees: 'error',
  unknown: 'info',
} as const satisfies Record<Verdict, MessageKind>;

interface CheckedAmountsProps {
  readonly check: TextCheck;
  /** Goes to the amount in the text; null where the text is not shown. */
  readonly goTo: ((amount: CheckedAmountView) => void) | null;
}

/** The amounts of a text, each with what the tables say of it. */
export function CheckedAmounts({ check, goTo }: CheckedAmountsProps): ReactElement {
  const { documents, document } = useDocument();
  const { say, language } = useDocumentTexts();
  const group = useRef<HTMLDivElement>(null);
  useFocusOnce(check, group);
  const { name, amounts } = check;
  const { verdict } = document;
  const shown = amounts.filter((amount) => verdict === null || amount.verdict === verdict);
  const counted = verdictOrder
    .map((one) => ({ one, count: amounts.filter((amount) => amount.verdict === one).length }))
    .filter(({ count }) => count > 0);
  const told = toldCounts();
  return (
    <div className="avs-below" role="group" aria-label={told} tabIndex={-1} ref={group}>
      <p className="avs-place">{told}</p>
      {counted.length < 2 ? null : (
        <Choice<Verdict | 'all'>
          label={say('verdictChoice')}
          value={verdict ?? 'all'}
          options={[
            ['all', say('verdict_all')],
            ...counted.map(({ one }) => [one, say(`verdict_${one}`)] as const),
          ]}
          onChoose={(chosen) =>
            documents.store.dispatch({ kind: 'verdictChosen', verdict: chosen === 'all' ? null : chosen })
          }
        />
      )}
      <ShownList
        list={`amounts ${verdict ?? 'all'}`}
        items={shown}
        className="avs-list avs-below"
        itemKey={({ paragraph, start }) => `${paragraph} ${start}`}
        draw={(amount) => <CheckedAmount amount={amount} goTo={goTo} />}
      />
    </div>
  );

  function toldCounts(): string {
    if (amounts.length === 0) return say('checkedNone');
    const counts = counted
      .map(({ one, count }) =>
        say('checkedCount', {
          count: formatCount(count, language),
          verdict: say(`verdict_${one}`).toLocaleLowerCase(language),
        }),
      )
      .join(', ');
    return name === null ? say('checkedPasted', { counts }) : say('checkedOf', { name, counts });
  }
}

function CheckedAmount({
  amount,
  goTo,
}: {
  readonly amount: CheckedAmountView;
  readonly goTo: CheckedAmountsProps['goTo'];
}): ReactElement {
  const { say } = useDocumentTexts();
  const { text, paragraph, verdict, sentence, before, after, cells } = amount;
  const number = String(paragraph);
  return (
    <div className="avs-finding" tabIndex={-1}>
      <p className="avs-finding-head">
        <Badge kind={kinds[verdict]} text={say(`verdict_${verdict}`)} />
        <span className="avs-quiet">{say('paragraph', { number })}</span>
      </p>
      <p>
        <bdi>
          {before}
          <strong>{text}</strong>
          {after}
        </bdi>
      </p>
      {sentence === '' ? null : (
        <p>
          <LongText text={sentence} />
        </p>
      )}
      {cells.length === 0 ? null : (
        <p className="avs-cells">
          {cells.map((cell, index) => (
            <CellLink key={index} cell={cell} />
          ))}
        </p>
      )}
      {goTo === null ? null : (
        <div className="avs-buttons">
          <Button
            small
            text={say('goToAmount')}
            label={say('goToAmountOf', { amount: text, number })}
            onClick={() => goTo(amount)}
          />
        </div>
      )}
    </div>
  );
}
