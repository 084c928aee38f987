import { officeLibrary } from '../officeLibrary';
import { actionType } from '../wire/requestBody';
import type { Members } from '../wire/members';
import { registry } from './registry';

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

const { Excel: library } = officeLibrary();
const { ClientObject, ObjectPath } = (
  globalThis as unknown as {
    OfficeExtension: { ClientObject: new () => object; ObjectPath: new (...args: unknown[]) => object };
  }
).OfficeExtension;

function newContext(): object {
  return new (library.RequestContext as new () => object)();
}

function newProxy(typeName: string, context: object): ProxyObject {
  const path = new ObjectPath({ Id: 999, ObjectPathType: 1, Name: '' }, null, false, false, 1, 4);
  return new (library[typeName] as ProxyClass)(context, path);
}

/** The wire names that the library itself would send for its members of a type, found by using each. */
function wireNames(typeName: string): ReadonlySet<string> {
  const prototype = (library[typeName] as ProxyClass).prototype as Record<string, unknown>;
  const names = new Set((prototype._scalarPropertyOriginalNames as readonly string[] | undefined) ?? []);
  for (const name of namesSet(typeName)) names.add(name);
  // Some methods look at their arguments: none, a text or a range will do for each.
  const fillings = [() => undefined, () => 'text', (context: object): unknown => newProxy('Range', context)];
  for (const member of Object.getOwnPropertyNames(prototype)) {
    if (notSent.test(member)) continue;
    for (const filling of fillings) {
      const context = newContext();
      const name = nameSent(newProxy(typeName, context), member, filling(context));
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

const notSent = /^(constructor|_handle|set$|update$|load|retrieve|toJSON|setMockData|ensureUnchanged)/;

/** The wire names by which the library sets the properties that can be set: not always those it reads them by. */
function namesSet(typeName: string): readonly string[] {
  const prototype = (library[typeName] as ProxyClass).prototype as Readonly<
    Record<string, readonly unknown[] | undefined>
  >;
  const { _scalarPropertyNames: names = [], _scalarPropertyUpdateable: settable = [] } = prototype;
  return names.flatMap((name, index) => {
    if (settable[index] !== true) return [];
    const proxy = newProxy(typeName, newContext());
    Object.assign(proxy, { [String(name)]: true });
    return proxy.context._pendingRequest._actions.map(({ actionInfo }) => actionInfo.Name);
  });
}

function nameSent(proxy: ProxyObject, member: string, filling: unknown): string | undefined {
  try {
    const value = proxy[member];
    const result: unknown =
      typeof value === 'function'
        ? (value as Method).apply(proxy, new Array<unknown>(value.length).fill(filling))
        : value;
    if (result instanceof ClientObject) return (result as ProxyObject)._objectPath.objectPathInfo.Name;
    const sent = proxy.context._pendingRequest._actions.map(({ actionInfo }) => actionInfo);
    return sent.findLast(({ ActionType }) => ActionType === actionType.method)?.Name;
  } catch {
    // A property that is not loaded, or arguments of the wrong kind.
    return undefined;
  }
}

const types = Object.entries(registry) as readonly (readonly [string, Members<unknown>])[];

test("the members that the host answers are the library's own", () => {
  const strangers = types.flatMap(([type, { get, set, navigate, call }]) => {
    const known = wireNames(type);
    const answered = [get, set, navigate, call].flatMap((group) => Object.keys(group ?? {}));
    return answered.filter((name) => !known.has(name)).map((name) => `${type}.${name}`);
  });
  // The library has a class of its own for this one, which it does not show.
  expect(strangers).toEqual(['Workbook.CreateAndOpenWorkbook']);
});

test('the host sets no property that the library cannot set', () => {
  const wrong = types.flatMap(([type, { set = {} }]) => {
    const settable = new Set(namesSet(type));
    return Object.keys(set)
      .filter((name) => !settable.has(name))
      .map((name) => `${type}.${name}`);
  });
  expect(wrong).toEqual([]);
});
