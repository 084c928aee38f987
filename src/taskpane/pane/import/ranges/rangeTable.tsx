import type { ReactElement } from 'react';
import type { AccountRule } from '../../../../domain/outcome/accountRule';
import { rangeText } from '../../../../domain/outcome/accountRules';
import { listStep } from '../../../state/paneState';
import { Badge } from '../../outcome/badge';
import { LongText } from '../../outcome/longText';
import { ShowMore } from '../../outcome/shownList';
import { usePane } from '../../paneContext';
import { useImportTexts } from '../importTexts';

const list = 'ranges';

export function RangeTable({ ranges }: { readonly ranges: readonly AccountRule[] }): ReactElement {
  const { state } = usePane();
  const { say } = useImportTexts();
  return (
    <>
      <table className="avs-columns" aria-label={say('rangesTitle')}>
        <thead>
          <tr>
            <th scope="col" className="avs-accounts">
              {say('rangeAccounts')}
            </th>
            <th scope="col">{say('rangeLine')}</th>
          </tr>
        </thead>
        <tbody>
          {ranges.slice(0, state.shown[list] ?? listStep).map(({ from, to, line, certain }, index) => (
            <tr key={index}>
              <th scope="row">{rangeText({ from, to, line, certain })}</th>
              <td>
                <LongText text={line} /> {certain ? null : <Badge kind="warning" text={say('uncertain')} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore list={list} total={ranges.length} />
    </>
  );
}
