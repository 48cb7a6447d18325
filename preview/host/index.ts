export type { Execution, ExecutionOptions, HostOptions } from './execution';
export { createHost, type Host } from './host';
