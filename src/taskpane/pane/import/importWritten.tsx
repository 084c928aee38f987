import type { ReactElement } from 'react';
import { formatCount } from '../../../reports/formatAmount';
import type { WrittenImport } from '../../state/importState';
import { Button } from '../button';
import { Badge } from '../outcome/badge';
import { usePane } from '../paneContext';
import { useImportTexts } from './importTexts';

/** What was written, and what to do next: reconcile, or undo it. */
export function ImportWritten({ written }: { readonly written: WrittenImport }): ReactElement {
  const { state, controller } = usePane();
  const { say, language } = useImportTexts();
  const { cells, period } = written;
  const isBusy = state.activity !== null;
  return (
    <section className="avs-answer" aria-labelledby="avs-import-written" tabIndex={-1}>
      <Badge kind="success" text={say('writtenTitle')} />
      <h2 id="avs-import-written" className="avs-answer-text">
        {cells === 1
          ? say('writtenOne', { period })
          : say('writtenMany', { count: formatCount(cells, language), period })}
      </h2>
      <p>{say('writtenNext')}</p>
      <div className="avs-buttons avs-actions">
        <Button
          primary
          text={say('reconcile')}
          disabled={isBusy}
          onClick={() => void controller.reconcile()}
        />
        {state.own?.checkpoint === 'complete' ? (
          <Button text={say('undoImport')} disabled={isBusy} onClick={() => void controller.restore()} />
        ) : null}
      </div>
    </section>
  );
}
