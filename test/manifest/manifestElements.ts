const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};

/** An element's name with a prefix that depends on its namespace alone: none, `ov:` or `bt:`. */
export function nameOf(element: Element): string {
  return (prefixes[element.namespaceURI ?? ''] ?? 'unknown:') + element.localName;
}

/** How a problem names an element. */
export function titleOf(element: Element): string {
  const id = element.getAttribute('id') ?? typeOf(element) ?? '';
  return id === '' ? nameOf(element) : `${nameOf(element)} ${id}`;
}

/** The attribute xsi:type. */
export function typeOf(element: Element): string | null {
  return element.getAttributeNS(schemaInstance, 'type');
}

/** The elements of a manifest in document order. Throws where the text is not well-formed. */
export class ManifestElements {
  readonly all: readonly Element[];

  constructor(xml: string) {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    const broken = document.querySelector('parsererror');
    if (broken !== null) throw new Error(`not well-formed: ${broken.textContent}`);
    this.all = [...document.querySelectorAll('*')];
  }

  named(...names: readonly string[]): readonly Element[] {
    return this.all.filter((element) => names.includes(nameOf(element)));
  }

  /** The text of the first element of this name; empty where there is none. */
  textOf(name: string): string {
    return this.named(name)[0]?.textContent ?? '';
  }

  /** The value in the default language of the first element of this name; empty where there is none. */
  valueOf(name: string): string {
    return this.named(name)[0]?.getAttribute('DefaultValue') ?? '';
  }

  /** The resources of a kind, such as bt:Urls. */
  resources(...kinds: readonly string[]): readonly Element[] {
    return this.named(...kinds).flatMap((kind) => [...kind.children]);
  }

  resource(id: string | null): Element | undefined {
    return this.resources('bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings').find(
      (resource) => resource.getAttribute('id') === id,
    );
  }
}

/** The values of an element in all languages, its default first. */
export function valuesOf(element: Element): readonly string[] {
  const overrides = [...element.children].map((override) => override.getAttribute('Value'));
  return [element.getAttribute('DefaultValue'), ...overrides].map((value) => value ?? '');
}
