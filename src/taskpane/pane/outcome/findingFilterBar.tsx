import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { ReactElement } from 'react';
import type { FindingClass } from '../../../domain/finding';
import type { FindingView } from '../../../reports/reconciliationView';
import type { FindingFilter } from '../../state/paneState';
import { usePane } from '../paneContext';
import { Choice } from './choice';
import { useOutcomeTexts } from './outcomeTexts';

/** Chooses among the findings by text, type and whether they are accepted. */
export function FindingFilterBar({ findings }: { readonly findings: readonly FindingView[] }): ReactElement {
  const { state, controller } = usePane();
  const texts = useOutcomeTexts();
  const { say } = texts;
  const { filter } = state;
  const change = (part: Partial<FindingFilter>): void =>
    controller.store.dispatch({ kind: 'filtered', filter: part });
  const classes = new Map<FindingClass, string>(
    findings.map((finding) => [finding.class, finding.className]),
  );
  const standings = ['all', 'open', 'accepted'] as const;
  return (
    <div className="avs-filter" role="search" aria-label={say('filterLabel')}>
      <TextField
        label={say('searchLabel')}
        value={filter.text}
        onChange={(_, text) => change({ text: text ?? '' })}
        autoComplete="off"
      />
      <div className="avs-filter-row">
        <Choice
          label={say('classLabel')}
          value={filter.class}
          options={[['all', say('everyClass')], ...classes]}
          onChoose={(chosen) => change({ class: chosen })}
        />
        <Choice
          label={say('standingLabel')}
          value={filter.standing}
          options={standings.map((standing) => [standing, say(`standing_${standing}`)])}
          onChoose={(standing) => change({ standing })}
        />
      </div>
    </div>
  );
}
