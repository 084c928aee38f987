import type { ReactElement } from 'react';
import { formatCount } from '../../../../reports/formatAmount';
import type { ImportTargetView } from '../../../../reports/importView';
import { Badge } from '../../outcome/badge';
import { LongText } from '../../outcome/longText';
import { useImportTexts } from '../importTexts';
import { rowGroups } from './rowGroups';
import { TargetRows } from './targetRows';

interface TargetCardProps {
  readonly target: ImportTargetView;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A table with an outcome: whether it is written to, what becomes of the files' sum, and its rows. */
export function TargetCard({ target, isChosen, onChoose }: TargetCardProps): ReactElement {
  const { say } = useImportTexts();
  const { title, sheet, unit, control, isControlled } = target;
  const name = title || sheet;
  return (
    <article className="avs-card" tabIndex={-1} aria-label={name}>
      <h3 className="avs-card-title">
        <LongText text={name} />
      </h3>
      <p className="avs-quiet">
        <bdi>{sheet}</bdi>
        {unit === '' ? null : `, ${unit}`}
      </p>
      <label className="avs-check">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={say('writeTo', { table: name })}
          onChange={({ target: box }) => onChoose(box.checked)}
        />
        {say('writeHere')}
      </label>
      {control === '' ? null : (
        <div className="avs-control">
          <Badge
            kind={isControlled ? 'success' : 'warning'}
            text={say(isControlled ? 'controlled' : 'notControlled')}
          />
          <p className="avs-equation">{control}</p>
        </div>
      )}
      {target.chosen ? <Rows target={target} name={name} /> : null}
    </article>
  );
}

function Rows({ target, name }: { readonly target: ImportTargetView; readonly name: string }): ReactElement {
  const { say, language } = useImportTexts();
  const { shown, unchanged } = rowGroups(target.rows);
  return (
    <>
      {shown.length === 0 ? (
        <p>{say('noRowChanges')}</p>
      ) : (
        <TargetRows rows={shown} title={say('rowsOf', { table: name })} list={`import ${target.key}`} />
      )}
      {unchanged.length === 0 ? null : (
        <details className="avs-folded">
          <summary>
            {unchanged.length === 1
              ? say('oneUnchanged')
              : say('manyUnchanged', { count: formatCount(unchanged.length, language) })}
          </summary>
          <TargetRows
            rows={unchanged}
            title={say('rowsOf', { table: name })}
            list={`unchanged ${target.key}`}
          />
        </details>
      )}
    </>
  );
}
