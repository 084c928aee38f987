import type { ReactElement } from 'react';
import type { CellView } from '../../../reports/reconciliationView';
import { usePane } from '../paneContext';
import { useOutcomeTexts } from './outcomeTexts';

interface CellLinkProps {
  readonly cell: CellView;
  /** What is shown in place of the cell's name. */
  readonly text?: string;
}

/** Goes to the cell in the workbook, where that is shown; else the cell is named. */
export function CellLink({ cell, text }: CellLinkProps): ReactElement {
  const { controller, isWorkbookElsewhere } = usePane();
  const texts = useOutcomeTexts();
  if (isWorkbookElsewhere) return <bdi>{text ?? cell.name}</bdi>;
  const goTo = texts.say('goTo', { cell: cell.name });
  return (
    <button
      type="button"
      className="avs-link"
      aria-label={text === undefined ? goTo : `${text}: ${goTo}`}
      onClick={() => void controller.goTo(cell)}
    >
      <bdi>{text ?? cell.name}</bdi>
    </button>
  );
}
