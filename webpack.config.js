const { nodeBundle } = require('./build/nodeBundle');
const { webBundle } = require('./build/webBundle');

const programs = { avstam: './src/cli/avstam.ts' };
const tools = {
  bench: './tools/bench.ts',
  benchImport: './tools/benchImport.ts',
  benchPane: './tools/benchPane.ts',
  buildFundsGuide: './tools/buildFundsGuide.ts',
  buildIcons: './tools/buildIcons.ts',
  buildSamples: './tools/buildSamples.ts',
  fuzz: './tools/fuzz.ts',
};
/** What `npm run bench` compares the pane with; built for it only. */
const barePage = { barePage: './tools/bench/pane/barePage.tsx' };
const pages = { taskpane: './src/taskpane/taskpane.tsx', workbench: './src/workbench/workbench.tsx' };

/** `--env origin=https://...` puts the address where the pages will be served into the manifest. */
module.exports = (env = {}, { mode } = {}) => [
  nodeBundle('programs', programs, 'dist'),
  nodeBundle('tools', tools, 'dist-tools'),
  webBundle('web', pages, 'dist-web', { ...env, mode }),
  webBundle('bare', barePage, '.bench/bare', { mode }),
];
