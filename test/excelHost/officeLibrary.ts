import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The library's own way out of a page: it sends texts, and is handed texts. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the library when it is loaded. */
  onMessageFromHost?(message: string): void;
}

/** The namespaces that the library defines. */
export interface OfficeLibrary {
  readonly Excel: Readonly<Record<string, unknown>>;
  readonly Office: object;
  readonly bridge: NativeBridge;
}

type Realm = Record<string, unknown>;

/** The folder of the package's scripts. */
export const libraryFolder = path.join(
  path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);

const realm = globalThis as unknown as Realm;
let loaded: OfficeLibrary | undefined;

/** The genuine Excel script of the package, unmodified, loaded once into this realm with its globals. */
export function officeLibrary(): OfficeLibrary {
  loaded ??= load();
  return loaded;
}

function load(): OfficeLibrary {
  defineMissing(browserStubs());
  const bridge: NativeBridge = {
    sendMessageToHost: () => {
      throw new Error('No Excel host is in use: call useExcel.');
    },
  };
  realm._richApiNativeBridge = bridge;
  const script = 'excel-web-16.00.debug.js';
  const source = readFileSync(path.join(libraryFolder, script), 'utf8');
  // As a script of this realm, so that its arrays and errors are the tests' own.
  (0, eval)(`${source}\n//# sourceURL=${script}`);
  return { Excel: realm.Excel as OfficeLibrary['Excel'], Office: realm.Office as object, bridge };
}

function defineMissing(stubs: Realm): void {
  for (const [name, value] of Object.entries(stubs)) {
    if (realm[name] === undefined) {
      Object.defineProperty(realm, name, { value, writable: true, configurable: true, enumerable: true });
    }
  }
}

/** What the script touches of a browser while it loads; none of it does anything. */
function browserStubs(): Realm {
  const nothing = (): void => undefined;
  const none = (): unknown[] => [];
  return {
    window: realm,
    self: realm,
    name: '',
    navigator: { userAgent: 'node', language: 'en-US' },
    location: {
      href: 'https://localhost/',
      origin: 'https://localhost',
      protocol: 'https:',
      hostname: 'localhost',
      hash: '',
      search: '',
    },
    document: {
      domain: 'localhost',
      readyState: 'loading',
      addEventListener: nothing,
      getElementsByTagName: none,
      querySelectorAll: none,
      getElementById: () => null,
      createElement: () => ({ style: {}, setAttribute: nothing }),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}
