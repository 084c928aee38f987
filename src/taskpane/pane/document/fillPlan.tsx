import { type ReactElement, useEffect, useRef, useState } from 'react';
import { isUpdated } from '../../document/changes';
import { changesOf } from '../../document/changes';
import type { DocumentPlan } from '../../document/documentState';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { useDocument, useDocumentTexts } from './documentContext';
import { EditedChoice } from './editedChoice';
import { PlaceItem } from './placeItem';
import { StandingItem } from './standingItem';

interface FillPlanProps {
  readonly plan: DocumentPlan;
  /** A placeholder, as it could be written. */
  readonly example: string;
}

/** What would change in a document that was picked, before a filled copy of it is made. */
export function FillPlan({ plan, example }: FillPlanProps): ReactElement {
  const { state } = usePane();
  const { documents } = useDocument();
  const { say } = useDocumentTexts();
  const [withEdited, setWithEdited] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  // It comes because the user has picked a file.
  useEffect(() => group.current?.focus({ preventScroll: false }), [plan]);
  const { name, parts, places } = plan;
  const isEmpty = parts.length === 0 && places.length === 0;
  const changes = changesOf(plan, withEdited).length;
  return (
    <div className="avs-question" role="group" aria-labelledby="avs-plan" tabIndex={-1} ref={group}>
      <h3 id="avs-plan" className="avs-card-title">
        {say('planOf', { document: name })}
      </h3>
      {isEmpty ? <p>{say('planNoParts', { example })}</p> : null}
      {!isEmpty && changes === 0 ? <p>{say('planNothing')}</p> : null}
      <ul className="avs-list">
        {places.map((place) => (
          <li key={`place ${place.placeholder.key}`}>
            <PlaceItem place={place} />
          </li>
        ))}
        {parts.map((part) => (
          <li key={part.standing.key}>
            <StandingItem
              part={part}
              isLeft={part.status.kind === 'outdated' && !isUpdated(part, withEdited)}
            />
          </li>
        ))}
      </ul>
      <EditedChoice parts={parts} chosen={withEdited} onChoose={setWithEdited} />
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
