import { type ReactElement, useEffect, useRef } from 'react';
import type { BoardPart } from '../../../reports/board/boardPart';
import { Button } from '../button';
import { Message } from '../message';
import { useDocument, useDocumentTexts } from './documentContext';
import { PartLook } from './partLook';

/** Where the clipboard is refused: the content, selected, to be copied by the keyboard. */
export function CopyByHand({ parts }: { readonly parts: readonly BoardPart[] }): ReactElement {
  const { documents } = useDocument();
  const { say } = useDocumentTexts();
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => select(content.current), []);
  return (
    <Message
      kind="warning"
      title={say('copyByHandTitle')}
      dismissLabel={say('close')}
      onDismiss={() => documents.store.dispatch({ kind: 'copyLeft' })}
    >
      <p>{say('copyByHand')}</p>
      <div
        className="avs-selected"
        role="region"
        aria-label={say('copyByHandTitle')}
        tabIndex={0}
        ref={content}
      >
        {parts.map((part) => (
          <PartLook key={part.id} part={part} />
        ))}
      </div>
      <div className="avs-buttons">
        <Button text={say('selectAgain')} onClick={() => select(content.current)} />
      </div>
    </Message>
  );
}

function select(content: HTMLElement | null): void {
  if (content === null) return;
  content.focus({ preventScroll: false });
  getSelection()?.selectAllChildren(content);
}
