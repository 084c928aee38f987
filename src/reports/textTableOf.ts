import { fieldText } from './fieldText';
import type { Texts } from './messages/texts';
import type { CellView } from './reconciliationView';
import type { ReportField, ReportTable } from './report';
import { cellView } from './view/cellView';
import type { TextField, TextTable } from './textTable';

/** The table with its amounts formatted. */
export function textTableOf({ title, unit, columns, rows, notes }: ReportTable, texts: Texts): TextTable {
  return {
    title,
    unit,
    columns: columns.map(({ heading, kind }) => ({
      heading,
      isNumber: kind === 'amount' || kind === 'count',
    })),
    rows: rows.map(({ role, indent, fields }) => ({
      role,
      indent,
      fields: columns.map((_, index) => textField(fields[index] ?? { kind: 'nothing' }, texts)),
    })),
    notes,
  };
}

function textField(field: ReportField, texts: Texts): TextField {
  return {
    text: fieldText(field, texts),
    flag: ('flag' in field ? field.flag : undefined) ?? null,
    cell: fieldCell(field),
  };
}

/** An amount that stands in one cell, unchanged, can be gone to. */
function fieldCell(field: ReportField): CellView | null {
  if (field.kind === 'cell') return cellView(field.cell);
  if (field.kind !== 'amount') return null;
  const { terms, constant } = field.recipe ?? { terms: [] };
  const [term, ...others] = terms;
  if (term === undefined || others.length > 0 || constant !== undefined) return null;
  return term.factor.equals(1) && term.over === undefined ? cellView(term.cell) : null;
}
