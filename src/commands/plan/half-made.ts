import {
  type Cell,
  type CellValue,
  type Change,
  type Grid,
  isBlank,
  type Operation,
  plainText,
} from '../../workbook/cells';
import { done, type Port, type Result, trouble } from '../port';

type Writing = Extract<Operation, { do: 'write' }>;

/** Whether a cell holds what is to be written there; of a formula that cannot be said by what it shows. */
function isSaid(cell: Cell, now: CellValue): boolean {
  // A number is a day once its cell is formatted as one.
  const shown = typeof now === 'object' ? now.day : now;
  if (typeof cell !== 'object' || cell === null) return isBlank(cell ?? '') ? isBlank(now) : cell === shown;
  if ('text' in cell) return cell.text.trim() === plainText(now);
  return 'formula' in cell || shown === cell.day;
}

/**
 * Whether a tab is one that a build was stopped in: it is blank, or holds what is written there first, and nothing that what is to be
 * written would replace.
 */
function isHalfMade(values: Grid<CellValue>, writings: readonly Writing[]): boolean {
  const at = (row: number, column: number): CellValue => values[row - 1]?.[column - 1] ?? '';
  if (values.every((row) => row.every(isBlank))) return true;
  // A cell may be written twice: what it holds may be either.
  const written = new Map<string, Cell[]>();
  const all = writings.flatMap(({ row, column, cells }, index) =>
    cells.flatMap((line, down) =>
      line.map((cell, right) => {
        const key = `${row + down}:${column + right}`;
        written.set(key, [...(written.get(key) ?? []), cell]);
        return { key, now: at(row + down, column + right), mayBeBlank: index > 0 };
      }),
    ),
  );
  return all.every(
    ({ key, now, mayBeBlank }) =>
      (mayBeBlank && isBlank(now)) || (written.get(key) ?? []).some((cell) => isSaid(cell, now)),
  );
}

/**
 * The same change where some of the tabs that it makes are there, half made by a build that was stopped: these are finished. Refused
 * where one that is there is hers.
 */
export function overHalfMade(port: Port, change: Change): Result<Change> {
  const made = change.flatMap((it) =>
    it.do === 'make-tab' && it.adopt === undefined && port.hasTab(it.tab) ? [it.tab] : [],
  );
  if (made.length === 0) return done(change);
  const isOurs = (tab: string): boolean => {
    const values = port.readTab(tab)?.values;
    return (
      values !== undefined &&
      isHalfMade(
        values,
        change.filter((it): it is Writing => it.do === 'write' && it.tab === tab),
      )
    );
  };
  const hers = made.filter((tab) => !isOurs(tab)).map((tab) => tab.toLowerCase());
  if (hers.length > 0)
    return trouble('plan.exists', { tabs: port.tabNames().filter((name) => hers.includes(name.toLowerCase())) });
  return done(
    change.map((it) => {
      if (!('tab' in it) || !made.includes(it.tab)) return it;
      if (it.do === 'make-tab') return { ...it, adopt: it.tab };
      return it.do === 'filter' ? { ...it, among: 'hers' } : it;
    }),
  );
}
