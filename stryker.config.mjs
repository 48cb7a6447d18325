// Which faults in the planning rules and in the formulas no test would see: `npm run mutate`, by hand, as it takes long.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/domain/**/*.ts', 'src/formula/**/*.ts', 'src/workbook/**/*.ts', '!src/**/index.ts'],
  // Of Stryker's copy of the project, in which each fault is written down: loaded once by each worker, not once for each fault.
  buildCommand: 'node build/mutation/bundle-tests.mjs',
  testRunner: 'mocha',
  mochaOptions: { spec: ['.preview/tests/quick.cjs'] },
  coverageAnalysis: 'perTest',
  // What is only evaluated once, when its file is loaded, would need all tests anew for each fault: tables, mostly of words.
  ignoreStatic: true,
  concurrency: 2,
  dryRunTimeoutMinutes: 20,
  // What goes round for ever is found by what it passes through; time alone is also lost to others who use the computer.
  timeoutMS: 15_000,
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutants.json',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.mutate',
  ignorePatterns: ['.mutate', 'docs', '.preview/page'],
  disableTypeChecks: false,
  // TypeScript 7 has no interface for JavaScript, and esbuild goes without its settings.
  tsconfigFile: 'none',
};
