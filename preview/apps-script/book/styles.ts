import type { IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { SetStylesMutation, type StyleNames } from '../../engine';
import { type Area, gridOf } from '../../notation';
import type { SheetHandle } from '../handles';
import { type Book, rawCell, run, workbookOf } from './book';

/** What a cell is to look like: what is said is added to the look it has, and null takes it away. */
type Wanted = IStyleData | 'no style';

/** Formats only; null leaves the cell as it is. */
export function writeStyles(
  book: Book,
  sheet: SheetHandle,
  area: Area,
  styleAt: (row: number, column: number, i: number, j: number) => IStyleData | null,
): void {
  changeStyles(book, sheet, area, styleAt);
}

export const clearStyles = (book: Book, sheet: SheetHandle, area: Area): void =>
  changeStyles(book, sheet, area, () => 'no style');

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.values(value).every((part) => part === null || part === undefined));

/** The same parts, fewer of them: every part of a style may be absent. */
const withoutNulls = <T extends object>(style: T): T =>
  Object.fromEntries(
    Object.entries(style)
      .filter(([, value]) => !isNothing(value))
      .map(([key, value]) => [key, key === 'bd' ? withoutNulls(value) : value]),
  ) as T;

function merged(before: Nullable<IStyleData>, wanted: Wanted): IStyleData {
  if (wanted === 'no style') return {};
  const borders = before?.bd || wanted.bd ? { bd: { ...before?.bd, ...wanted.bd } } : {};
  return withoutNulls({ ...before, ...wanted, ...borders });
}

type Named = Record<number, Record<number, string | null>>;

function put(names: Named, row: number, column: number, name: string | null): void {
  names[row] ??= {};
  names[row][column] = name;
}

/** Each pair of a style there was and one wanted is merged once, however many cells have it. */
function merging(book: Book): (before: string | null, wanted: Wanted) => string | null {
  const styles = workbookOf(book).getStyles();
  const known = new Map<Wanted, Map<string | null, string | null>>();
  return (before, wanted) => {
    const alike = known.get(wanted) ?? new Map<string | null, string | null>();
    known.set(wanted, alike);
    const met = alike.get(before);
    if (met !== undefined) return met;
    const style = merged(before === null ? null : styles.get(before), wanted);
    const name = Object.keys(style).length === 0 ? null : (styles.setValue(style) ?? null);
    alike.set(before, name);
    return name;
  };
}

function changeStyles(
  book: Book,
  sheet: SheetHandle,
  area: Area,
  styleAt: (row: number, column: number, i: number, j: number) => Wanted | null,
): void {
  const styles = workbookOf(book).getStyles();
  const nameFor = merging(book);
  const [before, after]: [Named, Named] = [{}, {}];
  gridOf(area, (row, column, i, j) => {
    const wanted = styleAt(row, column, i, j);
    if (!wanted) return;
    const style = rawCell(book, sheet, row, column)?.s ?? null;
    const name = typeof style === 'object' && style !== null ? (styles.setValue(style) ?? null) : style;
    const next = nameFor(name, wanted);
    if (next === style) return;
    put(before, row, column, name);
    put(after, row, column, next);
  });
  if (Object.keys(after).length > 0) setStyles(book, sheet, before, after);
}

function setStyles(book: Book, { id }: SheetHandle, before: StyleNames, after: StyleNames): void {
  const place = { unitId: book.unitId, subUnitId: id };
  const mutations = (styles: StyleNames) => [
    { id: SetStylesMutation.id, params: { ...place, styles } },
    // Nothing but the sign by which Univer knows that the tab is to be drawn anew.
    { id: SetRangeValuesMutation.id, params: { ...place, cellValue: {} } },
  ];
  for (const { id: mutation, params } of mutations(after)) run(book, mutation, params);
  book.engine.undo.pushUndoRedo({
    unitID: book.unitId,
    redoMutations: mutations(after),
    undoMutations: mutations(before),
  });
}
