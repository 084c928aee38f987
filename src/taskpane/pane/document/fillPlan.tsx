import { type ReactElement, useRef, useState } from 'react';
import { changesOf } from '../../document/changes';
import type { DocumentReading } from '../../document/documentState';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { useDocument, useDocumentTexts } from './documentContext';
import { EditedChoice } from './editedChoice';
import { PlaceItem } from './placeItem';
import { StandingItem } from './standingItem';
import { useFocusOnce } from './useFocusOnce';

interface FillPlanProps {
  readonly reading: DocumentReading;
  /** A placeholder, as it could be written. */
  readonly example: string;
}

/** What would change in a document that was picked, before a filled copy of it is made. */
export function FillPlan({ reading, example }: FillPlanProps): ReactElement {
  const { state } = usePane();
  const { documents } = useDocument();
  const { say } = useDocumentTexts();
  const [withEdited, setWithEdited] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useFocusOnce(reading, group);
  const { name, parts, placeholders } = reading;
  const isEmpty = parts.length === 0 && placeholders.length === 0;
  const changes = changesOf(reading, withEdited).length;
  const current = parts.filter(({ step }) => step.kind === 'current').length;
  return (
    <div className="avs-question" role="group" aria-labelledby="avs-plan" tabIndex={-1} ref={group}>
      <h3 id="avs-plan" className="avs-card-title">
        {say('planOf', { document: name })}
      </h3>
      {isEmpty ? <p>{say('planNoParts', { example })}</p> : null}
      {current === parts.length && !isEmpty && changes === 0 ? <p>{say('planNothing')}</p> : null}
      {current > 0 && current < parts.length + placeholders.length ? (
        <p>{say('planCurrent', { count: String(current) })}</p>
      ) : null}
      <ul className="avs-list">
        {placeholders.map((place) => (
          <li key={`place ${place.key}`}>
            <PlaceItem place={place} />
          </li>
        ))}
        {parts
          .filter(({ step }) => step.kind !== 'current')
          .map((part) => (
            <li key={part.key}>
              <StandingItem part={part} />
            </li>
          ))}
      </ul>
      <EditedChoice reading={reading} chosen={withEdited} onChoose={setWithEdited} />
      <div className="avs-buttons">
        {changes === 0 ? null : (
          <Button
            primary
            text={say('planFill')}
            disabled={state.activity !== null}
            onClick={() => void documents.fill(withEdited)}
          />
        )}
        <Button text={say('planLeave')} onClick={documents.leaveFile} />
      </div>
    </div>
  );
}
