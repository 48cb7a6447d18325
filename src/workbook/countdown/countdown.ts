import { firstStart } from '../../domain/preparation';
import { type Day, dateOf, firstOf, lastOf } from '../../domain/time';
import { type Cell, formula, type Grid, text } from '../cells';
import { barFormula, calendarFor } from './bars';
import { BAR_KEY, type CountdownColumns, countdownColumns, FIRST_STEP_ROW } from './columns';
import type { CountdownPart, CountdownSource, PartContext, PartRows } from './context';
import { dueCells } from './due-row';
import { countdownHeadCells } from './head';
import { withFreeWords } from './placed-words';
import { ownRow, type Put, removedCells } from './row-cells';
import { bodyRows, type CountdownRow, partRows } from './rows';
import { signs } from './signs';
import { stepCells } from './step-row';
import { movedFormula } from './typed-over';

export type Countdown = {
  readonly columns: CountdownColumns;
  readonly rows: readonly CountdownRow[];
  readonly cells: Grid<Cell>;
  readonly steps: number;
  /** Whether its days are of two years: each says which then. */
  readonly isOfTwoYears: boolean;
};

type Body = {
  readonly source: CountdownSource;
  readonly columns: CountdownColumns;
  readonly rows: readonly CountdownRow[];
  readonly places: readonly PartRows[];
};

function contextOf({ source, columns, places }: Body, index: number): PartContext | undefined {
  const [part, rows] = [source.parts[index], places[index]];
  if (part === undefined || rows === undefined) return undefined;
  const { words, fields, planRows } = source;
  return { part, rows, columns, words, fields, planRows };
}

function cellsOfRow(body: Body, row: CountdownRow, index: number): Put {
  const { words, kept, parts } = body.source;
  const at = FIRST_STEP_ROW + index;
  switch (row.is) {
    case 'gap':
      return ownRow({});
    case 'heading':
      return ownRow({ name: text(words.countdown.removed) });
    case 'legend':
      return ownRow({});
    case 'removed':
      return removedCells(row.written, at);
    default: {
      const context = contextOf(body, row.part);
      if (context === undefined) return ownRow({});
      const moved = formula(movedFormula(context, at, index + 1));
      if (row.is === 'group')
        return ownRow({ name: text(context.part.action.name), order: index + 1, moved, isDone: 1 });
      if (row.is === 'due') return dueCells(context, index + 1, parts.length === 1);
      const node = context.part.schedule.graph[row.place];
      if (node === undefined) return ownRow({});
      const her = kept.wordsOf({ action: context.part.action.name, nth: context.part.nth, step: node.step.name });
      return stepCells({ ...context, node, row: at, place: row.place }, her, index + 1);
    }
  }
}

function barsOf({ columns, source }: Body, row: CountdownRow, index: number): readonly Cell[] {
  const at = FIRST_STEP_ROW + index;
  const cells = Array.from({ length: columns.bars }, (_, bar): Cell => {
    if (row.is === 'step' || row.is === 'due') return formula(barFormula(columns, at, bar));
    if (row.is !== 'legend' || bar !== 0) return null;
    return text(row.shows === 'today' || row.shows === 'closed' ? '' : signs[row.shows]);
  });
  if (row.is !== 'legend') return cells;
  return cells.map((cell, bar) => (bar === 2 ? text(`${source.words.countdown.bars[row.shows]}\u00a0\u00a0`) : cell));
}

function bodyCells(body: Body): Grid<Cell> {
  return body.rows.map((row, index) => {
    const put = cellsOfRow(body, row, index);
    const cells = body.columns.keys.map((key): Cell => (key === BAR_KEY ? null : (put[key] ?? null)));
    cells.splice(body.columns.firstBar - 1, body.columns.bars, ...barsOf(body, row, index));
    return cells;
  });
}

/** From the first day a step must begin at the latest to the last day something is due. */
function spanOf(parts: readonly CountdownPart[]): { readonly first: Day; readonly last: Day } {
  const days = parts.map(({ schedule }) => schedule.due.day);
  const starts = parts.map(({ schedule }) => firstStart(schedule) ?? schedule.due.day);
  return {
    first: starts.reduce((one, other) => firstOf(one, other)),
    last: days.reduce((one, other) => lastOf(one, other)),
  };
}

/** The countdown as data: every date, bar and reason a native formula chained from the deadline's cell in the plan. */
export function countdown(source: CountdownSource): Countdown {
  const rows = bodyRows(source);
  const steps = rows.filter((row) => row.is === 'step').length;
  const { first, last } = spanOf(source.parts);
  const columns = countdownColumns(calendarFor(first, last, steps));
  const places = partRows(rows, source.parts);
  const head = countdownHeadCells({ source, columns, places, steps, first });
  const body = bodyCells({ source, columns, rows, places });
  return {
    columns,
    rows,
    steps,
    isOfTwoYears: dateOf(first).year !== dateOf(last).year,
    cells: withFreeWords({ cells: [...head, ...body], columns, rows, parts: source.parts }, source.free ?? []),
  };
}
