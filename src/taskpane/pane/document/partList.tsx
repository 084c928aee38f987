import type { ReactElement, ReactNode } from 'react';
import { quoteSheetName } from '../../../domain/address';
import type { BoardPart } from '../../../reports/board/boardPart';
import { Badge } from '../outcome/badge';
import { CellLink } from '../outcome/cellLink';
import { ShownList } from '../outcome/shownList';
import { cornerOf } from '../../document/cornerOf';
import { useDocumentTexts } from './documentContext';
import { PartLook } from './partLook';

interface PartListProps {
  readonly parts: readonly BoardPart[];
  /** The buttons of a part. */
  readonly actions: (part: BoardPart) => ReactNode;
  /** What stands below them, in place of the look where there is one. */
  readonly below?: (part: BoardPart) => ReactNode;
}

/** The parts that can be put into a document, each with where it comes from and a look at it. */
export function PartList({ parts, actions, below }: PartListProps): ReactElement {
  const { say } = useDocumentTexts();
  return (
    <ShownList
      list="parts"
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
