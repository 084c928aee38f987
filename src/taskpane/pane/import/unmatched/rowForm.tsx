import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from '../../button';
import { Choice } from '../../outcome/choice';
import { usePane } from '../../paneContext';
import { useImportTexts } from '../importTexts';
import type { RowChoice } from './rowChoices';

interface RowFormProps {
  /** What it is that is given a row. */
  readonly entry: string;
  readonly rows: readonly RowChoice[];
  readonly onChoose: (row: RowChoice) => void;
}

/** Asks for the row that something of the files belongs to. */
export function RowForm({ entry, rows, onChoose }: RowFormProps): ReactElement {
  const { state, controller } = usePane();
  const { say } = useImportTexts();
  const [chosen, setChosen] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // The form stands where the button was that the user pressed.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const row = chosen === '' ? undefined : rows[Number(chosen)];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (row !== undefined) onChoose(row);
  };
  return (
    <form
      className="avs-form"
      aria-label={say('chooseRowFor', { entry })}
      tabIndex={-1}
      ref={form}
      onSubmit={submit}
    >
      <Choice
        label={say('rowChoice')}
        value={chosen}
        options={[['', say('noRowChosen')], ...rows.map(({ text }, index) => [String(index), text] as const)]}
        onChoose={setChosen}
      />
      <div className="avs-buttons">
        <Button
          primary
          submit
          text={say('connect')}
          disabled={row === undefined || state.activity !== null}
        />
        <Button text={say('cancel')} onClick={() => controller.store.dispatch({ kind: 'assigningLeft' })} />
      </div>
    </form>
  );
}
