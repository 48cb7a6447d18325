import type { ExportCell } from './reading';

/** What a cell says, without what stands around it. */
export const textOf = (cell: ExportCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'object' ? cell.day : String(cell).trim();

export const isBlank = (cells: readonly ExportCell[]): boolean => cells.every((cell) => textOf(cell) === '');
