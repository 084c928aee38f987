import { officeLibrary, type OfficeApplication } from './officeLibrary';
import { actionType } from './wire/requestBody';

/** What a registry lists of a type, by wire name. */
interface ListedMembers {
  readonly get?: object;
  readonly set?: object;
  readonly navigate?: object;
  readonly call?: object;
}

type Listed = Readonly<Record<string, ListedMembers>>;

interface Proxy {
  readonly context: { readonly _pendingRequest: { readonly _actions: readonly WireAction[] } };
  readonly _objectPath: { readonly objectPathInfo: { readonly Name: string } };
}

interface WireAction {
  readonly actionInfo: { readonly ActionType: number; readonly Name: string };
}

type ProxyObject = Proxy & Record<string, unknown>;
type ProxyClass = new (context: object, path: object) => ProxyObject;
type Method = (...args: unknown[]) => unknown;
type ClientClasses = {
  readonly ClientObject: new () => object;
  readonly ObjectPath: new (...args: unknown[]) => object;
};

const notSent = /^(constructor|_handle|set$|update$|load|retrieve|toJSON|setMockData|ensureUnchanged)/;

/** The names that the genuine library itself sends for the members of its types, found by using each. */
export class LibraryNames {
  private readonly types: Readonly<Record<string, unknown>>;

  constructor(application: OfficeApplication) {
    this.types = officeLibrary(application).types;
  }

  /** Members in a registry that the library does not have: `Range.Foo`. */
  strangers(registry: Listed): readonly string[] {
    return Object.entries(registry).flatMap(([type, { get, set, navigate, call }]) => {
      const known = this.wireNames(type);
      const listed = [get, set, navigate, call].flatMap((group) => Object.keys(group ?? {}));
      return listed.filter((name) => !known.has(name)).map((name) => `${type}.${name}`);
    });
  }

  /** Properties that a registry lets be set and the library does not. */
  notSettable(registry: Listed): readonly string[] {
    return Object.entries(registry).flatMap(([type, { set = {} }]) => {
      const settable = new Set(this.namesSet(type));
      return Object.keys(set)
        .filter((name) => !settable.has(name))
        .map((name) => `${type}.${name}`);
    });
  }

  private wireNames(typeName: string): ReadonlySet<string> {
    const prototype = this.classOf(typeName).prototype as Record<string, unknown>;
    const names = new Set((prototype._scalarPropertyOriginalNames as readonly string[] | undefined) ?? []);
    for (const name of this.namesSet(typeName)) names.add(name);
    // Some methods look at their arguments: none, a text or a range will do for each.
    const fillings = [
      () => undefined,
      () => 'text',
      (context: object): unknown => this.newProxy('Range', context),
    ];
    for (const member of Object.getOwnPropertyNames(prototype)) {
      if (notSent.test(member)) continue;
      for (const filling of fillings) {
        const context = this.newContext();
        const name = nameSent(this.newProxy(typeName, context), member, filling(context));
        if (name !== undefined) names.add(name);
      }
    }
    return names;
  }

  /** The names by which the library sets the properties that can be set: not always those it reads them by. */
  private namesSet(typeName: string): readonly string[] {
    const { prototype } = this.classOf(typeName);
    const { _scalarPropertyNames: names = [], _scalarPropertyUpdateable: settable = [] } =
      prototype as unknown as Readonly<Record<string, readonly unknown[] | undefined>>;
    return names.flatMap((name, index) => {
      if (settable[index] !== true) return [];
      const proxy = this.newProxy(typeName, this.newContext());
      Object.assign(proxy, { [String(name)]: true });
      return proxy.context._pendingRequest._actions.map(({ actionInfo }) => actionInfo.Name);
    });
  }

  private classOf(typeName: string): ProxyClass {
    return this.types[typeName] as ProxyClass;
  }

  private newContext(): object {
    return new (this.types.RequestContext as new () => object)();
  }

  private newProxy(typeName: string, context: object): ProxyObject {
    const { ObjectPath } = clientClasses();
    const path = new ObjectPath({ Id: 999, ObjectPathType: 1, Name: '' }, null, false, false, 1, 4);
    return new (this.classOf(typeName))(context, path);
  }
}

function clientClasses(): ClientClasses {
  return (globalThis as unknown as { readonly OfficeExtension: ClientClasses }).OfficeExtension;
}

function nameSent(proxy: ProxyObject, member: string, filling: unknown): string | undefined {
  try {
    const value = proxy[member];
    const result: unknown =
      typeof value === 'function'
        ? (value as Method).apply(proxy, new Array<unknown>(value.length).fill(filling))
        : value;
    if (result instanceof clientClasses().ClientObject)
      return (result as ProxyObject)._objectPath.objectPathInfo.Name;
    const sent = proxy.context._pendingRequest._actions.map(({ actionInfo }) => actionInfo);
    return sent.findLast(({ ActionType }) => ActionType === actionType.method)?.Name;
  } catch {
    // A property that is not loaded, or arguments of the wrong kind.
    return undefined;
  }
}
