import type { ReactElement } from 'react';
import { momentText } from '../../../reports/moment';
import type { ReconciliationView } from '../../../reports/reconciliationView';
import type { Outcome } from '../../state/paneState';
import type { MessageKind } from '../message';
import { Badge } from './badge';
import { JumpLinks } from './jumpLinks';
import { LongText } from './longText';
import { useOutcomeTexts } from './outcomeTexts';

const kinds: Readonly<Record<ReconciliationView['status'], MessageKind>> = {
  nothing: 'info',
  clean: 'success',
  attention: 'warning',
  error: 'error',
};

/** The answer in a sentence, when it was given, and what could not be taken into account. */
export function Answer({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { say } = useOutcomeTexts();
  const { view, at } = outcome;
  return (
    <section className={`avs-answer avs-answer-${view.status}`} aria-label={say('answerTitle')} tabIndex={-1}>
      <Badge kind={kinds[view.status]} text={say(`status_${view.status}`)} />
      <h2 className="avs-answer-text">
        <LongText text={view.answer} />
      </h2>
      <p className="avs-quiet">
        {say('runAt', { moment: momentText(at) })}. {say('changesNote')}
      </p>
      {view.notes.length === 0 ? null : (
        <>
          <h3 className="avs-subheading">{say('notesTitle')}</h3>
          <ul className="avs-points">
            {view.notes.map((note, index) => (
              <li key={index}>
                <LongText text={note} />
              </li>
            ))}
          </ul>
        </>
      )}
      {view.status === 'nothing' ? <NothingFound /> : <JumpLinks view={view} />}
    </section>
  );
}

function NothingFound(): ReactElement {
  const { say } = useOutcomeTexts();
  return (
    <>
      <h3 className="avs-subheading">{say('nothingTitle')}</h3>
      <ul className="avs-points">
        <li>{say('nothingAdvice1')}</li>
        <li>{say('nothingAdvice2')}</li>
        <li>{say('nothingAdvice3')}</li>
      </ul>
    </>
  );
}
