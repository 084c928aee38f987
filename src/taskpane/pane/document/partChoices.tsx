import type { ReactElement } from 'react';
import { type Unit, units } from '../../../domain/unit';
import { noBoardChoices } from '../../../reports/board/boardChoices';
import { isUnkept } from '../../document/documentState';
import { Button } from '../button';
import { Choice } from '../outcome/choice';
import { usePane } from '../paneContext';
import { useDocument, useDocumentTexts } from './documentContext';

const roundings = ['stated', 'distributed'] as const;

/** In what unit amounts are stated, and how they are rounded; kept in the workbook when the user says so. */
export function PartChoices(): ReactElement {
  const { state, readOnly, isWorkbookElsewhere } = usePane();
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  const { unit, rounding } = document.choices ?? noBoardChoices;
  return (
    <div role="group" aria-label={say('choicesLabel')}>
      <div className="avs-stack">
        <Choice<Unit | 'source'>
          label={say('unitChoice')}
          value={unit ?? 'source'}
          options={[['source', say('unit_source')], ...units.map((one) => [one, one] as const)]}
          onChoose={(chosen) => void documents.choose({ unit: chosen === 'source' ? null : chosen })}
        />
        <Choice
          label={say('roundingChoice')}
          value={rounding}
          options={roundings.map((one) => [one, say(`rounding_${one}`)])}
          onChoose={(chosen) => void documents.choose({ rounding: chosen })}
        />
      </div>
      <p className="avs-quiet avs-below">{say(`roundingHelp_${rounding}`)}</p>
      {isUnkept(document) && !readOnly && !isWorkbookElsewhere ? (
        <div className="avs-below">
          <p className="avs-quiet">{say('unkept')}</p>
          <div className="avs-buttons avs-below">
            <Button
              text={say('keepChoices')}
              disabled={state.activity !== null}
              onClick={() => void documents.keepChoices()}
            />
          </div>
        </div>
      ) : null}
    </div>
  );
}
