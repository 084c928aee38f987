import type { ReactElement, ReactNode } from 'react';
import type { RuleTexts } from '../../../../../domain/funds/ruleTexts';
import { LongText } from '../../longText';
import { ShownList } from '../../shownList';
import { useFundTexts } from '../fundTexts';

interface RuleListProps {
  readonly rules: readonly RuleTexts[];
  /** What stands below a rule, by its place. */
  readonly below?: (index: number) => ReactNode;
}

/** Rules in short: what each is called, whom it is for, and where it comes from. */
export function RuleList({ rules, below }: RuleListProps): ReactElement {
  const { say } = useFundTexts();
  return (
    <ShownList
      list="rules"
      items={rules.map((rule, index) => ({ rule, index }))}
      className="avs-list avs-below"
      itemKey={({ index }) => String(index)}
      draw={({ rule: { name, scope, from, to, source }, index }) => (
        <div className="avs-card" tabIndex={-1}>
          <p className="avs-place">{name === '' ? say('ruleUnnamed') : <LongText text={name} />}</p>
          <p>
            <LongText text={say('ruleAppliesTo', { scope })} />
          </p>
          {from === '' && to === '' ? null : (
            <p>
              <LongText text={say('rulePeriod', { from, to })} />
            </p>
          )}
          {source === '' ? null : (
            <p className="avs-quiet">
              <LongText text={say('fundRuleSource', { source })} />
            </p>
          )}
          {below?.(index)}
        </div>
      )}
    />
  );
}
