import type { TypedReading } from '../../domain/file-reading';
import { type SettingKey, settingKeys } from '../../languages/words/setting-keys';
import { KIND_ROWS, STEP_ROWS } from '../templates';
import { CLOSED_ROWS } from './closures';
import { type SettingsColumn, settingsColumns } from './columns';
import { namedSettings } from './setting-cells';
import { droppedRows, OWN_STATUS_ROWS, SEEN_FROM, SEEN_STATUS_ROWS, statusRows } from './status-rows';

/** The title stands in row 1, the column keys in row 2 (hidden), the heads of the lists in row 3, then everything else. */
export const KEYS_ROW = 2;
export const HEAD_ROW = 3;
export const FIRST_ROW = 4;
/** One line for each step the templates have room for: what the block named `settings` spans. */
export const ROWS = FIRST_ROW + STEP_ROWS - 1;
const CLOSED_WORD_ROWS = 60;
/** Owners, and days closed. */
export const LIST_ROWS = 120;
/** Roles of the templates, and room for hers. */
export const ROLE_ROWS = 80;
/** The usual rhythms, and what people of this plan say instead. */
export const RHYTHM_ROWS = 60;

/** Two corners each: sixty countdowns. */
const COUNTDOWN_ROWS = 120;

/** What the hidden columns hold, from the first row on: what the add-on keeps of each of its tabs. */
export const kept = {
  namedActions: FIRST_ROW,
  /** Two corners, and how many columns and rows are ours. */
  retroplanning: FIRST_ROW + 1,
  holidaysFor: FIRST_ROW + 5,
  weekend: FIRST_ROW + 7,
  countdowns: FIRST_ROW + 8,
  templates: FIRST_ROW + 8 + COUNTDOWN_ROWS,
  anchors: FIRST_ROW + 8 + COUNTDOWN_ROWS + 5,
  /** Far below the anchors, of which there are some thirty. */
  leftOpen: FIRST_ROW + 8 + COUNTDOWN_ROWS + 5 + 200,
} as const;
const RETROPLANNING_ROWS = 4;
/** Rows of the tab: the list of all spellings of statuses is longer than the block. */
export const tabRows = (reading: TypedReading): number => Math.max(ROWS, FIRST_ROW + statusRows(reading) - 1);
const TEMPLATE_ROWS = 5;

export const columnOf = (column: SettingsColumn): number => settingsColumns.indexOf(column) + 1;

export const settingRow = (key: SettingKey): number => FIRST_ROW + settingKeys.indexOf(key);

type NamedPlace = readonly [name: string, row: number, column: SettingsColumn, rows: number];

/** How many actions are dropped, and what they would have cost in each quarter. */
export const droppedNames: readonly (readonly [column: SettingsColumn, name: string])[] = [
  ['dropped', 'settings_dropped'],
  ['droppedQ1', 'settings_dropped_q1'],
  ['droppedQ2', 'settings_dropped_q2'],
  ['droppedQ3', 'settings_dropped_q3'],
  ['droppedQ4', 'settings_dropped_q4'],
];

/** Names of what formulas know of statuses and days off, from the row they begin in. */
export const statusNames = (row: number, reading: TypedReading): readonly NamedPlace[] => [
  ['settings_statuses', row, 'statusWord', OWN_STATUS_ROWS],
  ['settings_closed_words', row, 'closedWords', CLOSED_WORD_ROWS],
  ['settings_status_seen', row + SEEN_FROM, 'statusWords', SEEN_STATUS_ROWS],
  ['settings_status_words', row, 'statusWords', statusRows(reading)],
  ['settings_status_codes', row, 'statusCodes', statusRows(reading)],
  ...droppedNames.map(([column, name]): NamedPlace => [name, row, column, droppedRows(reading)]),
];

/** Names of single settings and of lists, for formulas. */
export const names = (reading: TypedReading): readonly NamedPlace[] => [
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
  ...statusNames(FIRST_ROW, reading),
  ['settings_roles', FIRST_ROW, 'role', ROLE_ROWS],
  ['settings_role_people', FIRST_ROW, 'rolePerson', ROLE_ROWS],
  ['settings_rhythms', FIRST_ROW, 'rhythmWord', RHYTHM_ROWS],
];

const twoColumns: readonly string[] = [
  'settings_retroplanning',
  'settings_countdowns',
  'settings_templates',
  'settings_status_seen',
];

export const widthOf = (name: string): number =>
  name === 'settings' ? settingsColumns.length : twoColumns.includes(name) ? 2 : 1;
