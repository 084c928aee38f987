import type { ReactElement } from 'react';
import type { FundsView, RequirementView } from '../../../../../reports/fundsView';
import { formatCount } from '../../../../../reports/formatAmount';
import { ShownList } from '../../shownList';
import { useFundTexts } from '../fundTexts';
import { Attention } from './attention';
import { RequirementItem } from './requirementItem';

/** Required results: each administration, its units folded but for those that want a comment. */
export function Requirements({ view }: { readonly view: FundsView }): ReactElement {
  const { say, language } = useFundTexts();
  const { requirements, moreRequirements, attention } = view;
  const names = [...new Set(requirements.map(({ owner }) => owner.administration))];
  return (
    <div role="group" className="avs-group" aria-label={say('requirementsList')} tabIndex={-1}>
      <h3 className="avs-group-title">{say('requirementsList')}</h3>
      {requirements.length === 0 ? <p className="avs-quiet">{say('noRequirements')}</p> : null}
      {names.map((administration) => {
        const own = requirements.filter(({ owner }) => owner.administration === administration);
        const shown = own.filter(isShown);
        const folded = own.filter((requirement) => !isShown(requirement));
        return (
          <div key={administration} className="avs-below">
            <List list={`requirements ${administration}`} requirements={shown} />
            {folded.length === 0 ? null : (
              <details className="avs-folded">
                <summary>
                  {say('unitRequirements', { administration, count: formatCount(folded.length, language) })}
                </summary>
                <List list={`unit requirements ${administration}`} requirements={folded} />
              </details>
            )}
          </div>
        );
      })}
      {moreRequirements === 0 ? null : (
        <p className="avs-quiet">
          {say('moreRequirements', { count: formatCount(moreRequirements, language) })}
        </p>
      )}
      {requirements.length === 0 ? null : <Attention attention={attention} />}
    </div>
  );
}

/** What the user has said here stays in sight. */
function isShown({ owner, isMissing, typed, comment, action }: RequirementView): boolean {
  const isSaidHere = [comment, action].some(({ text, cell }) => text !== '' && cell === null);
  return owner.unit === null || isMissing || typed !== null || isSaidHere;
}

function List({
  list,
  requirements,
}: {
  readonly list: string;
  readonly requirements: readonly RequirementView[];
}): ReactElement {
  return (
    <ShownList
      list={list}
      items={requirements}
      className="avs-list"
      itemKey={({ owner }, index) => `${owner.unit ?? index}`}
      draw={(requirement) => <RequirementItem requirement={requirement} />}
    />
  );
}
