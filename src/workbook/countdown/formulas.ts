import { foldName } from '../../domain/names';
import { MOST_WORKING_DAYS, type StepNode } from '../../domain/template';
import {
  asText,
  type CellReference,
  call,
  type Expression,
  expressionOf,
  firstOf,
  joined,
  named,
  negative,
  type Part,
  pair,
  sum,
} from '../../formula';
import { escapedName } from '../cells';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../plan';
import { workday, workdays } from '../settings';
import { type CountdownColumn, type CountdownHelper, cellIn } from './columns';
import { anchorCell, numberOf, type PartContext, todayOf } from './context';

/** All that the formulas of one step are written from. */
export type StepContext = PartContext & { readonly node: StepNode; readonly row: number };

export const signs = {
  critical: '■',
  work: '▒',
  buffer: '░',
  milestone: '◇',
  done: '✓',
  deadline: '◆',
} as const;

/** In the order of the legend. */
export const legendSigns = ['critical', 'work', 'buffer', 'milestone', 'done', 'deadline'] as const;
export const legend = [...legendSigns, 'today', 'closed'] as const;

const own = (context: StepContext, column: CountdownColumn): CellReference =>
  cellIn(context.columns, column, context.row);

/** That cell of the rows at these places of the graph. */
const cellsAt = (
  { columns, rows }: StepContext,
  column: CountdownColumn,
  places: readonly number[],
): readonly CellReference[] => places.map((place) => cellIn(columns, column, rows.ofStep[place] ?? rows.first));

/** What COUNTIFS and SUMIFS look for: the step of that kind and name. */
const sameStep = (context: StepContext) =>
  [
    named('templates_kind'),
    `=${escapedName(context.part.template.kind)}`,
    named('templates_step'),
    joined('=', own(context, 'key')),
  ] as const;

/** Whether a step of that kind and name stands once in the templates; what is said where it does not, and where that cannot be asked. */
const whereOnce = (context: StepContext, value: Part, otherwise: Part, unasked: Part): Expression => {
  const isOnce = pair(call('COUNTIFS', ...sameStep(context)), '=', 1);
  return call('IFERROR', call('IF', isOnce, value, otherwise), unasked);
};

function templateDays(context: StepContext): Expression {
  const built = own(context, 'builtDays');
  return whereOnce(context, call('SUMIFS', named('templates_days'), ...sameStep(context)), built, built);
}

/** A criterion may have 255 characters. */
const LONGEST_CRITERION = 200;

/** Whether the step still comes after the same ones in the templates; not asked of a text that is too long for a criterion. */
function isLinkedOtherwise(context: StepContext): Expression {
  const { part, node } = context;
  const after = part.links.get(foldName(node.step.name)) ?? '';
  const wanted = after === '' ? '?*' : `=${escapedName(after)}`;
  if (wanted.length > LONGEST_CRITERION || /[\r\n]/.test(wanted)) return expressionOf(0);
  const count = call('COUNTIFS', ...sameStep(context), named('templates_after'), wanted);
  return call('IF', pair(count, '=', after === '' ? 0 : 1), 0, 1);
}

/**
 * How many working days a day is after the last day everything must be ready: 0 for that day, −1 for the working day
 * before. A day off counts as the working day before it.
 */
function offsetOf(context: StepContext, day: Expression): Expression {
  const anchor = anchorCell(context, 'anchor');
  const after = pair(workdays(anchor, day), '-', 1);
  return call('IF', pair(day, '>=', anchor), after, negative(workdays(sum(day, 1), anchor)));
}

const dayAt = (context: StepContext, offset: Expression): Expression => {
  const day = call('IFERROR', workday(anchorCell(context, 'anchor'), offset), 0);
  return call('IF', pair(anchorCell(context, 'isLiving'), '=', 1), day, 0);
};

const status = (context: StepContext, of: 'done' | 'in-progress'): Expression =>
  pair(own(context, 'status'), '=', context.words.statuses[of]);

const isDoneOf = (context: StepContext): Expression => pair(own(context, 'isDone'), '=', 1);

/** The earliest a step can end: after those it waits for, and not before `first`, the first day work may begin on. */
function earliestEnd(context: StepContext, ends: CountdownHelper, first: Expression, isLeftOut = false): Expression {
  const duration = own(context, 'duration');
  const before = cellsAt(context, ends, context.node.before);
  // A moment may fall on the first day itself; work of one day that begins on it ends on it.
  const atLeast = pair(first, '-', isLeftOut ? 1 : call('IF', pair(duration, '>', 0), 1, 0));
  const begun = call('MAX', atLeast, ...before);
  return isLeftOut ? begun : sum(begun, duration);
}

