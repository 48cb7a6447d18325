import { type Area, overlap, toUniver } from '../../notation';
import { type Book, EMPTY_CELL, hasContent, mergesOf, mutate, rawCell, run, whileActive, writeCells } from '../book';
import { type RangeHandle, rangeHandle, type SheetHandle } from '../handles';
import { type Methods, read, write } from '../runtime';

const touching = (book: Book, { sheet, area }: RangeHandle): readonly Area[] =>
  mergesOf(book, sheet).filter((merged) => overlap(merged, area));

function breakApart(book: Book, range: RangeHandle): void {
  if (touching(book, range).length === 0) return;
  // Univer goes to the tab whose cells it breaks apart.
  whileActive(book, range.sheet, () =>
    run(book, 'sheet.command.remove-worksheet-merge', { subUnitId: range.sheet.id, ranges: [toUniver(range.area)] }),
  );
}

/** Univer's own command for merging is asynchronous, and keeps what the covered cells held. */
function merge(book: Book, sheet: SheetHandle, area: Area): void {
  breakApart(book, rangeHandle(sheet, area));
  if (area.rows === 1 && area.columns === 1) return;
  writeCells(book, sheet, area, (row, column, i, j) =>
    i + j > 0 && hasContent(rawCell(book, sheet, row, column)) ? EMPTY_CELL : null,
  );
  const params = { unitId: book.unitId, subUnitId: sheet.id, ranges: [toUniver(area)] };
  mutate(
    book,
    { id: 'sheet.mutation.add-worksheet-merge', params },
    { id: 'sheet.mutation.remove-worksheet-merge', params },
  );
}

export const rangeMergeMethods: Methods<RangeHandle> = {
  merge: write(({ book }, range) => {
    merge(book, range.sheet, range.area);
    return range;
  }),
  mergeAcross: write(({ book }, range) => {
    const { sheet, area } = range;
    for (let i = 0; i < area.rows; i++) merge(book, sheet, { ...area, row: area.row + i, rows: 1 });
    return range;
  }),
  breakApart: write(({ book }, range) => {
    breakApart(book, range);
    return range;
  }),
  getMergedRanges: read(({ book }, range) => touching(book, range).map((area) => rangeHandle(range.sheet, area))),
  isPartOfMerge: read(({ book }, range) => touching(book, range).length > 0),
};
