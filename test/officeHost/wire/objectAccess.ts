import { isDeepStrictEqual } from 'node:util';
import { invalidArgument, itemNotFound, notImplemented } from '../hostError';
import type { HostArguments } from './hostArguments';
import { isHostObject, type HostObject } from './hostObject';
import { callerName, wireNameOf, type LibraryTypes } from './libraryTypes';
import type { AnyRegistry, Members } from './members';
import type { QueryInfo } from './requestBody';

/** Objects are named by such ids in later requests, once the library asks to keep them. */
export class KeptReferences {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `ref${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  forget(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  object(id: string): HostObject | undefined {
    return this.objects.get(id);
  }
}

/** What one application answers, and how. */
export interface HostService<Context, Args extends HostArguments> {
  readonly registry: AnyRegistry<Context, Args>;
  readonly library: LibraryTypes;
  /** Reads the arguments of `method`. */
  readonly readArguments: (values: readonly unknown[], method: string) => Args;
}

/** Reads, writes and calls members of objects by their names on the wire. */
export class ObjectAccess<Context, Args extends HostArguments> {
  constructor(
    private readonly service: HostService<Context, Args>,
    private readonly references: KeptReferences,
    private readonly context: Context,
  ) {}

  navigate(object: HostObject, name: string): HostObject | null {
    const navigate = this.members(object).navigate?.[name];
    if (navigate === undefined) throw notImplemented(`${object.type}.${name}`);
    return navigate(object.target as never, this.context);
  }

  call(object: HostObject, name: string, values: readonly unknown[]): unknown {
    const members = this.members(object);
    if (name === '_KeepReference' && members.isKept !== undefined) {
      this.references.keep(object);
      return null;
    }
    const call = members.call?.[name];
    if (call !== undefined) {
      const args = this.service.readArguments(values, `${object.type}.${callerName(name)}`);
      return call(object.target as never, args, this.context);
    }
    if (members.items !== undefined) return this.callCollection(object, name, values);
    throw notImplemented(`${object.type}.${name}()`);
  }

  /** What all collections have alike. */
  private callCollection(object: HostObject, name: string, values: readonly unknown[]): unknown {
    switch (name) {
      case 'GetItem':
        return this.item(object, values[0]) ?? this.missing(object, values[0]);
      case 'GetItemOrNullObject':
        return this.item(object, values[0]);
      case 'GetItemAt':
        return this.items(object)[Number(values[0])] ?? this.missing(object, values[0]);
      case 'GetCount':
        return this.items(object).length;
      default:
        throw notImplemented(`${object.type}.${name}()`);
    }
  }

  missing(object: HostObject, key: unknown): never {
    throw itemNotFound(`${object.type} ${JSON.stringify(key)}`);
  }

  item(object: HostObject, key: unknown): HostObject | null {
    const { item } = this.members(object);
    if (item !== undefined) return item(object.target as never, key, this.context);
    return this.items(object).find((candidate) => this.idOf(candidate) === key) ?? null;
  }

  setProperty(object: HostObject, wireName: string, value: unknown): void {
    const set = this.members(object).set?.[wireName];
    if (set === undefined) throw notImplemented(`${object.type}.${wireName}=`);
    set(object.target as never, value, this.context);
  }

  /** What `update` sends: properties by the names that callers use. */
  update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    const { properties } = this.service.library.type(object.type);
    for (const [name, value] of Object.entries(state)) {
      const property = properties.get(name);
      if (property?.writable !== true) throw invalidArgument(`${object.type}.${name}`);
      this.setProperty(object, property.wireName, value);
    }
  }

  /** Whether the object still is as a program last saw it; parts of it may be given as objects. */
  isUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): boolean {
    const { properties, navigations } = this.service.library.type(object.type);
    return Object.entries(state).every(([name, expected]) => {
      const property = properties.get(name);
      if (property !== undefined)
        return isDeepStrictEqual(this.property(object, property.wireName), expected);
      if (!navigations.includes(name)) throw invalidArgument(`${object.type}.${name}`);
      const part = this.navigate(object, wireNameOf(name));
      return part !== null && this.isUnchanged(part, expected as Readonly<Record<string, unknown>>);
    });
  }

  property(object: HostObject, wireName: string): unknown {
    const get = this.members(object).get?.[wireName];
    if (get === undefined) throw notImplemented(`${object.type}.${wireName}`);
    return get(object.target as never, this.context);
  }

  /** The names by which the library may know the object again. */
  identity(object: HostObject): Readonly<Record<string, string>> {
    const id = this.idOf(object);
    const referenceId = this.references.idOf(object);
    return {
      ...(id === undefined ? {} : { _Id: id }),
      ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
    };
  }

  /** What `load` asks for; a null object is null. */
  query(object: HostObject | null, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): unknown {
    if (object === null) return null;
    const paths = [...Select, ...Expand.map((path) => `${path}/*`)].map((path) => path.split(/[/.]/));
    if (!this.service.library.type(object.type).isCollection) return this.selected(object, paths);
    const own = new Set(this.service.library.type(object.type).properties.keys());
    const ofItems = paths.filter(([name = '']) => !own.has(name)).map(withoutItems);
    const ofCollection = paths.filter(([name = '']) => own.has(name));
    const items = this.items(object).slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      ...(ofCollection.length === 0 ? {} : this.selected(object, ofCollection)),
      _Items: items.map((item, index) => ({ ...this.selected(item, ofItems), _Index: Skip + index })),
    };
  }

  private selected(object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
    const { properties, navigations } = this.service.library.type(object.type);
    if (this.members(object).isKept === 'loaded') this.references.keep(object);
    const values: Record<string, unknown> = { ...this.identity(object) };
    const nested = new Map<string, string[]>();
    for (const [name = '*', ...rest] of paths.length === 0 ? [['*']] : paths) {
      const property = properties.get(name);
      if (name === '*') Object.assign(values, this.allProperties(object));
      else if (property !== undefined) values[property.wireName] = this.property(object, property.wireName);
      else if (navigations.includes(name)) {
        nested.set(name, [...(nested.get(name) ?? []), rest.length === 0 ? '*' : rest.join('/')]);
      } else throw invalidArgument(`${object.type} has no property ${name}`);
    }
    for (const [name, select] of nested) {
      const wireName = wireNameOf(name);
      values[wireName] = this.query(this.navigate(object, wireName), { Select: select });
    }
    return values;
  }

  /** All that the host has; the library itself refuses to read one that did not come. */
  private allProperties(object: HostObject): Record<string, unknown> {
    const names = Object.keys(this.members(object).get ?? {});
    return Object.fromEntries(names.map((name) => [name, this.property(object, name)]));
  }

  private items(object: HostObject): readonly HostObject[] {
    const { items } = this.members(object);
    if (items === undefined) throw notImplemented(`${object.type}.items`);
    return items(object.target as never, this.context);
  }

  private idOf(object: HostObject): string | undefined {
    return this.members(object).id?.(object.target as never);
  }

  /** The members of the object's type, for an object that still is there. */
  private members(object: HostObject): Members<never, Context, Args> {
    const members = this.service.registry[object.type];
    if (members === undefined) throw notImplemented(object.type);
    if (members.exists?.(object.target as never, this.context) === false) {
      throw itemNotFound(`${object.type} that was deleted`);
    }
    return members;
  }
}

function withoutItems(path: readonly string[]): readonly string[] {
  return path[0] === 'items' ? path.slice(1) : path;
}

/** What a method's result is on the wire: objects are named by their paths, and stay in the host. */
export function plainResult(result: unknown): unknown {
  return isHostObject(result) ? null : (result ?? null);
}
