import type { NamedDay } from '../../domain/time';
import { call, cell, type Expression, named, range } from '../../formula';
import type { Content } from '../../languages/content/content';
import { type SettingKey, settingKeys } from '../../languages/words/setting-keys';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  type Anchor,
  anchorCells,
  area,
  type Cell,
  colours,
  DAY_FORMAT,
  formula,
  type Grid,
  headStyle,
  type Paint,
  paint,
  quietStyle,
  type Step,
  text,
  titleStyle,
} from '../cells';
import { KIND_ROWS, kindLines, STEP_ROWS, stepLines, templateAnchors } from '../templates';
import { CLOSED_ROWS, dayOnce, lengthFormula, listedDay } from './closures';
import { namedSettings, type SettingValues, settingCells } from './setting-cells';
import { closureKey, HOLIDAYS_FOR, NAMED_ACTIONS, type SettingsColumn, settingsColumns, weekdayKeys } from './settings';
import { weekAsSaid, weekend } from './week';

/** The title stands in row 1, the column keys in row 2 (hidden), the heads of the lists in row 3, then everything else. */
const KEYS_ROW = 2;
const HEAD_ROW = 3;
const FIRST_ROW = 4;
/** One line for each step the templates have room for. */
const ROWS = FIRST_ROW + STEP_ROWS - 1;
/** Owners, and days closed. */
const LIST_ROWS = 120;

/** What the hidden columns hold, from the first row on: what the add-on keeps of each of its tabs. */
const kept = {
  namedActions: FIRST_ROW,
  /** Two corners, and how many columns and rows are ours. */
  retroplanning: FIRST_ROW + 1,
  holidaysFor: FIRST_ROW + 5,
  weekAsSaid: FIRST_ROW + 6,
  weekend: FIRST_ROW + 7,
  countdowns: FIRST_ROW + 8,
  templates: FIRST_ROW + 8 + 80,
  anchors: FIRST_ROW + 8 + 80 + 5,
} as const;
const RETROPLANNING_ROWS = 4;
/** Two corners each. */
const COUNTDOWN_ROWS = 80;
const TEMPLATE_ROWS = 5;

const columnOf = (column: SettingsColumn): number => settingsColumns.indexOf(column) + 1;

const settingRow = (key: SettingKey): number => FIRST_ROW + settingKeys.indexOf(key);

type NamedPlace = readonly [name: string, row: number, column: SettingsColumn, rows: number];

