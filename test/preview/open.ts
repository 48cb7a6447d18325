import path from 'node:path';
import type * as Preview from '../../preview/node';

/** The host as it was built before the tests: its engine is patched by the build, so its sources cannot be loaded as they are. */
export const { openWorkbook, newRealm, newWorkbook } = jest.requireActual<typeof Preview>(
  path.resolve(__dirname, '../../.preview/node.cjs'),
);
export type { NodeHost, OpenOptions } from '../../preview/node';
