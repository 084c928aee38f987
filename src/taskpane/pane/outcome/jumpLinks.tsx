import type { ReactElement } from 'react';
import type { ReconciliationView } from '../../../reports/reconciliationView';
import { useOutcomeTexts } from './outcomeTexts';

/** The parts below the answer, for whoever wants to get past the long ones. */
export function JumpLinks({ view }: { readonly view: ReconciliationView }): ReactElement {
  const { say } = useOutcomeTexts();
  const parts = [
    ...(view.causes.length === 0 ? [] : [{ id: 'avs-causes', title: say('causesTitle') }]),
    ...(view.checks.length === 0 ? [] : [{ id: 'avs-findings', title: say('findingsTitle') }]),
    { id: 'avs-funds', title: say('fundsTitle') },
    { id: 'avs-sheets', title: say('sheetsTitle') },
    { id: 'avs-tables', title: say('tablesTitle') },
  ];
  return (
    <nav className="avs-jumps" aria-label={say('jumpLabel')}>
      {parts.map(({ id, title }) => (
        <button key={id} type="button" className="avs-link" onClick={() => jumpTo(id)}>
          {title}
        </button>
      ))}
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
