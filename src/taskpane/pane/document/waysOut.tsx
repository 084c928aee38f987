import type { ReactElement } from 'react';
import type { BoardPart } from '../../../reports/board/boardPart';
import { Button } from '../button';
import { FileButton } from '../import/fileButton';
import { usePane } from '../paneContext';
import { CopyByHand } from './copyByHand';
import { useDocument, useDocumentTexts } from './documentContext';
import { FillPlan } from './fillPlan';

/** How the parts come to Word: a new document, one that is filled, the clipboard, a file for Word's pane. */
export function WaysOut({ parts }: { readonly parts: readonly BoardPart[] }): ReactElement {
  const { state, downloadsNothing } = usePane();
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  const isBusy = state.activity !== null;
  const example = `{{avstam:${parts[0]?.id ?? 'ID'}}}`;
  return (
    <section className="avs-section" aria-labelledby="avs-ways" tabIndex={-1}>
      <h2 id="avs-ways" className="avs-heading" tabIndex={-1}>
        {say('waysTitle')}
      </h2>
      {downloadsNothing ? (
        <p>{say('downloadsNothing')}</p>
      ) : (
        <div className="avs-way">
          <Button
            primary
            text={say('newDocument')}
            describedBy="avs-new-help"
            disabled={isBusy}
            onClick={() => void documents.newDocument()}
          />
          <p id="avs-new-help" className="avs-quiet">
            {say('newDocumentHelp')}
          </p>
          <FileButton
            text={say('fillDocument')}
            accept=".docx,.docm"
            describedBy="avs-fill-help"
            disabled={isBusy}
            onPick={([file]) => void (file === undefined ? undefined : documents.readFile(file))}
          />
          <p id="avs-fill-help" className="avs-quiet">
            {say('fillHelp', { example })}
          </p>
        </div>
      )}
      <div className="avs-way">
        <Button text={say('copyAll')} disabled={isBusy} onClick={() => void documents.copy(parts)} />
        {document.selecting.length > 1 ? <CopyByHand parts={parts} /> : null}
        {downloadsNothing ? null : (
          <>
            <Button
              text={say('saveForWord')}
              describedBy="avs-save-help"
              disabled={isBusy}
              onClick={() => void documents.saveForWord()}
            />
            <p id="avs-save-help" className="avs-quiet">
              {say('saveForWordHelp')}
            </p>
          </>
        )}
      </div>
      {document.reading === null ? null : <FillPlan reading={document.reading} example={example} />}
    </section>
  );
}
