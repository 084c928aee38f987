import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import type { WorkbenchTexts } from './messages/workbenchTexts';
import type { Question } from './useQuestion';

interface QuestionBarProps {
  readonly question: Question;
  /** Saves the workbook, which answers the question. */
  readonly onSave: () => void;
  readonly texts: WorkbenchTexts;
}

const textId = 'wb-question';

/** Asks before another file takes the place of what is not saved; the rest of the page can be used meanwhile. */
export function QuestionBar({ question, onSave, texts }: QuestionBarProps): ReactElement {
  const { say } = texts;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    first.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [question]);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') question.answer(false);
  };
  return (
    <div className="wb-question" role="alertdialog" aria-labelledby={textId} onKeyDown={onKeyDown}>
      <p id={textId} dir="auto">
        {question.text}
      </p>
      <button type="button" className="wb-button" ref={first} onClick={onSave}>
        {say('saveAndOpen')}
      </button>
      <button type="button" className="wb-button" onClick={() => question.answer(true)}>
        {say('openUnsaved')}
      </button>
      <button type="button" className="wb-button" onClick={() => question.answer(false)}>
        {say('cancel')}
      </button>
    </div>
  );
}
