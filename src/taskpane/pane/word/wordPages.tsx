import { type ReactElement, useEffect } from 'react';
import { documentTabs } from '../../document/documentState';
import type { WordController } from '../../word/wordController';
import { Button } from '../button';
import { Message } from '../message';
import { Messages } from '../messages';
import { usePane } from '../paneContext';
import { Progress } from '../progress';
import { useStore } from '../useStore';
import { DocumentProvider, useDocument, useDocumentTexts } from '../document/documentContext';
import { useParts } from '../document/useParts';
import { CheckTab } from './checkTab';
import { DocumentTabPage } from './documentTabPage';
import { InsertTab } from './insertTab';
import { SourcePicker } from './sourcePicker';
import { useWord, WordProvider } from './wordContext';

/** In Word: the workbook first, then the document, what can be inserted, and the check of the text. */
export function WordPages({ word }: { readonly word: WordController }): ReactElement {
  const { documents } = word;
  const document = useStore(documents.store);
  return (
    <WordProvider value={word}>
      <DocumentProvider value={{ documents, document }}>
        <Pages />
      </DocumentProvider>
    </WordProvider>
  );
}

function Pages(): ReactElement {
  const { state, controller, texts, readOnly } = usePane();
  const { document } = useDocument();
  const { say } = useDocumentTexts();
  const { activity, outcome } = state;
  const isPicked = document.source !== null;
  useParts();
  useReading();
  return (
    <>
      {isPicked ? <Tabs /> : <Welcome />}
      {readOnly ? (
        <Message kind="info" title={say('wordReadOnlyTitle')}>
          <p>{say('wordReadOnly')}</p>
        </Message>
      ) : null}
      <SourcePicker />
      <div className="avs-status">
        {activity === null ? null : <Progress activity={activity} />}
        <Messages />
      </div>
      {outcome !== null && outcome.view.status === 'nothing' ? (
        <Message kind="info">
          <p>{say('documentNoTables')}</p>
        </Message>
      ) : null}
      {isPicked && outcome === null && activity === null ? (
        <div className="avs-buttons avs-actions">
          <Button primary text={texts.say('reconcile')} onClick={() => void controller.reconcileHere()} />
        </div>
      ) : null}
      {document.made === null ? null : <Tab />}
    </>
  );
}

function Tab(): ReactElement | null {
  const { document } = useDocument();
  switch (document.tab) {
    case 'document':
      return document.reading === null ? <Unread /> : <DocumentTabPage reading={document.reading} />;
    case 'insert':
      return <InsertTab />;
    case 'check':
      return <CheckTab />;
  }
}

/** Before the document is read, and where it could not be. */
function Unread(): ReactElement {
  const { state } = usePane();
  const { say } = useDocumentTexts();
  const word = useWord();
  return (
    <section className="avs-section" aria-label={say('tab_document')} tabIndex={-1}>
      <p>{say('unread')}</p>
      <div className="avs-buttons">
        <Button
          text={say('readAgain')}
          disabled={state.activity !== null}
          onClick={() => void word.readAgain()}
        />
      </div>
    </section>
  );
}

function Tabs(): ReactElement {
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  return (
    <nav className="avs-pages" aria-label={say('wordTabs')}>
      {documentTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={document.tab === tab ? 'page' : undefined}
          onClick={() => documents.store.dispatch({ kind: 'tabChosen', tab })}
        >
          {say(`tab_${tab}`)}
        </button>
      ))}
    </nav>
  );
}

function Welcome(): ReactElement {
  const { say } = useDocumentTexts();
  return (
    <section className="avs-welcome" aria-labelledby="avs-word">
      <h2 id="avs-word" className="avs-heading">
        {say('wordTitle')}
      </h2>
      <ul className="avs-points">
        <li>{say('wordLine1')}</li>
        <li>{say('wordLine2')}</li>
        <li>{say('wordLine3')}</li>
      </ul>
    </section>
  );
}

function useReading(): void {
  const { state } = usePane();
  const { document } = useDocument();
  const word = useWord();
  const isIdle = state.activity === null;
  useEffect(() => {
    if (isIdle) void word.catchUp();
  }, [word, isIdle, document.made]);
}
