import type { ReactElement } from 'react';
import type { TextField, TextRow, TextTable } from '../../reports/textTable';
import { CellLink } from './outcome/cellLink';
import { LongText } from './outcome/longText';

interface ReportTableProps {
  readonly table: Pick<TextTable, 'columns' | 'rows'>;
  /** What it is called. */
  readonly caption: string;
  /** Over the labels of the rows, where the table itself has nothing there. */
  readonly labelHeading: string;
}

/** A report's table; one that is wider than the pane is scrolled sideways, by keyboard too. */
export function ReportTable({ table, caption, labelHeading }: ReportTableProps): ReactElement {
  const { columns, rows } = table;
  return (
    <div className="avs-wide" role="region" aria-label={caption} tabIndex={0}>
      <table className="avs-report" aria-label={caption}>
        <thead>
          <tr>
            {columns.map(({ heading, isNumber }, index) => (
              <th key={index} scope="col" className={isNumber ? 'avs-number' : undefined}>
                {heading || (index === 0 ? labelHeading : '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
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
