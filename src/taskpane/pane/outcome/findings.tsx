import { type ReactElement, useMemo } from 'react';
import type { CheckView, FindingView } from '../../../reports/reconciliationView';
import { type FindingGroup, findingGroups } from '../../state/findingGroups';
import { everyFinding } from '../../state/paneState';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { FindingFilterBar } from './findingFilterBar';
import { FindingItem } from './findingItem';
import { useOutcomeTexts } from './outcomeTexts';
import { ShownList } from './shownList';

/** Every finding by its check: those to act on, with roundings and accepted ones folded. */
export function Findings({ checks }: { readonly checks: readonly CheckView[] }): ReactElement {
  const { state, controller } = usePane();
  const texts = useOutcomeTexts();
  const { filter } = state;
  const groups = useMemo(() => findingGroups(checks, filter), [checks, filter]);
  const all = checks.flatMap(({ findings }) => findings);
  const isFiltered = filter.text.trim() !== '' || filter.class !== 'all' || filter.standing !== 'all';
  const matching = groups.reduce(
    (sum, { open, roundings, accepted }) => sum + open.length + roundings.length + accepted.length,
    0,
  );
  return (
    <section className="avs-section" aria-labelledby="avs-findings" tabIndex={-1}>
      <h2 id="avs-findings" className="avs-heading" tabIndex={-1}>
        {texts.say('findingsTitle')}
      </h2>
      {all.length === 0 ? <p>{texts.say('noFindings')}</p> : <FindingFilterBar findings={all} />}
      {isFiltered ? (
        <div className="avs-more" role="status">
          <span className="avs-quiet">
            {matching === 0
              ? texts.say('noneMatch')
              : texts.say('matching', { count: String(matching), total: String(all.length) })}
          </span>
          <Button
            text={texts.say('clearFilter')}
            onClick={() => controller.store.dispatch({ kind: 'filtered', filter: everyFinding })}
          />
        </div>
      ) : null}
      {isFiltered
        ? groups.map((group) => <Group key={group.check.check} group={group} unfolded />)
        : checks.map((check) => (
            <Group
              key={check.check}
              group={groups.find((group) => group.check === check) ?? emptyGroup(check)}
              unfolded={false}
            />
          ))}
    </section>
  );
}

function emptyGroup(check: CheckView): FindingGroup {
  return { check, open: [], roundings: [], accepted: [] };
}

interface GroupProps {
  readonly group: FindingGroup;
  /** Whether what is else folded is shown: the user has asked for it by the filter. */
  readonly unfolded: boolean;
}

function Group({ group: { check, open, roundings, accepted }, unfolded }: GroupProps): ReactElement {
  const { say } = useOutcomeTexts();
  const count =
    (one: 'oneRoundingFolded' | 'oneAcceptedFolded', many: 'manyRoundingsFolded' | 'manyAcceptedFolded') =>
    (number: number) => (number === 1 ? say(one) : say(many, { count: String(number) }));
  return (
    <section className="avs-group" aria-label={check.title} tabIndex={-1}>
      <h3 className="avs-group-title">{check.title}</h3>
      <p className="avs-quiet">{check.counts}</p>
      {open.length === 0 ? null : <List list={`${check.check} open`} findings={open} />}
      <Folded
        list={`${check.check} roundings`}
        findings={roundings}
        unfolded={unfolded}
        title={count('oneRoundingFolded', 'manyRoundingsFolded')(roundings.length)}
      />
      <Folded
        list={`${check.check} accepted`}
        findings={accepted}
        unfolded={unfolded}
        title={count('oneAcceptedFolded', 'manyAcceptedFolded')(accepted.length)}
      />
    </section>
  );
}

interface ListProps {
  readonly list: string;
  readonly findings: readonly FindingView[];
}

function Folded({
  title,
  unfolded,
  list,
  findings,
}: ListProps & { readonly title: string; readonly unfolded: boolean }): ReactElement | null {
  if (findings.length === 0) return null;
  return (
    <details className="avs-folded" open={unfolded}>
      <summary>{title}</summary>
      <List list={list} findings={findings} />
    </details>
  );
}

function List({ list, findings }: ListProps): ReactElement {
  return (
    <ShownList
      list={list}
      items={findings}
      className="avs-list"
      itemKey={({ id }) => id}
      draw={(finding) => <FindingItem finding={finding} />}
    />
  );
}
