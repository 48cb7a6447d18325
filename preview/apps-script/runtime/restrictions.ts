import { overlap } from '../../notation';
import type { Book, Restriction } from '../book';
import type { RangeHandle, SheetHandle } from '../handles';
import { messages } from '../messages';
import type { Method, Methods } from './method';
import type { Script } from './script';

/** What a write changes: the look of cells is their formats and validations. */
export type Changed = 'contents' | 'look';

type Held = { readonly is: Restriction['is'] };
const refusals: Readonly<Record<Held['is'], string>> = {
  table: messages.typedColumns,
  protection: messages.protectedCell,
};

export function restrict(book: Book, restriction: Restriction): void {
  book.restrictions.push(restriction);
}

/** What held in that tab for that reason holds no more. */
export function release(book: Book, { id }: SheetHandle, is: Restriction['is']): void {
  const others = book.restrictions.filter((each) => each.sheetId !== id || each.is !== is);
  book.restrictions.splice(0, Number.POSITIVE_INFINITY, ...others);
}

const inTab = (book: Book, { id }: SheetHandle): readonly Restriction[] =>
  book.restrictions.filter(({ sheetId }) => sheetId === id);

/** Protection comes first: who may not edit a cell at all is not told of its type. */
function restrictionOf(book: Book, { sheet, area }: RangeHandle, changed: Changed): Held | undefined {
  const met = inTab(book, sheet).filter((each) => each.area === 'whole tab' || overlap(each.area, area));
  const isTable = changed === 'look' && met.some(({ is }) => is === 'table');
  return met.find(({ is }) => is === 'protection') ?? (isTable ? { is: 'table' } : undefined);
}

export const mayEdit = (book: Book, range: RangeHandle): boolean =>
  restrictionOf(book, range, 'contents') === undefined;

/**
 * False when nothing may be written; the error is thrown now, or with `rejectsAt: 'flush'` once what was written is sent,
 * since writes are lazy (contract 23).
 */
function isAllowed(script: Script, held: Held | undefined): boolean {
  if (held === undefined) return true;
  const error = new Error(refusals[held.is]);
  if (script.rejectsAt === 'write') throw error;
  script.state.rejection ??= error;
  return false;
}

export const mayChange = (script: Script, ranges: readonly RangeHandle[], changed: Changed): boolean =>
  isAllowed(
    script,
    ranges.map((range) => restrictionOf(script.book, range, changed)).find((held) => held !== undefined),
  );

/** Names, sizes, rules and the life of a whole tab; `any` when one protected cell is enough, as for deleting it. */
export function mayChangeTab(script: Script, sheet: SheetHandle, protectedCells: 'whole tab' | 'any'): boolean {
  const held = inTab(script.book, sheet).find(
    ({ is, area }) => is === 'protection' && (protectedCells === 'any' || area === 'whole tab'),
  );
  return isAllowed(script, held);
}

export type Axis = 'row' | 'column';
const spans = { row: 'rows', column: 'columns' } as const;

/** Rows or columns from `from` up to but without `to` go or are moved; where both are one, some are inserted before it. */
export function mayCut(script: Script, sheet: SheetHandle, axis: Axis, from: number, to: number): boolean {
  const held = inTab(script.book, sheet).find(({ is, area }) => {
    if (is !== 'protection' || area === 'whole tab') return is === 'protection';
    return area[axis] < to && from < area[axis] + area[spans[axis]];
  });
  return isAllowed(script, held);
}

/** The writing methods of a table, refused before anything is written. */
export const guarded = (methods: Methods<RangeHandle>, changed: Changed): Methods<RangeHandle> =>
  Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, guardedMethod(method, changed)]));

function guardedMethod(method: Method<RangeHandle>, changed: Changed): Method<RangeHandle> {
  if (method.cost !== 'write') return method;
  return {
    ...method,
    run: (script, range, ...args) => (mayChange(script, [range], changed) ? method.run(script, range, ...args) : range),
  };
}

/** The same for what is done to a tab as a whole. */
export const guardedTab = (methods: Methods<SheetHandle>): Methods<SheetHandle> =>
  Object.fromEntries(
    Object.entries(methods).map(([name, method]): [string, Method<SheetHandle>] => [
      name,
      method.cost === 'write'
        ? {
            ...method,
            run: (script, sheet, ...args) =>
              mayChangeTab(script, sheet, 'whole tab') ? method.run(script, sheet, ...args) : sheet,
          }
        : method,
    ]),
  );

/** Where a row or column stands afterwards; undefined where it is gone. */
type Move = (position: number) => number | undefined;

export const inserted =
  (before: number, count: number): Move =>
  (position) =>
    position >= before ? position + count : position;

export const deleted =
  (from: number, count: number): Move =>
  (position) =>
    position < from ? position : position < from + count ? undefined : position - count;

/** `count` of them from `from` on go in front of `before`, which counts as they stand now. */
export const movedBefore =
  (from: number, count: number, before: number): Move =>
  (position) => {
    const isMoved = position >= from && position < from + count;
    if (before > from) {
      if (isMoved) return position + before - from - count;
      return position >= from && position < before ? position - count : position;
    }
    if (isMoved) return position + before - from;
    return position >= before && position < from ? position + count : position;
  };

/** Restricted cells stay so where they go. */
export function follow(book: Book, { id }: SheetHandle, axis: Axis, move: Move): void {
  const all = book.restrictions.flatMap((each): readonly Restriction[] => {
    if (each.sheetId !== id || each.area === 'whole tab') return [each];
    const { area } = each;
    const kept = Array.from({ length: area[spans[axis]] }, (_, index) => move(area[axis] + index)).filter(
      (position) => position !== undefined,
    );
    if (kept.length === 0) return [];
    const first = Math.min(...kept);
    return [{ ...each, area: { ...area, [axis]: first, [spans[axis]]: Math.max(...kept) - first + 1 } }];
  });
  book.restrictions.splice(0, Number.POSITIVE_INFINITY, ...all);
}
