const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { version } = require('./package.json');

const programs = { avstam: './src/cli/avstam.ts' };
const tools = { buildSamples: './tools/buildSamples.ts', bench: './tools/bench.ts' };

// A bundle for Node. Not minified: a stack trace stays readable, and the licences of what is bundled stay in it.
const nodeBundle = (name, entries, folder) => ({
  name,
  mode: 'production',
  target: 'node20',
  devtool: false,
  stats: 'errors-only',
  performance: false,
  context: __dirname,
  entry: Object.fromEntries(
    Object.entries(entries).filter(([, file]) => fs.existsSync(path.join(__dirname, file))),
  ),
  output: {
    path: path.join(__dirname, folder),
    filename: '[name].js',
    library: { type: 'commonjs2' },
    clean: true,
  },
  optimization: { minimize: false },
  node: { __dirname: false, __filename: false },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          swcrc: false,
          jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' },
        },
      },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ AVSTAM_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
  ],
});

module.exports = [nodeBundle('programs', programs, 'dist'), nodeBundle('tools', tools, 'dist-tools')];
