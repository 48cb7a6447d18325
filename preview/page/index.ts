export type { ShownCell } from './window-hook';
