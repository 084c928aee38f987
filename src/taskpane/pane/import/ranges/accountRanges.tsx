import { type ReactElement, useState } from 'react';
import type { AccountRule } from '../../../../domain/outcome/accountRule';
import { parseAccountRules } from '../../../../domain/outcome/accountRulesText';
import type { ImportView } from '../../../../reports/importView';
import { Button } from '../../button';
import { FoldedHome } from '../../foldedHome';
import { Message } from '../../message';
import { usePane } from '../../paneContext';
import { FileButton } from '../fileButton';
import { useImportTexts } from '../importTexts';
import { RangeEditor } from './rangeEditor';
import { RangeExport } from './rangeExport';
import { RangeTable } from './rangeTable';

/** Which accounts belong to which line, and the way to change that. */
export function AccountRanges({ view }: { readonly view: ImportView }): ReactElement {
  const { state, readOnly } = usePane();
  const { say } = useImportTexts();
  const { ranges, hasOwnRanges, rangeProblems } = view;
  const isEditing = state.importing.editingRanges;
  return (
    <FoldedHome className="avs-table">
      <summary>
        <span className="avs-place">{say('rangesTitle')}</span>
        <span className="avs-quiet">{say(hasOwnRanges ? 'rangesOwn' : 'rangesKommunBas')}</span>
      </summary>
      <p>{say('rangesHelp')}</p>
      {rangeProblems.length === 0 ? null : (
        <Message kind="warning">
          <ul className="avs-lines">
            {rangeProblems.map((problem, index) => (
              <li key={index}>{problem}</li>
            ))}
          </ul>
        </Message>
      )}
      {isEditing ? null : <RangeTable ranges={ranges} />}
      {readOnly ? null : <Changing view={view} isEditing={isEditing} />}
      <RangeExport ranges={ranges} />
    </FoldedHome>
  );
}

interface ChangingProps {
  readonly view: ImportView;
  readonly isEditing: boolean;
}

function Changing({ view: { ranges, lines, hasOwnRanges }, isEditing }: ChangingProps): ReactElement {
  const { state, controller } = usePane();
  const { say } = useImportTexts();
  const { imports, store } = controller;
  // What a file had, to be looked at before it is kept; null edits those in use.
  const [read, setRead] = useState<readonly AccountRule[] | null>(null);
  const [wrongLine, setWrongLine] = useState<number | null>(null);
  const isBusy = state.activity !== null;
  const take = async ([file]: readonly File[]): Promise<void> => {
    const parsed = parseAccountRules((await file?.text()) ?? '');
    // A file that is half understood is not what the user meant.
    const wrong = parsed.unread[0]?.line ?? (parsed.rules.length === 0 ? 1 : null);
    setWrongLine(wrong);
    if (wrong !== null) return;
    setRead(parsed.rules);
    store.dispatch({ kind: 'rangesOpened' });
  };
  if (isEditing)
    return <RangeEditor key={read === null ? 'used' : 'read'} ranges={read ?? ranges} lines={lines} />;
  return (
    <>
      {wrongLine === null ? null : (
        <p className="avs-wrong" role="alert">
          {say('rangesUnreadable', { line: String(wrongLine) })}
        </p>
      )}
      <div className="avs-buttons">
        <Button
          text={say('changeRanges')}
          label={say('changeRangesOf')}
          onClick={() => {
            setRead(null);
            store.dispatch({ kind: 'rangesOpened' });
          }}
        />
        <FileButton text={say('readRanges')} accept=".csv,.tsv,.txt" onPick={(files) => void take(files)} />
        {hasOwnRanges ? (
          <Button text={say('resetRanges')} disabled={isBusy} onClick={() => void imports.keepRanges(null)} />
        ) : null}
      </div>
    </>
  );
}
