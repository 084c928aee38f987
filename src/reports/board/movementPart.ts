import { historyTextsIn } from '../messages/history/historyTexts';
import { movedTables } from '../history/movementTables';
import { fittedColumns } from './columns';
import type { MakeOwnPart } from './partDraft';
import { partTextsOf, tableDraft, withLabel } from './tableParts';

/** How the forecasts have moved since the last report: of the departments, else of the income statement. */
export const movementPart: MakeOwnPart = ({ reconciliation, movements }, administration, recipe) => {
  const said = partTextsOf(recipe);
  const texts = historyTextsIn(recipe.language);
  for (const movement of movements) {
    if (movement.administration !== administration) continue;
    const { departments } = administration.tables;
    const kind = movement.table === departments ? 'departments' : 'incomeStatement';
    const name = texts.say(`of_${kind}`, { administration: administration.name });
    const [moved] = movedTables(movement, name, texts);
    if (moved === undefined) continue;
    const { table: source, rows, gone } = movement;
    // New and gone rows are told in the column of remarks, which the board needs.
    const kept = { ...moved, columns: moved.columns.map((column) => ({ ...column, optional: false })) };
    const label = said.board.say(kind === 'departments' ? 'department' : 'line');
    const table = withLabel(fittedColumns(kept, []), label);
    // What was saved stands in no cell, so that nothing could be distributed with it.
    const plain = { ...recipe, rounding: 'stated' as const };
    const difference = movement.basis.kind === 'snapshot' ? { of: 3, from: 2, less: 1 } : null;
    const draft = tableDraft(
      { table, sources: [source], difference },
      reconciliation,
      difference === null ? recipe : plain,
      said,
    );
    const saved = [
      ...rows.map(({ previous }) => (previous?.cell === null ? previous.amount.value.toFixed() : '')),
      ...gone.flatMap(({ row, forecast }) => [row, forecast?.toFixed() ?? '']),
    ];
    return { ...draft, inputs: saved };
  }
  return null;
};
