import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import {
  noRuleTexts,
  readRuleTexts,
  type RuleTexts,
  scopeOfAll,
} from '../../../../../domain/funds/ruleTexts';
import { Button } from '../../../button';
import { useFundTexts } from '../fundTexts';
import { Badge } from '../../badge';
import { ExampleChooser } from './exampleChooser';
import { RuleForm } from './ruleForm';
import { RuleList } from './ruleList';
import { RulesQuestion } from './rulesQuestion';

interface RulesEditorProps {
  /** As they stand in the workbook. */
  readonly rules: readonly RuleTexts[];
  /** The sheet that they stand on; null where there is none yet. */
  readonly sheet: string | null;
  readonly startsFromExample: boolean;
  readonly onDone: () => void;
}

/** Changes rules one at a time in a draft, which is written when the user says so. Loaded when it is opened. */
export function RulesEditor({ rules, sheet, startsFromExample, onDone }: RulesEditorProps): ReactElement {
  const { say, language } = useFundTexts();
  const [draft, setDraft] = useState(rules);
  const [step, setStep] = useState<'example' | 'draft' | 'question'>(startsFromExample ? 'example' : 'draft');
  // A new rule is the one after the last.
  const [editing, setEditing] = useState<number | null>(!startsFromExample && rules.length === 0 ? 0 : null);
  const group = useRef<HTMLDivElement>(null);
  const goHome = (): void => group.current?.focus({ preventScroll: true });
  const isAtDraft = step === 'draft' && editing === null;
  // What the user left to come here is gone.
  useLayoutEffect(() => {
    if (isAtDraft) group.current?.focus({ preventScroll: true });
  }, [isAtDraft]);
  const wrong = new Set(readRuleTexts(draft).problems.map(({ rule }) => rule));

  if (step === 'example')
    return (
      <ExampleChooser
        onChoose={(chosen) => {
          setDraft(chosen);
          setStep('draft');
        }}
        onLeave={onDone}
      />
    );
  if (editing !== null)
    return (
      <RuleForm
        key={editing}
        rules={draft}
        index={editing}
        start={draft[editing] ?? { ...noRuleTexts, scope: scopeOfAll(language) }}
        onDone={(rule) => {
          setDraft([...draft.slice(0, editing), rule, ...draft.slice(editing + 1)]);
          setEditing(null);
        }}
        onLeave={() => setEditing(null)}
      />
    );
  return (
    <div className="avs-form" role="group" aria-label={say('draftTitle')} tabIndex={-1} ref={group}>
      <h4 className="avs-card-title">{say('draftTitle')}</h4>
      <p className="avs-quiet">{say(draft.length === 0 ? 'draftEmpty' : 'draftHelp')}</p>
      <RuleList
        rules={draft}
        below={(index) => (
          <>
            {wrong.has(index) ? <Badge kind="warning" text={say('ruleWrong')} /> : null}
            <div className="avs-buttons avs-below">
              <Button
                small
                text={say('changeRule')}
                label={say('changeRuleOf', { name: nameOf(index) })}
                onClick={() => setEditing(index)}
              />
              <Button
                small
                text={say('removeRule')}
                label={say('removeRuleOf', { name: nameOf(index) })}
                onClick={() => {
                  setDraft(draft.filter((_, other) => other !== index));
                  goHome();
                }}
              />
            </div>
          </>
        )}
      />
      {wrong.size === 0 ? null : <p role="status">{say('rulesWrong', { count: count(wrong.size) })}</p>}
      {step === 'question' ? (
        <RulesQuestion
          rules={readRuleTexts(draft).rules}
          count={count(draft.length)}
          sheet={sheet}
          onLeave={() => setStep('draft')}
        />
      ) : (
        <div className="avs-buttons">
          <Button
            primary
            text={say('writeRules')}
            disabled={wrong.size > 0}
            onClick={() => setStep('question')}
          />
          <Button text={say('addRule')} onClick={() => setEditing(draft.length)} />
          <Button text={say('leaveDraft')} onClick={onDone} />
        </div>
      )}
    </div>
  );

  function nameOf(index: number): string {
    const name = draft[index]?.name || say('ruleUnnamed');
    // A rule of another time may have the same name.
    const isAlone = draft.filter((rule) => rule.name === draft[index]?.name).length === 1;
    return isAlone ? name : `${name} (${index + 1})`;
  }

  function count(number: number): string {
    return number === 1 ? say('oneRule') : say('manyRules', { count: String(number) });
  }
}
