/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { ManifestElements, nameOf, typeOf, valuesOf } from './manifestElements';
import { manifestProblems } from './manifestProblems';

const text = readFileSync('manifest.xml', 'utf8');
const manifest = new ManifestElements(text);
const development = 'https://localhost:3000';

function child(element: Element, name: string): Element {
  const found = [...element.children].find((candidate) => nameOf(candidate) === name);
  if (found === undefined) throw new Error(`${nameOf(element)} has no ${name}`);
  return found;
}

function resourceOf(element: Element): readonly string[] {
  const resource = manifest.resource(element.getAttribute('resid'));
  return resource === undefined ? [] : valuesOf(resource);
}

test('Office finds nothing wrong in the manifest', () => {
  expect(manifestProblems(text)).toEqual([]);
});

test('the ribbon has Reconcile, Import outcome and Board document in Excel, Insert and Update tables in Word', () => {
  const buttons = manifest
    .named('ov:Host')
    .map((host) => [
      typeOf(host),
      ...[...host.querySelectorAll('Control')].map((control) => [
        ...resourceOf(child(control, 'ov:Label')),
        ...resourceOf(child(child(control, 'ov:Action'), 'ov:SourceLocation')),
      ]),
    ]);
  expect(buttons).toEqual([
    [
      'Workbook',
      ['Reconcile', 'Stäm av', `${development}/taskpane.html?do=reconcile`],
      ['Import outcome', 'Läs in utfall', `${development}/taskpane.html?do=import`],
      ['Board document', 'Nämndhandling', `${development}/taskpane.html?do=document`],
    ],
    [
      'Document',
      ['Insert tables', 'Sätt in tabeller', `${development}/taskpane.html?do=document`],
      ['Update tables', 'Uppdatera tabeller', `${development}/taskpane.html?do=update`],
    ],
  ]);
});

test('the buttons stand on the Home tab, and all show the same pane', () => {
  expect(manifest.named('ov:OfficeTab').map((tab) => tab.id)).toEqual(['TabHome', 'TabHome']);
  expect(new Set(manifest.named('ov:TaskpaneId').map((id) => id.textContent)).size).toBe(1);
});

test('a tooltip says more than the label under the button', () => {
  for (const control of manifest.named('ov:Control')) {
    const tip = child(control, 'ov:Supertip');
    expect(resourceOf(child(tip, 'ov:Title'))).toEqual(resourceOf(child(control, 'ov:Label')));
    expect(
      resourceOf(child(tip, 'ov:Description')).filter((said) => !/^\S+( \S+){3,}\.$/.test(said)),
    ).toEqual([]);
  }
});

test('its version is that of the package', () => {
  expect(manifest.textOf('Version')).toBe(`${version}.0`);
});

test('the pages that it names are built', () => {
  const addresses = [
    manifest.valueOf('SupportUrl'),
    manifest.valueOf('SourceLocation'),
    ...manifest.resources('bt:Urls').flatMap(valuesOf),
  ];
  const pages = addresses.map((address) => new URL(address).pathname);
  const built = (page: string): boolean =>
    [`src/taskpane${page}`, `assets/pages${page}`].some((file) => existsSync(file));
  expect(pages.filter((page) => !built(page))).toEqual([]);
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
    id: manifest.textOf('Id'),
    displayName: 'Avstäm',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook', 'Document'],
    permissions: 'ReadWriteDocument',
    version: `${version}.0`,
  });
});
