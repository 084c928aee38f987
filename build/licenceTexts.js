const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** Packages that leave something of themselves in what they build: webpack its runtime. */
const builders = ['webpack'];

/**
 * The licences of all packages as one text, each text once with the packages that bear it. Throws where a package has no
 * licence file: then nobody may be given what it is in.
 */
function licenceTexts(root, packages) {
  const bearers = new Map();
  for (const { name, version, licence, folder } of packages) {
    const text = licenceText(path.join(root, folder), name);
    bearers.set(text, [...(bearers.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  return [...bearers]
    .map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceText(folder, name) {
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${name} has no licence file in ${folder}`);
  return files
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

module.exports = { builders, licenceTexts };
