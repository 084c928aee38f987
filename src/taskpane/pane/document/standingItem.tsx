import type { ReactElement, ReactNode } from 'react';
import type { PartStep } from '../../../app/document/planDocument';
import type { StandingPart } from '../../document/documentState';
import { templateProblemText } from '../../document/sentenceTemplates';
import type { MessageKind } from '../message';
import { Badge } from '../outcome/badge';
import { Differences } from './differences';
import { useDocumentTexts } from './documentContext';

const kinds = {
  current: 'success',
  update: 'warning',
  keepEdited: 'warning',
  sourceMissing: 'error',
  unreadable: 'error',
  wrongTemplate: 'error',
  refused: 'error',
} as const satisfies Record<PartStep['kind'], MessageKind>;

interface StandingItemProps {
  readonly part: StandingPart;
  readonly children?: ReactNode;
}

/** A part that stands in the document: how it is, what would change, and why it is left. */
export function StandingItem({ part: { name, step }, children }: StandingItemProps): ReactElement {
  const { say } = useDocumentTexts();
  return (
    <article className="avs-finding" aria-label={name} tabIndex={-1}>
      <h3 className="avs-finding-head">
        <Badge kind={kinds[step.kind]} text={say(`step_${step.kind}`)} />
        {step.kind === 'keepEdited' ? <Badge kind="warning" text={say('stepEdited')} /> : null}
        <span className="avs-place">
          <bdi>{name}</bdi>
        </span>
      </h3>
      <Why step={step} />
      {step.kind === 'update' || step.kind === 'keepEdited' ? (
        <Differences part={name} differences={step.differences} />
      ) : null}
      {children}
    </article>
  );
}

function Why({ step }: { readonly step: PartStep }): ReactElement | null {
  const texts = useDocumentTexts();
  const { say } = texts;
  switch (step.kind) {
    case 'current':
    case 'update':
      return null;
    case 'refused':
      return <p>{say(`problem_${step.problem}`)}</p>;
    case 'wrongTemplate': {
      const [first] = step.problems;
      return first === undefined ? null : <p>{templateProblemText(first, texts)}</p>;
    }
    default:
      return <p className="avs-quiet">{say(`${step.kind}Help`)}</p>;
  }
}
