import type { TypedReading } from '../../domain/file-reading';
import type { ActionField } from '../../domain/plan';
import { cell, type Expression, expressionOf } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  type Area,
  area,
  type Cell,
  type CellValue,
  formula,
  type Grid,
  type Operation,
  plainText,
  text,
} from '../cells';
import { type SettingsColumn, settingsColumns, weekdayKeys } from './columns';
import { statusLook } from './look';
import { droppedNames, statusNames, widthOf } from './places';
import { droppedBlock, statusBlock, statusRows } from './status-rows';
import { weekend } from './week';

/** The settings of a plan that was made before there was a list of statuses. */
type EarlierSettings = {
  readonly tab: string;
  /** The block named `settings`: its keys stand in its first row, its lists begin in the third. */
  readonly block: Area;
  readonly values: Grid<CellValue>;
  readonly tabSize: { readonly rows: number; readonly columns: number };
  readonly fields: ReadonlySet<ActionField>;
  readonly reading: TypedReading;
};

const added: readonly SettingsColumn[] = settingsColumns.slice(settingsColumns.indexOf('statusWord'));
/** From the row of the keys to the first row of the lists. */
const TO_FIRST_ROW = 2;

/** The cells that say of each weekday whether it is worked; a blank for one she took away. */
function weekdayCells({ block, values }: EarlierSettings): readonly Expression[] {
  const keys = (values[0] ?? []).map(plainText);
  const [key, value] = [keys.indexOf('key'), keys.indexOf('value')];
  return weekdayKeys.map((weekday) => {
    const index = values.findIndex((row) => plainText(row[key] ?? '') === weekday);
    return index < 0 || value < 0 ? expressionOf('') : cell(block.column + value, block.row + index);
  });
}

/**
 * The list of statuses, behind everything that stands in the tab: not a cell of hers changes. What says which days are off is
 * calculated there from then on.
 */
export function addStatuses(earlier: EarlierSettings, words: SheetWords): readonly Operation[] {
  const { tab, block, tabSize, fields, reading } = earlier;
  const first = tabSize.columns + 1;
  const row = block.row + TO_FIRST_ROW;
  const column = (name: SettingsColumn): number => first + added.indexOf(name);
  const rows = statusBlock({ row, column, weekdays: weekdayCells(earlier), fields, reading }, words);
  const titles: Readonly<Partial<Record<SettingsColumn, string>>> = {
    statusWord: words.settings.statuses,
    statusMeaning: words.settings.statusMeanings,
  };
  const cells: Grid<Cell> = [
    added.map((name) => text(name)),
    added.map((name) => text(titles[name] ?? '')),
    ...rows.map((line) => added.map((name) => line[name] ?? null)),
  ];
  const missing = row + statusRows(reading) - 1 - tabSize.rows;
  const whole = area(block.row, block.column, block.rows, first + added.length - block.column);
  return [
    { do: 'insert-columns', tab, after: tabSize.columns, count: added.length },
    ...(missing > 0 ? [{ do: 'insert-rows', tab, after: tabSize.rows, count: missing } as const] : []),
    // What is inserted beside a drop-down of hers takes it over.
    { do: 'clear-choices', tab, area: area(1, tabSize.columns + 1, tabSize.rows + Math.max(0, missing), added.length) },
    ...statusNames(row, reading).map(
      ([name, at, of, count]): Operation => ({
        do: 'name',
        tab,
        name,
        area: area(at, column(of), count, widthOf(name)),
      }),
    ),
    { do: 'name', tab, name: 'settings', area: whole },
    { do: 'write', tab, row: block.row, column: first, cells },
    {
      do: 'write-name',
      name: 'settings_weekend',
      cells: [[formula(weekend(cell(column('dayOff'), row + weekdayKeys.length)))]],
    },
    ...statusLook(words, tab, row, column),
  ];
}

/** Where the lists stand that what is dropped is counted by: their first row, and their columns. */
type StatusLists = { readonly row: number } & Readonly<Record<'statusWords' | 'statusCodes' | 'dropped', number>>;

/** The columns the plan has, and what is understood of a status in it. */
type Counted = { readonly fields: ReadonlySet<ActionField>; readonly reading: TypedReading };

/** Counts what is dropped anew, in a plan that has more columns than when its settings were made. */
export function countDropped({ row, ...columns }: StatusLists, counted: Counted): readonly Operation[] {
  const numbers: Readonly<Partial<Record<SettingsColumn, number>>> = columns;
  const rows = droppedBlock({ row, column: (name) => numbers[name] ?? 0, weekdays: [], ...counted });
  return droppedNames.map(
    ([column, name]): Operation => ({ do: 'write-name', name, cells: rows.map((line) => [line[column] ?? null]) }),
  );
}
