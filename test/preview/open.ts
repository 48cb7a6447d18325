import { preview } from '../outside';

/** The host as it was built before the tests, by a build which bundles what Node cannot import as it is. */
export const { openWorkbook, newRealm, newWorkbook } = preview;
export type { NodeHost, OpenOptions } from '../../preview/node/node';
