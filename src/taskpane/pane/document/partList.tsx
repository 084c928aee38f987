import type { ReactElement, ReactNode } from 'react';
import { quoteSheetName } from '../../../domain/address';
import type { BoardPart } from '../../../reports/board/boardPart';
import { Badge } from '../outcome/badge';
import { CellLink } from '../outcome/cellLink';
import { ShownList } from '../outcome/shownList';
import { cornerOf } from '../../document/cornerOf';
import { partGroups } from '../../document/partGroups';
import { useDocumentTexts } from './documentContext';
import { PartLook } from './partLook';

interface PartListProps {
  readonly parts: readonly BoardPart[];
  /** The buttons of a part. */
  readonly actions: (part: BoardPart) => ReactNode;
  /** What stands below them. */
  readonly below?: (part: BoardPart) => ReactNode;
}

/** More groups than these are folded at first. */
const few = 4;

/** The parts that can be put into a document, under the headings that a new one has. */
export function PartList({ parts, ...others }: PartListProps): ReactElement {
  const groups = partGroups(parts);
  return (
    <>
      {groups.map(({ heading, parts: own }, index) =>
        heading === null ? (
          <Parts key={index} list={`parts ${index}`} parts={own} {...others} />
        ) : (
          <details key={index} className="avs-folded avs-group" open={groups.length <= few}>
            <summary>
              <bdi>{heading}</bdi>
            </summary>
            <Parts list={`parts ${index}`} parts={own} {...others} />
          </details>
        ),
      )}
    </>
  );
}

/** Each with where it comes from and a look at it. */
function Parts({ list, parts, actions, below }: PartListProps & { readonly list: string }): ReactElement {
  const { say } = useDocumentTexts();
  return (
    <ShownList
      list={list}
      items={parts}
      className="avs-list avs-below"
      itemKey={({ id }) => id}
      draw={(part) => (
        <article className="avs-finding" aria-label={part.name} tabIndex={-1}>
          <h3 className="avs-finding-head">
            <span className="avs-place">
              <bdi>{part.name}</bdi>
            </span>
          </h3>
          <p className="avs-quiet">
            {say(`kind_${part.content.kind}`)}: <Place part={part} />
          </p>
          <OpenFindings count={part.origin.openFindings} />
          <details className="avs-folded">
            <summary>
              {say('look')}
              <span className="avs-unseen">: {part.name}</span>
            </summary>
            <PartLook part={part} />
          </details>
          <div className="avs-buttons avs-below">{actions(part)}</div>
          {below?.(part)}
        </article>
      )}
    />
  );
}

function Place({ part }: { readonly part: BoardPart }): ReactElement {
  const { say } = useDocumentTexts();
  const { sheet, range } = part.origin;
  if (sheet === '') return <>{say('severalSheets')}</>;
  const name = `${quoteSheetName(sheet)}!${range}`;
  const corner = cornerOf(sheet, range);
  return corner === null ? <bdi>{name}</bdi> : <CellLink cell={{ ...corner, name }} />;
}

function OpenFindings({ count }: { readonly count: number }): ReactElement | null {
  const { say } = useDocumentTexts();
  if (count === 0) return null;
  const text = count === 1 ? say('openFindingOne') : say('openFindingMany', { count: String(count) });
  return (
    <p>
      <Badge kind="warning" text={text} />
    </p>
  );
}
