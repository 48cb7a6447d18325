import { foldName } from '../../domain/names';
import type { StepNode } from '../../domain/template';
import { quotedText } from '../../formula';
import { escapedName } from '../cells';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../plan';
import { type CountdownColumn, type CountdownHelper, cellIn } from './columns';
import { anchorCell, CLOSED, numberOf, type PartContext, todayOf } from './context';

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

const own = (context: StepContext, column: CountdownColumn): string => cellIn(context.columns, column, context.row);

/** That cell of the rows at these places of the graph. */
const cellsAt = (
  { columns, rows }: StepContext,
  column: CountdownColumn,
  places: readonly number[],
): readonly string[] => places.map((place) => cellIn(columns, column, rows.ofStep[place] ?? rows.first));

/** Whether a step of that kind and name stands once in the templates: its duration there, or the one it was built with. */
function inTemplates(context: StepContext, found: string, otherwise: string): string {
  const step = `templates_kind;${quotedText(`=${escapedName(context.part.template.kind)}`)};templates_step;"="&${own(context, 'key')}`;
  return `=IFERROR(IF(COUNTIFS(${step})=1;${found.replace('…', () => step)};${otherwise});${otherwise === '1' ? '0' : otherwise})`;
}

/** A criterion may have 255 characters. */
const LONGEST_CRITERION = 200;

/** Whether the step still comes after the same ones in the templates; not asked of a text that is too long for a criterion. */
function isLinkedOtherwise({ part, node }: StepContext): string {
  const after = part.links.get(foldName(node.step.name)) ?? '';
  if (after === '') return `IF(COUNTIFS(…;templates_after;"?*")=0;0;1)`;
  const wanted = `=${escapedName(after)}`;
  return wanted.length > LONGEST_CRITERION || /[\r\n]/.test(wanted)
    ? '0'
    : `IF(COUNTIFS(…;templates_after;${quotedText(wanted)})=1;0;1)`;
}

/**
 * How many working days a day is after the last day everything must be ready: 0 for that day, −1 for the working day
 * before. A day off counts as the working day before it.
 */
const offsetOf = (context: StepContext, day: string): string => {
  const anchor = anchorCell(context, 'anchor');
  return `IF(${day}>=${anchor};NETWORKDAYS.INTL(${anchor};${day};${CLOSED})-1;-NETWORKDAYS.INTL(${day}+1;${anchor};${CLOSED}))`;
};

const dayAt = (context: StepContext, offset: string): string =>
  `=IF(${anchorCell(context, 'isLiving')}=1;IFERROR(WORKDAY.INTL(${anchorCell(context, 'anchor')};${offset};${CLOSED});0);0)`;

const status = (context: StepContext, of: 'done' | 'in-progress'): string =>
  `${own(context, 'status')}=${quotedText(context.words.statuses[of])}`;

/** The earliest a step can end: after those it waits for, and not before `first`, the first day work may begin on. */
function earliestEnd(context: StepContext, ends: CountdownHelper, first: string, isLeftOut = false): string {
  const duration = own(context, 'duration');
  const before = cellsAt(context, ends, context.node.before);
  // A moment may fall on the first day itself; work of one day that begins on it ends on it.
  const atLeast = isLeftOut ? `${first}-1` : `${first}-IF(${duration}>0;1;0)`;
  return `MAX(${[atLeast, ...before].join(';')})${isLeftOut ? '' : `+${duration}`}`;
}

/** The buffers and optional steps that may go when time is short. */
export const mayGo = ({ step }: StepNode): boolean => step.is === 'buffer' || step.isOptional;

/** When it ends by what she says: done on its day, or under way since it had to begin; "" while it is still to do. */
function settled(context: StepContext): string {
  const [today, duration] = [anchorCell(context, 'today'), own(context, 'duration')];
  const doneDay = own(context, 'doneDay');
  const isKnown = `AND(${doneDay}>0;${anchorCell(context, 'isLiving')}=1)`;
  const done = `IF(${isKnown};${offsetOf(context, doneDay)};MIN(${own(context, 'endOffset')};${today}-1))`;
  const begun = `MAX(MIN(${own(context, 'startOffset')};${today})+MAX(${duration}-1;0);${today})`;
  return `=IF(${own(context, 'isDone')}=1;${done};IF(${status(context, 'in-progress')};${begun};""))`;
}

