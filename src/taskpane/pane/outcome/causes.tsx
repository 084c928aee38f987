import type { ReactElement } from 'react';
import type { CauseView } from '../../../reports/reconciliationView';
import { CellLink } from './cellLink';
import { LongText } from './longText';
import { useOutcomeTexts } from './outcomeTexts';
import { ShownList } from './shownList';

/** What one cell could explain, before the findings that come of it. */
export function Causes({ causes }: { readonly causes: readonly CauseView[] }): ReactElement | null {
  const texts = useOutcomeTexts();
  if (causes.length === 0) return null;
  return (
    <section className="avs-section" aria-labelledby="avs-causes">
      <h2 id="avs-causes" className="avs-heading" tabIndex={-1}>
        {texts.say('causesTitle')}
      </h2>
      <ShownList
        list="causes"
        items={causes}
        className="avs-list"
        itemKey={({ cause }) => String(cause)}
        draw={({ sentence, suspect }) => (
          <>
            <p>
              <LongText text={sentence} />
            </p>
            {suspect === null ? null : <CellLink cell={suspect} />}
          </>
        )}
      />
    </section>
  );
}
