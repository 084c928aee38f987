import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { useDocument, useDocumentTexts } from '../document/documentContext';

interface QuestionProps {
  /** Unique in the page. */
  readonly id: string;
  readonly text: string;
  readonly confirm: string;
  /** Null where there is nothing to confirm. */
  readonly onConfirm: (() => void) | null;
  readonly children?: ReactNode;
}

/** Asks before something is done to the document. */
export function Question({ id, text, confirm, onConfirm, children }: QuestionProps): ReactElement {
  const { state } = usePane();
  const { documents } = useDocument();
  const { say } = useDocumentTexts();
  const question = useRef<HTMLDivElement>(null);
  // It comes because of the button that the user pressed.
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="avs-question" role="group" aria-labelledby={id} tabIndex={-1} ref={question}>
      <p id={id}>{text}</p>
      {children}
      <div className="avs-buttons">
        {onConfirm === null ? null : (
          <Button primary text={confirm} disabled={state.activity !== null} onClick={onConfirm} />
        )}
        <Button text={say('cancel')} onClick={() => documents.store.dispatch({ kind: 'askingLeft' })} />
      </div>
    </div>
  );
}
