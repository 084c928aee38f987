import { notImplemented } from '../hostError';

export interface LibraryProperty {
  /** `NumberFormat` for `numberFormat`. */
  readonly wireName: string;
  readonly writable: boolean;
}

/** What the installed library says of one of its types. */
export interface LibraryType {
  readonly isCollection: boolean;
  /** By the name that callers use. */
  readonly properties: ReadonlyMap<string, LibraryProperty>;
  readonly navigations: readonly string[];
}

interface ClientClass {
  readonly prototype: {
    readonly _isCollection?: boolean;
    readonly _scalarPropertyNames?: readonly string[];
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

/** The library's types, read out of its classes' prototypes when they are first asked for. */
export class LibraryTypes {
  private readonly known = new Map<string, LibraryType>();

  constructor(private readonly library: Readonly<Record<string, unknown>>) {}

  type(name: string): LibraryType {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = this.library[name];
    if (typeof found !== 'function') throw notImplemented(name);
    const type = describe(found);
    this.known.set(name, type);
    return type;
  }
}

function describe({ prototype }: ClientClass): LibraryType {
  const wireNames = prototype._scalarPropertyOriginalNames ?? [];
  const writable = prototype._scalarPropertyUpdateable ?? [];
  return {
    isCollection: prototype._isCollection === true,
    properties: new Map(
      (prototype._scalarPropertyNames ?? []).map((name, index) => [
        name,
        { wireName: wireNames[index] ?? wireNameOf(name), writable: writable[index] ?? false },
      ]),
    ),
    navigations: prototype._navigationPropertyNames ?? [],
  };
}

/** Objects that a property leads to bear its name with a capital. */
export function wireNameOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function callerName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
