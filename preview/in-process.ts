/**
 * What the tests run of the preview without starting a program: the host, its calculator, and the command line as a function
 * of its words.
 */
export { methodTables } from './apps-script/membrane';
export { madeExamples, runCommandLine } from './command-line';
export { createCalculator, newLookups } from './engine';
export type { Execution, ExecutionOptions, NodeHost, OpenOptions, Person } from './node';
export { newRealm, newWorkbook, openWorkbook } from './node';
