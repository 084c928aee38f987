import { areaAddress } from '../../domain/address';
import type { Reconciliation } from '../../domain/reconciliation';
import type { Table } from '../../domain/table';
import type { Texts } from '../messages/texts';
import { allTables, columnEvidence, signEvidence, tableTitle, unitEvidence } from '../recognisedTables';
import type { TableView } from '../reconciliationView';
import { cellView } from './cellView';

/** The tables as they were recognised, and what the user has decided of them. */
export function tableViews(reconciliation: Reconciliation, texts: Texts): readonly TableView[] {
  return allTables(reconciliation).map((table) => tableView(table, texts));
}

function tableView(table: Table, texts: Texts): TableView {
  const { key, file, sheet, area, kind, unit, signs, correction } = table;
  return {
    key,
    title: tableTitle(table),
    sheet,
    range: areaAddress(area),
    corner: cellView({ file, sheet, row: area.top, column: area.left }),
    rows: table.rows.length,
    kind,
    unit,
    unitEvidence: unitEvidence(table, texts),
    plusIsBetter: signs.plusIsBetter,
    signEvidence: signEvidence(table, texts),
    corrected: correction !== null,
    ignored: correction?.ignored ?? false,
    columns: table.columns.map(({ header, measure }, column) => ({
      header,
      measure,
      evidence: columnEvidence(table, column, texts),
      corrected: correction?.measures.has(column) ?? false,
    })),
  };
}
