const { version } = require('./package.json');

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' },
      },
    ],
  },
  globals: { AVSTAM_VERSION: version },
  // `npx jest --coverage`: babel counts three times faster than v8 here.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
  reporters: ['default', '<rootDir>/test/reporters/plainSummary.cjs'],
};
