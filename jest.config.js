const { version } = require('./package.json');

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.{ts,tsx}'],
  // Fabric's modules for bundlers are not for Node; its CommonJS ones are the same.
  moduleNameMapper: { '^office-ui-fabric-react/lib/(.*)$': 'office-ui-fabric-react/lib-commonjs/$1' },
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  globals: { AVSTAM_VERSION: version },
  // `npx jest --coverage`: babel counts three times faster than v8 here.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
  reporters: ['default', '<rootDir>/test/reporters/plainSummary.cjs'],
};
