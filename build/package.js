// `npm run package -- --origin https://...`: the site, its manifest and its papers in one zip. The same sources give the same bytes.
const { Buffer } = require('node:buffer');
const { createHash } = require('node:crypto');
const { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { zipSync } = require('fflate');
const webpack = require('webpack');
const webpackConfigs = require('../webpack.config');
const { billOfMaterials, runtimePackages } = require('./billOfMaterials');
const { root } = require('./compile');
const { builders, licenceTexts } = require('./licenceTexts');

/** What a zip can hold as a date at the earliest: no date of ours is in the package. */
const noDate = new Date(1980, 0, 1);
const usage = 'npm run package -- --origin https://ADDRESS [--out FOLDER]';

async function packageRelease() {
  const { values } = parseArgs({
    options: { origin: { type: 'string' }, out: { type: 'string', default: path.join(root, 'out') } },
  });
  if (values.origin === undefined)
    throw new Error(`The address where the pages will be served is missing: ${usage}`);
  const about = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  const site = mkdtempSync(path.join(tmpdir(), 'avstam-site-'));
  try {
    await buildSite(site, values.origin);
    const name = `avstam-${about.version}`;
    const zip = zipped(name, packageFiles(site, about, lock));
    mkdirSync(values.out, { recursive: true });
    const file = path.join(values.out, `${name}.zip`);
    writeFileSync(file, zip);
    writeFileSync(`${file}.sha256`, `${sha256(zip)}  ${name}.zip\n`);
    process.stdout.write(`${path.relative(process.cwd(), file)}\nsha256 ${sha256(zip)}\n`);
  } finally {
    rmSync(site, { recursive: true });
  }
}

async function buildSite(folder, origin) {
  const web = webpackConfigs({ origin }, { mode: 'production' }).find(({ name }) => name === 'web');
  const compiler = webpack({ ...web, output: { ...web.output, path: folder } });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close((closing) => ((failed ?? closing) ? reject(failed ?? closing) : resolve()));
    });
  });
}

/** Contents by the name in the package, with a list of checksums over all of them. */
function packageFiles(site, about, lock) {
  const packages = runtimePackages(lock);
  const building = builders.map((name) => ({
    name,
    version: lock.packages[`node_modules/${name}`].version,
    licence: lock.packages[`node_modules/${name}`].license,
    folder: `node_modules/${name}`,
  }));
  const files = new Map([
    ...filesIn(site).map((file) => [`site/${file}`, readFileSync(path.join(site, file))]),
    ['manifest.xml', readFileSync(path.join(site, 'manifest.xml'))],
    ...['LICENSE', 'CHANGELOG.md'].map((file) => [file, readFileSync(path.join(root, file))]),
    ['hosting.md', readFileSync(path.join(root, 'docs/hosting.md'))],
    ['nginx.conf', readFileSync(path.join(root, 'docs/nginx.conf'))],
    ['third-party-licences.txt', bytes(licenceTexts(root, [...packages, ...building]))],
    ['bom.cdx.json', bytes(`${JSON.stringify(billOfMaterials(about, packages), null, 2)}\n`)],
  ]);
  const sums = [...files].map(([file, content]) => `${sha256(content)}  ${file}\n`);
  return new Map([...files, ['sha256sums.txt', bytes(sums.join(''))]]);
}

function zipped(folder, files) {
  const names = [...files.keys()].sort();
  const entries = names.map((name) => [`${folder}/${name}`, new Uint8Array(files.get(name))]);
  return zipSync(Object.fromEntries(entries), { mtime: noDate, level: 9 });
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

function bytes(text) {
  return Buffer.from(text, 'utf8');
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

packageRelease().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