/** Names of single settings and of lists, for formulas. */
const names: readonly NamedPlace[] = [
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

type Row = Readonly<Partial<Record<SettingsColumn, Cell>>>;
type Put = (row: number, cells: Row) => void;

/** So many rows of a column from the first one on, wherever they are looked at from. */
const fixedRange = (column: SettingsColumn, rows: number): Expression =>
  range(cell(columnOf(column), FIRST_ROW, 'both'), cell(columnOf(column), FIRST_ROW + rows - 1, 'both'));

/** The list of closures, each with a first and perhaps a last day, as the list of days that WORKDAY wants. */
function putClosedDays(put: Put): void {
  const ranges = {
    first: fixedRange('holidays', LIST_ROWS),
    before: fixedRange('closedBefore', LIST_ROWS + 1),
  };
  for (let index = 0; index <= LIST_ROWS; index += 1) {
    const row = FIRST_ROW + index;
    put(row, {
      closedBefore: index === 0 ? 0 : formula(call('SUM', fixedRange('closedCount', index))),
      ...(index === LIST_ROWS
        ? {}
        : {
            closedCount: lengthFormula(cell(columnOf('holidays'), row), cell(columnOf('holidaysUntil'), row)),
          }),
    });
  }
  for (let place = 0; place < CLOSED_ROWS; place += 1) {
    const row = FIRST_ROW + place;
    const listed = cell(columnOf('listedDays'), row);
    put(row, {
      listedDays: listedDay(place, ranges),
      closedDays: place === 0 ? formula(listed) : dayOnce(listed, fixedRange('listedDays', place)),
    });
  }
}

const closureAnchors = (tab: string): readonly Anchor[] => [
  { key: closureKey('first'), tab, row: FIRST_ROW, column: columnOf('holidays') },
  { key: closureKey('last'), tab, row: FIRST_ROW, column: columnOf('holidaysUntil') },
];

/** What the add-on keeps for itself, in the hidden columns. */
function putKept(put: Put, { words, anchors, holidaysFor }: SettingsSource): void {
  put(kept.namedActions, { anchor: text(NAMED_ACTIONS), target: formula(call('COUNTA', named('plan_action'))) });
  put(kept.holidaysFor, { anchor: text(HOLIDAYS_FOR), target: text(holidaysFor) });
  const weekdays = weekdayKeys.map((key) => cell(columnOf('value'), settingRow(key)));
  put(kept.weekAsSaid, { target: formula(weekAsSaid(weekdays)) });
  put(kept.weekend, { target: formula(weekend(cell(columnOf('target'), kept.weekAsSaid))) });
  const putAnchors = (row: number, these: readonly Anchor[]): void =>
    these.forEach((it, index) => {
      const [anchor = null, target = null] = anchorCells(it);
      put(row + index, { anchor, target });
    });
  putAnchors(kept.templates, templateAnchors(words.tabs.templates));
  putAnchors(kept.anchors, [...closureAnchors(words.tabs.settings), ...anchors]);
  putClosedDays(put);
  kindLines().forEach((line, index) => {
    put(FIRST_ROW + index, { kindLines: line });
  });
  stepLines().forEach((line, index) => {
    put(FIRST_ROW + index, { stepLines: line });
  });
}

function settingsRows(source: SettingsSource): Grid<Cell> {
  const { words, content, values, owners, holidays } = source;
  const { settings } = words;
  const rows: Row[] = Array.from({ length: ROWS }, () => ({}));
  const put: Put = (row, cells) => {
    rows[row - 1] = { ...rows[row - 1], ...cells };
  };
  put(1, { label: text(settings.title) });
  for (const column of settingsColumns) put(KEYS_ROW, { [column]: text(column) });
  put(HEAD_ROW, {
    owners: text(settings.owners),
    holidays: text(settings.holidays),
    holidaysUntil: text(settings.holidaysUntil),
    holidayNames: text(settings.holidayNames),
  });
  for (const key of settingKeys) {
    const [label, help] = content.settings[key];
    const value = settingCells[key].first(words, values);
    put(settingRow(key), { label: text(label), value, help: help === '' ? null : text(help), key: text(key) });
  }
  owners.slice(0, LIST_ROWS).forEach((owner, index) => {
    put(FIRST_ROW + index, { owners: text(owner) });
  });
  holidays.slice(0, LIST_ROWS).forEach(({ day, name }, index) => {
    put(FIRST_ROW + index, { holidays: { day }, holidayNames: text(name) });
  });
  putKept(put, source);
  return rows.map((row) => settingsColumns.map((column) => row[column] ?? null));
}

/** What is not hidden. */
const shownArea = area(1, 1, HEAD_ROW + LIST_ROWS, columnOf('holidayNames'));

const paints: readonly Paint[] = [
  paint(shownArea, { vertical: 'middle' }),
  paint(area(1, 1), titleStyle),
  paint(area(HEAD_ROW, columnOf('owners'), 1, 4), headStyle),
  paint(area(FIRST_ROW, columnOf('label'), settingKeys.length, 1), { bold: true, color: colours.headText }),
  paint(area(FIRST_ROW, columnOf('value'), settingKeys.length, 1), { background: colours.band, align: 'left' }),
  ...settingKeys.flatMap((key) => {
    const { numberFormat } = settingCells[key];
    return numberFormat === undefined ? [] : [paint(area(settingRow(key), columnOf('value')), { numberFormat })];
  }),
  paint(area(FIRST_ROW, columnOf('help'), settingKeys.length, 1), { ...quietStyle, wrap: 'wrap' }),
  paint(area(FIRST_ROW, columnOf('holidays'), LIST_ROWS, 2), { numberFormat: DAY_FORMAT, align: 'left' }),
];

const widths: readonly (readonly [SettingsColumn, number])[] = [
  ['label', 200],
  ['value', 130],
  ['help', 360],
  ['owners', 130],
  ['holidays', 100],
  ['holidaysUntil', 100],
  ['holidayNames', 220],
];

const twoColumns: readonly string[] = ['settings_retroplanning', 'settings_countdowns', 'settings_templates'];

const widthOf = (name: string): number =>
  name === 'settings' ? settingsColumns.length : twoColumns.includes(name) ? 2 : 1;

/** What a settings tab is made from. */
export type SettingsSource = {
  readonly words: SheetWords;
  readonly content: Content;
  readonly values: SettingValues;
  readonly owners: readonly string[];
  readonly anchors: readonly Anchor[];
  /** The public holidays to begin with, and what they are for. */
  readonly holidays: readonly NamedDay[];
  readonly holidaysFor: string;
};

/** Runs of settings that offer the same choices share a drop-down. */
function choiceSteps(words: SheetWords): readonly Step[] {
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
export function settingsTab(source: SettingsSource): readonly Step[] {
  const { words } = source;
  const tab = words.tabs.settings;
  const columns = settingsColumns.length;
  return [
    { do: 'make-tab', tab, rows: ROWS, columns },
    ...names.map(
      ([name, row, column, rows]): Step => ({
        do: 'name',
        tab,
        name,
        area: area(row, columnOf(column), rows, widthOf(name)),
      }),
    ),
    { do: 'write', tab, row: 1, column: 1, cells: settingsRows(source) },
    { do: 'paint', tab, area: shownArea, paints },
    ...choiceSteps(words),
    ...widths.map(
      ([column, pixels]): Step => ({ do: 'size-columns', tab, column: columnOf(column), count: 1, pixels }),
    ),
    { do: 'hide-rows', tab, row: KEYS_ROW, count: 1 },
    { do: 'hide-columns', tab, column: columnOf('key'), count: 1 },
    { do: 'hide-columns', tab, column: columnOf('anchor'), count: settingsColumns.length - columnOf('anchor') + 1 },
    { do: 'freeze', tab, rows: HEAD_ROW, columns: 0 },
    { do: 'hide-gridlines', tab },
  ];
}
