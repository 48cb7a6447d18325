export { madeExamples } from './made-examples';
export { runCommandLine } from './run';
