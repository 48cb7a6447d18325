import { figureOf } from '../kpi';
import { foldName } from '../names';
import { dateOf, endOfMonth } from '../time';
import { textOf } from './cells';
import { askedColumn, columnNamed, type ReadColumn, readColumns, sameFigures } from './columns';
import { currenciesOf } from './currencies';
import type { DatedRow, Skipped } from './dated-row';
import { type Dating, datingOf, dayColumnOf } from './dating';
import type { Layout } from './layout';
import { numberReader, type ReadNumber } from './marks';
import { monthsTogether } from './months';
import { possible } from './possible';
import type { ExportAnswers, ExportColumn, ExportContext, ExportDoubt, MonthValue } from './reading';
import { skipperOf } from './rows';
import { inHundredths, isSigned } from './shares';
import { placeOf, type Row, type Table } from './table';
import { toldColumns } from './told-columns';
import { totalsAmong } from './totals';

/** What one table of a file comes to. */
export type TableReading = {
  readonly hasDays: boolean;
  readonly columns: readonly ExportColumn[];
  readonly values: readonly MonthValue[];
  readonly currencies: readonly string[];
  readonly read: number;
  readonly skipped: readonly Skipped[];
  readonly doubts: readonly ExportDoubt[];
};

type Task = {
  readonly table: Table;
  readonly layout: Layout | undefined;
  readonly fileName: string;
  readonly context: ExportContext;
  readonly answers: ExportAnswers;
};

/** The rows by why they count for nothing, and those that may count. */
function sorted({ table, layout }: Task, dayColumn: number) {
  const skipOf = skipperOf(table, layout, dayColumn);
  const counted: Row[] = [];
  const skipped: Skipped[] = [];
  for (const row of table.rows) {
    const why = skipOf(row);
    if (why === undefined) counted.push(row);
    else skipped.push({ line: row.line, why });
  }
  return { counted, skipped };
}

/** Reads the numbers of a table, and keeps what is to be told of them. */
function numbersOf(table: Table, readNumber: ReadNumber, hundredths: ReadonlySet<number>) {
  const cells: ExportDoubt[] = [];
  const ambiguous = new Set<number>();
  const numberAt = (row: Row, column: number): number | undefined => {
    const read = readNumber(row.cells[column], column);
    const isInHundredths = hundredths.has(column) && !isSigned(row.cells[column]);
    if (read.is === 'number') return isInHundredths ? read.value / 100 : read.value;
    if (read.is === 'ambiguous') ambiguous.add(column);
    if (read.is === 'unread') {
      const place = placeOf(table, row.line, column);
      cells.push({ is: 'cell', line: place.line + 1, column: place.column, text: textOf(row.cells[column]) });
    }
    return undefined;
  };
  const doubts = (): readonly ExportDoubt[] => [...(ambiguous.size > 0 ? [{ is: 'decimals' } as const] : []), ...cells];
  return { numberAt, doubts };
}

/** What the rows come to, and the cells that are not understood. */
function added({ table, context }: Task, dating: Dating, columns: readonly ReadColumn[], readNumber: ReadNumber) {
  const hundredths = inHundredths(dating.dated, columns, readNumber);
  const { numberAt, doubts } = numbersOf(table, readNumber, hundredths);
  const percents = [...hundredths].map(
    (column): ExportDoubt => ({ is: 'percents', header: table.header[column] ?? '' }),
  );
  const months = monthsTogether(context);
  for (const { row, span } of dating.dated) {
    for (const { column, figure, together, by, where } of columns) {
      if (where !== undefined && !where.texts.includes(foldName(textOf(row.cells[where.column])))) continue;
      const text = textOf(row.cells[column]);
      const counted = text === '' ? undefined : 1;
      const value = together === 'count' ? counted : numberAt(row, column);
      const weight = by === undefined ? 1 : numberAt(row, by);
      if (value !== undefined && weight !== undefined) months.add({ figure, together, span, value, by: weight, text });
    }
  }
  return { values: months.values(dating.covered), doubts: [...percents, ...doubts()] };
}

/** Whether a row stands where another time zone may have another month. */
const isAtTurn = ({ span }: DatedRow): boolean => dateOf(span.first).day === 1 || span.last === endOfMonth(span.last);

