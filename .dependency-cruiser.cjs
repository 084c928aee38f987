// The arrows of the program: workbench -> taskpane; taskpane, cli -> app -> reading, importing, reports, word, workbook (the port) -> domain.
// Type-only imports count.

const port = '^src/workbook/[^/]+\\.ts$';
const adapter = '^src/workbook/[^/]+/';
const packages = (...names) =>
  `^node_modules/(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})/`;

/** `from` may import itself and `allowed`, and nothing else: no other folder, no other package, nothing of Node's. */
const only = (name, from, comment, ...allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-circles', 'A circle has no lower half to understand first.', {}, { circular: true }),
    never('resolvable', 'The imported file or package does not exist.', {}, { couldNotResolve: true }),

    only('domain', '^src/domain/', 'domain imports decimal.js and itself.', packages('decimal.js')),
    only('reading', '^src/reading/', 'reading imports domain and the port.', '^src/domain/', port),
    only(
      'importing',
      '^src/importing/',
      'importing imports domain, the port, how cells and words are read, fflate, papaparse and the hash.',
      '^src/domain/',
      '^src/reading/(cells|words)/',
      port,
      packages('fflate', 'papaparse', '@types/papaparse', '@noble/hashes'),
    ),
    only(
      'reports',
      '^src/reports/',
      'reports imports domain: it knows no Excel and no Word.',
      '^src/domain/',
    ),
    only('port', port, 'The port imports domain, never an adapter.', '^src/domain/'),
    only(
      'office-package',
      '^src/officePackage/',
      'officePackage knows zip and XML, and nothing of workbooks or documents.',
      packages('fflate'),
    ),
    only(
      'adapters',
      adapter,
      'An adapter imports the port, the package, reports and domain, never reading, app or an entry point.',
      '^src/(domain|reports|officePackage)/',
      port,
      packages('fflate', '@types/office-js'),
    ),
    only(
      'word',
      '^src/word/',
      'word imports reports, the package and domain.',
      '^src/(domain|reports|officePackage)/',
      packages('fflate', '@noble/hashes', '@types/office-js'),
    ),
    only(
      'app',
      '^src/app/',
      'app imports what is below it, and of workbook only the port.',
      '^src/(domain|reading|importing|reports|word)/',
      port,
    ),

    never(
      'entry-points-apart',
      'What two entry points share belongs in app; but the workbench shows the pane.',
      { path: '^src/(cli|taskpane)/' },
      { path: '^src/(cli|taskpane|workbench)/', pathNot: '^src/$1/' },
    ),
    never(
      'workbench-without-cli',
      'The workbench shows the pane, and knows nothing of the command line.',
      { path: '^src/workbench/' },
      { path: '^src/cli/' },
    ),
    never(
      'adapters-apart',
      'What two adapters share belongs in the port.',
      { path: '^src/workbook/([^/]+)/' },
      { path: adapter, pathNot: '^src/workbook/$1/' },
    ),
    never(
      'node-in-cli-only',
      'All but the command line also runs in a browser.',
      { path: '^src/', pathNot: '^src/cli/' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'src-stands-alone',
      'src imports no test and no tool.',
      { path: '^src/' },
      { path: '^(test|tools)/' },
    ),
    never(
      'tools-without-tests',
      'tools import no test, but the browser and the Excel that tests run in, and the ledger that they read.',
      { path: '^tools/' },
      { path: '^test/', pathNot: '^test/(excelHost|ledger|browser/(chromium|webServer))' },
    ),
    never(
      'no-dev-packages-in-src',
      'A package that src needs at run time is a dependency, not a devDependency.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    ),
    never('no-barrels', 'Import the file itself.', {}, { path: '^(src|test|tools)/.*\\bindex\\.tsx?$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