/** 0 in time · 1 should have begun · 2 should have ended · 3 waits for steps that are late. */
function late(context: StepContext): string {
  const today = todayOf(context.columns);
  const [start, end] = [own(context, 'firstDay'), own(context, 'lastDay')];
  const hasNotBegun = `IF(${status(context, 'in-progress')};0;IF(${start}<${today};1;0))`;
  const waits = `IF(${own(context, 'firstEnd')}>${own(context, 'endOffset')};3;0)`;
  return `=IF(OR(${own(context, 'isDone')}=1;${start}=0);0;IF(${end}<${today};2;IF(${hasNotBegun}=1;1;${waits})))`;
}

function doneDay(context: StepContext): string {
  const day = `SUM(${own(context, 'doneOn')})`;
  const isPlausible = `AND(${own(context, 'isDone')}=1;${day}>=${FIRST_PLAUSIBLE_DAY};${day}<=${LAST_PLAUSIBLE_DAY})`;
  return `=IF(${isPlausible};INT(${day});0)`;
}

function sign(context: StepContext): string {
  const isCritical = `IF(${own(context, 'slack')}>0;${quotedText(signs.work)};${quotedText(signs.critical)})`;
  const work = context.node.step.is === 'buffer' ? quotedText(signs.buffer) : isCritical;
  const moment = `IF(${own(context, 'duration')}=0;${quotedText(signs.milestone)};${work})`;
  return `=IF(${own(context, 'isDone')}=1;${quotedText(signs.done)};${moment})`;
}

/** A done step is drawn where it was done: its working days up to the day it ended. */
function from(context: StepContext): string {
  const [to, duration] = [own(context, 'to'), own(context, 'duration')];
  const worked = `IF(${duration}=0;${to};IFERROR(WORKDAY.INTL(${to}+1;-${duration};${CLOSED});${to}))`;
  return `=IF(AND(${own(context, 'isDone')}=1;${to}>0);${worked};${own(context, 'firstDay')})`;
}

function to(context: StepContext): string {
  const [day, end] = [own(context, 'doneDay'), own(context, 'lastDay')];
  const done = `IF(${day}>0;${day};MIN(${end};${todayOf(context.columns)}))`;
  return `=IF(AND(${own(context, 'isDone')}=1;${end}>0);${done};${end})`;
}

/** Whether she typed over a date, which then no longer follows. */
function typed(context: StepContext): string {
  const differs = (shown: CountdownColumn, meant: CountdownColumn): string =>
    `IF(${own(context, shown)}=IF(${own(context, meant)}=0;"";${own(context, meant)});0;1)`;
  return `=IFERROR(MAX(${differs('start', 'firstDay')};${differs('end', 'lastDay')});1)`;
}

/** The row above was built just before this one: a sort carries this formula along, and it then sees another neighbour. */
export function movedFormula(context: Pick<PartContext, 'columns'>, row: number, order: number): string {
  const own = cellIn(context.columns, 'order', row);
  const above = order === 1 ? '0' : cellIn(context.columns, 'order', row - 1);
  return `=IFERROR(IF(${above}+1=${own};0;1);1)`;
}

/** The owner: the role the template names, until she writes a person's name; else who answers for the action. */
const owner = (context: StepContext): string =>
  context.node.step.role === '' ? `=${anchorCell(context, 'owner')}&""` : `=${quotedText(context.node.step.role)}`;

type Formula = (context: StepContext) => string;

