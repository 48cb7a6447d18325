import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';
import { keptFile } from './kept-files.mjs';
import { withoutLibreOffice } from './skipped-tests.mjs';

const load = createRequire(import.meta.url);

/** What tests of one file keep for those of the next, as long as the process lives that runs them. */
const kept = new Map();

/**
 * A worker that has nothing left to do ends at once: tearing down some hundred megabytes of workbooks takes about the half second
 * after which jest kills it and speaks of a leak. One that does have something left still gets there: it never comes to this.
 */
if (process.send) process.once('beforeExit', () => process.exit());

/**
 * jest makes a new world for each test file. What is built and never changes stands outside of it, in Node's own: the preview
 * host is then compiled and warm after the first file, not in each, and in the world jest makes it is five times slower.
 */
export default class extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>[0]} config @param {ConstructorParameters<typeof TestEnvironment>[1]} context */
  constructor(config, context) {
    super(config, context);
    this.global.outside = {
      /** @param {string} file of .preview, as the build left it */
      built: (file) => load(`../../.preview/${file}`),
      kept,
      keptFile,
      withoutLibreOffice,
      console,
    };
  }
}
