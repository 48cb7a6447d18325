import { isSameName } from '../../domain/names';
import { firstStart, type Schedule } from '../../domain/preparation';
import type { Day } from '../../domain/time';
import type { Expression } from '../../formula';
import { type Cell, type CellValue, escapedName, formula, type Grid, text } from '../cells';
import { anchorHelper, anchorShown } from './anchor';
import { barFormula, calendarFor } from './bars';
import {
  type CountdownColumn,
  type CountdownColumns,
  countdownColumns,
  countdownHelpers,
  FIRST_STEP_ROW,
} from './columns';
import type { CountdownPart, CountdownSource, PartContext, PartRows } from './context';
import { legend, movedFormula, type StepContext, shownFormulas, signs, stepHelper } from './formulas';
import { countdownHeadCells } from './head';
import { whyFormula, whyHelper } from './why';
import { type HerWords, rowMarks, type WrittenStep } from './words';

/** One row of the tab's body. */
export type CountdownRow =
  | { readonly is: 'group'; readonly part: number }
  | { readonly is: 'step'; readonly part: number; readonly place: number }
  | { readonly is: 'anchor'; readonly part: number }
  | { readonly is: 'gap' }
  | { readonly is: 'heading' }
  | { readonly is: 'removed'; readonly written: WrittenStep }
  | { readonly is: 'legend'; readonly shows: (typeof legend)[number] };

export type Countdown = {
  readonly columns: CountdownColumns;
  readonly rows: readonly CountdownRow[];
  readonly cells: Grid<Cell>;
  readonly steps: number;
};

/** The places of the steps, the first to begin first, otherwise in the order they wait for each other. */
const inOrderOfDates = ({ steps }: Schedule): readonly number[] =>
  steps
    .map(({ start }, place) => ({ start, place }))
    .sort((one, other) => one.start - other.start || one.place - other.place)
    .map(({ place }) => place);

function bodyRows({ parts, kept }: CountdownSource): readonly CountdownRow[] {
  const removed = kept.removed.map((written): CountdownRow => ({ is: 'removed', written }));
  return [
    ...parts.flatMap(({ schedule }, part): readonly CountdownRow[] => [
      ...(parts.length > 1 ? [{ is: 'group', part } as const] : []),
      ...inOrderOfDates(schedule).map((place): CountdownRow => ({ is: 'step', part, place })),
      { is: 'anchor', part },
    ]),
    { is: 'gap' },
    ...(removed.length > 0 ? [{ is: 'heading' } as const, ...removed, { is: 'gap' } as const] : []),
    ...legend.map((shows): CountdownRow => ({ is: 'legend', shows })),
  ];
}

/** Where each action's rows stand. */
function partRows(rows: readonly CountdownRow[], parts: readonly CountdownPart[]): readonly PartRows[] {
  return parts.map(({ schedule }, part) => {
    const placed = new Map<number, number>();
    rows.forEach((row, index) => {
      if (row.is === 'step' && row.part === part) placed.set(row.place, FIRST_STEP_ROW + index);
    });
    const anchor = FIRST_STEP_ROW + rows.findIndex((row) => row.is === 'anchor' && row.part === part);
    const ofStep = schedule.steps.map((_, place) => placed.get(place) ?? anchor);
    return { first: Math.min(anchor, ...ofStep), last: Math.max(...ofStep), anchor, ofStep };
  });
}

type Put = Readonly<Partial<Record<CountdownColumn, Cell>>>;

const formulaOrNothing = (made: Expression | undefined): Cell => (made === undefined ? null : formula(made));

/** A cell of hers as she typed it. */
const typedAgain = (value: CellValue): Cell => (typeof value === 'string' ? text(value) : value);

/** The template's own duration; what she typed instead stands in the visible column. */
function builtDays({ part, node }: StepContext): number {
  const days = part.template.steps.find(({ name }) => isSameName(name, node.step.name))?.workingDays ?? 0;
  return Number.isFinite(days) ? days : 0;
}

function stepCells(context: StepContext & { readonly place: number }, her: HerWords | undefined, order: number): Put {
  const { part, node, row, words } = context;
  const { step } = node;
  const status = her === undefined ? words.statuses['to-do'] : her.status;
  const helpers = Object.fromEntries(
    countdownHelpers.map((column) => [
      column,
      formulaOrNothing(stepHelper(context, column) ?? whyHelper(context, column)),
    ]),
  );
  return {
    ...helpers,
    name: text(her?.name ?? step.name),
    dayCount: formula(shownFormulas.dayCount(context)),
    start: formula(shownFormulas.start(context)),
    end: formula(shownFormulas.end(context)),
    days: her?.days ?? formula(shownFormulas.days(context)),
    owner: her?.owner === undefined ? formula(shownFormulas.owner(context)) : text(her.owner),
    status: text(status),
    alert: formula(shownFormulas.alert(context)),
    why: formula(whyFormula(context)),
    deliverable: text(her?.deliverable ?? step.deliverable),
    doneOn: her === undefined ? null : typedAgain(her.doneOn),
    comment: text(her?.comment ?? ''),
    key: text(escapedName(step.name)),
    row: text(rowMarks.step),
    action: text(part.action.name),
    order,
    place: context.place,
    builtDays: builtDays(context),
    builtDeliverable: text(step.deliverable),
    moved: formula(movedFormula(context, row, order)),
  };
}

