import { growRows, setHeights, sheetFacade, sheetOf } from '../book';
import { booleanOf, handleOf, listOf, numberOf, type SheetHandle, textOrNull } from '../handles';
import { clearFormatRules, formatRules, setFormatRules } from '../rules';
import { guardedTab, type Method, type Methods, read, write } from '../runtime';

type Page = ReturnType<typeof sheetFacade>;

const changing = (
  act: (page: Page, first: number, second: number, third: number) => unknown,
  count: number,
): Method<SheetHandle> =>
  write(({ book }, sheet, ...args) => {
    const [first = 0, second = 0, third = 0] = args.slice(0, count).map(numberOf);
    act(sheetFacade(book, sheet), first, second, third);
    return sheet;
  });

const reading = (get: (page: Page, position: number) => unknown): Method<SheetHandle> =>
  read(({ book }, sheet, position: unknown) => get(sheetFacade(book, sheet), numberOf(position) - 1));

const sizingRows = (isForced: boolean): Method<SheetHandle> =>
  write(({ book }, sheet, row: unknown, count: unknown, height: unknown) => {
    const rows = { first: numberOf(row) - 1, count: numberOf(count), pixels: numberOf(height) };
    setHeights(book, sheet, { ...rows, isForced });
    return sheet;
  });

const methods: Methods<SheetHandle> = {
  setFrozenRows: changing((page, rows) => page.setFrozenRows(rows), 1),
  setFrozenColumns: changing((page, columns) => page.setFrozenColumns(columns), 1),
  getFrozenRows: read(({ book }, sheet) => sheetFacade(book, sheet).getFrozenRows()),
  getFrozenColumns: read(({ book }, sheet) => sheetFacade(book, sheet).getFrozenColumns()),
  setColumnWidth: changing((page, column, width) => page.setColumnWidths(column - 1, 1, width), 2),
  setColumnWidths: changing((page, column, count, width) => page.setColumnWidths(column - 1, count, width), 3),
  getColumnWidth: reading((page, column) => page.getColumnWidth(column)),
  setRowHeight: write(({ book }, sheet, row: unknown, height: unknown) => {
    setHeights(book, sheet, { first: numberOf(row) - 1, count: 1, pixels: numberOf(height), isForced: false });
    return sheet;
  }),
  setRowHeights: sizingRows(false),
  setRowHeightsForced: sizingRows(true),
  getRowHeight: read(({ book }, sheet, row: unknown) => {
    growRows(book);
    return sheetFacade(book, sheet).getRowHeight(numberOf(row) - 1);
  }),
  setTabColor: write(({ book }, sheet, color: unknown) => {
    // Univer takes '' for "none".
    sheetFacade(book, sheet).setTabColor(textOrNull(color) ?? '');
    return sheet;
  }),
  getTabColor: read(({ book }, sheet) => sheetFacade(book, sheet).getTabColor() || null),
  setHiddenGridlines: write(({ book }, sheet, hidden: unknown) => {
    sheetFacade(book, sheet).setHiddenGridlines(booleanOf(hidden));
    return sheet;
  }),
  hasHiddenGridlines: read(({ book }, sheet) => sheetOf(book, sheet).getConfig().showGridlines === 0),
  getConditionalFormatRules: read(({ book }, sheet) => formatRules(book, sheet)),
  setConditionalFormatRules: write(({ book }, sheet, rules: unknown) =>
    setFormatRules(
      book,
      sheet,
      listOf(rules, (rule) => handleOf(rule, 'ConditionalFormatRule').rule),
    ),
  ),
  clearConditionalFormatRules: write(({ book }, sheet) => clearFormatRules(book, sheet)),
};

export const sheetLookMethods = guardedTab(methods);
