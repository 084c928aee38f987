import { type ReactElement, useMemo } from 'react';
import type { ImportView, UnmatchedView } from '../../../../reports/importView';
import { ShownList } from '../../outcome/shownList';
import { usePane } from '../../paneContext';
import { useImportTexts } from '../importTexts';
import { rowChoices } from './rowChoices';
import { UnmatchedItem } from './unmatchedItem';

/** What of the files no row took, with the ways to say where it belongs. */
export function Unmatched({ view }: { readonly view: ImportView }): ReactElement | null {
  const { readOnly } = usePane();
  const { say } = useImportTexts();
  const rows = useMemo(() => rowChoices(view.targets), [view.targets]);
  if (view.unmatched.length === 0) return null;
  return (
    <section className="avs-section" aria-labelledby="avs-unmatched" tabIndex={-1}>
      <h2 id="avs-unmatched" className="avs-heading" tabIndex={-1}>
        {say('unmatchedTitle')}
      </h2>
      {readOnly ? null : <p>{say('unmatchedHelp')}</p>}
      <ShownList
        list="unmatched"
        items={view.unmatched}
        className="avs-list"
        itemKey={entryId}
        draw={(entry) => <UnmatchedItem entry={entry} id={entryId(entry)} rows={rows} />}
      />
    </section>
  );
}

function entryId({ kind, key }: UnmatchedView): string {
  return `${kind} ${key}`;
}
