import type { ReactElement } from 'react';
import type { StandingPart } from '../../document/documentState';
import { useDocumentTexts } from '../document/documentContext';
import { Question } from './question';
import { useWord } from './wordContext';

/** Asks before a part becomes the user's own text. */
export function DetachQuestion({ part }: { readonly part: StandingPart }): ReactElement {
  const { say } = useDocumentTexts();
  const word = useWord();
  return (
    <Question
      id="avs-detach-question"
      text={say('detachQuestion', { part: part.name })}
      confirm={say('detachConfirm')}
      onConfirm={() => void word.detach(part)}
    />
  );
}