const helpers: Readonly<Partial<Record<CountdownHelper, Formula>>> = {
  builtOwner: owner,
  templateDays: (it) => inTemplates(it, `SUMIFS(templates_days;…)`, own(it, 'builtDays')),
  changed: (it) => inTemplates(it, isLinkedOtherwise(it), '1'),
  duration: (it) => `=INT(MEDIAN(0;IF(${own(it, 'days')}="";${own(it, 'templateDays')};SUM(${own(it, 'days')}));1000))`,
  endOffset: (it) => `=${it.node.next.length === 0 ? '0' : `MIN(${cellsAt(it, 'bound', it.node.next).join(';')})`}`,
  startOffset: (it) => `=${own(it, 'endOffset')}-MAX(${own(it, 'duration')}-1;0)`,
  bound: (it) => `=${own(it, 'startOffset')}-IF(${own(it, 'duration')}>0;1;0)`,
  earliest: (it) => `=${earliestEnd(it, 'earliest', anchorCell(it, 'origin'))}`,
  slack: (it) => `=${own(it, 'endOffset')}-${own(it, 'earliest')}`,
  firstDay: (it) => dayAt(it, own(it, 'startOffset')),
  lastDay: (it) => dayAt(it, own(it, 'endOffset')),
  isDone: (it) => `=IF(OR(${status(it, 'done')};SUM(${own(it, 'doneOn')})>0);1;0)`,
  doneDay,
  settled,
  firstEnd: (it) =>
    `=IF(${own(it, 'settled')}="";${earliestEnd(it, 'firstEnd', anchorCell(it, 'today'))};${own(it, 'settled')})`,
  shortEnd: (it) =>
    `=IF(${own(it, 'settled')}="";${earliestEnd(it, 'shortEnd', anchorCell(it, 'today'), mayGo(it.node))};${own(it, 'settled')})`,
  late,
  from,
  to,
  sign,
  typed,
};

/** The formula of a helper cell of a step's row; '' where it has none. */
export const stepHelper = (context: StepContext, column: CountdownHelper): string => helpers[column]?.(context) ?? '';

function dayCount(context: StepContext): string {
  const [day, letter] = [own(context, 'firstDay'), context.words.countdown.dayLetter];
  const before = `${anchorCell(context, 'target')}-${day}`;
  return `=IF(${day}=0;"";${quotedText(letter)}&IF(${before}=0;"";"−"&${numberOf(before)}))`;
}

/** "⚠ à lancer (−3 j)", "à risque (+2 j)", "marge 4 j": late in working days, or what the step may still slip. */
function alert(context: StepContext): string {
  const { countdown } = context.words;
  const unit = quotedText(` ${countdown.dayUnit})`);
  const today = anchorCell(context, 'today');
  const behind = (said: string, offset: CountdownHelper): string =>
    `${quotedText(`${said} (−`)}&${today}-${own(context, offset)}&${unit}`;
  const atRisk = `${quotedText(`${countdown.atRisk} (+`)}&${own(context, 'firstEnd')}-${own(context, 'endOffset')}&${unit}`;
  const slack = own(context, 'slack');
  const spare = `IF(OR(${slack}<=0;${own(context, 'isDone')}=1);"";${quotedText(countdown.slack)}&${slack}&${quotedText(` ${countdown.dayUnit}`)})`;
  const is = (value: number): string => `IF(${own(context, 'late')}=${value}`;
  const said = `${is(2)};${behind(countdown.overdue, 'endOffset')};${is(1)};${behind(countdown.toBegin, 'startOffset')};${is(3)};${atRisk};${spare})))`;
  return `=IF(${own(context, 'firstDay')}=0;"";IFERROR(${said};""))`;
}

const dayShown = (context: StepContext, column: 'firstDay' | 'lastDay'): string =>
  `=IFERROR(IF(${own(context, column)}=0;"";${own(context, column)});"")`;

/** What a step's row shows by a formula. */
export const shownFormulas = {
  dayCount: (context: StepContext) => `=IFERROR(${dayCount(context).slice(1)};"")`,
  start: (context: StepContext) => dayShown(context, 'firstDay'),
  end: (context: StepContext) => dayShown(context, 'lastDay'),
  days: (context: StepContext) => `=${own(context, 'templateDays')}`,
  owner,
  alert,
} as const;
