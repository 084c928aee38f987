const path = require('node:path');
const webpack = require('webpack');
const { compileTypeScript, existing, root, version } = require('./compile');

/** Programs for Node. Not minified: a stack trace stays readable, and the licences of what is bundled stay in it. */
const nodeBundle = (name, entries, folder) => ({
  name,
  mode: 'production',
  target: 'node20',
  devtool: false,
  stats: 'errors-only',
  performance: false,
  context: root,
  entry: existing(entries),
  output: {
    path: path.join(root, folder),
    filename: '[name].js',
    library: { type: 'commonjs2' },
    clean: true,
  },
  optimization: { minimize: false },
  // Finds its own files beside itself; only the tools use it, in the project's folder.
  externals: { 'playwright-core': 'commonjs playwright-core' },
  node: { __dirname: false, __filename: false },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  // What a program looks up among the project's packages when it runs is not to be bundled.
  module: { parser: { javascript: { createRequire: false } }, rules: [compileTypeScript('es2022')] },
  plugins: [
    new webpack.DefinePlugin({ AVSTAM_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
  ],
});

module.exports = { nodeBundle };