/** What MATCH looks for: a name that is a number or a day is not found by its text. */
const keyOf = (name: CellValue): Cell =>
  typeof name === 'string' ? text(escapedName(name)) : typeof name === 'object' ? name.day : name;

const anchorFormulas = ['name', 'dayCount', 'start', 'end', 'days', 'owner', 'status', 'alert', 'why'] as const;

function anchorCells(context: PartContext, order: number, isAlone: boolean): Put {
  const { part, rows } = context;
  return {
    ...Object.fromEntries(countdownHelpers.map((column) => [column, formulaOrNothing(anchorHelper(context, column))])),
    ...Object.fromEntries(
      anchorFormulas.map((column) => [column, formulaOrNothing(anchorShown(context, column, isAlone))]),
    ),
    key: keyOf(part.name),
    row: text(rowMarks.other),
    action: text(typeof part.name === 'string' ? part.name : part.action.name),
    order,
    builtKind: text(part.kind),
    moved: formula(movedFormula(context, rows.anchor, order)),
    isDone: 1,
  };
}

/** A row that is no step's: visible cells, and the mark that it is ours. */
const ownRow = (cells: Put): Put => ({ row: text(rowMarks.other), ...cells });

function removedCells({ action, step, words }: WrittenStep): Put {
  return {
    name: text(words.name ?? step),
    owner: text(words.owner ?? ''),
    status: text(words.status),
    deliverable: text(words.deliverable ?? ''),
    doneOn: typedAgain(words.doneOn),
    comment: text(words.comment),
    ...(words.days === undefined ? {} : { days: words.days }),
    key: text(escapedName(step)),
    row: text(rowMarks.removed),
    action: text(action),
  };
}

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
      return removedCells(row.written);
    default: {
      const context = contextOf(body, row.part);
      if (context === undefined) return ownRow({});
      const moved = formula(movedFormula(context, at, index + 1));
      if (row.is === 'group')
        return ownRow({ name: text(context.part.action.name), order: index + 1, moved, isDone: 1 });
      if (row.is === 'anchor') return anchorCells(context, index + 1, parts.length === 1);
      const node = context.part.schedule.graph[row.place];
      if (node === undefined) return ownRow({});
      const her = kept.wordsOf({ action: context.part.action.name, step: node.step.name });
      return stepCells({ ...context, node, row: at, place: row.place }, her, index + 1);
    }
  }
}

function barsOf({ columns, source }: Body, row: CountdownRow, index: number): readonly Cell[] {
  const at = FIRST_STEP_ROW + index;
  const cells = Array.from({ length: columns.bars }, (_, bar): Cell => {
    if (row.is === 'step' || row.is === 'anchor') return formula(barFormula(columns, at, bar));
    if (row.is !== 'legend' || bar !== 0) return null;
    return text(row.shows === 'today' || row.shows === 'closed' ? '' : signs[row.shows]);
  });
  if (row.is !== 'legend') return cells;
  return cells.map((cell, bar) => (bar === 2 ? text(`${source.words.countdown.bars[row.shows]}\u00a0\u00a0`) : cell));
}

function bodyCells(body: Body): Grid<Cell> {
  return body.rows.map((row, index) => {
    const put = cellsOfRow(body, row, index);
    const cells = body.columns.keys.map((key): Cell => put[key as CountdownColumn] ?? null);
    cells.splice(body.columns.firstBar - 1, body.columns.bars, ...barsOf(body, row, index));
    return cells;
  });
}

/** From the first day a step must begin at the latest to the last day something is due. */
function spanOf(parts: readonly CountdownPart[]): { readonly first: Day; readonly last: Day } {
  const days = parts.map(({ schedule }) => schedule.anchor.day);
  const starts = parts.map(({ schedule }) => firstStart(schedule) ?? schedule.anchor.day);
  return { first: Math.min(...starts) as Day, last: Math.max(...days) as Day };
}

/** The countdown as data: every date, bar and reason a native formula chained from the deadline's cell in the plan. */
export function countdown(source: CountdownSource): Countdown {
  const rows = bodyRows(source);
  const steps = rows.filter((row) => row.is === 'step').length;
  const { first, last } = spanOf(source.parts);
  const columns = countdownColumns(calendarFor(first, last, steps));
  const places = partRows(rows, source.parts);
  const head = countdownHeadCells({ source, columns, places, steps, first });
  return { columns, rows, steps, cells: [...head, ...bodyCells({ source, columns, rows, places })] };
}
