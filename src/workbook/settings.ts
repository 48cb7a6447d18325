import { type Day, dateOf } from '../domain/day';
import { type FiscalYear, fiscalYear } from '../domain/fiscal-year';
import type { LeadTimes } from '../domain/lead-time';
import { plainCalendar, type WorkCalendar } from '../domain/workdays';
import { type Language, languages } from '../i18n/language';
import type { SettingKey } from '../i18n/words';
import { type Anchor, readAnchor } from './anchors';
import { type CellValue, type Grid, isBlank, plainText } from './cell';
import { readDayCell } from './read-plan';

/** The settings tab as it was read. */
export type Settings = {
  readonly language: Language;
  /** Absent where year or first month is not a number she could have meant. */
  readonly year?: FiscalYear;
  readonly currency: string;
  readonly organisation: string;
  readonly country: string;
  readonly today?: Day;
  /** Not '' while a generated tab is being rewritten, or since that was interrupted. */
  readonly state: string;
  readonly owners: readonly string[];
  readonly calendar: WorkCalendar;
  readonly leadTimes: LeadTimes;
  /** By key; 'lost' where what they pointed at was deleted. */
  readonly anchors: ReadonlyMap<string, Anchor | 'lost'>;
  /** How many filled cells the named range of the actions spans: fewer than there are means that it must be extended. */
  readonly namedActions: number;
  /** Numbers kept by the add-on beside the anchors, such as the size of a generated tab when it was built. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** The row of column keys at the head of the block: columns are found by them, so hers may stand between ours. */
export const settingsColumns = [
  'label',
  'value',
  'help',
  'key',
  'owners',
  'kinds',
  'workingDays',
  'sources',
  'holidays',
  'holidayNames',
  'anchor',
  'target',
] as const;
export type SettingsColumn = (typeof settingsColumns)[number];

export const NAMED_ACTIONS = 'plan.named-actions';

type ColumnReader = (column: SettingsColumn) => readonly CellValue[];

function columnReader(values: Grid<CellValue>): ColumnReader {
  const keys = (values[0] ?? []).map((key) => plainText(key));
  return (column) => {
    const index = keys.indexOf(column);
    return index < 0 ? [] : values.slice(1).map((row) => row[index] ?? '');
  };
}

function readYear(year: CellValue | undefined, firstMonth: CellValue | undefined): FiscalYear | undefined {
  if (typeof year !== 'number' || typeof firstMonth !== 'number') return undefined;
  const isPossible = year >= 1990 && year <= 2100 && firstMonth >= 1 && firstMonth <= 12;
  return isPossible ? fiscalYear(Math.floor(year), Math.floor(firstMonth)) : undefined;
}

function readAnchors(keys: readonly CellValue[], formulas: readonly string[]): Settings['anchors'] {
  const anchors = new Map<string, Anchor | 'lost'>();
  keys.forEach((key, index) => {
    const anchor = readAnchor(plainText(key), formulas[index] ?? '');
    if (anchor !== undefined && plainText(key) !== '') anchors.set(plainText(key), anchor);
  });
  return anchors;
}

/** Ten years: a longer preparation is a slip of the hand, and days are counted one by one. */
const MOST_WORKING_DAYS = 2600;

function readLeadTimes(kinds: readonly CellValue[], days: readonly CellValue[]): LeadTimes {
  return kinds.flatMap((kind, index) => {
    const workingDays = days[index];
    if (isBlank(kind) || index === 0) return [];
    const count =
      typeof workingDays === 'number' ? Math.min(MOST_WORKING_DAYS, Math.max(0, Math.floor(workingDays))) : 0;
    return [{ kind: plainText(kind), workingDays: count }];
  });
}

const texts = (cells: readonly CellValue[]): readonly string[] =>
  cells
    .slice(1)
    .map(plainText)
    .filter((value) => value !== '');

/** The settings in the block named `settings`: its values, and its formulas, which are the anchors. */
export function readSettings(values: Grid<CellValue>, formulas: Grid<string>): Settings {
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
  const today = readDayCell(setting('today') ?? '');
  const year = readYear(setting('year'), setting('firstMonth'));
  return {
    language: languages.find((language) => language === said('language')) ?? 'fr',
    ...(year ? { year } : {}),
    currency: said('currency').toUpperCase(),
    organisation: said('organisation'),
    country: said('country').toUpperCase(),
    ...(today.is === 'known' ? { today: today.value } : {}),
    state: said('state'),
    owners: texts(column('owners')),
    calendar: { ...plainCalendar, holidays: new Set(knownDays(column('holidays'))) },
    leadTimes: readLeadTimes(column('kinds'), column('workingDays')),
    anchors: readAnchors(column('anchor'), targetFormulas),
    namedActions: numbers.get(NAMED_ACTIONS) ?? 0,
    numbers,
  };
}

const knownDays = (cells: readonly CellValue[]): readonly Day[] =>
  cells.map(readDayCell).flatMap((reading) => (reading.is === 'known' ? [reading.value] : []));

/** 2027 for a fiscal year from January, "2027-2028" for one that spans two calendar years. */
export function yearLabel(year: FiscalYear): string {
  const [first, last] = [dateOf(year.first).year, dateOf(year.last).year];
  return first === last ? String(first) : `${first}-${last}`;
}
