import type { TypedReading } from '../../domain/file-reading';
import { type ActionField, type BudgetField, budgetFields, type Status, statuses } from '../../domain/plan';
import type { Weekday } from '../../domain/time';
import { call, cell, type Expression, joined, named, pair, range } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Cell, formula, type Grid, text } from '../cells';
import type { SettingsColumn } from './columns';
import { closedWords, dayOff } from './days-off';
import { listedStatuses, statusCode } from './status-list';
import { weekAsSaid } from './week';

/** Lines for her own words; the usual ones stand in the first five. */
export const OWN_STATUS_ROWS = 30;
/** Lines for spellings of her plan that no list foresees: "✅✅ Terminé (v2)". */
export const SEEN_STATUS_ROWS = 60;
/** Hers stand first, then the first of the list, which no other sign may stand before, then those of her plan, then the list. */
export const SEEN_FROM = OWN_STATUS_ROWS + 1;
const LIST_FROM = SEEN_FROM + SEEN_STATUS_ROWS;

/** Where the block of statuses stands: its first row, its columns, and the cells that say of each weekday whether it is worked. */
export type StatusPlace = {
  readonly row: number;
  readonly column: (column: SettingsColumn) => number;
  readonly weekdays: readonly Expression[];
  /** The columns the plan has. */
  readonly fields: ReadonlySet<ActionField>;
  /** What is understood of a status and of a day of the week. */
  readonly reading: TypedReading;
};

type Row = Readonly<Partial<Record<SettingsColumn, Cell>>>;

/** How many rows the list of all spellings has, and how many of them, from the first, may say "dropped". */
export const statusRows = (reading: TypedReading): number => LIST_FROM + listedStatuses(reading).length - 1;
export const droppedRows = (reading: TypedReading): number =>
  LIST_FROM + listedStatuses(reading).filter(({ status }) => status === 'dropped').length;

const cellOf = (spelling: string | number | boolean): Cell =>
  typeof spelling === 'string' ? text(spelling) : spelling;

/** The rows of the list that repeat hers: nothing where a word is missing, or its meaning is none. */
function ownRow({ row, column, reading }: StatusPlace, index: number): Row {
  const at = (name: SettingsColumn): Expression => cell(column(name), row + index, 'column');
  const known = (name: SettingsColumn): Expression =>
    range(cell(column(name), row + LIST_FROM, 'both'), cell(column(name), row + statusRows(reading) - 1, 'both'));
  const place = call('MATCH', joined(at('statusMeaning'), ''), known('statusWords'), 0);
  const isNone = call('OR', pair(at('statusWord'), '=', ''), pair(at('statusCodes'), '=', 0));
  return {
    statusWords: formula(call('IF', isNone, '', at('statusWord'))),
    statusCodes: formula(call('IFERROR', call('INDEX', known('statusCodes'), place), 0)),
  };
}

const droppedColumns: { readonly [B in BudgetField]: SettingsColumn } = {
  q1: 'droppedQ1',
  q2: 'droppedQ2',
  q3: 'droppedQ3',
  q4: 'droppedQ4',
};

/** How many actions a word drops, and what they would have cost; a word that stands further up says something else. */
function droppedRow({ row, column, fields }: StatusPlace, index: number): Row {
  if (!fields.has('status')) return { dropped: 0, droppedQ1: 0, droppedQ2: 0, droppedQ3: 0, droppedQ4: 0 };
  const at = (name: SettingsColumn): Expression => cell(column(name), row + index, 'column');
  const said = joined('=', at('statusWords'));
  const isFirst = pair(call('MATCH', at('statusWords'), named('settings_status_words'), 0), '=', index + 1);
  const isDropped = call('AND', pair(at('statusCodes'), '=', statusCode('dropped')), isFirst);
  const counted = call('IF', isDropped, call('COUNTIFS', named('plan_status'), said), 0);
  const amounts = budgetFields.map((field): readonly [SettingsColumn, Cell] => {
    const summed = call('SUMIFS', named(`plan_${field}`), named('plan_status'), said);
    const spared = call('IF', pair(at('dropped'), '=', 0), 0, summed);
    return [droppedColumns[field], fields.has(field) ? formula(call('IFERROR', spared, 0)) : 0];
  });
  return { dropped: formula(call('IFERROR', counted, 0)), ...Object.fromEntries(amounts) };
}

function weekRow({ row, column, weekdays }: StatusPlace, index: number): Row {
  const said = weekdays[index];
  // The week has seven days: there is one for each of the cells.
  if (said !== undefined) return { dayOff: formula(dayOff(said, (index + 1) as Weekday)) };
  const digits = weekdays.map((_, day) => cell(column('dayOff'), row + day));
  return index === weekdays.length ? { dayOff: formula(weekAsSaid(digits)) } : {};
}

/** Rows of the block, the first one of lists first: as many of them as are asked for. */
export function statusBlock(place: StatusPlace, words: SheetWords, rows = statusRows(place.reading)): readonly Row[] {
  const usual = statuses.map((status: Status) => words.statuses[status]);
  const closed = closedWords(place.reading);
  const listed = listedStatuses(place.reading);
  const dropped = droppedRows(place.reading);
  return Array.from({ length: rows }, (_, index): Row => {
    const known = listed[index === OWN_STATUS_ROWS ? 0 : index < LIST_FROM ? -1 : index - LIST_FROM + 1];
    const [label, closedWord] = [usual[index], closed[index]];
    return {
      ...(label === undefined ? {} : { statusWord: text(label), statusMeaning: text(label) }),
      ...(closedWord === undefined ? {} : { closedWords: cellOf(closedWord) }),
      ...weekRow(place, index),
      ...(index < OWN_STATUS_ROWS ? ownRow(place, index) : {}),
      ...(known === undefined ? {} : { statusWords: cellOf(known.spelling), statusCodes: statusCode(known.status) }),
      ...(index < dropped ? droppedRow(place, index) : {}),
    };
  });
}

/** The spellings below so many rows of the block, where nothing else stands. */
export const spellingsBelow = (rows: number, reading: TypedReading): Grid<Cell> =>
  listedStatuses(reading)
    .slice(rows - LIST_FROM + 1)
    .map(({ spelling, status }) => [cellOf(spelling), statusCode(status)]);

/** What is counted of dropped actions, row by row, in the order of the columns. */
export const droppedBlock = (place: StatusPlace): readonly Row[] =>
  Array.from({ length: droppedRows(place.reading) }, (_, index) => droppedRow(place, index));
