import type { ReactElement } from 'react';
import type { FigureView } from '../../../../reports/reconciliationView';
import { FigureAmount } from './figureAmount';

/** Figures side by side, each under its name. */
export function Figures({ figures }: { readonly figures: readonly FigureView[] }): ReactElement {
  return (
    <dl className="avs-figures">
      {figures.map((figure, index) => (
        <div key={index} className="avs-figure">
          <dt>
            <bdi>{figure.label}</bdi>
          </dt>
          <dd>
            <FigureAmount figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
