import type { ReactElement } from 'react';
import { FileButton } from '../import/fileButton';
import { Message } from '../message';
import { usePane } from '../paneContext';
import { useDocument, useDocumentTexts } from '../document/documentContext';
import { useWord } from './wordContext';

/** The workbook that the document is held against, and the way to choose it, or another. */
export function SourcePicker(): ReactElement {
  const { state } = usePane();
  const { document } = useDocument();
  const { say } = useDocumentTexts();
  const word = useWord();
  const { source } = document;
  const isBusy = state.activity !== null;
  const answer = state.outcome?.view.answer ?? null;
  return (
    <section className={source === null ? 'avs-drop' : 'avs-source'} aria-label={say('source')} tabIndex={-1}>
      {source === null ? null : (
        <div>
          <p className="avs-place">
            <bdi>{source.name}</bdi>
          </p>
          <p className="avs-quiet">
            {say(source.isPackage ? 'sourcePackage' : 'sourceSaved', { moment: source.savedAt })}
          </p>
          {answer === null ? null : <p>{answer}</p>}
        </div>
      )}
      <FileButton
        primary={source === null}
        small={source !== null}
        text={say(source === null ? 'pickWorkbook' : 'pickAgain')}
        accept=".xlsx,.xlsm,.json"
        disabled={isBusy}
        describedBy="avs-pick-help"
        onPick={([file]) => void (file === undefined ? undefined : word.pick(file))}
      />
      <p id="avs-pick-help" className="avs-quiet">
        {say(source === null ? 'pickHelp' : 'pickAgainHelp')}
      </p>
      {source === null || source.notes.length === 0 ? null : (
        <Message kind="warning">
          {source.notes.map((note, index) => (
            <p key={index}>{note}</p>
          ))}
        </Message>
      )}
    </section>
  );
}
