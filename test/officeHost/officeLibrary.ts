import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The library's own way out of a page: it sends texts, and is handed texts. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the library when it is loaded. */
  onMessageFromHost?(message: string): void;
}

export type OfficeApplication = 'Excel' | 'Word';

/** What the library defines for one program. */
export interface OfficeLibrary {
  readonly application: OfficeApplication;
  /** The namespace of the program's own types. */
  readonly types: Readonly<Record<string, unknown>>;
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

/**
 * The genuine script of the package for one program, unmodified, loaded once into this realm with its globals. A test
 * file has one of them: each defines `Office` anew.
 */
export function officeLibrary(application: OfficeApplication): OfficeLibrary {
  loaded ??= load(application);
  if (loaded.application !== application) throw new Error(`The library is ${loaded.application}'s already.`);
  return loaded;
}

function load(application: OfficeApplication): OfficeLibrary {
  defineMissing(browserStubs());
  const bridge: NativeBridge = {
    sendMessageToHost: () => {
      throw new Error('No host is in use: call useOffice.');
    },
  };
  realm._richApiNativeBridge = bridge;
  const script = `${application.toLowerCase()}-web-16.00.debug.js`;
  const source = readFileSync(path.join(libraryFolder, script), 'utf8');
  // As a script of this realm, so that its arrays and errors are the tests' own.
  (0, eval)(`${source}\n//# sourceURL=${script}`);
  const types = realm[application] as OfficeLibrary['types'];
  return { application, types, Office: realm.Office as object, bridge };
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
