import type { ReactElement } from 'react';
import type { TextField, TextRow, TextTable } from '../../../reports/textTable';
import { listStep } from '../../state/paneState';
import { useImportTexts } from '../import/importTexts';
import { CellLink } from '../outcome/cellLink';
import { LongText } from '../outcome/longText';
import { ShowMore } from '../outcome/shownList';
import { usePane } from '../paneContext';

interface TextTableViewProps {
  readonly table: TextTable;
  /** The list's name in the state. */
  readonly list: string;
  /** Whether it is unfolded at first. */
  readonly isOpen: boolean;
}

/** A report's table, which can be folded; one that is wider than the pane is scrolled sideways, by keyboard too. */
export function TextTableView({ table, list, isOpen }: TextTableViewProps): ReactElement {
  const { state } = usePane();
  const { say } = useImportTexts();
  const { title, unit, columns, rows, notes } = table;
  const caption = unit === null ? title : `${title} (${unit})`;
  return (
    <details className="avs-table avs-memory" open={isOpen} tabIndex={-1}>
      <summary>
        <span className="avs-place">
          <LongText text={caption} />
        </span>
      </summary>
      <div className="avs-wide" role="region" aria-label={caption} tabIndex={0}>
        <table className="avs-report" aria-label={caption}>
          <thead>
            <tr>
              {columns.map(({ heading, isNumber }, index) => (
                <th key={index} scope="col" className={isNumber ? 'avs-number' : undefined}>
                  {heading || (index === 0 ? say('rowColumn') : '')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, state.shown[list] ?? listStep).map((row, index) => (
              <Row key={index} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore list={list} total={rows.length} />
      {notes.map((note, index) => (
        <p key={index} className="avs-quiet">
          <LongText text={note} />
        </p>
      ))}
    </details>
  );
}

function Row({
  row: { role, indent, fields },
  columns,
}: {
  readonly row: TextRow;
  readonly columns: TextTable['columns'];
}): ReactElement {
  const [label, ...others] = fields;
  return (
    <tr className={`avs-report-${role}`}>
      <th scope="row" style={{ paddingLeft: `${8 * Math.min(indent, 4)}px` }}>
        {label === undefined ? null : <Field field={label} />}
      </th>
      {others.map((field, index) => (
        <td key={index} className={columns[index + 1]?.isNumber === true ? 'avs-number' : undefined}>
          <Field field={field} />
        </td>
      ))}
    </tr>
  );
}

function Field({ field: { text, flag, cell } }: { readonly field: TextField }): ReactElement {
  const content = cell === null ? <LongText text={text} /> : <CellLink cell={cell} text={text} />;
  return flag === null ? content : <span className={`avs-flagged avs-flagged-${flag}`}>{content}</span>;
}