/** The buffers and optional steps that may go when time is short. */
export const mayGo = ({ step }: StepNode): boolean => step.is === 'buffer' || step.isOptional;

/** When it ends by what she says: done on its day, or under way since it had to begin; "" while it is still to do. */
function settled(context: StepContext): Expression {
  const [today, duration] = [anchorCell(context, 'today'), own(context, 'duration')];
  const doneDay = own(context, 'doneDay');
  const isKnown = call('AND', pair(doneDay, '>', 0), pair(anchorCell(context, 'isLiving'), '=', 1));
  const inTime = call('MIN', own(context, 'endOffset'), pair(today, '-', 1));
  const done = call('IF', isKnown, offsetOf(context, doneDay), inTime);
  const more = call('MAX', pair(duration, '-', 1), 0);
  const begun = call('MAX', sum(call('MIN', own(context, 'startOffset'), today), more), today);
  return firstOf(
    [
      [isDoneOf(context), done],
      [status(context, 'in-progress'), begun],
    ],
    '',
  );
}

/** 0 in time · 1 should have begun · 2 should have ended · 3 waits for steps that are late. */
function late(context: StepContext): Expression {
  const today = todayOf(context.columns);
  const [start, end] = [own(context, 'firstDay'), own(context, 'lastDay')];
  const isPast = call('IF', pair(start, '<', today), 1, 0);
  const hasNotBegun = call('IF', status(context, 'in-progress'), 0, isPast);
  const waits = pair(own(context, 'firstEnd'), '>', own(context, 'endOffset'));
  return firstOf(
    [
      [call('OR', isDoneOf(context), pair(start, '=', 0)), 0],
      [pair(end, '<', today), 2],
      [pair(hasNotBegun, '=', 1), 1],
      [waits, 3],
    ],
    0,
  );
}

function doneDay(context: StepContext): Expression {
  const day = call('SUM', own(context, 'doneOn'));
  const isPlausible = call(
    'AND',
    isDoneOf(context),
    pair(day, '>=', FIRST_PLAUSIBLE_DAY),
    pair(day, '<=', LAST_PLAUSIBLE_DAY),
  );
  return call('IF', isPlausible, call('INT', day), 0);
}

function sign(context: StepContext): Expression {
  const isCritical = call('IF', pair(own(context, 'slack'), '>', 0), signs.work, signs.critical);
  const work = context.node.step.is === 'buffer' ? signs.buffer : isCritical;
  return firstOf(
    [
      [isDoneOf(context), signs.done],
      [pair(own(context, 'duration'), '=', 0), signs.milestone],
    ],
    work,
  );
}

/** A done step is drawn where it was done: its working days up to the day it ended. */
function from(context: StepContext): Expression {
  const [to, duration] = [own(context, 'to'), own(context, 'duration')];
  const first = call('IFERROR', workday(sum(to, 1), negative(duration)), to);
  const worked = call('IF', pair(duration, '=', 0), to, first);
  return call('IF', call('AND', isDoneOf(context), pair(to, '>', 0)), worked, own(context, 'firstDay'));
}

function to(context: StepContext): Expression {
  const [day, end] = [own(context, 'doneDay'), own(context, 'lastDay')];
  const done = call('IF', pair(day, '>', 0), day, call('MIN', end, todayOf(context.columns)));
  return call('IF', call('AND', isDoneOf(context), pair(end, '>', 0)), done, end);
}

/** Whether she typed over a date, which then no longer follows. */
function typed(context: StepContext): Expression {
  const differs = (shown: CountdownColumn, meant: CountdownColumn): Expression => {
    const day = call('IF', pair(own(context, meant), '=', 0), '', own(context, meant));
    return call('IF', pair(own(context, shown), '=', day), 0, 1);
  };
  return call('IFERROR', call('MAX', differs('start', 'firstDay'), differs('end', 'lastDay')), 1);
}

/** The row above was built just before this one: a sort carries this formula along, and it then sees another neighbour. */
export function movedFormula({ columns }: Pick<PartContext, 'columns'>, row: number, order: number): Expression {
  const above = order === 1 ? 0 : cellIn(columns, 'order', row - 1);
  const isNext = pair(sum(above, 1), '=', cellIn(columns, 'order', row));
  return call('IFERROR', call('IF', isNext, 0, 1), 1);
}

/** The owner: the role the template names, until she writes a person's name; else who answers for the action. */
const owner = (context: StepContext): Expression =>
  context.node.step.role === '' ? asText(anchorCell(context, 'owner')) : expressionOf(context.node.step.role);

