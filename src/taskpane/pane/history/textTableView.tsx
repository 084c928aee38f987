import type { ReactElement } from 'react';
import type { TextTable } from '../../../reports/textTable';
import { listStep } from '../../state/paneState';
import { FoldedHome } from '../foldedHome';
import { useImportTexts } from '../import/importTexts';
import { LongText } from '../outcome/longText';
import { ShowMore } from '../outcome/shownList';
import { usePane } from '../paneContext';
import { ReportTable } from '../reportTable';

interface TextTableViewProps {
  readonly table: TextTable;
  /** The list's name in the state. */
  readonly list: string;
  /** Whether it is unfolded at first. */
  readonly isOpen: boolean;
}

/** A report's table, which can be folded. */
export function TextTableView({ table, list, isOpen }: TextTableViewProps): ReactElement {
  const { state } = usePane();
  const { say } = useImportTexts();
  const { title, unit, columns, rows, notes } = table;
  const caption = unit === null ? title : `${title} (${unit})`;
  const shown = rows.slice(0, state.shown[list] ?? listStep);
  return (
    <FoldedHome className="avs-table avs-memory" isOpen={isOpen}>
      <summary>
        <span className="avs-place">
          <LongText text={caption} />
        </span>
      </summary>
      <ReportTable table={{ columns, rows: shown }} caption={caption} labelHeading={say('rowColumn')} />
      <ShowMore list={list} total={rows.length} />
      {notes.map((note, index) => (
        <p key={index} className="avs-quiet">
          <LongText text={note} />
        </p>
      ))}
    </FoldedHome>
  );
}
