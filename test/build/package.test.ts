import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

interface Bill {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly unknown[];
    readonly licenses: readonly unknown[];
  }[];
}

const about = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

function build(folder: string): Uint8Array {
  const args = ['build/package.js', '--origin', 'https://avstam.example.org/app', '--out', folder];
  execFileSync('node', args, { stdio: 'pipe' });
  return readFileSync(join(folder, `avstam-${about.version}.zip`));
}

describe('the package for an IT department', () => {
  jest.setTimeout(300_000);
  const folders: string[] = [];
  let bytes: Uint8Array;
  let files: ReadonlyMap<string, Uint8Array>;
  const text = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8');
  const temporary = () => {
    const folder = mkdtempSync(join(tmpdir(), 'avstam-package-'));
    folders.push(folder);
    return folder;
  };

  beforeAll(() => {
    bytes = build(temporary());
    const prefix = `avstam-${about.version}/`;
    files = new Map(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name.replace(prefix, ''), content]),
    );
  });

  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  test('has the same bytes when it is built again', () => {
    expect(Buffer.compare(build(temporary()), bytes)).toBe(0);
  });

  test('has the site, and a manifest with the address', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'site/taskpane.html',
        'site/workbench.html',
        'hosting.md',
        'nginx.conf',
        'LICENSE',
      ]),
    );
    expect(text('manifest.xml')).toContain('https://avstam.example.org/app/taskpane.html');
    expect(text('manifest.xml')).not.toContain('localhost');
    expect(text('manifest.xml')).toBe(text('site/manifest.xml'));
  });

  test('states the checksum of every file, its own aside', () => {
    const stated = new Map(
      text('sha256sums.txt')
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    const computed = [...files]
      .filter(([name]) => name !== 'sha256sums.txt')
      .map(([name, content]): [string, string] => [name, createHash('sha256').update(content).digest('hex')]);
    expect(stated).toEqual(new Map(computed));
  });

  test('names in its bill of materials every package that it needs, and no tool', () => {
    const bill = JSON.parse(text('bom.cdx.json')) as Bill;
    const names = bill.components.map(({ group, name }) => [group, name].filter(Boolean).join('/'));
    expect(bill.metadata.component).toMatchObject({ name: 'avstam', version: about.version });
    expect(names).toEqual(expect.arrayContaining(Object.keys(about.dependencies)));
    expect(names).toEqual(expect.arrayContaining(['scheduler', 'tslib', '@uifabric/styling']));
    expect(names).not.toContain('jest');
    expect(bill.components.every(({ hashes, licenses }) => hashes.length > 0 && licenses.length > 0)).toBe(
      true,
    );
    expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(names.length);
  });

  test('has the licence of every package in the bill, and of what bundles them', () => {
    const { components } = JSON.parse(text('bom.cdx.json')) as Bill;
    const licences = text('third-party-licences.txt');
    for (const { group, name, version } of components) {
      expect(licences).toContain(`${[group, name].filter(Boolean).join('/')} ${version} (`);
    }
    expect(licences).toContain('webpack ');
    expect(licences).not.toContain('GNU GENERAL PUBLIC LICENSE');
  });

  test('is not built without an https address', () => {
    const run =
      (...args: string[]) =>
      () =>
        execFileSync('node', ['build/package.js', ...args], { stdio: 'pipe' });
    expect(run()).toThrow(/--origin https:\/\/ADDRESS/);
    expect(run('--origin', 'http://example.org')).toThrow(/must be an https address/);
  });
});
