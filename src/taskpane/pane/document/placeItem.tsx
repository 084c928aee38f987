import type { ReactElement } from 'react';
import { isFilled } from '../../document/changes';
import type { WantedPlace } from '../../document/documentState';
import { Badge } from '../outcome/badge';
import { useDocumentTexts } from './documentContext';
import { PartLook } from './partLook';

/** A place in the document where a part is wanted: what comes there, or why nothing does. */
export function PlaceItem({ place }: { readonly place: WantedPlace }): ReactElement {
  const { say } = useDocumentTexts();
  const { placeholder, made, nearest } = place;
  const name = made?.name ?? say('place', { id: placeholder.id });
  const fills = isFilled(place);
  return (
    <article className="avs-finding" aria-label={name} tabIndex={-1}>
      <h4 className="avs-finding-head">
        <Badge
          kind={fills ? 'info' : 'error'}
          text={say(fills ? 'placeInserted' : made === null ? 'placeUnknown' : 'statusLeft')}
        />
        <span className="avs-place">
          <bdi>{name}</bdi>
        </span>
      </h4>
      {placeholder.problem === null ? null : <p>{say(`problem_${placeholder.problem}`)}</p>}
      {made === null ? (
        <p>
          {say('placeUnknownHelp', { id: placeholder.id })}
          {nearest.length === 0 ? '' : ` ${say('placeNearest', { ids: nearest.join(', ') })}`}
        </p>
      ) : null}
      {made !== null && !fills && placeholder.problem === null ? <p>{say('placeInSentence')}</p> : null}
      {made !== null && fills ? (
        <details className="avs-folded">
          <summary>
            {say('look')}
            <span className="avs-unseen">: {name}</span>
          </summary>
          <PartLook part={made} />
        </details>
      ) : null}
    </article>
  );
}
