import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useState } from 'react';
import { isMonth } from '../../../domain/outcome/period';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { useImportTexts } from './importTexts';

/** Where files do not tell their period: the user's, with which they are read. */
export function TypedPeriod(): ReactElement {
  const { state, controller } = usePane();
  const { say } = useImportTexts();
  const [typed, setTyped] = useState(state.importing.typedPeriod ?? '');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const month = typed.trim();
    setWrong(!isMonth(month));
    if (isMonth(month)) void controller.imports.typePeriod(month);
  };
  return (
    <form className="avs-form" noValidate onSubmit={submit}>
      <TextField
        label={say('period')}
        description={say('periodHelp')}
        placeholder="2017-08"
        autoComplete="off"
        value={typed}
        onChange={(_, text) => setTyped(text ?? '')}
        {...(isWrong ? { errorMessage: say('periodWrong') } : {})}
      />
      <div className="avs-buttons">
        <Button submit text={say('usePeriod')} disabled={state.activity !== null} />
      </div>
    </form>
  );
}
