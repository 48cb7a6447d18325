import type { FileReading } from '../../domain/file-reading';
import { type Cents, centsOf } from '../../domain/money';
import { mayBeSeveral, nameSplitter } from '../../domain/names';
import {
  type Action,
  type ActionField,
  blank,
  known,
  type Objective,
  type ObjectiveField,
  type Reading,
  statusOf,
  unread,
} from '../../domain/plan';
import { rhythmOf } from '../../domain/rhythm';
import { anyOf, type Day, dayOf, dayOfSerial, isoOf } from '../../domain/time';
import { type CellValue, type Grid, isBlank, plainText } from '../cells';
import type { Header } from './header';

/**
 * A number in a date cell is a day the calendar can place when it falls in these years: 2027 is a year somebody typed
 * and not a day of 1905, and 9999 is a slip of the hand. The retroplanning's formulas know the same bounds.
 */
export const FIRST_PLAUSIBLE_DAY = dayOf(1990, 1, 1);
export const LAST_PLAUSIBLE_DAY = dayOf(2199, 12, 31);

export function readDayCell(value: CellValue): Reading<Day> {
  if (isBlank(value)) return blank;
  const serial = typeof value === 'object' ? value.day : value;
  if (typeof serial !== 'number') return unread(plainText(value));
  const day = dayOfSerial(serial);
  if (FIRST_PLAUSIBLE_DAY <= day && day <= LAST_PLAUSIBLE_DAY) return known(day);
  return unread(typeof value === 'object' ? isoOf(value.day) : plainText(value));
}

export function readMoneyCell(value: CellValue): Reading<Cents> {
  if (isBlank(value)) return blank;
  if (typeof value !== 'number') return unread(typeof value === 'object' ? isoOf(value.day) : plainText(value));
  return Number.isSafeInteger(centsOf(value)) ? known(centsOf(value)) : unread(plainText(value));
}

const readRhythmCell = (value: CellValue, reading: FileReading): Action['rhythm'] => {
  if (isBlank(value)) return blank;
  const rhythm = rhythmOf(plainText(value), reading);
  return rhythm === undefined ? unread(plainText(value)) : known(rhythm);
};

type Totals = { readonly whole: RegExp; readonly part: RegExp };

const knownTotals = new WeakMap<FileReading, Totals>();

/** What a row that adds others up begins with, in any of the languages. */
function totalsOf(reading: FileReading): Totals {
  const words = (of: keyof Totals): string =>
    anyOf(reading.flatMap(({ totals }) => totals[of]))
      .replace(/ /g, '\\s+')
      .replace(/-/g, '[-\\s]?');
  const found = knownTotals.get(reading) ?? {
    whole: new RegExp(`^(?:${words('whole')})(?!\\w)`, 'i'),
    part: new RegExp(`^(?:${words('part')})`, 'i'),
  };
  knownTotals.set(reading, found);
  return found;
}

type Row = (field: ActionField) => CellValue;

const rowOf =
  (cells: readonly CellValue[], header: Header<ActionField>): Row =>
  (field) =>
    cells[(header.columns.get(field) ?? 0) - 1] ?? '';

/** A total names no objective, KPI or owner: "Total refonte du site" for Zoé is an action. */
const isTotal = (row: Row, pattern: RegExp): boolean =>
  pattern.test(plainText(row('name'))) &&
  (['objectives', 'kpis', 'owner'] as const).every((field) => isBlank(row(field)));

export type ActionRow = { readonly line: number; readonly row: Row };

export type PlanRows = {
  readonly rows: readonly ActionRow[];
  /** The line of the TOTAL row, where there is one: actions end before it. */
  readonly totalLine?: number;
};

/** The rows that hold an action: below the header, above a TOTAL row, and not blank nor a subtotal. */
export function planRows(values: Grid<CellValue>, header: Header<ActionField>, reading: FileReading): PlanRows {
  const { whole, part } = totalsOf(reading);
  const fields = [...header.columns.keys()];
  const rows: ActionRow[] = [];
  for (let line = header.row + 1; line <= values.length; line += 1) {
    const row = rowOf(values[line - 1] ?? [], header);
    if (isTotal(row, whole)) return { rows, totalLine: line };
    const hasData = fields.some((field) => !isBlank(row(field)));
    if (hasData && !isTotal(row, part)) rows.push({ line, row });
  }
  return { rows };
}

/** Owners are separated as objectives are; those who own a row alone, and those of the settings, are known people. */
function knownOwners(rows: readonly ActionRow[], listed: readonly string[], reading: FileReading): readonly string[] {
  const alone = rows.map(({ row }) => plainText(row('owner'))).filter((owner) => !mayBeSeveral(owner, reading));
  return [...listed, ...alone.filter((owner) => owner !== '')];
}

export type KnownNames = {
  readonly objectives: readonly string[];
  readonly kpis: readonly string[];
  readonly owners: readonly string[];
};

export function readActions(rows: readonly ActionRow[], names: KnownNames, reading: FileReading): readonly Action[] {
  const objectivesIn = nameSplitter(names.objectives, reading);
  const kpisIn = nameSplitter(names.kpis, reading);
  const ownersIn = nameSplitter(knownOwners(rows, names.owners, reading), reading);
  return rows.map(({ line, row }) => ({
    line,
    name: plainText(row('name')),
    objectives: objectivesIn(plainText(row('objectives'))),
    kpis: kpisIn(plainText(row('kpis'))),
    owners: ownersIn(plainText(row('owner'))),
    budget: {
      q1: readMoneyCell(row('q1')),
      q2: readMoneyCell(row('q2')),
      q3: readMoneyCell(row('q3')),
      q4: readMoneyCell(row('q4')),
    },
    rhythm: readRhythmCell(row('rhythm'), reading),
    start: readDayCell(row('start')),
    deadline: readDayCell(row('deadline')),
    kind: plainText(row('kind')),
    status: statusOf(plainText(row('status')), reading),
    campaign: plainText(row('campaign')),
  }));
}

/** The objectives below their header; a row that holds something else than a name is an objective that misses its own. */
export function readObjectives(
  values: Grid<CellValue>,
  header: Header<ObjectiveField>,
  reading: FileReading,
): readonly Objective[] {
  const { whole } = totalsOf(reading);
  return values.slice(header.row).flatMap((cells, index) => {
    const cell = (field: ObjectiveField): string => plainText(cells[(header.columns.get(field) ?? 0) - 1] ?? '');
    const isEmpty = [...header.columns.keys()].every((field) => cell(field) === '');
    if (isEmpty || whole.test(cell('name'))) return [];
    return [{ line: header.row + 1 + index, name: cell('name'), period: cell('period'), target: cell('target') }];
  });
}
