// `npm run excel`: serves the pane over https with a certificate that this machine trusts, and loads the add-in
// into the desktop Excel where there is one.
const { spawn } = require('node:child_process');
const path = require('node:path');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const webpackConfigs = require('../webpack.config');

/** Not among the project's packages: it has several hundred of its own, one of which must be compiled. */
const sideloader = 'office-addin-debugging@7.0.0';
const manifest = path.join(__dirname, '..', 'manifest.xml');
const pane = 'https://localhost:3000/taskpane.html';

const untrusted = (reason) => `
No certificate that this machine trusts could be made: ${reason}
The pane is served with one that is not trusted. Open ${pane} in the browser and accept it first.
`;

const onTheWeb = `
Excel on the web: open a workbook, then Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose
${manifest}
Leave this running meanwhile; Ctrl+C ends it.
`;

const onTheDesktop = `
The add-in is being loaded into Excel on this machine. Where that fails, use Excel on the web.
To remove it afterwards: npx ${sideloader} stop manifest.xml desktop
`;

const noDesktop = `
There is no desktop Excel for this system: use Excel on the web, or the workbench (npm start).
`;

async function startExcel() {
  const web = webpackConfigs({ https: await certificate() }, { mode: 'development' }).find(
    ({ name }) => name === 'web',
  );
  await new WebpackDevServer(web.devServer, webpack(web)).start();
  process.stdout.write(onTheWeb);
  const hasDesktop = process.platform === 'win32' || process.platform === 'darwin';
  process.stdout.write(hasDesktop ? onTheDesktop : noDesktop);
  if (hasDesktop) sideload();
}

/** A trusted certificate; the server makes one of its own where none can be installed. */
async function certificate() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    process.stdout.write(untrusted(error instanceof Error ? error.message.trim() : String(error)));
    return {};
  }
}

function sideload() {
  const args = ['--yes', sideloader, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'];
  const started = spawn('npx', args, {
    cwd: path.dirname(manifest),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  started.on('error', (error) => process.stdout.write(`npx could not be started: ${error.message}\n`));
}

startExcel().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
