import { type ReactElement, useRef, useState } from 'react';
import type { RulesView } from '../../../../../reports/fundsView';
import { Button } from '../../../button';
import { lazyPart } from '../../../lazyPart';
import { listed } from '../../../messageTexts';
import { usePane } from '../../../paneContext';
import { useFundTexts } from '../fundTexts';
import { RuleList } from './ruleList';

// Rules are seldom changed.
const RulesEditor = lazyPart(async () => (await import('./rulesEditor')).RulesEditor);

/** The rules as they stand in the workbook, and the ways to begin or change them. */
export function Rules({ rules }: { readonly rules: RulesView | null }): ReactElement {
  const { readOnly } = usePane();
  const texts = useFundTexts();
  const { say } = texts;
  const [editing, setEditing] = useState<'example' | 'rules' | null>(null);
  const home = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    setEditing(null);
    // What had the focus goes.
    home.current?.focus({ preventScroll: true });
  };
  const written = rules?.rules ?? [];
  // Rules on a sheet of the user's own are changed there: ours would only come beside it.
  const canWrite = !readOnly && (rules === null || rules.isOurs);
  return (
    <div role="group" className="avs-group" aria-label={say('rulesList')} tabIndex={-1} ref={home}>
      <h3 className="avs-group-title">{say('rulesList')}</h3>
      {editing === null ? (
        <>
          <p className="avs-quiet">
            {rules === null
              ? say('noRules')
              : say(rules.isOurs ? 'rulesRead' : 'rulesElsewhere', { sheets: listed(rules.sheets, texts) })}
          </p>
          {written.length === 0 ? null : <RuleList rules={written} />}
          <Undo />
          {canWrite ? (
            <div className="avs-buttons avs-below">
              <Button
                text={say(rules === null ? 'writeOwnRules' : 'editRules')}
                onClick={() => setEditing('rules')}
              />
              <Button text={say('chooseExample')} onClick={() => setEditing('example')} />
            </div>
          ) : null}
        </>
      ) : (
        <RulesEditor.Part
          rules={written}
          sheet={rules?.sheets[0] ?? null}
          startsFromExample={editing === 'example'}
          onDone={leave}
        />
      )}
    </div>
  );
}

function Undo(): ReactElement | null {
  const { state, controller } = usePane();
  const { say } = useFundTexts();
  if (!controller.canUndoInputs) return null;
  return (
    <div className="avs-buttons avs-below">
      <Button
        text={say('undoRules')}
        disabled={state.activity !== null}
        onClick={() => void controller.restore()}
      />
    </div>
  );
}
