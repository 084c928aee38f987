import type { ReactElement } from 'react';
import { formatCount } from '../../../reports/formatAmount';
import type { ImportView } from '../../../reports/importView';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { type ImportPaneTexts } from '../../messages/import/importTexts';
import { useImportTexts } from './importTexts';

/** The one button that writes, and where it cannot be used, why. */
export function ImportConfirmation({ view }: { readonly view: ImportView }): ReactElement {
  const { state, controller, readOnly } = usePane();
  const texts = useImportTexts();
  const { say } = texts;
  const why = whyNot();
  return (
    <section className="avs-confirm" aria-labelledby="avs-import-write" tabIndex={-1}>
      <h2 id="avs-import-write" className="avs-unseen">
        {say('writeTitle')}
      </h2>
      <p id="avs-import-note" className="avs-quiet">
        {why ?? say('writeOutcomeNote')}
      </p>
      <div className="avs-buttons avs-actions">
        <Button
          primary
          text={buttonText(view, texts)}
          describedBy="avs-import-note"
          disabled={why !== null || state.activity !== null}
          onClick={() => void controller.imports.write()}
        />
      </div>
    </section>
  );

  function whyNot(): string | null {
    if (readOnly) return say('whyReadOnly');
    if (state.own?.checkpoint === 'interrupted') return say('whyInterrupted');
    if (view.obstacle !== null) return view.obstacle;
    return view.changes === 0 ? say('whyNoChanges') : null;
  }
}

function buttonText({ changes, obstacle }: ImportView, { say, language }: ImportPaneTexts): string {
  if (changes === 0 || obstacle !== null) return say('writeNone');
  return changes === 1 ? say('writeOne') : say('writeMany', { count: formatCount(changes, language) });
}
