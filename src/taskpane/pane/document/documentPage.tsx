import type { ReactElement } from 'react';
import type { DocumentController } from '../../document/documentController';
import { Button } from '../button';
import { Message } from '../message';
import { Messages } from '../messages';
import { usePane } from '../paneContext';
import { Progress } from '../progress';
import { useStore } from '../useStore';
import { CheckSection } from './checkSection';
import { DocumentProvider, useDocument, useDocumentTexts } from './documentContext';
import { documentsOf } from './documentsOf';
import { PartsSection } from './partsSection';
import { useParts } from './useParts';
import { WaysOut } from './waysOut';

/** In Excel: the parts of the board document, the ways out to Word, and the check of a text. */
export function DocumentPage(): ReactElement {
  return <DocumentContent documents={documentsOf(usePane().controller)} />;
}

export function DocumentContent({ documents }: { readonly documents: DocumentController }): ReactElement {
  const document = useStore(documents.store);
  return (
    <DocumentProvider value={{ documents, document }}>
      <Page />
    </DocumentProvider>
  );
}

function Page(): ReactElement {
  const { state, controller, texts } = usePane();
  const { say } = useDocumentTexts();
  const { activity, outcome } = state;
  const isReplacing = activity?.kind === 'reading' || activity?.kind === 'checking';
  useParts();
  return (
    <>
      {outcome === null ? (
        <>
          <Welcome />
          <div className="avs-buttons avs-actions">
            <Button
              primary
              text={texts.say('reconcile')}
              disabled={activity !== null}
              onClick={() => void controller.reconcileHere()}
            />
          </div>
        </>
      ) : null}
      <div className="avs-status">
        {activity === null ? null : <Progress activity={activity} />}
        <Messages />
      </div>
      {outcome === null || isReplacing ? null : outcome.view.status === 'nothing' ? (
        <Message kind="info">
          <p>{say('documentNoTables')}</p>
        </Message>
      ) : (
        <Parts />
      )}
    </>
  );
}

function Parts(): ReactElement | null {
  const { document } = useDocument();
  if (document.made === null) return null;
  const { parts } = document.made;
  return (
    <>
      <WaysOut parts={parts} />
      <PartsSection parts={parts} />
      <CheckSection />
    </>
  );
}

function Welcome(): ReactElement {
  const { say } = useDocumentTexts();
  return (
    <section className="avs-welcome" aria-labelledby="avs-document">
      <h2 id="avs-document" className="avs-heading">
        {say('documentTitle')}
      </h2>
      <ul className="avs-points">
        <li>{say('documentLine1')}</li>
        <li>{say('documentLine2')}</li>
        <li>{say('documentLine3')}</li>
      </ul>
    </section>
  );
}
