import type { ReactElement } from 'react';
import type { PlaceholderStep, PlannedPlaceholder } from '../../../app/document/planDocument';
import type { MessageKind } from '../message';
import { Badge } from '../outcome/badge';
import { useDocumentTexts } from './documentContext';
import { PartLook } from './partLook';

const kinds = {
  fill: 'info',
  unknown: 'error',
  noRoom: 'error',
  refused: 'error',
} as const satisfies Record<PlaceholderStep['kind'], MessageKind>;

/** A place in the document where a part is wanted: what comes there, or why nothing does. */
export function PlaceItem({ place }: { readonly place: PlannedPlaceholder }): ReactElement {
  const { say } = useDocumentTexts();
  const { id, step } = place;
  const name = place.name === id ? say('place', { id }) : place.name;
  return (
    <article className="avs-finding" aria-label={name} tabIndex={-1}>
      <h3 className="avs-finding-head">
        <Badge kind={kinds[step.kind]} text={say(`place_${step.kind}`)} />
        <span className="avs-place">
          <bdi>{name}</bdi>
        </span>
      </h3>
      {step.kind === 'fill' ? (
        <details className="avs-folded">
          <summary>
            {say('look')}
            <span className="avs-unseen">: {name}</span>
          </summary>
          <PartLook part={step.part} />
        </details>
      ) : (
        <p>{whyNot(step)}</p>
      )}
    </article>
  );

  function whyNot(not: Exclude<PlaceholderStep, { kind: 'fill' }>): string {
    if (not.kind === 'refused') return say(`problem_${not.problem}`);
    if (not.kind === 'noRoom') return say('placeInSentence');
    const unknown = say('placeUnknownHelp', { id });
    return not.nearest.length === 0
      ? unknown
      : `${unknown} ${say('placeNearest', { ids: not.nearest.join(', ') })}`;
  }
}