/**
 * Of a table of hers, rows of a month, not of a day, that differ in nothing but their figures. Those of a tool are parts of their month,
 * and days of a list add up.
 */
function sameMonths({ table, layout }: Task, { dated }: Dating, figures: ReadonlySet<number>): readonly ExportDoubt[] {
  const lines = new Map<string, number[]>();
  for (const { row, span } of layout === undefined ? dated : []) {
    const others = row.cells.map((cell, column) => (figures.has(column) ? '' : foldName(textOf(cell))));
    const key = JSON.stringify([span, others]);
    const line = placeOf(table, row.line, 0).line + 1;
    if (span.last > span.first) lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  return [...lines.values()].filter((same) => same.length > 1).map((same) => ({ is: 'same-month', lines: same }));
}

function toldOfRows({ table, layout }: Task, { dated }: Dating): readonly ExportDoubt[] {
  const [names, texts] = layout?.pending ?? [[], []];
  const column = columnNamed(table, names);
  const pending = dated.filter(({ row }) => texts.includes(foldName(textOf(row.cells[column]))));
  return [
    ...(pending.length > 0 ? [{ is: 'pending', rows: pending.length } as const] : []),
    ...(layout?.isUtc && dated.some(isAtTurn) ? [{ is: 'time-zone' } as const] : []),
  ];
}

/** Amounts in several currencies do not add up; in one that is not the plan's, she is to know. */
function inOneCurrency(values: readonly MonthValue[], currencies: readonly string[], own: string) {
  const isMoney = ({ figure }: MonthValue): boolean => figureOf(figure).unit === 'money';
  const [found, ...others] = currencies;
  if (found === undefined || !values.some(isMoney)) return { values, doubts: [] };
  if (others.length > 0) {
    const doubts: readonly ExportDoubt[] = [{ is: 'several-currencies', found: currencies }];
    return { values: values.filter((value) => !isMoney(value)), doubts };
  }
  const doubts: readonly ExportDoubt[] = found === own ? [] : [{ is: 'currency', found }];
  return { values, doubts };
}

/** Without the rows that add up others. */
function withoutTotals({ layout, answers }: Task, dating: Dating, columns: readonly ReadColumn[], dayColumn: number) {
  const readNumber = numberReader(dating.dated, columns, answers);
  const totals = totalsAmong(dating.dated, columns, { layout, readNumber, dayColumn });
  if (totals.size === 0) return { dating, readNumber };
  const skipped = [...totals].map(({ line }): Skipped => ({ line, why: 'total' }));
  const dated = dating.dated.filter(({ row }) => !totals.has(row));
  return { dating: { ...dating, dated, skipped: [...dating.skipped, ...skipped] }, readNumber };
}

export function readTable(task: Task): TableReading {
  const { table, layout, answers, context } = task;
  const dayColumn = dayColumnOf(table, layout);
  const { counted, skipped } = sorted(task, dayColumn);
  const { own = [], weekly = [] } = context;
  const found = readColumns(table, layout, answers, own);
  const days = datingOf({ ...task, year: context.year, weekly }, counted, dayColumn);
  const { dating, readNumber } = withoutTotals(task, days, found, dayColumn);
  const { columns, impossible, doubts } = possible(found, dating, context);
  const all = added(task, dating, columns, readNumber);
  const currencies = currenciesOf(table, layout, columns, dating.dated, context.currency);
  const money = inOneCurrency(all.values, currencies, context.currency);
  const asked = askedColumn(table, layout, answers);
  return {
    hasDays: dating.dated.length > 0,
    columns: toldColumns({ table, layout, answers, own, dayColumn, read: columns, impossible }),
    values: money.values,
    currencies,
    read: dating.dated.length,
    skipped: [...skipped, ...dating.skipped].map(({ line, why }) => ({ line: placeOf(table, line, 0).line + 1, why })),
    doubts: [
      ...dating.doubts,
      ...money.doubts,
      ...sameFigures(table, layout, columns, answers),
      ...doubts,
      ...(asked === undefined ? [] : [{ is: 'results', header: asked } as const]),
      ...toldOfRows(task, dating),
      ...sameMonths(task, dating, new Set([dayColumn, ...columns.map(({ column }) => column)])),
      ...all.doubts,
    ],
  };
}
