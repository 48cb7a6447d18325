import { type SettingKey, settingKeys } from '../../languages/words/setting-keys';
import { KIND_ROWS, STEP_ROWS } from '../templates';
import { CLOSED_ROWS } from './closures';
import { type SettingsColumn, settingsColumns } from './columns';
import { namedSettings } from './setting-cells';

/** The title stands in row 1, the column keys in row 2 (hidden), the heads of the lists in row 3, then everything else. */
export const KEYS_ROW = 2;
export const HEAD_ROW = 3;
export const FIRST_ROW = 4;
/** One line for each step the templates have room for. */
export const ROWS = FIRST_ROW + STEP_ROWS - 1;
/** Owners, and days closed. */
export const LIST_ROWS = 120;

/** What the hidden columns hold, from the first row on: what the add-on keeps of each of its tabs. */
export const kept = {
  namedActions: FIRST_ROW,
  /** Two corners, and how many columns and rows are ours. */
  retroplanning: FIRST_ROW + 1,
  holidaysFor: FIRST_ROW + 5,
  weekAsSaid: FIRST_ROW + 6,
  weekend: FIRST_ROW + 7,
  countdowns: FIRST_ROW + 8,
  templates: FIRST_ROW + 8 + 80,
  anchors: FIRST_ROW + 8 + 80 + 5,
  /** Far below the anchors, of which there are some thirty. */
  leftOpen: FIRST_ROW + 8 + 80 + 5 + 200,
} as const;
const RETROPLANNING_ROWS = 4;
/** Two corners each. */
const COUNTDOWN_ROWS = 80;
const TEMPLATE_ROWS = 5;

export const columnOf = (column: SettingsColumn): number => settingsColumns.indexOf(column) + 1;

export const settingRow = (key: SettingKey): number => FIRST_ROW + settingKeys.indexOf(key);

type NamedPlace = readonly [name: string, row: number, column: SettingsColumn, rows: number];

/** Names of single settings and of lists, for formulas. */
export const names: readonly NamedPlace[] = [
  ['settings', KEYS_ROW, 'label', ROWS - KEYS_ROW + 1],
  ...namedSettings.map(({ key, name }): NamedPlace => [name, settingRow(key), 'value', 1]),
  ['settings_owners', FIRST_ROW, 'owners', LIST_ROWS],
  ['settings_holidays', FIRST_ROW, 'closedDays', CLOSED_ROWS],
  ['settings_closed_days', FIRST_ROW, 'holidays', LIST_ROWS],
  ['settings_closed_until', FIRST_ROW, 'holidaysUntil', LIST_ROWS],
  ['settings_holiday_names', FIRST_ROW, 'holidayNames', LIST_ROWS],
  ['settings_holidays_for', kept.holidaysFor, 'target', 1],
  ['settings_weekend', kept.weekend, 'target', 1],
  ['settings_retroplanning', kept.retroplanning, 'anchor', RETROPLANNING_ROWS],
  ['settings_countdowns', kept.countdowns, 'anchor', COUNTDOWN_ROWS],
  ['settings_templates', kept.templates, 'anchor', TEMPLATE_ROWS],
  ['settings_kind_lines', FIRST_ROW, 'kindLines', KIND_ROWS],
  ['settings_step_lines', FIRST_ROW, 'stepLines', STEP_ROWS],
];

const twoColumns: readonly string[] = ['settings_retroplanning', 'settings_countdowns', 'settings_templates'];

export const widthOf = (name: string): number =>
  name === 'settings' ? settingsColumns.length : twoColumns.includes(name) ? 2 : 1;
