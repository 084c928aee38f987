import { type ReactElement, useRef, useState } from 'react';
import type { RemarkView, RequirementView } from '../../../../../reports/fundsView';
import { Button } from '../../../button';
import { usePane } from '../../../paneContext';
import { Badge } from '../../badge';
import { CellLink } from '../../cellLink';
import { Figures } from '../../figures/figures';
import { LongText } from '../../longText';
import { useFundTexts } from '../fundTexts';
import { RemarkForm } from './remarkForm';
import { RequirementForm } from './requirementForm';

/** What one unit must reach and what is short of it, what was said of it, and the way to say it here. */
export function RequirementItem({ requirement }: { readonly requirement: RequirementView }): ReactElement {
  const { readOnly } = usePane();
  const { say } = useFundTexts();
  const [editing, setEditing] = useState<'requirement' | 'remark' | null>(null);
  const { name, source, figures, isMissing, comment, action } = requirement;
  const home = useRef<HTMLElement>(null);
  const leave = (): void => {
    setEditing(null);
    // The form that had the focus goes.
    home.current?.focus({ preventScroll: true });
  };
  return (
    <article className="avs-card" tabIndex={-1} aria-label={name} ref={home}>
      <h4 className="avs-card-title">
        <LongText text={name} />
      </h4>
      {isMissing ? <Badge kind="warning" text={say('remarkMissing')} /> : null}
      <Figures figures={figures} />
      <p className="avs-quiet">
        <LongText text={source} />
      </p>
      <Remark title={say('remarkComment')} remark={comment} />
      <Remark title={say('remarkAction')} remark={action} />
      {readOnly || editing !== null ? null : (
        <div className="avs-buttons avs-below">
          <Button
            small
            text={say('typeRequirement')}
            label={say('typeRequirementOf', { owner: name })}
            onClick={() => setEditing('requirement')}
          />
          <Button
            small
            text={say('writeRemark')}
            label={say('writeRemarkOf', { owner: name })}
            onClick={() => setEditing('remark')}
          />
        </div>
      )}
      {editing === 'requirement' ? <RequirementForm requirement={requirement} onDone={leave} /> : null}
      {editing === 'remark' ? <RemarkForm requirement={requirement} onDone={leave} /> : null}
    </article>
  );
}

function Remark({
  title,
  remark: { text, cell },
}: {
  readonly title: string;
  readonly remark: RemarkView;
}): ReactElement | null {
  if (text === '') return null;
  return (
    <div>
      <h5 className="avs-subheading">{title}</h5>
      <p className="avs-comment">
        <LongText text={text} />
      </p>
      {cell === null ? null : <CellLink cell={cell} />}
    </div>
  );
}
