import type { TypedReading } from '../../domain/file-reading';
import { type ActionField, actionFields } from '../../domain/plan';
import { simpleRhythms } from '../../domain/rhythm';
import type { NamedDay } from '../../domain/time';
import { call, cell, type Expression, named, range } from '../../formula';
import type { Content } from '../../languages/content/content';
import { settingKeys } from '../../languages/words/setting-keys';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Anchor, anchorCells, type Cell, formula, type Grid, text } from '../cells';
import { kindLines, SEPARATOR, stepLines, templateAnchors } from '../templates';
import { CLOSED_ROWS, dayOnce, lengthFormula, listedDay } from './closures';
import {
  closureKey,
  HOLIDAYS_FOR,
  LEFT_OPEN,
  NAMED_ACTIONS,
  type SettingsColumn,
  settingsColumns,
  weekdayKeys,
} from './columns';
import { columnOf, FIRST_ROW, HEAD_ROW, KEYS_ROW, kept, LIST_ROWS, ROLE_ROWS, ROWS, settingRow } from './places';
import { type SettingValues, settingCells } from './setting-cells';
import { type StatusPlace, statusBlock } from './status-rows';
import { weekend } from './week';

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
function putKept(put: Put, { words, anchors, holidaysFor, leftOpen = [] }: SettingsSource): void {
  put(kept.namedActions, { anchor: text(NAMED_ACTIONS), target: formula(call('COUNTA', named('plan_action'))) });
  put(kept.holidaysFor, { anchor: text(HOLIDAYS_FOR), target: text(holidaysFor) });
  if (leftOpen.length > 0) put(kept.leftOpen, { anchor: text(LEFT_OPEN), target: text(leftOpen.join(SEPARATOR)) });
  put(kept.weekend, { target: formula(weekend(cell(columnOf('dayOff'), FIRST_ROW + weekdayKeys.length))) });
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

export function settingsRows(source: SettingsSource): Grid<Cell> {
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
    role: text(settings.roles),
    rolePerson: text(settings.rolePeople),
    rhythmWord: text(settings.rhythmWords),
    statusWord: text(settings.statuses),
    statusMeaning: text(settings.statusMeanings),
  });
  for (const key of settingKeys) {
    const [label, help] = content.settings[key];
    const value = settingCells[key].first(words, values);
    put(settingRow(key), { label: text(label), value, help: help === '' ? null : text(help), key: text(key) });
  }
  rolesOf(content).forEach((role, index) => {
    put(FIRST_ROW + index, { role: text(role) });
  });
  simpleRhythms.forEach((rhythm, index) => {
    put(FIRST_ROW + index, { rhythmWord: text(words.rhythms[rhythm]) });
  });
  owners.slice(0, LIST_ROWS).forEach((owner, index) => {
    put(FIRST_ROW + index, { owners: text(owner) });
  });
  holidays.slice(0, LIST_ROWS).forEach(({ day, name }, index) => {
    put(FIRST_ROW + index, { holidays: { day }, holidayNames: text(name) });
  });
  putKept(put, source);
  statusBlock(statusPlace(source), words)
    .slice(0, ROWS - FIRST_ROW + 1)
    .forEach((row, index) => {
      put(FIRST_ROW + index, row);
    });
  return rows.map((row) => settingsColumns.map((column) => row[column] ?? null));
}

const statusPlace = ({ fields = new Set(actionFields), reading }: SettingsSource): StatusPlace => ({
  row: FIRST_ROW,
  column: columnOf,
  weekdays: weekdayKeys.map((key) => cell(columnOf('value'), settingRow(key))),
  fields,
  reading,
});

/** Every role of the templates once, in their order. */
const rolesOf = ({ templates }: Content): readonly string[] =>
  [...new Set(templates.flatMap(({ steps }) => steps.map(({ role }) => role)))]
    .filter((role) => role !== '')
    .slice(0, ROLE_ROWS);

/** What a settings tab is made from. */
export type SettingsSource = {
  readonly words: SheetWords;
  readonly content: Content;
  /** What formulas are to understand of her statuses and days. */
  readonly reading: TypedReading;
  readonly values: SettingValues;
  readonly owners: readonly string[];
  /** The columns of the plan; all of them in a new one. */
  readonly fields?: ReadonlySet<ActionField>;
  readonly anchors: readonly Anchor[];
  /** The public holidays to begin with, and what they are for. */
  readonly holidays: readonly NamedDay[];
  readonly holidaysFor: string;
  /** The actions and objectives of an example that the course says no more of. */
  readonly leftOpen?: readonly string[];
};
