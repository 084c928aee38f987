import type { Acceptance, FindingKey } from '../domain/acceptance';
import { checkOrder } from '../domain/checkCode';
import { type Measure, measures } from '../domain/measure';
import type { TableCorrection } from '../domain/tableCorrection';
import type { TableKey } from '../domain/tableKey';
import { tableKinds } from '../domain/tableKind';
import { units } from '../domain/unit';

/** What JSON.parse may give. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Reads a field of a JSON value; null for one that is not what it should be. */
type Read<Value> = (value: Json) => { readonly value: Value } | null;

export function objectOf(value: Json): ReadonlyMap<string, Json> | null {
  if (typeof value !== 'object' || value === null || isList(value)) return null;
  return new Map(Object.entries(value));
}

export function listOf(value: Json): readonly Json[] | null {
  return isList(value) ? value : null;
}

/** A decision about a table; null where any field of it is missing, wrong or unknown. */
export function correctionOf(value: Json): TableCorrection | null {
  return (
    record<TableCorrection>({
      table: tableKey,
      ignored: flag,
      unit: orNull(oneOf(units)),
      kind: orNull(oneOf(tableKinds)),
      plusIsBetter: orNull(flag),
      measures: measuresByColumn,
    })(value)?.value ?? null
  );
}

/** An acceptance; null where any field of it is missing, wrong or unknown. */
export function acceptanceOf(value: Json): Acceptance | null {
  return (
    record<Acceptance>({ finding: findingKey, comment: text, name: text, date: day })(value)?.value ?? null
  );
}

const text: Read<string> = (value) => (typeof value === 'string' ? { value } : null);
const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? { value } : null);
const count: Read<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { value } : null;

/** A day that exists, `2026-11-24`. */
const day: Read<string> = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? { value } : null;
};

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

const tableKey: Read<TableKey> = (value) =>
  record<Omit<TableKey, 'file'>>({ sheet: text, headers: list(text), occurrence: count })(value);

const findingKey: Read<FindingKey> = (value) =>
  record<FindingKey>({
    check: oneOf(checkOrder),
    code: text,
    table: orNull(tableKey),
    row: orNull(text),
    column: orNull(text),
    amounts: list(text),
  })(value);

function oneOf<Value extends string>(values: readonly Value[]): Read<Value> {
  return (value) => {
    const found = values.find((known) => known === value);
    return found === undefined ? null : { value: found };
  };
}

function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value) => (value === null ? { value } : read(value));
}

function list<Value>(read: Read<Value>): Read<readonly Value[]> {
  return (value) => {
    const items = listOf(value)?.map(read);
    if (items === undefined || items.includes(null)) return null;
    return { value: items.flatMap((item) => (item === null ? [] : [item.value])) };
  };
}

/** An object with exactly these fields. */
function record<Value extends object>(fields: {
  readonly [Name in keyof Value]: Read<Value[Name]>;
}): Read<Value> {
  const readers = Object.entries<Read<unknown>>(fields);
  return (value) => {
    const written = objectOf(value);
    if (written?.size !== readers.length) return null;
    const found: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      const field = written.get(name);
      const result = field === undefined ? null : read(field);
      if (result === null) return null;
      found[name] = result.value;
    }
    return { value: found as Value };
  };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
