import type { ImportReport, ReadTable, ReadValue, SaidColumns, SaidOfExports, TablesRead } from '../../commands/api';
import {
  type ExportContext,
  type ExportFile,
  isInWeeks,
  type MonthValue,
  partOf,
  readExport,
  type Tool,
} from '../../domain/export';
import { figureNamed, figureOf, isFigureKey, type NamedFigure } from '../../domain/kpi';
import { dayOfIso, isoOf, plusDays } from '../../domain/time';

export const toolKey = (tool: Tool | null): string => tool ?? '';

/** What is known of the file that figures go into. */
type Known = Pick<ImportReport, 'currency' | 'today' | 'months' | 'own' | 'weekly' | 'weeksFrom'>;

/** Months without a year are of the last that the tab has, or of this one where that has not begun: the figures of a month are known once it is there. */
function contextOf({ currency, today, months, own, weekly, weeksFrom }: Known): ExportContext {
  const [last] = [...months].sort().reverse();
  const year = last === undefined ? {} : { year: Math.min(Number(last.slice(0, 4)), Number(today.slice(0, 4))) };
  const from = dayOfIso(weeksFrom ?? '');
  return { currency, own, weekly, ...year, ...(from === undefined ? {} : { weeksFrom: from }) };
}

/** What was said of columns, but that they are figures of hers that are gone. */
function standing(columns: SaidColumns[string], { own = [] }: ExportContext): SaidColumns[string] {
  const isThere = (it: NamedFigure | 'ignored'): boolean =>
    it === 'ignored' || isFigureKey(it) || own.some(({ figure }) => figure === it);
  return Object.fromEntries(Object.entries(columns).filter(([, it]) => isThere(it)));
}

function readTable(file: ExportFile, context: ExportContext, { columns, ...said }: SaidOfExports): ReadTable {
  const first = readExport(file, context, said);
  const saidOf = columns[toolKey(first.tool)];
  const known = saidOf && standing(saidOf, context);
  const reading = known === undefined ? first : readExport(file, context, { ...said, columns: known });
  return { name: file.name, reading };
}

/** Whether two months of a figure may be of different people or money: then they add up, as advertisements on two networks do. */
const addUp = (figure: NamedFigure, one: Tool | null, other: Tool | null): boolean =>
  figureOf(figure).together === 'sum' && one !== null && other !== null && one !== other;

/** The value of both, in cents of cents: sums of decimals are not exact. */
const sum = (one: number, other: number): number => Math.round((one + other) * 1e6) / 1e6;

/** Parts of a month or a week, one behind the other, as exports of two months have them of the week in between. */
function joinedParts(one: MonthValue, other: MonthValue): Omit<MonthValue, 'figure' | 'month'> | undefined {
  const [before, after] = (one.part?.first ?? 0) < (other.part?.first ?? 0) ? [one, other] : [other, one];
  if (before.part === undefined || after.part === undefined || plusDays(before.part.last, 1) !== after.part.first)
    return undefined;
  const part = { first: before.part.first, last: after.part.last };
  const { together: how } = figureOf(one.figure);
  const value = how === 'sum' ? sum(one.value, other.value) : (how === 'last' ? after : before).value;
  return { value, ...partOf(one.month, part) };
}

/** A period of a figure that two tables have. */
function ofBoth(before: ReadValue, value: MonthValue, areTwo: boolean): ReadValue {
  if (areTwo) {
    const isPartial = before.isPartial || value.isPartial;
    return { ...value, value: sum(before.value, value.value), isPartial, is: 'added' };
  }
  const joined = joinedParts(before, value);
  const { figure, month } = value;
  if (joined !== undefined) return { figure, month, ...joined, is: before.is };
  return { ...value, is: before.value === value.value ? before.is : 'twice' };
}

function together(tables: readonly ReadTable[]): readonly ReadValue[] {
  const all = new Map<string, { readonly value: ReadValue; readonly tool: Tool | null }>();
  for (const { reading } of tables)
    for (const value of reading.values) {
      const key = `${value.figure} ${value.month}`;
      const before = all.get(key);
      const { tool } = reading;
      const areTwo = before !== undefined && addUp(value.figure, before.tool, tool);
      all.set(key, {
        value: before === undefined ? { ...value, is: 'once' } : ofBoth(before.value, value, areTwo),
        tool,
      });
    }
  return [...all.values()].map(({ value }) => value);
}

const TO_SUNDAY = 6;

/** Whether a month, or a week by its Monday, is over. */
function isOver(period: string, today: string): boolean {
  const monday = dayOfIso(period);
  return monday === undefined ? period < today.slice(0, 7) : isoOf(plusDays(monday, TO_SUNDAY)) < today;
}

/** Whether a month, or a week by its Monday, has not begun. */
const isAhead = (period: string, today: string): boolean => period > today.slice(0, period.length);

/** How much a table without months says of why it has none. */
const weight = ({ reading: { tool, doubts } }: ReadTable): number =>
  (doubts.some(({ is }) => is === 'not-an-export') ? 0 : 2) + (tool === null ? 0 : 1);

/** The monthly figures of all tables together, the first file's first. */
export function readTables(files: readonly ExportFile[], known: Known, said: SaidOfExports): TablesRead {
  const [{ today }, context] = [known, contextOf(known)];
  const read = files.map((file) => readTable(file, context, said));
  const dated = read.filter(({ reading }) => reading.values.length > 0);
  const [telling] = [...read].sort((one, other) => weight(other) - weight(one));
  // A table whose dates or decimals she is asked about has no months yet.
  const asked = read.filter(({ reading }) => reading.doubts.some(({ is }) => is === 'date-order' || is === 'decimals'));
  const told = [...new Set([...dated, ...asked])];
  const tables = told.length > 0 || telling === undefined ? told : [telling];
  const left = read.filter((it) => !tables.includes(it)).map(({ name }) => name);
  const values = together(dated)
    .filter((value) => !isInWeeks(value, context))
    .map((value) => ({
      ...value,
      isPartial: value.isPartial || !isOver(value.month, today),
      ...(isAhead(value.month, today) ? { isAhead: true as const } : {}),
    }));
  return { tables, left, values };
}

const isRecord = (it: unknown): it is Readonly<Record<string, unknown>> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/** What was remembered as text; of one that is none of ours nothing, and undefined. */
export function saidColumnsOf(text: string): SaidColumns | undefined {
  if (text === '') return {};
  try {
    const tools: unknown = JSON.parse(text);
    if (!isRecord(tools)) return undefined;
    const isSaid = (it: unknown): it is NamedFigure | 'ignored' =>
      typeof it === 'string' && (it === 'ignored' || figureNamed(it) !== undefined);
    return Object.fromEntries(
      Object.entries(tools).map(([tool, columns]) => [
        tool,
        Object.fromEntries(
          Object.entries(isRecord(columns) ? columns : {}).flatMap(([header, it]) =>
            isSaid(it) ? [[header, it]] : [],
          ),
        ),
      ]),
    );
  } catch {
    return undefined;
  }
}

/** What was said before with what is said now: other tools and other headers stay. */
export const withSaid = (before: SaidColumns, now: SaidColumns): SaidColumns => ({
  ...before,
  ...Object.fromEntries(Object.entries(now).map(([tool, columns]) => [tool, { ...before[tool], ...columns }])),
});
