import type { TypedReading } from '../../domain/file-reading';
import { type ActionField, type Closure, closedDays, type OwnStatus, type Plan } from '../../domain/plan';
import type { Template, TemplateRows } from '../../domain/template';
import { type Day, dayOfSerial, type FiscalYear, type WorkCalendar } from '../../domain/time';
import { type Grouping, groupings, type Unit, USUAL_GROUPING, units } from '../../domain/year-view';
import { type Language, languages, usualLanguage } from '../../languages/languages';
import type { SettingKey } from '../../languages/words/setting-keys';
import { type Anchor, type CellValue, type Grid, plainText, readAnchor } from '../cells';
import { readDayCell } from '../plan';
import {
  FIRST_STEP_KEY,
  type Kind,
  readKinds,
  readTemplateRows,
  readTemplates,
  SEPARATOR,
  templateKey,
} from '../templates';
import { readClosures } from './closures';
import { HOLIDAYS_FOR, LEFT_OPEN, NAMED_ACTIONS, type SettingsColumn, settingsColumns } from './columns';
import { readYear } from './fiscal-year';
import { type OddDay, readDroppedBy, readOddDays, readOwnStatuses, readWeek, wordSaid } from './said';

/** The settings tab as it was read. */
export type Settings = {
  readonly language: Language;
  /** Absent where year or first month is not a number she could have meant. */
  readonly year?: FiscalYear;
  readonly currency: string;
  readonly country: string;
  readonly today?: Day;
  /** Not '' while a generated tab is being rewritten, or since that was interrupted. */
  readonly state: string;
  /** The same of other tabs whose rewriting was interrupted before. */
  readonly waiting: readonly string[];
  readonly owners: readonly string[];
  /** What the drop-down of the rhythms offers; none in a plan made before there was a list. */
  readonly rhythmWords: readonly string[];
  /** Her own words for statuses, the usual ones among them; undefined in settings that have no list of them yet. */
  readonly ownStatuses: readonly OwnStatus[] | undefined;
  /** The columns of the plan by which formulas count what is dropped. */
  readonly droppedBy: ReadonlySet<ActionField>;
  readonly calendar: WorkCalendar;
  readonly oddDays: readonly OddDay[];
  /** The kinds of action with their preparation, and their steps; both are empty where the templates tab was deleted. */
  readonly kinds: readonly Kind[];
  readonly templates: readonly Template[];
  /** Absent where nobody knows where they stand. */
  readonly templateRows?: TemplateRows;
  readonly grouping: Grouping;
  readonly unit: Unit;
  /** The list of days closed as it stands: public holidays and her own closures. */
  readonly closures: readonly Closure[];
  /** Which public holidays the list was filled with, such as "FR 2026-2028"; '' before it was. */
  readonly holidaysFor: string;
  /** The actions and objectives of an example whose KPIs, budgets or targets the course leaves open. */
  readonly leftOpen: readonly string[];
  /** The first late step of each countdown that has one. */
  readonly lateSteps: NonNullable<Plan['lateSteps']>;
  /** By key; 'lost' where what they pointed at was deleted. */
  readonly anchors: ReadonlyMap<string, Anchor | 'lost'>;
  /** How many filled cells the named range of the actions spans: fewer than there are means that it must be extended. */
  readonly namedActions: number;
  /** Numbers kept by the add-on beside the anchors, such as the size of a generated tab when it was built. */
  readonly numbers: ReadonlyMap<string, number>;
};

type ColumnReader = (column: SettingsColumn) => readonly CellValue[];

function columnReader(values: Grid<CellValue>): ColumnReader {
  const keys = (values[0] ?? []).map((key) => plainText(key));
  return (column) => {
    const index = keys.indexOf(column);
    return index < 0 ? [] : values.slice(1).map((row) => row[index] ?? '');
  };
}

function readAnchors(keys: readonly CellValue[], formulas: readonly string[]): Settings['anchors'] {
  const anchors = new Map<string, Anchor | 'lost'>();
  keys.forEach((key, index) => {
    const anchor = readAnchor(plainText(key), formulas[index] ?? '');
    if (anchor !== undefined && plainText(key) !== '') anchors.set(plainText(key), anchor);
  });
  return anchors;
}

/**
 * The first row of the templates: of the first step, or, where that row was deleted, the one below the head. Undefined
 * where the tab was deleted.
 */
export function firstTemplateRow(anchors: Settings['anchors']): number | undefined {
  const [first, head] = [anchors.get(FIRST_STEP_KEY), anchors.get(templateKey('step'))];
  if (first !== undefined && first !== 'lost') return first.row;
  return head === undefined || head === 'lost' ? undefined : head.row + 1;
}

