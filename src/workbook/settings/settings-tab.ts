import { type SettingKey, settingKeys } from '../../languages/words/setting-keys';
import type { SheetWords } from '../../languages/words/sheet-words';
import { area, type Operation } from '../cells';
import { settingsColumns } from './columns';
import { paints, rhythmLook, roleLook, shownArea, statusLook, widths } from './look';
import { columnOf, FIRST_ROW, HEAD_ROW, KEYS_ROW, names, ROWS, settingRow, tabRows, widthOf } from './places';
import { settingCells } from './setting-cells';
import { type SettingsSource, settingsRows } from './settings-rows';
import { spellingsBelow } from './status-rows';

/** Runs of settings that offer the same choices share a drop-down. */
function choiceOperations(words: SheetWords): readonly Operation[] {
  const runs: { first: SettingKey; values: readonly string[]; rows: number }[] = [];
  let last: string | undefined;
  for (const key of settingKeys) {
    const values = settingCells[key].choices?.(words);
    const run = runs[runs.length - 1];
    if (values !== undefined && run !== undefined && last === values.join('\n')) run.rows += 1;
    else if (values !== undefined) runs.push({ first: key, values, rows: 1 });
    last = values?.join('\n');
  }
  return runs.map(({ first, values, rows }) => ({
    do: 'choose',
    tab: words.tabs.settings,
    area: area(settingRow(first), columnOf('value'), rows),
    choice: { from: 'list', values },
  }));
}

/**
 * The settings tab: the settings with their explanations, the lists (owners, days closed), and in hidden columns what the
 * add-on knows its tabs by.
 */
export function settingsTab(source: SettingsSource): readonly Operation[] {
  const { words, reading } = source;
  const tab = words.tabs.settings;
  const columns = settingsColumns.length;
  return [
    { do: 'make-tab', tab, rows: tabRows(reading), columns },
    ...names(reading).map(
      ([name, row, column, rows]): Operation => ({
        do: 'name',
        tab,
        name,
        area: area(row, columnOf(column), rows, widthOf(name)),
      }),
    ),
    { do: 'write', tab, row: 1, column: 1, cells: settingsRows(source) },
    {
      do: 'write',
      tab,
      row: ROWS + 1,
      column: columnOf('statusWords'),
      cells: spellingsBelow(ROWS - FIRST_ROW + 1, reading),
    },
    { do: 'paint', tab, area: shownArea, paints },
    ...choiceOperations(words),
    ...statusLook(words, tab, FIRST_ROW, columnOf),
    ...roleLook(tab),
    ...rhythmLook(tab),
    ...widths.map(
      ([column, pixels]): Operation => ({ do: 'size-columns', tab, column: columnOf(column), count: 1, pixels }),
    ),
    { do: 'hide-rows', tab, row: KEYS_ROW, count: 1 },
    { do: 'hide-columns', tab, column: columnOf('key'), count: 1 },
    { do: 'hide-columns', tab, column: columnOf('anchor'), count: columnOf('statusWord') - columnOf('anchor') },
    { do: 'freeze', tab, rows: HEAD_ROW, columns: 0 },
    { do: 'hide-gridlines', tab },
  ];
}
