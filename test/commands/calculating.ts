import { dayOfSerial } from '../../src/domain/time';
import type { Cell, CellValue, Grid } from '../../src/workbook/cells';
import { calculated, type Shown } from '../formula/calculated';
import { formulaAt, type MemoryFile, type MemoryTab, squareAt, timesWritten, usedSize, valueAt } from './memory-file';
import { numberFormatAt } from './memory-port';

const isOfDays = (format: string): boolean => /[dmy]/.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

const asCell = (value: CellValue): Cell => (typeof value === 'string' ? { text: value } : value);

/**
 * Calculates the formulas of some tabs of a file as a spreadsheet does, anew whenever something was written: a command then reads what
 * they show. The other tabs show what they show without.
 */
export function calculating(file: MemoryFile, ...tabs: readonly string[]): void {
  const isCalculated = ({ name }: MemoryTab): boolean => tabs.includes(name);
  const cellOf = (tab: MemoryTab, row: number, column: number): Cell =>
    isCalculated(tab) || formulaAt(tab, row, column) === ''
      ? squareAt(tab, row, column).cell
      : asCell(valueAt(file, tab, row, column));
  const cellsOf = (tab: MemoryTab): Grid<Cell> => {
    const { rows, columns } = usedSize(tab);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cellOf(tab, row + 1, column + 1)),
    );
  };
  let known: { readonly at: string; readonly shownIn: (tab: string) => Grid<Shown> } | undefined;
  const gridOf = (name: string): Grid<Shown> => {
    const at = `${timesWritten()} ${file.done.length}`;
    if (known?.at !== at) {
      const cells = file.tabs.map((tab) => [tab.name, cellsOf(tab)] as const);
      const written = JSON.stringify(cells);
      const places = [...file.names]
        .filter(([called]) => written.includes(called))
        .map(([called, { tab, area }]) => ({ name: called, tab, area }));
      known = { at, shownIn: calculated({ tabs: Object.fromEntries(cells), places }).shownIn };
    }
    return known.shownIn(name);
  };
  file.shows = (tab, row, column): CellValue | undefined => {
    if (!isCalculated(tab)) return undefined;
    const { cell } = squareAt(tab, row, column);
    const shown = typeof cell === 'number' ? cell : (gridOf(tab.name)[row - 1]?.[column - 1] ?? '');
    return typeof shown === 'number' && isOfDays(numberFormatAt(tab, row, column))
      ? { day: dayOfSerial(shown) }
      : shown;
  };
}
