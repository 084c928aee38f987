import { Decimal } from '../../domain/decimal';
import { isMonth, type Month } from '../../domain/outcome/period';
import type { TableKey } from '../../domain/tableKey';

/** What JSON.parse may give. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Reads a field of a JSON value; null for one that is not what it should be. */
export type Read<Value> = (value: Json) => { readonly value: Value } | null;

export function objectOf(value: Json): ReadonlyMap<string, Json> | null {
  if (typeof value !== 'object' || value === null || isList(value)) return null;
  return new Map(Object.entries(value));
}

export function listOf(value: Json): readonly Json[] | null {
  return isList(value) ? value : null;
}

export const text: Read<string> = (value) => (typeof value === 'string' ? { value } : null);
export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? { value } : null);
export const count: Read<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { value } : null;

/** A text of the given form. */
export function textLike(form: RegExp): Read<string> {
  return (value) => (typeof value === 'string' && form.test(value) ? { value } : null);
}

/** A day that exists, `2026-11-24`. */
export const day: Read<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isMoment(`${value}T00:00`)
    ? { value }
    : null;

/** A day that exists and a time of it, `2026-11-24T14:05`. */
export const moment: Read<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) && isMoment(value)
    ? { value }
    : null;

export const month: Read<Month> = (value) => (typeof value === 'string' && isMonth(value) ? { value } : null);

/** More digits than any amount or share has. */
const mostDigits = 60;

/** A decimal, kept as a text so that no digit of it is lost: `-1234.5`. */
export const decimal: Read<Decimal> = (value) =>
  typeof value === 'string' && value.length <= mostDigits && /^-?\d+(?:\.\d+)?$/.test(value)
    ? { value: new Decimal(value) }
    : null;

/** As `decimal` reads it. */
export function decimalText(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

export const tableKey: Read<TableKey> = (value) =>
  record<Omit<TableKey, 'file'>>({ sheet: text, headers: list(text), occurrence: count })(value);

export function oneOf<Value extends string>(values: readonly Value[]): Read<Value> {
  return (value) => {
    const found = values.find((known) => known === value);
    return found === undefined ? null : { value: found };
  };
}

export function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value) => (value === null ? { value } : read(value));
}

export function list<Value>(read: Read<Value>): Read<readonly Value[]> {
  return (value) => {
    const items = listOf(value)?.map(read);
    if (items === undefined || items.includes(null)) return null;
    return { value: items.flatMap((item) => (item === null ? [] : [item.value])) };
  };
}

/** A list of exactly these fields. */
export function tuple<Values extends readonly unknown[]>(
  ...readers: { readonly [Index in keyof Values]: Read<Values[Index]> }
): Read<Values> {
  return (value) => {
    const written = listOf(value);
    if (written?.length !== readers.length) return null;
    const found = readers.map((read, index) => read(written[index] ?? null));
    if (found.includes(null)) return null;
    return { value: found.map((field) => field?.value) as readonly unknown[] as Values };
  };
}

/** An object with exactly these fields. */
export function record<Value extends object>(fields: {
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

/** What was read, if it also is as it must be. */
export function checked<Value>(read: Read<Value>, isRight: (value: Value) => boolean): Read<Value> {
  return (value) => {
    const found = read(value);
    return found !== null && isRight(found.value) ? found : null;
  };
}

/** By the calendar, in no zone. */
function isMoment(value: string): boolean {
  const at = new Date(`${value}:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