/** "Salon␟Brief␟46372": what the anchor of a countdown repeats; nothing where none of its steps is late. */
function lateStepOf(key: string, said: string): NonNullable<Plan['lateSteps']> {
  const [action = '', step = '', day] = said.split(SEPARATOR);
  const serial = Number(day);
  return key.startsWith('countdown.') && serial > 0 ? [{ action, step, day: dayOfSerial(serial) }] : [];
}

/** Whether a block is ours: some of our keys stand in its first row, where a range of hers that is called `settings` has none. */
export function isSettings([heads = []]: Grid<CellValue>): boolean {
  const keys: readonly string[] = settingsColumns;
  return heads.filter((head) => keys.includes(plainText(head))).length > 2;
}

/** Names that one cell holds. */
const namesIn = (cell: CellValue = ''): readonly string[] =>
  plainText(cell)
    .split(SEPARATOR)
    .filter((name) => name !== '');

const texts = (cells: readonly CellValue[]): readonly string[] =>
  cells
    .slice(1)
    .map(plainText)
    .filter((value) => value !== '');

/** The days that are closed, from the three columns that list them. */
function closuresIn(column: ReturnType<typeof columnReader>): ReturnType<typeof readClosures> {
  const [firsts = [], lasts = [], names = []] = (['holidays', 'holidaysUntil', 'holidayNames'] as const).map((it) =>
    column(it).slice(1),
  );
  return readClosures(firsts, lasts, names);
}

/**
 * The settings in the block named `settings`: its values, and its formulas, which are the anchors. `reading` is what her words for days
 * and statuses are understood by.
 */
export function readSettings(values: Grid<CellValue>, formulas: Grid<string>, reading: TypedReading): Settings {
  const column = columnReader(values);
  const keys = column('key').map(plainText);
  const setting = (key: SettingKey): CellValue | undefined => column('value')[keys.indexOf(key)];
  const said = (key: SettingKey): string => plainText(setting(key) ?? '');
  const targetIndex = (values[0] ?? []).map(plainText).indexOf('target');
  const targetFormulas = formulas.slice(1).map((row) => row[targetIndex] ?? '');
  const targets = column('target');
  const numbers = new Map(
    column('anchor').flatMap((key, index): [string, number][] => {
      const value = targets[index];
      return typeof value === 'number' ? [[plainText(key), value]] : [];
    }),
  );
  const keysOfTargets = column('anchor').map(plainText);
  const closures = closuresIn(column);
  const anchors = readAnchors(column('anchor'), targetFormulas);
  const [kindLines, stepLines] = [column('kindLines').slice(1), column('stepLines').slice(1)];
  const kinds = readKinds(kindLines);
  const firstRow = firstTemplateRow(anchors);
  const today = readDayCell(setting('today') ?? '');
  const year = readYear(setting('year'), setting('firstMonth'));
  return {
    language: languages.find((language) => language === said('language')) ?? usualLanguage,
    ...(year ? { year } : {}),
    currency: said('currency').toUpperCase(),
    country: said('country').toUpperCase(),
    ...(today.is === 'known' ? { today: today.value } : {}),
    state: said('state'),
    owners: texts(column('owners')),
    rhythmWords: texts(column('rhythmWord')),
    ownStatuses: readOwnStatuses(column('statusWord'), column('statusMeaning'), reading),
    droppedBy: readDroppedBy(values, formulas),
    calendar: { week: readWeek(said, reading), holidays: closedDays(closures) },
    oddDays: readOddDays(values, reading),
    closures,
    lateSteps: keysOfTargets.flatMap((key, index) => lateStepOf(key, plainText(targets[index] ?? ''))),
    kinds,
    templates: readTemplates(kinds, stepLines),
    ...(firstRow === undefined ? {} : { templateRows: readTemplateRows(kindLines, stepLines, firstRow) }),
    grouping: wordSaid(said('grouping'), groupings, USUAL_GROUPING, ({ settings }) => settings.groupings),
    unit: wordSaid(said('unit'), units, units[0], ({ settings }) => settings.units),
    waiting: namesIn(targets[keysOfTargets.indexOf(HOLIDAYS_FOR) + 1]),
    holidaysFor: plainText(targets[keysOfTargets.indexOf(HOLIDAYS_FOR)] ?? ''),
    leftOpen: namesIn(targets[keysOfTargets.indexOf(LEFT_OPEN)]),
    anchors,
    namedActions: numbers.get(NAMED_ACTIONS) ?? 0,
    numbers,
  };
}
