// What the packaged site is made of, by package-lock.json. npm's own `npm sbom --omit dev` leaves out packages that the development
// tools use too (React, decimal.js), so this is worked out here.
const { Buffer } = require('node:buffer');

/** The packages that are installed for running, in the lock's order; `folder` is where each is installed, or one of the places. */
function runtimePackages(lock) {
  const packages = Object.entries(lock.packages)
    .filter(([folder, { dev, optional }]) => folder !== '' && dev !== true && optional !== true)
    .map(([folder, { version, license, integrity }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? null,
      integrity: integrity ?? null,
      folder,
    }));
  return [...new Map(packages.map((one) => [`${one.name}@${one.version}`, one])).values()];
}

/** As CycloneDX 1.5, without time and serial number: the same lock gives the same text. */
function billOfMaterials({ name, version, license, description }, packages) {
  const root = reference(name, version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name,
        version,
        description,
        licenses: [licence(license)],
        purl: root,
      },
    },
    components: packages.map(component),
  };
}

function component({ name, version, licence: identifier, integrity }) {
  const scope = /^(@[^/]+)\//.exec(name)?.[1];
  return {
    type: 'library',
    'bom-ref': reference(name, version),
    ...(scope === undefined ? {} : { group: scope }),
    name: scope === undefined ? name : name.slice(scope.length + 1),
    version,
    scope: 'required',
    ...(integrity === null ? {} : { hashes: [hash(integrity)] }),
    ...(identifier === null ? {} : { licenses: [licence(identifier)] }),
    purl: reference(name, version),
  };
}

function reference(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licence(identifier) {
  return /[\s()]/.test(identifier) ? { expression: identifier } : { license: { id: identifier } };
}

function hash(integrity) {
  const [algorithm, base64] = integrity.split(' ')[0].split(/-(.*)/s);
  return {
    alg: algorithm.replace('sha', 'SHA-'),
    content: Buffer.from(base64, 'base64').toString('hex'),
  };
}

module.exports = { billOfMaterials, runtimePackages };
