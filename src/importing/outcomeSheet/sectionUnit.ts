import { cellText } from './cellReading';
import { unitLine } from './columnContent';
import type { OutcomeLayout } from './outcomeLayout';
import { RowNames, type RowName } from './rowNames';
import { isBlank, type SourceRow } from './sourceRow';

/** The unit that a line among the rows names, for the accounts below it: `Ansvar: 1003 HR`. */
export class SectionUnit {
  /** Null before the first such line. */
  current: RowName | null = null;
  private readonly names = new RowNames({ code: null, name: null, both: 0 });

  constructor(private readonly layout: OutcomeLayout) {}

  /** Looks at a row without amounts. */
  look(row: SourceRow): void {
    if (this.layout.unit !== null) return;
    const filled = row.cells.filter((cell) => !isBlank(cell)).map(cellText);
    const named = unitLine.exec(filled.join(' '))?.[1]?.trim();
    if (named !== undefined) this.current = this.names.of({ cells: [named], number: row.number });
  }
}
