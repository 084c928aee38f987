import type { ReactElement } from 'react';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { useDocument, useDocumentTexts } from '../document/documentContext';
import { PartChoices } from '../document/partChoices';
import { PartList } from '../document/partList';
import { WriteButton, Writing } from '../document/partsSection';
import { useWord } from './wordContext';

/** What can be put into the document, where the cursor is. */
export function InsertTab(): ReactElement {
  const { state, readOnly } = usePane();
  const { document } = useDocument();
  const { say } = useDocumentTexts();
  const word = useWord();
  const isBusy = state.activity !== null;
  return (
    <section className="avs-section" aria-labelledby="avs-insert" tabIndex={-1}>
      <h2 id="avs-insert" className="avs-heading" tabIndex={-1}>
        {say('partsTitle')}
      </h2>
      <p className="avs-quiet">{say('insertHelp')}</p>
      <PartChoices />
      <PartList
        parts={document.made?.parts ?? []}
        actions={(part) => (
          <>
            {readOnly ? null : (
              <Button
                small
                text={say('insert')}
                label={say('insertOf', { part: part.name })}
                disabled={isBusy}
                onClick={() => void word.insert(part)}
              />
            )}
            <WriteButton part={part} />
          </>
        )}
        below={(part) => <Writing part={part} />}
      />
    </section>
  );
}
