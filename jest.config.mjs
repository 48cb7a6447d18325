import { availableParallelism, totalmem } from 'node:os';

/** Bytes that a process of workbooks, its browser and its LibreOffice may come to hold. */
const MEMORY = 3e9;
/** All there is, or what a container is allowed of it. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);

export default {
  testEnvironment: '<rootDir>/test/setup/environment.mjs',
  testSequencer: '<rootDir>/test/setup/sequencer.mjs',
  reporters: ['default', '<rootDir>/test/setup/skipped-tests.mjs'],
  globalSetup: '<rootDir>/test/setup/build.mjs',
  // Otherwise in the temporary folder, which is a new one for each run.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  maxWorkers: Math.max(2, Math.min(4, availableParallelism(), Math.floor(memory / MEMORY))),
  // For what hangs: the longest test takes half a minute, and some computers a few times as long.
  testTimeout: 240_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  // Stryker's copies of the project, and packages of their own.
  modulePathIgnorePatterns: ['<rootDir>/.mutate', '<rootDir>/tools'],
  // A global is looked up each time it is named, in the world that jest makes several times as long as in Node: those that rules
  // and formulas name most are handed to each file as its own.
  sandboxInjectedGlobals: [
    'Array',
    'Error',
    'Intl',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'WeakMap',
  ],
  // Tests of formulas name the source, which Stryker's runs take as it is; here the calculator is built and warm.
  moduleNameMapper: { '/preview/engine/(calculator|lookups)$': '<rootDir>/test/setup/built-calculator.cjs' },
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