function duration(context: StepContext): Expression {
  const days = own(context, 'days');
  const wanted = call('IF', pair(days, '=', ''), own(context, 'templateDays'), call('SUM', days));
  return call('INT', call('MEDIAN', 0, wanted, MOST_WORKING_DAYS));
}

/** Those that wait for it must be able to begin. */
function endOffset(context: StepContext): Expression {
  const [first, ...others] = cellsAt(context, 'bound', context.node.next);
  return first === undefined ? expressionOf(0) : call('MIN', first, ...others);
}

const firstEnd = (context: StepContext, ends: CountdownHelper, isLeftOut: boolean): Expression => {
  const settledEnd = own(context, 'settled');
  const open = earliestEnd(context, ends, anchorCell(context, 'today'), isLeftOut);
  return call('IF', pair(settledEnd, '=', ''), open, settledEnd);
};

type Formula = (context: StepContext) => Expression;

const helpers: Readonly<Partial<Record<CountdownHelper, Formula>>> = {
  builtOwner: owner,
  templateDays,
  changed: (it) => whereOnce(it, isLinkedOtherwise(it), 1, 0),
  duration,
  endOffset,
  startOffset: (it) => pair(own(it, 'endOffset'), '-', call('MAX', pair(own(it, 'duration'), '-', 1), 0)),
  bound: (it) => pair(own(it, 'startOffset'), '-', call('IF', pair(own(it, 'duration'), '>', 0), 1, 0)),
  earliest: (it) => earliestEnd(it, 'earliest', anchorCell(it, 'origin')),
  slack: (it) => pair(own(it, 'endOffset'), '-', own(it, 'earliest')),
  firstDay: (it) => dayAt(it, own(it, 'startOffset')),
  lastDay: (it) => dayAt(it, own(it, 'endOffset')),
  isDone: (it) => call('IF', call('OR', status(it, 'done'), pair(call('SUM', own(it, 'doneOn')), '>', 0)), 1, 0),
  doneDay,
  settled,
  firstEnd: (it) => firstEnd(it, 'firstEnd', false),
  shortEnd: (it) => firstEnd(it, 'shortEnd', mayGo(it.node)),
  late,
  from,
  to,
  sign,
  typed,
};

/** The formula of a helper cell of a step's row; undefined where it has none. */
export const stepHelper = (context: StepContext, column: CountdownHelper): Expression | undefined =>
  helpers[column]?.(context);

const whereDated = (context: StepContext, value: Part): Expression =>
  call('IF', pair(own(context, 'firstDay'), '=', 0), '', value);

function dayCount(context: StepContext): Expression {
  const before = pair(anchorCell(context, 'target'), '-', own(context, 'firstDay'));
  const count = call('IF', pair(before, '=', 0), '', joined('−', numberOf(before)));
  return call('IFERROR', whereDated(context, joined(context.words.countdown.dayLetter, count)), '');
}

/** "⚠ à lancer (−3 j)", "à risque (+2 j)", "marge 4 j": late in working days, or what the step may still slip. */
function alert(context: StepContext): Expression {
  const { countdown } = context.words;
  const [days, unit] = [` ${countdown.dayUnit}`, ` ${countdown.dayUnit})`];
  const today = anchorCell(context, 'today');
  const behind = (said: string, offset: CountdownHelper): Expression =>
    joined(`${said} (−`, pair(today, '-', own(context, offset)), unit);
  const over = pair(own(context, 'firstEnd'), '-', own(context, 'endOffset'));
  const slack = own(context, 'slack');
  const isTight = call('OR', pair(slack, '<=', 0), isDoneOf(context));
  const is = (value: number): Expression => pair(own(context, 'late'), '=', value);
  const said = firstOf(
    [
      [is(2), behind(countdown.overdue, 'endOffset')],
      [is(1), behind(countdown.toBegin, 'startOffset')],
      [is(3), joined(`${countdown.atRisk} (+`, over, unit)],
    ],
    call('IF', isTight, '', joined(countdown.slack, slack, days)),
  );
  return whereDated(context, call('IFERROR', said, ''));
}

const dayShown = (context: StepContext, column: 'firstDay' | 'lastDay'): Expression =>
  call('IFERROR', call('IF', pair(own(context, column), '=', 0), '', own(context, column)), '');

/** What a step's row shows by a formula. */
export const shownFormulas = {
  dayCount,
  start: (context: StepContext) => dayShown(context, 'firstDay'),
  end: (context: StepContext) => dayShown(context, 'lastDay'),
  days: (context: StepContext) => own(context, 'templateDays'),
  owner,
  alert,
} as const;
