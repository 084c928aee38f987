import { invalidArgument } from '../hostError';
import type { HostArguments } from './hostArguments';
import type { HostObject } from './hostObject';

/**
 * All that the host answers of one type of the library's, by wire name. There is no other way in: what is not listed
 * is not answered. `Context` is what members work on apart from the object itself, `Args` how they read arguments.
 */
export interface Members<T, Context, Args extends HostArguments> {
  /**
   * Whether the library may keep the object between requests, and name it by a reference: when it asks for that, or
   * also unasked when it loads the object.
   */
  readonly isKept?: 'asked' | 'loaded';
  /** What the library may name the object by later. */
  readonly id?: (target: T) => string;
  /** Whether the object still is part of the document. */
  readonly exists?: (target: T, context: Context) => boolean;
  readonly get?: Readonly<Record<string, (target: T, context: Context) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, context: Context) => void>>;
  readonly navigate?: Readonly<Record<string, (target: T, context: Context) => HostObject | null>>;
  /** Gives an object, null for a null object, or plain data. */
  readonly call?: Readonly<Record<string, (target: T, args: Args, context: Context) => unknown>>;
  /** The items of a collection. */
  readonly items?: (target: T, context: Context) => readonly HostObject[];
  /** An item by the key that an indexer takes; without it the item's id or its number. */
  readonly item?: (target: T, key: unknown, context: Context) => HostObject | null;
}

/** The members of each type, by its name. */
export type AnyRegistry<Context, Args extends HostArguments> = Readonly<
  Record<string, Members<never, Context, Args>>
>;

/** Whether a value that is written has the type that the property has. */
export type Guard<V> = (value: unknown) => value is V;

export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';
export const isText: Guard<string> = (value) => typeof value === 'string';
export const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** `#RRGGBB`, the one form of a colour that the host takes. */
export const isColour: Guard<string> = (value): value is string =>
  isText(value) && /^#[0-9A-Fa-f]{6}$/.test(value);

export function isNumberWithin(least: number, most: number): Guard<number> {
  return (value): value is number => isNumber(value) && value >= least && value <= most;
}

export function isOneOf<V extends string>(...values: readonly V[]): Guard<V> {
  return (value): value is V => (values as readonly unknown[]).includes(value);
}

export function checked<V>(guard: Guard<V>, value: unknown, property: string): V {
  if (!guard(value)) throw invalidArgument(`${JSON.stringify(value)} as ${property}`);
  return value;
}

/** One property of the model that is stored as it is given. */
export interface StoredProperty<T> {
  get(target: T): unknown;
  set(target: T, value: unknown): void;
}

export function stored<T, P extends keyof T & string>(property: P, guard: Guard<T[P]>): StoredProperty<T> {
  return {
    get: (target) => target[property],
    set: (target, value) => {
      target[property] = checked(guard, value, property);
    },
  };
}

interface StoredMembers<T> {
  readonly get: Readonly<Record<string, (target: T) => unknown>>;
  readonly set: Readonly<Record<string, (target: T, value: unknown) => void>>;
}

/** Getters and setters of plainly stored properties, by wire name; `prepare` may refuse a write. */
export function storedMembers<T, U = T>(
  properties: Readonly<Record<string, StoredProperty<U>>>,
  pick: (target: T) => U,
  prepare: (target: T) => void = () => undefined,
): StoredMembers<T> {
  const entries = Object.entries(properties);
  return {
    get: Object.fromEntries(
      entries.map(([name, property]) => [name, (target: T): unknown => property.get(pick(target))]),
    ),
    set: Object.fromEntries(
      entries.map(([name, property]) => [
        name,
        (target: T, value: unknown): void => {
          prepare(target);
          property.set(pick(target), value);
        },
      ]),
    ),
  };
}
