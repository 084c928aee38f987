import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { manifestAt } from '../build/manifestAt';
import { outlineXml, type XmlElement } from '../src/workbook/xlsx/xml/xmlOutline';

const text = readFileSync('manifest.xml', 'utf8');
const development = 'https://localhost:3000';
const root = outlineXml(text, 'manifest.xml');
const overrides = childOf(root, 'VersionOverrides');
const resources = childOf(overrides, 'Resources');
const elements = [...walk(root)];

function childOf(element: XmlElement, name: string): XmlElement {
  const child = element.child(name);
  if (child === undefined) throw new Error(`${element.name} has no ${name}`);
  return child;
}

function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

function valuesOf(attribute: string): readonly string[] {
  return elements.map((element) => element.attribute(attribute)).filter((value) => value !== null);
}

function named(...names: readonly string[]): readonly XmlElement[] {
  return elements.filter(({ name }) => names.includes(name));
}

/** The texts in all languages of an element that may have overrides. */
function textsOf(element: XmlElement): readonly string[] {
  const translated = element.childrenNamed('Override').map((override) => override.attribute('Value'));
  return [element.attribute('DefaultValue'), ...translated].filter((value) => value !== null);
}

/** Width and height of a PNG, from its first chunk. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconFile(address: string): string {
  return address.replace(`${development}/`, '');
}

test('the elements stand in the order that Office demands', () => {
  expect(root.children.map(({ name }) => name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(overrides.children.map(({ name }) => name)).toEqual(['Hosts', 'Resources']);
  expect(resources.children.map(({ name }) => name)).toEqual([
    'Images',
    'Urls',
    'ShortStrings',
    'LongStrings',
  ]);
  for (const factor of named('DesktopFormFactor')) {
    expect(factor.children.map(({ name }) => name)).toEqual(['GetStarted', 'ExtensionPoint']);
  }
  for (const group of named('Group')) {
    expect([...new Set(group.children.map(({ name }) => name))]).toEqual(['Label', 'Icon', 'Control']);
  }
  for (const control of named('Control')) {
    expect(control.children.map(({ name }) => name)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  }
});

test('it serves Excel and Word, and no requirement set shuts one of them out', () => {
  expect(childOf(root, 'Hosts').children.map((host) => host.attribute('Name'))).toEqual([
    'Workbook',
    'Document',
  ]);
  expect(childOf(overrides, 'Hosts').children.map((host) => host.prefixedAttribute('type'))).toEqual([
    'Workbook',
    'Document',
  ]);
  expect(named('Requirements', 'Sets', 'Set')).toEqual([]);
});

test('it asks for no more than reading and writing the document, and names no other domain', () => {
  expect(childOf(root, 'Permissions').text).toBe('ReadWriteDocument');
  expect(named('AppDomains', 'AppDomain')).toEqual([]);
});

test('the ribbon has Reconcile, Import outcome and Board document in Excel, Update tables in Word', () => {
  const url = (resid: string | null): string | undefined =>
    named('Url')
      .find((element) => element.attribute('id') === resid)
      ?.attribute('DefaultValue')
      ?.replace(development, '');
  const label = (resid: string | null): readonly string[] => {
    const string = named('String').find((element) => element.attribute('id') === resid);
    return string === undefined ? [] : textsOf(string);
  };
  const buttons = childOf(overrides, 'Hosts').children.map((host) =>
    [...walk(host)]
      .filter(({ name }) => name === 'Control')
      .map((control) => [
        ...label(childOf(control, 'Label').attribute('resid')),
        url(childOf(childOf(control, 'Action'), 'SourceLocation').attribute('resid')),
      ]),
  );
  expect(buttons).toEqual([
    [
      ['Reconcile', 'Stäm av', '/taskpane.html?do=reconcile'],
      ['Import outcome', 'Läs in utfall', '/taskpane.html?do=import'],
      ['Board document', 'Nämndhandling', '/taskpane.html?do=document'],
    ],
    [['Update tables', 'Uppdatera tabeller', '/taskpane.html?do=update']],
  ]);
});

test('every id occurs once, every resource is defined and used', () => {
  const ids = valuesOf('id').filter((id) => id !== 'TabHome');
  expect(ids).toEqual([...new Set(ids)]);
  const defined = named('Image', 'Url', 'String')
    .filter((element) => element.attribute('resid') === null)
    .map((element) => element.attribute('id'));
  expect([...new Set(valuesOf('resid'))].sort()).toEqual([...defined].sort());
  // Office cuts off longer ones.
  expect(valuesOf('resid').filter((id) => id.length > 32)).toEqual([]);
});

test('every text is in English and Swedish', () => {
  expect(childOf(root, 'DefaultLocale').text).toBe('en-US');
  const texts = named('DisplayName', 'Description', 'String').filter(
    (element) => element.attribute('resid') === null,
  );
  expect(texts.length).toBeGreaterThan(10);
  for (const element of texts) {
    const locales = element.childrenNamed('Override').map((override) => override.attribute('Locale'));
    expect([element.attribute('id') ?? element.name, locales]).toEqual([expect.anything(), ['sv-SE']]);
    expect(textsOf(element).filter((value) => value.trim() === '')).toEqual([]);
  }
});

test.each([
  ['DisplayName', 125],
  ['Description', 250],
  ['ShortStrings', 125],
  ['LongStrings', 250],
])('no text of %s is longer than %d characters', (name, longest) => {
  const texts = named(name).flatMap((element) => [...walk(element)].flatMap(textsOf));
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((value) => value.length > longest)).toEqual([]);
});

test('every address is https and on our own host', () => {
  const addresses = named('IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url')
    .filter((element) => element.attribute('resid') === null)
    .map((element) => element.attribute('DefaultValue') ?? '');
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter((address) => !address.startsWith(`${development}/`))).toEqual([]);
});

test('every icon is there in the size that it is named for', () => {
  const sized = [
    [childOf(root, 'IconUrl').attribute('DefaultValue') ?? '', 32],
    [childOf(root, 'HighResolutionIconUrl').attribute('DefaultValue') ?? '', 64],
    ...named('Image')
      .filter((image) => image.attribute('size') !== null)
      .map((image) => {
        const address = named('Image').find(
          (defined) => defined.attribute('id') === image.attribute('resid'),
        );
        return [address?.attribute('DefaultValue') ?? '', Number(image.attribute('size'))] as const;
      }),
  ] as const;
  expect(sized.map(([address]) => [address, pngSize(iconFile(address))])).toEqual(
    sized.map(([address, size]) => [address, [size, size]]),
  );
  for (const icon of named('Icon')) {
    expect(icon.children.map((image) => image.attribute('size'))).toEqual(['16', '32', '80']);
  }
});

test('the pages that it names are built', () => {
  const pages = named('SupportUrl', 'SourceLocation', 'Url')
    .map((element) => element.attribute('DefaultValue'))
    .filter((address) => address !== null)
    .map((address) => new URL(address).pathname.slice(1));
  for (const page of new Set(pages)) {
    const sources = [`src/taskpane/${page}`, `assets/pages/${page}`];
    expect([page, sources.some((source) => existsSync(source))]).toEqual([page, true]);
  }
});

test('office-addin-manifest reads it', () => {
  // In a process of its own: it requires an ES module, which jest does not allow.
  const library = require.resolve('office-addin-manifest');
  const script = `require(process.argv[1]).OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((read) => process.stdout.write(JSON.stringify(read)))`;
  const read: unknown = JSON.parse(
    execFileSync(process.execPath, ['-e', script, library], { encoding: 'utf8' }),
  );
  expect(read).toMatchObject({
    displayName: 'Avstäm',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook', 'Document'],
    permissions: 'ReadWriteDocument',
    version: '0.1.0.0',
  });
});

test('a build with an address of its own has it everywhere', () => {
  const production = manifestAt(text, 'https://example.org/avstam');
  expect(production).not.toContain('localhost');
  expect(production.split('https://example.org/avstam/').length).toBe(text.split(`${development}/`).length);
  expect(manifestAt(text)).toBe(text);
});

test.each([
  'http://example.org',
  'https://example.org/',
  'example.org',
  'https://a b',
  'https://a?x',
  'https://a&b',
])('%s is refused as an address', (origin) => {
  expect(() => manifestAt(text, origin)).toThrow('origin must be');
});
