import { preview } from '../outside';

/** The host as it was built before the tests: its engine is patched by the build, so its sources cannot be loaded as they are. */
export const { openWorkbook, newRealm, newWorkbook } = preview;
export type { NodeHost, OpenOptions } from '../../preview/node';
