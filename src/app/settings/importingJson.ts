import type { AccountRule } from '../../domain/outcome/accountRule';
import type { OutcomeAlias } from '../../domain/outcome/importChoices';
import type { TableKey } from '../../domain/tableKey';
import { flag, orNull, type Read, record, tableKey, text, textLike } from './settingsJson';

/** A row of a table, by its label. */
export const rowOfTable: Read<{ readonly table: TableKey; readonly row: string }> = record<{
  readonly table: TableKey;
  readonly row: string;
}>({ table: tableKey, row: text });

/** A remembered name of a file; nothing where any field of it is missing, wrong or unknown. */
export const alias: Read<OutcomeAlias> = record<OutcomeAlias>({ from: text, to: orNull(rowOfTable) });

const accounts = textLike(/^\d{1,20}$/);

/** An account range; nothing where any field of it is missing, wrong or unknown. */
export const accountRule: Read<AccountRule> = record<AccountRule>({
  from: accounts,
  to: accounts,
  line: text,
  certain: flag,
});

/** As `alias` reads it. */
export function aliasJson({ from, to }: OutcomeAlias): object {
  return { from, to: to && { table: tableJson(to.table), row: to.row } };
}

/** A table of the workbook itself, whatever it was read together with. */
export function tableJson({ sheet, headers, occurrence }: TableKey): object {
  return { sheet, headers, occurrence };
}
