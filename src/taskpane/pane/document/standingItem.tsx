import type { ReactElement, ReactNode } from 'react';
import type { StandingPart } from '../../document/documentState';
import type { MessageKind } from '../message';
import { Badge } from '../outcome/badge';
import { Differences } from './differences';
import { useDocumentTexts } from './documentContext';

const kinds = {
  current: 'success',
  outdated: 'warning',
  sourceMissing: 'error',
  unreadable: 'error',
} as const satisfies Record<StandingPart['status']['kind'], MessageKind>;

interface StandingItemProps {
  readonly part: StandingPart;
  /** Whether it stays as it is although it is outdated. */
  readonly isLeft: boolean;
  readonly children?: ReactNode;
}

/** A part that stands in the document: how it is, what would change, and why it is left. */
export function StandingItem({ part, isLeft, children }: StandingItemProps): ReactElement {
  const { say } = useDocumentTexts();
  const { name, standing, status } = part;
  return (
    <article className="avs-finding" aria-label={name} tabIndex={-1}>
      <h3 className="avs-finding-head">
        <Badge kind={kinds[status.kind]} text={say(`status_${status.kind}`)} />
        {status.editedByHand ? <Badge kind="warning" text={say('statusEdited')} /> : null}
        <span className="avs-place">
          <bdi>{name}</bdi>
        </span>
      </h3>
      {standing.problem === null ? null : <p>{say(`problem_${standing.problem}`)}</p>}
      {status.kind === 'sourceMissing' || status.kind === 'unreadable' ? (
        <p className="avs-quiet">{say(`${status.kind}Help`)}</p>
      ) : null}
      {status.editedByHand && status.kind === 'outdated' ? (
        <p className="avs-quiet">{say('editedHelp')}</p>
      ) : null}
      {status.kind === 'outdated' ? <Differences part={name} differences={status.differences} /> : null}
      {isLeft ? <p className="avs-quiet">{say('statusLeft')}</p> : null}
      {children}
    </article>
  );
}
