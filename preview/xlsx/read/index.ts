export { textCell } from './cells';
export type { Unreadable } from './package';
export { readXlsx } from './read';
