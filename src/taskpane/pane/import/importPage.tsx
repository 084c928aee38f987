import type { ReactElement } from 'react';
import { HistorySection } from '../history/historySection';
import { Message } from '../message';
import { Messages } from '../messages';
import { usePane } from '../paneContext';
import { Progress } from '../progress';
import { FilePicker } from './filePicker';
import { ImportPreview } from './importPreview';
import { ImportWelcome } from './importWelcome';
import { ImportWritten } from './importWritten';
import { useImportTexts } from './importTexts';

/** Picking files, what they would change, and what was written. */
export function ImportPage(): ReactElement {
  const { state, readOnly } = usePane();
  const { say } = useImportTexts();
  const { activity, importing } = state;
  const { planned, written } = importing;
  // While other files are read the earlier preview would be taken for the new one.
  const isReplacing = activity?.kind === 'readingFiles' || activity?.kind === 'reading';
  return (
    <>
      {planned === null && written === null ? <ImportWelcome /> : null}
      {readOnly ? (
        <Message kind="info" title={say('readOnlyImportTitle')}>
          <p>{say('readOnlyImport')}</p>
        </Message>
      ) : null}
      {written === null ? null : <ImportWritten written={written} />}
      <FilePicker isFirst={planned === null && written === null} />
      <div className="avs-status">
        {activity === null ? null : <Progress activity={activity} />}
        <Messages />
      </div>
      {planned === null || isReplacing ? null : <ImportPreview view={planned.view} />}
      <HistorySection title={say('historyTitle')} />
    </>
  );
}
