import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useState } from 'react';
import { Button } from '../button';
import { useImportTexts } from '../import/importTexts';
import { usePane } from '../paneContext';
import { reportName } from './reportName';

/** Keeps the forecasts under the name of a report. */
export function SnapshotForm(): ReactElement {
  const { state, controller } = usePane();
  const texts = useImportTexts();
  const { say } = texts;
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? reportName(controller.today(), texts);
  const isMissing = name.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isMissing) void controller.keepSnapshot(name);
  };
  return (
    <form className="avs-form" aria-label={say('keepTitle')} noValidate onSubmit={submit}>
      <p className="avs-quiet">{say('keepHelp')}</p>
      <TextField
        label={say('reportName')}
        required
        autoComplete="off"
        value={name}
        onChange={(_, text) => setTyped(text ?? '')}
        {...(isMissing ? { errorMessage: say('reportNameMissing') } : {})}
      />
      <div className="avs-buttons">
        <Button submit text={say('keepAs')} disabled={state.activity !== null} />
      </div>
    </form>
  );
}
