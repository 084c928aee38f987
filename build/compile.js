const fs = require('node:fs');
const path = require('node:path');
const { version } = require('../package.json');

const root = path.dirname(__dirname);

/** TypeScript is checked by tsc and only stripped of its types here. */
const compileTypeScript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target,
    },
  },
});

/** A published package lacks the tools' sources. */
const existing = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => fs.existsSync(path.join(root, file))));

module.exports = { compileTypeScript, existing, root, version };
