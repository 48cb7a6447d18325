export { createHost, type Execution, type ExecutionOptions, type Host, type HostOptions } from './host';
