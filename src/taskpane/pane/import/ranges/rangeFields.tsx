import { getId } from 'office-ui-fabric-react/lib/Utilities';
import { type ReactElement, useState } from 'react';
import type { AccountRule } from '../../../../domain/outcome/accountRule';
import { Button } from '../../button';
import { useImportTexts } from '../importTexts';

interface RangeFieldsProps {
  readonly rule: AccountRule;
  /** From 1. */
  readonly number: number;
  readonly isWrong: boolean;
  /** The id of the list of what a line may be called. */
  readonly lineList: string;
  readonly onChange: (change: Partial<AccountRule>) => void;
  readonly onRemove: () => void;
}

/** One range as fields. What the user has changed is no longer uncertain. */
export function RangeFields(props: RangeFieldsProps): ReactElement {
  const { rule, number, isWrong, lineList, onChange, onRemove } = props;
  const { say } = useImportTexts();
  const [id] = useState(() => getId('avs-range'));
  const field = (name: 'from' | 'to' | 'line', label: string): ReactElement => (
    <div className={`avs-field avs-field-${name}`}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        inputMode={name === 'line' ? 'text' : 'numeric'}
        autoComplete="off"
        list={name === 'line' ? lineList : undefined}
        aria-invalid={isWrong ? true : undefined}
        value={rule[name]}
        onChange={({ target }) => onChange({ [name]: target.value, certain: true })}
      />
    </div>
  );
  return (
    <fieldset className="avs-fieldset" tabIndex={-1}>
      <legend>{say('rangeNumber', { number: String(number) })}</legend>
      <div className="avs-range">
        {field('from', say('rangeFrom'))}
        {field('to', say('rangeTo'))}
        {field('line', say('rangeLine'))}
      </div>
      <Button
        small
        text={say('removeRange')}
        label={say('removeRangeOf', { number: String(number) })}
        onClick={onRemove}
      />
    </fieldset>
  );
}
