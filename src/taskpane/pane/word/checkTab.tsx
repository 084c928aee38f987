import type { ReactElement } from 'react';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { CheckedAmounts } from '../document/checkedAmounts';
import { useDocument, useDocumentTexts } from '../document/documentContext';
import { useWord } from './wordContext';

/** The amounts of the document's running text, against the tables of the workbook. */
export function CheckTab(): ReactElement {
  const { state } = usePane();
  const { document } = useDocument();
  const { say } = useDocumentTexts();
  const word = useWord();
  return (
    <section className="avs-section" aria-labelledby="avs-check" tabIndex={-1}>
      <h2 id="avs-check" className="avs-heading" tabIndex={-1}>
        {say('checkDocument')}
      </h2>
      <p className="avs-quiet">{say('checkDocumentHelp')}</p>
      <div className="avs-buttons">
        <Button
          primary={document.check === null}
          text={say(document.check === null ? 'checkNow' : 'checkAgain')}
          disabled={state.activity !== null}
          onClick={() => void word.check()}
        />
      </div>
      {document.check === null ? null : (
        <CheckedAmounts check={document.check} goTo={(amount) => void word.goToAmount(amount)} />
      )}
    </section>
  );
}
