export {
  type Execution,
  type ExecutionOptions,
  type NodeHost,
  newRealm,
  newWorkbook,
  type OpenOptions,
  openWorkbook,
  type Person,
} from './node';
