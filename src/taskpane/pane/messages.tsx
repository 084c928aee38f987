import type { ReactElement } from 'react';
import { momentText } from '../../reports/moment';
import type { Notice, Problem } from '../state/paneState';
import { Button } from './button';
import { Message } from './message';
import { noticeText, problemTexts } from './messageTexts';
import { usePane } from './paneContext';

/** What was done or went wrong last, and what the user must know of the workbook's state. */
export function Messages(): ReactElement {
  const { state } = usePane();
  const { problem, notice, activity } = state;
  return (
    <>
      {problem === null ? null : <ProblemMessage problem={problem} />}
      {notice === null || activity !== null ? null : <NoticeMessage notice={notice} />}
      <InterruptedMessage />
      <StaleMessage />
    </>
  );
}

/** What to do about it depends on what it is: reconcile again, restore, or the same thing once more. */
function ProblemMessage({ problem }: { readonly problem: Problem }): ReactElement {
  const { controller, texts } = usePane();
  const [what, why] = problemTexts(problem, texts);
  // What the preview held against the workbook is no longer there.
  const isOutdated = problem.task === 'import' && ['sheetGone', 'cellChanged'].includes(problem.code);
  const canRepeat =
    problem.code === 'told'
      ? problem.told.canRepeat
      : !['sheetGone', 'cellChanged', 'tooOld', 'readOnly', 'interrupted', 'newerSettings'].includes(
          problem.code,
        );
  return (
    <Message
      kind="error"
      title={what}
      dismissLabel={texts.say('dismiss')}
      onDismiss={() => controller.store.dispatch({ kind: 'messageDismissed' })}
    >
      <p>{why}</p>
      {problem.detail === null ? null : (
        <p className="avs-detail" dir="auto">
          {texts.say('faultDetail', { detail: problem.detail })}
        </p>
      )}
      {canRepeat ? (
        <div className="avs-buttons">
          <Button text={texts.say('tryAgain')} onClick={() => void controller.tryAgain()} />
        </div>
      ) : null}
      {isOutdated ? (
        <div className="avs-buttons">
          <Button text={texts.say('planAnew')} onClick={() => void controller.imports.planAnew()} />
        </div>
      ) : null}
      {problem.code === 'sheetGone' && !isOutdated ? <ReconcileAgain /> : null}
    </Message>
  );
}

function NoticeMessage({ notice }: { readonly notice: Notice }): ReactElement | null {
  const { state, controller, texts } = usePane();
  // There the page itself says so, and stays.
  if (notice.kind === 'imported' && state.page === 'import') return null;
  return (
    <Message
      kind={notice.kind === 'cancelled' ? 'info' : 'success'}
      dismissLabel={texts.say('dismiss')}
      onDismiss={() => controller.store.dispatch({ kind: 'messageDismissed' })}
    >
      <p>{noticeText(notice, texts)}</p>
    </Message>
  );
}

function InterruptedMessage(): ReactElement | null {
  const { state, controller, texts } = usePane();
  if (state.own?.checkpoint !== 'interrupted') return null;
  return (
    <Message kind="warning" title={texts.say('interruptedTitle')}>
      <p>{texts.say('interrupted')}</p>
      <div className="avs-buttons">
        <Button
          primary
          text={texts.say('restore')}
          disabled={state.activity !== null}
          onClick={() => void controller.restore()}
        />
      </div>
    </Message>
  );
}

function StaleMessage(): ReactElement | null {
  const { state, texts } = usePane();
  if (!state.stale || state.outcome === null || state.problem !== null) return null;
  if (state.page !== 'reconcile') return null;
  return (
    <Message kind="warning" title={texts.say('staleTitle')}>
      <p>{texts.say('stale', { moment: momentText(state.outcome.at) })}</p>
      <ReconcileAgain />
    </Message>
  );
}

function ReconcileAgain(): ReactElement {
  const { controller, texts } = usePane();
  return (
    <div className="avs-buttons">
      <Button text={texts.say('reconcileAgain')} onClick={() => void controller.reconcile()} />
    </div>
  );
}
