const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { compileTypeScript, existing, root, version } = require('./compile');
const { contentSecurityPolicy } = require('./contentSecurityPolicy');
const { manifestAt } = require('./manifestAt');

/** The pages: static files that work from any folder of any web server. */
const webBundle = (name, entries, folder, { origin, https, mode = 'production' }) => ({
  name,
  mode,
  target: ['web', 'es2020'],
  devtool: mode === 'development' ? 'source-map' : false,
  stats: 'errors-only',
  infrastructureLogging: { level: 'warn' },
  performance: false,
  context: root,
  entry: existing(entries),
  output: {
    path: path.join(root, folder),
    filename: '[name].js',
    // Named by content: a web server may let browsers keep them.
    chunkFilename: '[name].[contenthash].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      compileTypeScript('es2020'),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ AVSTAM_VERSION: JSON.stringify(version) }),
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].[contenthash].css' }),
    ...Object.entries(existing(entries)).map(
      ([page, file]) =>
        new HtmlPlugin({
          filename: `${page}.html`,
          template: file.replace(/\.tsx$/, '.html'),
          chunks: [page],
          favicon: 'assets/icons/reconcile-32.png',
          minify: false,
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'assets/pages/*.html', to: '[name][ext]' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (xml) => manifestAt(xml.toString(), origin),
        },
      ],
    }),
  ],
  devServer: {
    port: 3000,
    server: https === undefined ? 'http' : { type: 'https', options: https },
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
    devMiddleware: { index: 'workbench.html' },
    static: false,
    hot: false,
    client: { overlay: false, logging: 'warn' },
    onListening: ({ options }) => {
      const scheme = options.server.type;
      process.stdout.write(`Avstäm: ${scheme}://localhost:${options.port}/\n`);
    },
  },
});

module.exports = { webBundle };
