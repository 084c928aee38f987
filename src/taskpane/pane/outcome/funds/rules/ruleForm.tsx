import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { ruleFields } from '../../../../../domain/funds/ruleFields';
import type { RuleField } from '../../../../../domain/funds/ruleProblem';
import { readRuleTexts, type RuleTexts } from '../../../../../domain/funds/ruleTexts';
import { ruleTextProblemSentence } from '../../../../../reports/fundRuleSentence';
import { fundSheetTextsIn } from '../../../../../reports/messages/fundSheets/fundSheetTexts';
import { Button } from '../../../button';
import { useFundTexts } from '../fundTexts';

interface RuleFormProps {
  /** The whole draft: a rule may contradict another one. */
  readonly rules: readonly RuleTexts[];
  readonly index: number;
  readonly start: RuleTexts;
  readonly onDone: (rule: RuleTexts) => void;
  readonly onLeave: () => void;
}

/** One rule, field by field; what is wrong is said at its field, and nothing of it is taken over. */
export function RuleForm({ rules, index, start, onDone, onLeave }: RuleFormProps): ReactElement {
  const { say, language } = useFundTexts();
  const sheet = fundSheetTextsIn(language);
  const [rule, setRule] = useState(start);
  const [problems, setProblems] = useState<ReadonlyMap<RuleField, string>>(new Map());
  const fields = useRef(new Map<RuleField, ITextField>());
  // The form stands where the button was that the user pressed.
  useEffect(() => fields.current.get('name')?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = readRuleTexts([...rules.slice(0, index), rule, ...rules.slice(index + 1)]);
    const own = found.problems.filter((problem) => problem.rule === index);
    // The first thing that is wrong with a field is said.
    const said = new Map(
      own.reverse().map((problem) => [problem.field, ruleTextProblemSentence(problem, language)]),
    );
    setProblems(said);
    const first = ruleFields.find((field) => said.has(field));
    if (first === undefined) onDone(rule);
    else fields.current.get(first)?.focus();
  };
  return (
    <form
      className="avs-form"
      aria-label={say('ruleForm', { number: String(index + 1) })}
      noValidate
      onSubmit={submit}
    >
      <h4 className="avs-card-title">{say('ruleForm', { number: String(index + 1) })}</h4>
      {ruleFields.map((field) => {
        const problem = problems.get(field);
        return (
          <TextField
            key={field}
            label={sheet.say(`rule_${field}`)}
            description={sheet.say(`hint_${field}`)}
            autoComplete="off"
            componentRef={(component) => {
              if (component !== null) fields.current.set(field, component);
            }}
            value={rule[field]}
            onChange={(_, text) => setRule({ ...rule, [field]: text ?? '' })}
            {...(problem === undefined ? {} : { errorMessage: problem })}
          />
        );
      })}
      <div className="avs-buttons">
        <Button primary submit text={say('ruleDone')} />
        <Button text={say('cancel')} onClick={onLeave} />
      </div>
    </form>
  );
}
