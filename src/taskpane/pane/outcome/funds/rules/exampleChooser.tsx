import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { type ExampleRuleSet, exampleRuleSets } from '../../../../../domain/funds/exampleRuleSets';
import { type RuleTexts, ruleTexts } from '../../../../../domain/funds/ruleTexts';
import { ruleSetTextsIn } from '../../../../../reports/messages/ruleSets/ruleSetTexts';
import { Button } from '../../../button';
import { LongText } from '../../longText';
import { useFundTexts } from '../fundTexts';

interface ExampleChooserProps {
  readonly onChoose: (rules: readonly RuleTexts[]) => void;
  readonly onLeave: () => void;
}

/** Published sets of rules to start from, each with its source and what of it can't be said in a rule. */
export function ExampleChooser({ onChoose, onLeave }: ExampleChooserProps): ReactElement {
  const { say, language } = useFundTexts();
  const group = useRef<HTMLDivElement>(null);
  // It stands where the button was that the user pressed.
  useLayoutEffect(() => group.current?.focus(), []);
  // Some published sets say nothing that a rule can hold.
  const usable = exampleRuleSets.filter(({ rules }) => rules.length > 0);
  return (
    <div className="avs-form" role="group" aria-label={say('exampleTitle')} tabIndex={-1} ref={group}>
      <h4 className="avs-card-title">{say('exampleTitle')}</h4>
      <p className="avs-quiet">{say('exampleHelp')}</p>
      <ul className="avs-list">
        {usable.map((set) => (
          <li key={set.id}>
            <Example set={set} onUse={() => onChoose(set.rules.map((rule) => ruleTexts(rule, language)))} />
          </li>
        ))}
      </ul>
      <div className="avs-buttons">
        <Button text={say('cancel')} onClick={onLeave} />
      </div>
    </div>
  );
}

function Example({ set, onUse }: { readonly set: ExampleRuleSet; readonly onUse: () => void }): ReactElement {
  const { say, language } = useFundTexts();
  const omitted = ruleSetTextsIn(language);
  const { rules, notExpressed } = set;
  const [first] = rules;
  const name = first?.name ?? set.id;
  return (
    <div className="avs-card" tabIndex={-1}>
      <p className="avs-place">
        <LongText text={name} />
      </p>
      {rules.length < 2 ? null : (
        <p className="avs-quiet">{say('manyRules', { count: String(rules.length) })}</p>
      )}
      {first === undefined || first.decidedBy === '' ? null : (
        <p>
          <LongText text={say('fundDecidedBy', { who: first.decidedBy })} />
        </p>
      )}
      <p className="avs-quiet">
        <LongText text={say('fundRuleSource', { source: first?.source ?? '' })} />
      </p>
      {notExpressed.length === 0 ? null : (
        <details className="avs-folded">
          <summary>{say('exampleOmitted')}</summary>
          <ul className="avs-points">
            {notExpressed.map((part) => (
              <li key={part}>
                <LongText text={omitted.say(part)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="avs-buttons avs-below">
        <Button small text={say('exampleUse')} label={say('exampleUseOf', { name })} onClick={onUse} />
      </div>
    </div>
  );
}
