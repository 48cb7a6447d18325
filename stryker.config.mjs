// Which faults in the planning rules and in the formulas no test would see: `npm run mutate`, by hand, as it takes long.
/** The tests that need nothing built: quick enough to be run against each fault. */
const quick = ['domain', 'formula', 'workbook'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/domain/**/*.ts', 'src/formula/**/*.ts', 'src/workbook/**/*.ts', '!src/**/index.ts'],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    // Beside what jest.config.mjs says, of which Stryker takes the rest.
    config: {
      globalSetup: null,
      reporters: [],
      testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
      testMatch: quick.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    },
  },
  coverageAnalysis: 'perTest',
  // What is only evaluated once, when its file is loaded, would need all tests anew for each fault: tables, mostly of words.
  ignoreStatic: true,
  concurrency: 2,
  dryRunTimeoutMinutes: 20,
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutants.json',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // Not under node_modules, where jest looks for no tests.
  tempDirName: '.mutate',
  disableTypeChecks: false,
  // TypeScript 7 has no interface for JavaScript, and the tests go without its settings.
  tsconfigFile: 'none',
};
