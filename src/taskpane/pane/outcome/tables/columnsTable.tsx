import type { ReactElement } from 'react';
import { textsIn } from '../../../../reports/messages/texts';
import type { TableView } from '../../../../reports/reconciliationView';
import { LongText } from '../longText';
import { useOutcomeTexts } from '../outcomeTexts';

/** What each column of a table was taken for, and why. */
export function ColumnsTable({
  table,
  title,
}: {
  readonly table: TableView;
  readonly title: string;
}): ReactElement {
  const { say, language } = useOutcomeTexts();
  const reports = textsIn(language);
  return (
    <table className="avs-columns" aria-label={say('columnsOf', { table: title })}>
      <thead>
        <tr>
          <th scope="col">{say('columnHeader')}</th>
          <th scope="col">{say('columnMeasure')}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ header, measure, evidence }, index) => (
          <tr key={index}>
            <th scope="row">{header === '' ? say('noHeader') : <LongText text={header} />}</th>
            <td>
              {reports.say(`measure_${measure}`)}
              <span className="avs-quiet avs-evidence">
                <LongText text={evidence} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
