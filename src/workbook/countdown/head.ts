import { call, type Expression, expressionOf, named, type Part, pair, sum } from '../../formula';
import { type Cell, escapedName, formula, type Grid, QUESTION, readsPatterns, text } from '../cells';
import { dayOfBar, firstOfBar, headOfBar, lastOfBar } from './bars';
import {
  type CountdownColumn,
  type CountdownFact,
  type CountdownHelper,
  countdownFacts,
  countdownHead,
  factCell,
  SENTENCES,
} from './columns';
import { monthsFrom } from './context';
import { flags } from './due';
import {
  bodySpan,
  cellsOfDues,
  deadline,
  type HeadSource,
  isBroken,
  lateStep,
  message,
  optional,
  outlook,
  state,
  warning,
} from './sentences';
import { legendSigns, signs } from './signs';
import { rowMarks } from './words';

/** The greatest of the values there are; 0 of none. */
function greatestOf([first = expressionOf(0), ...others]: readonly Expression[]): Expression {
  return call('MAX', first, ...others);
}

const greatest = (head: HeadSource, column: CountdownHelper, otherwise: Part = 0): Expression =>
  call('IFERROR', greatestOf(cellsOfDues(head, column)), otherwise);

/** The first day of the calendar: that of the earliest action that is living. */
function firstDay(head: HeadSource): Expression {
  const [start = expressionOf(head.first), ...others] = cellsOfDues(head, 'firstDay').map((day) =>
    call('IF', pair(day, '=', 0), head.first, day),
  );
  return call('IFERROR', others.length === 0 ? start : call('MIN', start, ...others), head.first);
}

function facts(head: HeadSource): Readonly<Record<CountdownFact, Expression>> {
  const { columns } = head;
  const span = (column: CountdownColumn): Expression => bodySpan(head, column);
  const late = (value: number): Expression => call('IFERROR', call('MATCH', value, span('late'), 0), 9999);
  const counted = (column: CountdownColumn, value: number): Expression => call('COUNTIFS', span(column), value);
  const lastBar = lastOfBar(columns.unit, dayOfBar(columns, columns.bars - 1, 'both'));
  const isUnmoved = call('IF', pair(call('SUM', span('moved')), '=', 0), 1, 0);
  return {
    today: call('INT', call('SUM', named('settings_today'))),
    isWhole: call('IF', isBroken(head), 0, isUnmoved),
    firstBar: firstOfBar(columns.unit, factCell(columns, 'firstDay')),
    target: greatest(head, 'to'),
    firstDay: firstDay(head),
    missing: greatest(head, 'missing'),
    missingShort: greatest(head, 'missingShort'),
    held: greatest(head, 'held'),
    flag: greatest(head, 'flag', flags.missing),
    typed: call('SUM', span('typed')),
    changed: changed(head),
    isShort: call('IF', pair(factCell(columns, 'target'), '>', lastBar), 1, 0),
    lateCount: sum(counted('late', 1), counted('late', 2)),
    lateRow: call('MIN', late(1), late(2)),
    nextRow: call('IFERROR', call('MATCH', 0, span('isDone'), 0), 0),
    doneCount: counted('isDone', 1),
    optional: optional(head),
    message: message(head),
    lateStep: lateStep(head),
    question: expressionOf(QUESTION),
    readsPatterns: readsPatterns(factCell(columns, 'question')),
  };
}

/** How many steps the templates no longer have, and how many more they have now. */
function changed(head: HeadSource): Expression {
  const more = head.source.parts.map(({ template }) => {
    const count = call('COUNTIFS', named('templates_kind'), `=${escapedName(template.kind)}`);
    return call('IF', pair(count, '>', template.steps.length), 1, 0);
  });
  return call('IFERROR', sum(call('SUM', bodySpan(head, 'changed')), ...more), 0);
}

/** The rows above the steps: subject, state, deadline and signs, columns; hidden below them keys and days closed. */
export function countdownHeadCells(head: HeadSource): Grid<Cell> {
  const { columns, source } = head;
  const { words, subject } = source;
  const made = facts(head);
  // Behind the frozen column, where sentences can flow.
  const front: Readonly<Record<number, Cell>> = {
    [countdownHead.title]: text(subject),
    [countdownHead.state]: formula(state(head)),
    [countdownHead.deadline]: formula(deadline(head)),
    [countdownHead.weeks]: text(legendLine(head)),
  };
  const months = monthsFrom(columns);
  const ofRow = (row: number, column: number): Cell => {
    const bar = column - columns.firstBar;
    if (bar >= 0 && bar < columns.bars) {
      if (bar === 0 && row === countdownHead.title) return formula(outlook(head));
      if (bar === 0 && row === countdownHead.state) return formula(warning(head));
      return headOfBar(columns, words, row, bar);
    }
    if (row === countdownHead.keys) return text(columns.keys[column - 1] ?? '');
    if (row === countdownHead.labels && column !== months) return labelOf(head, column);
    if (row === countdownHead.title && column >= months) {
      const fact = countdownFacts[column - months];
      if (fact !== undefined) return formula(made[fact]);
    }
    if (row === countdownHead.state && column >= months) return text(words.months[column - months] ?? '');
    if (column === months) return text(rowMarks.other);
    if (column === 1) return row === countdownHead.title ? text(words.countdown.heading) : null;
    return column === SENTENCES ? (front[row] ?? null) : null;
  };
  return Object.values(countdownHead).map((row) =>
    Array.from({ length: columns.count }, (_, index) => ofRow(row, index + 1)),
  );
}

function labelOf({ columns, source }: HeadSource, column: number): Cell {
  const labels: Readonly<Record<string, string>> = source.words.countdown.columns;
  return text(labels[columns.keys[column - 1] ?? ''] ?? '');
}

/** Signs are wider than they are measured to be: the no-break spaces at the end keep the last word from being cut. */
const legendLine = ({ source }: HeadSource): string =>
  `${legendSigns.map((sign) => `${signs[sign]} ${source.words.countdown.bars[sign]}`).join('   ')}   ${source.words.countdown.counting}${'\u00a0'.repeat(6)}`;
