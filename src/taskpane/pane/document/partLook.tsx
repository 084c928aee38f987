import type { ReactElement } from 'react';
import type { BoardPart } from '../../../reports/board/boardPart';
import { listStep } from '../../state/paneState';
import { LongText } from '../outcome/longText';
import { ShowMore } from '../outcome/shownList';
import { usePane } from '../paneContext';
import { ReportTable } from '../reportTable';
import { useDocumentTexts } from './documentContext';

/** A part as the document shows it, but for the document's own fonts. */
export function PartLook({ part }: { readonly part: BoardPart }): ReactElement {
  const { state } = usePane();
  const { say } = useDocumentTexts();
  const { content, id, name } = part;
  if (content.kind === 'text')
    return (
      <div className="avs-look" lang={part.recipe.language}>
        {content.paragraphs.map((paragraph, index) => (
          <p key={index}>
            <LongText text={paragraph} />
          </p>
        ))}
      </div>
    );
  const { title, unitLine, columns, rows, notes } = content.table;
  const list = `look ${id}`;
  const shown = rows.slice(0, state.shown[list] ?? listStep);
  return (
    <div className="avs-look" lang={part.recipe.language}>
      <p className="avs-place">
        <LongText text={title} />
      </p>
      {unitLine === null ? null : <p className="avs-quiet">{unitLine}</p>}
      <ReportTable
        table={{ columns, rows: shown }}
        caption={say('tableOf', { part: name })}
        labelHeading={say('labelColumn')}
      />
      <ShowMore list={list} total={rows.length} />
      {notes.map((note, index) => (
        <p key={index} className="avs-quiet">
          <LongText text={note} />
        </p>
      ))}
    </div>
  );
}
