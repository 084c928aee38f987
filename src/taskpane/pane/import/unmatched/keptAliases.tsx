import type { ReactElement } from 'react';
import { formatCount } from '../../../../reports/formatAmount';
import type { AliasView } from '../../../../reports/importView';
import { Button } from '../../button';
import { LongText } from '../../outcome/longText';
import { ShownList } from '../../outcome/shownList';
import { FoldedHome } from '../../foldedHome';
import { usePane } from '../../paneContext';
import { useImportTexts } from '../importTexts';

/** What the user has said before of what belongs where, and the way to take it back. */
export function KeptAliases({ aliases }: { readonly aliases: readonly AliasView[] }): ReactElement | null {
  const { state, controller, readOnly } = usePane();
  const { say, language } = useImportTexts();
  if (aliases.length === 0) return null;
  return (
    <FoldedHome className="avs-table">
      <summary>
        <span className="avs-place">{say('aliasesTitle')}</span> ({formatCount(aliases.length, language)})
      </summary>
      <ShownList
        list="aliases"
        items={aliases}
        className="avs-list"
        itemKey={({ text }, index) => `${index} ${text}`}
        draw={({ key, text }) => (
          <div className="avs-entry">
            <span>
              <LongText text={text} />
            </span>
            {readOnly ? null : (
              <Button
                small
                text={say('forget')}
                label={say('forgetAlias', { alias: text })}
                disabled={state.activity !== null}
                onClick={() => void controller.imports.unassign(key)}
              />
            )}
          </div>
        )}
      />
    </FoldedHome>
  );
}
