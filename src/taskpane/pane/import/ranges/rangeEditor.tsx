import { getId } from 'office-ui-fabric-react/lib/Utilities';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { AccountRule } from '../../../../domain/outcome/accountRule';
import { accountRuleFindings } from '../../../../domain/outcome/accountRules';
import { Button } from '../../button';
import { usePane } from '../../paneContext';
import { useImportTexts } from '../importTexts';
import { RangeFields } from './rangeFields';

interface RangeEditorProps {
  readonly ranges: readonly AccountRule[];
  /** What a line may be called; others may be written too. */
  readonly lines: readonly string[];
}

interface Edited extends AccountRule {
  /** Stays the same while others are removed. */
  readonly id: number;
}

/** Changes the ranges row by row; nothing is kept before the user says so. */
export function RangeEditor({ ranges, lines }: RangeEditorProps): ReactElement {
  const { state, controller } = usePane();
  const { say } = useImportTexts();
  const [edited, setEdited] = useState<readonly Edited[]>(() => ranges.map((rule, id) => ({ ...rule, id })));
  const [isAsked, setAsked] = useState(false);
  const [listId] = useState(() => getId('avs-lines'));
  const form = useRef<HTMLFormElement>(null);
  // The form stands where the button was that the user pressed.
  useEffect(() => form.current?.focus(), []);

  const wrong = edited.findIndex((rule) => !isRange(rule));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (wrong >= 0) focusOn(form.current, wrong);
    else
      void controller.imports.keepRanges(
        edited.map(({ from, to, line, certain }) => ({ from, to, line: line.trim(), certain })),
      );
  };
  const add = (): void => {
    const id = Math.max(-1, ...edited.map((rule) => rule.id)) + 1;
    setEdited([...edited, { id, from: '', to: '', line: '', certain: true }]);
  };
  return (
    <form
      className="avs-form"
      aria-label={say('changeRangesOf')}
      noValidate
      tabIndex={-1}
      ref={form}
      onSubmit={submit}
    >
      <datalist id={listId}>
        {lines.map((line) => (
          <option key={line} value={line} />
        ))}
      </datalist>
      {edited.map((rule, index) => (
        <RangeFields
          key={rule.id}
          rule={rule}
          number={index + 1}
          isWrong={isAsked && !isRange(rule)}
          lineList={listId}
          onChange={(change) =>
            setEdited(edited.map((other) => (other.id === rule.id ? { ...other, ...change } : other)))
          }
          onRemove={() => setEdited(edited.filter(({ id }) => id !== rule.id))}
        />
      ))}
      {isAsked && wrong >= 0 ? (
        <p className="avs-wrong" role="alert">
          {say('rangeWrong', { number: String(wrong + 1) })}
        </p>
      ) : null}
      <div className="avs-buttons">
        <Button text={say('addRange')} onClick={add} />
        <Button primary submit text={say('keepRanges')} disabled={state.activity !== null} />
        <Button text={say('cancel')} onClick={() => controller.store.dispatch({ kind: 'rangesLeft' })} />
      </div>
    </form>
  );
}

/** Whether it is a range by itself; how it goes with the others is told when it is planned with. */
function isRange({ from, to, line, certain }: AccountRule): boolean {
  return line.trim() !== '' && accountRuleFindings([{ from, to, line, certain }], [line]).length === 0;
}

function focusOn(form: HTMLFormElement | null, range: number): void {
  form?.querySelectorAll('fieldset')[range]?.querySelector('input')?.focus();
}
