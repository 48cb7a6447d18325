import type { Content } from '../content/content';
import type { Language } from '../i18n/language';
import { type SettingKey, settingKeys, type Words } from '../i18n/words';
import { type Anchor, anchorCells } from './anchors';
import { type Cell, formula, type Grid, text } from './cell';
import type { Paint, Step } from './change';
import { area, colours, DAY_FORMAT, headStyle, paint, quietStyle, titleStyle } from './look';
import { NAMED_ACTIONS, type SettingsColumn, settingsColumns } from './settings';

/** What New plan asks for, as it stands in the settings tab. */
export type SettingValues = {
  readonly language: Language;
  readonly year: number;
  readonly firstMonth: number;
  readonly currency: string;
  readonly organisation: string;
  readonly country: string;
};

/** The title stands in row 1, the column keys in row 2 (hidden), the heads of the lists in row 3, then everything else. */
const KEYS_ROW = 2;
const HEAD_ROW = 3;
const FIRST_ROW = 4;
const ROWS = 80;
/** Kept for the retroplanning: its two corners, and how many columns and rows of it are ours. */
const RETROPLANNING_ROWS = 4;

const columnOf = (column: SettingsColumn): number => settingsColumns.indexOf(column) + 1;

const settingRow = (key: SettingKey): number => FIRST_ROW + settingKeys.indexOf(key);

/** Names of single settings and of lists, for formulas. */
const names: readonly (readonly [name: string, row: number, column: SettingsColumn, rows: number])[] = [
  ['settings', KEYS_ROW, 'label', ROWS - KEYS_ROW + 1],
  ['settings_today', settingRow('today'), 'value', 1],
  ['settings_year', settingRow('year'), 'value', 1],
  ['settings_first_month', settingRow('firstMonth'), 'value', 1],
  ['settings_state', settingRow('state'), 'value', 1],
  ['settings_owners', FIRST_ROW, 'owners', ROWS - HEAD_ROW],
  ['settings_kinds', FIRST_ROW, 'kinds', ROWS - HEAD_ROW],
  ['settings_kind_days', FIRST_ROW, 'workingDays', ROWS - HEAD_ROW],
  ['settings_retroplanning', FIRST_ROW + 1, 'anchor', RETROPLANNING_ROWS],
  ['settings_holidays', FIRST_ROW, 'holidays', ROWS - HEAD_ROW],
];

function cellOfSetting(key: SettingKey, values: SettingValues): Cell {
  if (key === 'today') return formula('=TODAY()');
  if (key === 'state') return null;
  const value = values[key];
  return typeof value === 'number' ? value : text(value);
}

type Row = Readonly<Partial<Record<SettingsColumn, Cell>>>;

function settingsRows(
  words: Words,
  content: Content,
  values: SettingValues,
  owners: readonly string[],
  anchors: readonly Anchor[],
): Grid<Cell> {
  const { settings } = words;
  const rows: Row[] = Array.from({ length: ROWS }, () => ({}));
  const put = (row: number, cells: Row): void => {
    rows[row - 1] = { ...rows[row - 1], ...cells };
  };
  put(1, { label: text(settings.title) });
  for (const column of settingsColumns) put(KEYS_ROW, { [column]: text(column) });
  put(HEAD_ROW, {
    owners: text(settings.owners),
    kinds: text(settings.kinds),
    workingDays: text(settings.workingDays),
    sources: text(settings.sources),
    holidays: text(settings.holidays),
    holidayNames: text(settings.holidayNames),
  });
  for (const key of settingKeys) {
    const [label, help] = content.settings[key];
    put(settingRow(key), { label: text(label), value: cellOfSetting(key, values), help: text(help), key: text(key) });
  }
  owners.forEach((owner, index) => {
    put(FIRST_ROW + index, { owners: text(owner) });
  });
  content.kinds.forEach(({ name, workingDays, source }, index) => {
    const sources = text(source === '' ? settings.ours : source);
    put(FIRST_ROW + index, { kinds: text(name), workingDays, sources });
  });
  put(FIRST_ROW, { anchor: text(NAMED_ACTIONS), target: formula('=COUNTA(plan_action)') });
  anchors.forEach((anchor, index) => {
    const [key = null, target = null] = anchorCells(anchor);
    put(FIRST_ROW + 1 + RETROPLANNING_ROWS + index, { anchor: key, target });
  });
  return rows.map((row) => settingsColumns.map((column) => row[column] ?? null));
}

const paints: readonly Paint[] = [
  paint(area(1, 1), titleStyle),
  paint(area(HEAD_ROW, columnOf('owners'), 1, 6), headStyle),
  paint(area(FIRST_ROW, columnOf('label'), settingKeys.length, 1), { bold: true, color: colours.headText }),
  paint(area(FIRST_ROW, columnOf('value'), settingKeys.length, 1), { background: colours.band, align: 'left' }),
  paint(area(settingRow('today'), columnOf('value')), { numberFormat: DAY_FORMAT }),
  paint(area(FIRST_ROW, columnOf('help'), settingKeys.length, 1), { ...quietStyle, wrap: 'wrap' }),
  paint(area(FIRST_ROW, columnOf('sources'), ROWS - HEAD_ROW, 1), quietStyle),
  paint(area(FIRST_ROW, columnOf('holidays'), ROWS - HEAD_ROW, 1), { numberFormat: DAY_FORMAT, align: 'left' }),
];

const widths: readonly (readonly [SettingsColumn, number])[] = [
  ['label', 200],
  ['value', 130],
  ['help', 360],
  ['owners', 130],
  ['kinds', 220],
  ['workingDays', 110],
  ['sources', 260],
  ['holidays', 100],
  ['holidayNames', 180],
];

const widthOf = (name: string): number =>
  name === 'settings' ? settingsColumns.length : name === 'settings_retroplanning' ? 2 : 1;

/**
 * The settings tab: the settings with their explanations, the lists (owners, kinds of action with their preparation,
 * days closed), and in hidden columns what the add-on knows its tabs by.
 */
export function settingsTab(
  words: Words,
  content: Content,
  values: SettingValues,
  owners: readonly string[],
  anchors: readonly Anchor[],
): readonly Step[] {
  const tab = words.tabs.settings;
  const columns = settingsColumns.length;
  return [
    { do: 'make-tab', tab, rows: ROWS + 20, columns },
    ...names.map(
      ([name, row, column, rows]): Step => ({
        do: 'name',
        tab,
        name,
        area: area(row, columnOf(column), rows, widthOf(name)),
      }),
    ),
    { do: 'write', tab, row: 1, column: 1, cells: settingsRows(words, content, values, owners, anchors) },
    { do: 'paint', tab, area: area(1, 1, ROWS, columns), paints },
    ...widths.map(
      ([column, pixels]): Step => ({ do: 'size-columns', tab, column: columnOf(column), count: 1, pixels }),
    ),
    { do: 'hide-rows', tab, row: KEYS_ROW, count: 1 },
    { do: 'hide-columns', tab, column: columnOf('key'), count: 1 },
    { do: 'hide-columns', tab, column: columnOf('anchor'), count: 2 },
    { do: 'freeze', tab, rows: HEAD_ROW, columns: 0 },
    { do: 'hide-gridlines', tab },
  ];
}
