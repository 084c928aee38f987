import type { ReactElement } from 'react';
import type { DeviationBarView, DeviationChartView } from '../../../reports/reconciliationView';
import { listStep } from '../../state/paneState';
import { usePane } from '../paneContext';
import { CellLink } from './cellLink';
import { LongText } from './longText';
import { useOutcomeTexts } from './outcomeTexts';
import { ShowMore } from './shownList';

interface DeviationChartProps {
  readonly chart: DeviationChartView;
  /** The list's name in the state. */
  readonly list: string;
}

/** A table whose rows also have a bar: the amounts say in numbers what the bars show. */
export function DeviationChart({ chart, list }: DeviationChartProps): ReactElement {
  const { state } = usePane();
  const texts = useOutcomeTexts();
  const shown = state.shown[list] ?? listStep;
  return (
    <>
      <table className="avs-chart">
        <caption>{chart.title}</caption>
        <thead className="avs-unseen">
          <tr>
            <th scope="col">{texts.say('chartLabel')}</th>
            <th scope="col">{texts.say('chartAmount')}</th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.slice(0, shown).map((bar, index) => (
            <BarRow key={index} bar={bar} />
          ))}
        </tbody>
      </table>
      <ShowMore list={list} total={chart.bars.length} />
    </>
  );
}

function BarRow({ bar: { label, amount, share, cell } }: { readonly bar: DeviationBarView }): ReactElement {
  const side = share < 0 ? 'minus' : 'plus';
  const length = `${Math.abs(share) * 50}%`;
  return (
    <tr>
      <th scope="row">
        <LongText text={label} />
        <span className="avs-bar" aria-hidden="true">
          <span className={`avs-bar-${side}`} style={{ width: length }} />
        </span>
      </th>
      <td>{cell === null ? amount : <CellLink cell={cell} text={amount} />}</td>
    </tr>
  );
}
