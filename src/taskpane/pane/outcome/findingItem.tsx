import { type ReactElement, useState } from 'react';
import type { FindingClass } from '../../../domain/finding';
import type { CellView, FindingView } from '../../../reports/reconciliationView';
import { Button } from '../button';
import { lazyPart } from '../lazyPart';
import type { MessageKind } from '../message';
import { usePane } from '../paneContext';
import { Badge } from './badge';
import { CellLink } from './cellLink';
import { LongText } from './longText';
import { useOutcomeTexts } from './outcomeTexts';

const AcceptForm = lazyPart(async () => (await import('./acceptForm')).AcceptForm);

const kinds: Readonly<Record<FindingClass, MessageKind>> = {
  error: 'error',
  'unlikely-rounding': 'warning',
  rounding: 'info',
  missing: 'warning',
  shortfall: 'warning',
  reading: 'info',
  'not-checked': 'info',
};

/** So many of the compared cells are shown at first. */
const firstCells = 4;

/** A finding: what it is, where, what is wrong, and the way to its cells. */
export function FindingItem({ finding }: { readonly finding: FindingView }): ReactElement {
  const { outcome } = usePane().state;
  const { say } = useOutcomeTexts();
  const { className, place, statement, accepted } = finding;
  // A cause of this finding alone is not listed, so its number would lead nowhere.
  const cause = outcome?.view.causes.find((listed) => listed.cause === finding.cause)?.cause ?? null;
  return (
    <div className="avs-finding" tabIndex={-1}>
      <p className="avs-finding-head">
        <Badge kind={accepted === null ? kinds[finding.class] : 'success'} text={className} />
        {cause === null ? null : (
          <span className="avs-quiet">{say('causeOf', { cause: String(cause) })}</span>
        )}
      </p>
      {place === '' ? null : (
        <p className="avs-place">
          <LongText text={place} />
        </p>
      )}
      <p>
        <LongText text={statement} />
      </p>
      <Cells cells={finding.cells} />
      {accepted === null ? <Open finding={finding} /> : <Accepted finding={finding} />}
    </div>
  );
}

function Cells({ cells }: { readonly cells: readonly CellView[] }): ReactElement | null {
  const { say } = useOutcomeTexts();
  const [all, setAll] = useState(false);
  if (cells.length === 0) return null;
  const isCut = cells.length > firstCells + 1;
  const shown = all || !isCut ? cells.slice(0, 1000) : cells.slice(0, firstCells);
  return (
    <ul className="avs-cells" aria-label={say('cellsLabel')}>
      {shown.map((cell, index) => (
        <li key={index}>
          <CellLink cell={cell} />
        </li>
      ))}
      {isCut ? (
        <li>
          <button type="button" className="avs-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('showLess') : say('showMore', { count: String(cells.length - firstCells) })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function Open({ finding }: { readonly finding: FindingView }): ReactElement | null {
  const { state, controller, readOnly } = usePane();
  const texts = useOutcomeTexts();
  if (readOnly) return null;
  if (state.accepting === finding.id) return <AcceptForm.Part finding={finding} />;
  return (
    <Button
      small
      text={texts.say('accept')}
      label={texts.say('acceptFinding', { place: finding.place || finding.className })}
      onClick={() => controller.store.dispatch({ kind: 'acceptingBegun', finding: finding.id })}
    />
  );
}

function Accepted({ finding }: { readonly finding: FindingView }): ReactElement | null {
  const { state, controller, readOnly } = usePane();
  const texts = useOutcomeTexts();
  const { accepted } = finding;
  if (accepted === null) return null;
  const { date, name, comment } = accepted;
  return (
    <>
      <p className="avs-comment">
        <LongText text={comment} />
      </p>
      <p className="avs-quiet" dir="auto">
        {texts.say('acceptedBy', { date, name })}
      </p>
      {readOnly ? null : (
        <Button
          small
          text={texts.say('withdraw')}
          label={texts.say('withdrawFinding', { place: finding.place || finding.className })}
          disabled={state.activity !== null}
          onClick={() => void controller.withdraw(finding)}
        />
      )}
    </>
  );
}
