import type { Acceptance, FindingKey } from '../../domain/acceptance';
import { checkOrder } from '../../domain/checkCode';
import { type Measure, measures } from '../../domain/measure';
import type { TableCorrection } from '../../domain/tableCorrection';
import { tableKinds } from '../../domain/tableKind';
import { units } from '../../domain/unit';
import { day, flag, list, objectOf, oneOf, orNull, type Read, record, tableKey, text } from './settingsJson';

const measuresByColumn: Read<ReadonlyMap<number, Measure>> = (value) => {
  const fields = objectOf(value);
  if (fields === null) return null;
  const found = new Map<number, Measure>();
  for (const [column, written] of fields) {
    const measure = oneOf(measures)(written);
    if (measure === null || !/^(?:0|[1-9]\d{0,4})$/.test(column)) return null;
    found.set(Number(column), measure.value);
  }
  return { value: found };
};

/** A decision about a table; nothing where any field of it is missing, wrong or unknown. */
export const correction: Read<TableCorrection> = record<TableCorrection>({
  table: tableKey,
  ignored: flag,
  unit: orNull(oneOf(units)),
  kind: orNull(oneOf(tableKinds)),
  plusIsBetter: orNull(flag),
  measures: measuresByColumn,
});

/** An acceptance; nothing where any field of it is missing, wrong or unknown. */
export const acceptance: Read<Acceptance> = record<Acceptance>({
  finding: record<FindingKey>({
    check: oneOf(checkOrder),
    code: text,
    table: orNull(tableKey),
    row: orNull(text),
    column: orNull(text),
    amounts: list(text),
  }),
  comment: text,
  name: text,
  date: day,
});

/** As `correction` reads it. */
export function correctionJson(decided: TableCorrection): object {
  return { ...decided, measures: Object.fromEntries(decided.measures) };
}
