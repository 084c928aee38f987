import type { ReactElement } from 'react';
import { Button } from '../button';
import { useImportTexts } from '../import/importTexts';
import { usePane } from '../paneContext';
import { ProfileForm } from './profileForm';
import { SnapshotForm } from './snapshotForm';
import { TextTableView } from './textTableView';

/** What the workbook remembers of earlier months and reports, and the way to keep how things stand now. */
export function HistorySection({ title }: { readonly title: string }): ReactElement {
  const { state, controller, readOnly } = usePane();
  const { say } = useImportTexts();
  const { history, outcome, stale, activity } = state;
  const isCurrent = history !== null && outcome !== null && !stale;
  return (
    <section className="avs-section" aria-labelledby="avs-history" tabIndex={-1}>
      <h2 id="avs-history" className="avs-heading" tabIndex={-1}>
        {title}
      </h2>
      {isCurrent ? (
        <>
          {history.tables.length === 0 ? <p>{say('noHistory')}</p> : null}
          {history.tables.map((table, index) => (
            <TextTableView
              key={index}
              table={table}
              list={`history ${index}`}
              // What has happened last is what the user came for.
              isOpen={index === 0}
            />
          ))}
          {readOnly || history.tables.length === 0 ? null : <ProfileForm profile={history.profile} />}
          {readOnly || outcome.view.status === 'nothing' ? null : <SnapshotForm />}
        </>
      ) : (
        <>
          <p>{say('historyHelp')}</p>
          <div className="avs-buttons">
            <Button
              text={say('showHistory')}
              disabled={activity !== null}
              onClick={() => void controller.reconcileHere()}
            />
          </div>
        </>
      )}
    </section>
  );
}
