import { type FormEvent, type ReactElement, useState } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { Button } from '../button';
import { FileButton } from '../import/fileButton';
import { usePane } from '../paneContext';
import { CheckedAmounts } from './checkedAmounts';
import { useDocument, useDocumentTexts } from './documentContext';

/** In Excel: the amounts of a file, or of a text that is pasted, against the tables. */
export function CheckSection(): ReactElement {
  const { state } = usePane();
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isBusy = state.activity !== null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (text.trim() !== '' && !isBusy) void documents.checkText(text);
  };
  return (
    <section className="avs-section" aria-labelledby="avs-check" tabIndex={-1}>
      <h2 id="avs-check" className="avs-heading" tabIndex={-1}>
        {say('checkTitle')}
      </h2>
      <p>{say('checkHelp')}</p>
      <div className="avs-buttons">
        <FileButton
          text={say('checkFile')}
          accept=".docx,.docm,.txt"
          disabled={isBusy}
          onPick={([file]) => void (file === undefined ? undefined : documents.checkFile(file))}
        />
      </div>
      <form className="avs-below" aria-label={say('checkTitle')} noValidate onSubmit={submit}>
        <TextField
          label={say('checkPasted')}
          multiline
          rows={4}
          value={text}
          onChange={(_, typed) => setText(typed ?? '')}
          {...(isAsked && text.trim() === '' ? { errorMessage: say('checkNothing') } : {})}
        />
        <div className="avs-buttons avs-below">
          <Button submit text={say('checkNow')} disabled={isBusy} />
        </div>
      </form>
      {document.check === null ? null : <CheckedAmounts check={document.check} goTo={null} />}
    </section>
  );
}
