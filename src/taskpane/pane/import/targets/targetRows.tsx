import type { ReactElement } from 'react';
import type { ImportRowView } from '../../../../reports/importView';
import { listStep } from '../../../state/paneState';
import { CellLink } from '../../outcome/cellLink';
import { LongText } from '../../outcome/longText';
import { ShowMore } from '../../outcome/shownList';
import { usePane } from '../../paneContext';
import { useImportTexts } from '../importTexts';

interface TargetRowsProps {
  readonly rows: readonly ImportRowView[];
  readonly title: string;
  /** The list's name in the state. */
  readonly list: string;
}

/** Old and new outcome of each row. A row takes several lines of the table: there are 260 pixels for it. */
export function TargetRows({ rows, title, list }: TargetRowsProps): ReactElement {
  const { state } = usePane();
  const { say } = useImportTexts();
  const shown = rows.slice(0, state.shown[list] ?? listStep);
  return (
    <>
      <table className="avs-rows" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say('oldAmount')}</th>
            <th scope="col">{say('newAmount')}</th>
            <th scope="col">{say('amountDifference')}</th>
          </tr>
        </thead>
        {shown.map((row) => (
          <TargetRow key={row.cell.name} row={row} />
        ))}
      </table>
      <ShowMore list={list} total={rows.length} />
    </>
  );
}

function TargetRow({ row }: { readonly row: ImportRowView }): ReactElement {
  const { say } = useImportTexts();
  const { label, cell, old, next, difference, state, stateText, basis, flags } = row;
  return (
    <tbody className={`avs-row avs-row-${state}`}>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <LongText text={label} />
        </th>
      </tr>
      <tr className="avs-row-amounts">
        <td>{old ?? <span className="avs-quiet">{say('noAmount')}</span>}</td>
        <td>{next ?? '–'}</td>
        <td>{difference ?? '–'}</td>
      </tr>
      <tr>
        <td colSpan={3}>
          <p className="avs-quiet">
            {stateText}
            {basis === '' ? null : (
              <>
                {', '}
                <LongText text={basis} />
              </>
            )}
            {' · '}
            <CellLink cell={cell} />
          </p>
          {flags.length === 0 ? null : (
            <ul className={row.attention ? 'avs-flags' : 'avs-flags avs-flags-quiet'}>
              {flags.map((flag, index) => (
                <li key={index}>
                  <LongText text={flag} />
                </li>
              ))}
            </ul>
          )}
          <FormulaChoice row={row} />
        </td>
      </tr>
    </tbody>
  );
}

/** Lets the user give up a formula that stands where an amount is to be written. */
function FormulaChoice({
  row: { replaceable, replaced },
}: {
  readonly row: ImportRowView;
}): ReactElement | null {
  const { state, controller, readOnly } = usePane();
  const { say } = useImportTexts();
  if (replaceable === null || readOnly) return null;
  const { planned, choices } = state.importing;
  // What was chosen meanwhile is not planned yet.
  const isReplaced = planned?.choices === choices ? replaced : choices.replacedFormulas.includes(replaceable);
  const choose = (isWanted: boolean): void => {
    const others = choices.replacedFormulas.filter((cell) => cell !== replaceable);
    void controller.imports.choose({ replacedFormulas: isWanted ? [...others, replaceable] : others });
  };
  return (
    <label className="avs-check">
      <input
        type="checkbox"
        checked={isReplaced}
        aria-label={say('replaceFormulaIn', { cell: replaceable })}
        onChange={({ target }) => choose(target.checked)}
      />
      {say('replaceFormula')}
    </label>
  );
}
