import type { ReactElement } from 'react';
import { changedNames, changesOf } from '../../document/changes';
import type { DocumentReading, UpdateAsked } from '../../document/documentState';
import { EditedChoice } from '../document/editedChoice';
import { useDocument, useDocumentTexts } from '../document/documentContext';
import { Question } from './question';
import { useWord } from './wordContext';

interface UpdateQuestionProps {
  readonly asked: UpdateAsked;
  readonly reading: DocumentReading;
}

/** Asks before parts are updated and places are filled; what would change of a part stands at it. */
export function UpdateQuestion({ asked, reading }: UpdateQuestionProps): ReactElement {
  const { documents } = useDocument();
  const { say } = useDocumentTexts();
  const word = useWord();
  const { key, withEdited } = asked;
  const count = changesOf(reading, withEdited, key).length;
  return (
    <Question
      id="avs-update-question"
      text={say('updateTitle')}
      confirm={count === 1 ? say('updateConfirmOne') : say('updateConfirmMany', { count: String(count) })}
      onConfirm={count === 0 ? null : () => void word.update(asked)}
    >
      {key === null ? (
        <>
          <ul className="avs-points">
            {changedNames(reading, withEdited).map((name, index) => (
              <li key={index}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
          <EditedChoice
            reading={reading}
            chosen={withEdited}
            onChoose={(chosen) =>
              documents.store.dispatch({ kind: 'asked', asked: { ...asked, withEdited: chosen } })
            }
          />
        </>
      ) : null}
    </Question>
  );
}
