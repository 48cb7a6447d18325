import type { Day } from '../../domain/time';
import { call, type Expression, expressionOf, firstOf, grouped, joined, named, negative, pair } from '../../formula';
import { SEPARATOR } from '../templates';
import {
  type CountdownColumn,
  type CountdownColumns,
  type CountdownFact,
  type CountdownHelper,
  cellIn,
  factCell,
  spanIn,
} from './columns';
import { around, type CountdownSource, type CountdownTexts, numberOf, type PartRows, sayDayIn } from './context';
import { flags } from './due';
import { mayGo } from './step-days';
import { rowMarks } from './words';

/** What the head is written from. */
export type HeadSource = {
  readonly source: CountdownSource;
  readonly columns: CountdownColumns;
  readonly places: readonly PartRows[];
  readonly steps: number;
  /** The first day of the calendar where no date of the plan can be read. */
  readonly first: Day;
};

/** The rows from the first of the first action to the date of the last one. */
export function bodySpan({ columns, places }: HeadSource, column: CountdownColumn): Expression {
  const last = Math.max(...places.map(({ due }) => due));
  const first = Math.min(...places.map((rows) => rows.first - (places.length > 1 ? 1 : 0)));
  return spanIn(columns, column, first, last);
}

/** The cells of one column in the rows of the actions' own dates. */
export const cellsOfDues = ({ columns, places }: HeadSource, column: CountdownHelper): readonly Expression[] =>
  places.map(({ due }) => cellIn(columns, column, due));

/** " « Marge », « Communiqué »,": the steps that may go and are not begun. */
export function optional({ source, columns, places }: HeadSource): Expression {
  const names = source.parts.flatMap(({ schedule }, part) =>
    schedule.graph.flatMap((node, place) => {
      const row = places[part]?.ofStep[place] ?? 0;
      const isOpen = pair(cellIn(columns, 'settled', row), '=', '');
      const isLeft = call('AND', isOpen, pair(cellIn(columns, 'duration', row), '>', 0));
      const said = around(` ${source.words.countdown.quoted},`, cellIn(columns, 'name', row));
      return mayGo(node) ? [call('IF', isLeft, said, '')] : [];
    }),
  );
  const [first, ...others] = names.slice(0, 12);
  return first === undefined ? expressionOf('') : call('IFERROR', joined(first, ...others), '');
}

/** Rows of steps were taken away. */
export const isBroken = (head: HeadSource): Expression =>
  pair(call('COUNTIFS', bodySpan(head, 'row'), rowMarks.step), '<>', head.steps);

/** What the settings hold while the countdown of that subject is written. */
export const markOf = ({ tab }: CountdownTexts['countdown'], subject: string): string => `${tab}${subject}`;

/** What stands in the way of everything else, in one sentence; "" where nothing does. */
export function message(head: HeadSource): Expression {
  const { columns, source } = head;
  const { countdown } = source.words;
  const flag = factCell(columns, 'flag');
  const said = (['missing', 'dropped', 'kind', 'noDeadline', 'unreadable'] as const).map(
    (of): readonly [Expression, string] => [pair(flag, '=', flags[of]), countdown.flags[of]],
  );
  return firstOf(
    [
      [pair(named('settings_state'), '=', markOf(countdown, source.subject)), countdown.building],
      [pair(factCell(columns, 'isWhole'), '=', 0), call('IF', isBroken(head), countdown.gone, countdown.moved)],
      [pair(flag, '=', 0), ''],
    ],
    firstOf(said, countdown.flags.holidays),
  );
}

/** One of two sentences, by what the first action prepares: those of a campaign are most often alike. */
const ofFirst = (head: HeadSource, said: Readonly<Record<'start' | 'deadline', string>>): Expression =>
  call('IF', pair(cellsOfDues(head, 'isStart')[0] ?? 0, '=', 1), said.start, said.deadline);

const isCount = (value: Expression, [one, many]: readonly [string, string]): Expression =>
  call('IF', pair(value, '>', 1), many, one);

/** "Tenable : 3 jours ouvrés d'avance", "Il manque 6 jours ouvrés : première échéance tenable le 18 mars". */
export function state(head: HeadSource): Expression {
  const { columns, source, steps, places } = head;
  const { words } = source;
  const { countdown } = words;
  const [missing, said] = [factCell(columns, 'missing'), factCell(columns, 'message')];
  const day = sayDayIn(columns, words, factCell(columns, 'held'));
  const days = isCount(missing, countdown.lackingDays);
  const lacking = joined(countdown.lacking, missing, days, ofFirst(head, countdown.firstHeld), day);
  const { none, one, many } = countdown.spare;
  const spare = firstOf(
    [
      [pair(missing, '=', 0), none],
      [pair(missing, '=', -1), one],
    ],
    joined(many[0], negative(missing), many[1]),
  );
  const held = call('IF', pair(missing, '>', 0), lacking, joined(countdown.held, spare));
  const others = places.length * (places.length > 1 ? 2 : 1);
  const isDone = pair(factCell(columns, 'doneCount'), '=', steps + others);
  const free = call('IFERROR', call('IF', isDone, countdown.allDone, held), '');
  return call('IF', pair(said, '<>', ''), said, free);
}

/** "Échéance : 30 avr. 2027 · J−46 · commencer au plus tard le 3 mars". */
export function deadline(head: HeadSource): Expression {
  const { columns, source } = head;
  const { words } = source;
  const { countdown } = words;
  const [day, first] = [factCell(columns, 'target'), factCell(columns, 'firstDay')];
  const ahead = pair(day, '-', factCell(columns, 'today'));
  const count = firstOf(
    [
      [pair(ahead, '=', 0), ''],
      [pair(ahead, '>', 0), joined('−', numberOf(ahead))],
    ],
    joined('+', pair(negative(grouped(ahead)), '*', 1)),
  );
  const isFar = call('IF', pair(ahead, '=', 0), '', countdown.calendarDays);
  const target = joined(sayDayIn(columns, words, day), ' ', call('YEAR', day));
  const said = joined(
    ofFirst(head, countdown.dueDays),
    countdown.colon,
    target,
    ` · ${countdown.dayLetter}`,
    count,
    isFar,
  );
  const begin = joined(` · ${countdown.beginBy}`, sayDayIn(columns, words, first));
  return call('IF', pair(day, '=', 0), '', call('IFERROR', joined(said, begin), ''));
}

/** Which steps would have to go for the date to be held, and what is missing without them. */
function withoutOptional({ columns, source }: HeadSource): Expression {
  const { countdown } = source.words;
  const [names, short] = [factCell(columns, 'optional'), factCell(columns, 'missingShort')];
  const lacking = joined(countdown.withoutLacking, short, isCount(short, countdown.lackingDays));
  const held = call('IF', pair(short, '<=', 0), countdown.withoutHeld, lacking);
  return call('IF', pair(names, '=', ''), countdown.nothingOptional, joined(countdown.without.trim(), names, held));
}

/** Steps that depend on each other, as they are told. */
const inTurn = ({ quoted, cycle }: CountdownTexts['countdown'], steps: readonly string[]): string =>
  `${steps.map((step) => quoted.replace('{}', () => step)).join(', ')}${cycle}`;

/** What is no longer living, or else which steps would have to go. */
export function warning(head: HeadSource): Expression {
  const { columns, source } = head;
  const { countdown } = source.words;
  const fact = (of: CountdownFact): Expression => factCell(columns, of);
  const cycled = source.parts.flatMap((part) => part.cycled);
  const said = firstOf(
    [
      [pair(fact('typed'), '>', 0), joined('⚠ ', fact('typed'), ` ${countdown.typed}`)],
      [pair(fact('changed'), '>', 0), `⚠ ${countdown.changed}`],
      [pair(fact('isShort'), '=', 1), `⚠ ${countdown.short}`],
      [pair(fact('missing'), '>', 0), withoutOptional(head)],
    ],
    cycled.length === 0 ? '' : `⚠ ${inTurn(countdown, cycled)}`,
  );
  return call('IFERROR', said, '');
}

/** "En retard : Brief et d'autres : 2" or "À suivre : Maquette (3 mars)". */
export function outlook(head: HeadSource): Expression {
  const { columns, source } = head;
  const { countdown } = source.words;
  const [count, late, next] = [
    factCell(columns, 'lateCount'),
    factCell(columns, 'lateRow'),
    factCell(columns, 'nextRow'),
  ];
  const at = (column: CountdownColumn, row: Expression): Expression => call('INDEX', bodySpan(head, column), row);
  const [before, after] = source.words.retroplanning.others;
  const others = call('IF', pair(count, '>', 1), joined(before, pair(count, '-', 1), after), '');
  const isLate = joined(countdown.late, at('name', late), others);
  const day = sayDayIn(columns, source.words, at('firstDay', next));
  const said = firstOf(
    [
      [pair(count, '>', 0), isLate],
      [pair(next, '=', 0), countdown.nothingNext],
    ],
    joined(countdown.next, at('name', next), ' (', day, ')'),
  );
  return call('IF', pair(factCell(columns, 'message'), '<>', ''), '', call('IFERROR', said, ''));
}

/** The first late step as the settings repeat it for the check: its action, its name and the day it is late since. */
export function lateStep(head: HeadSource): Expression {
  const { columns } = head;
  const row = factCell(columns, 'lateRow');
  const at = (column: CountdownColumn): Expression => call('INDEX', bodySpan(head, column), row);
  const since = numberOf(call('IF', pair(at('late'), '=', 2), at('lastDay'), at('firstDay')));
  const said = joined(at('action'), SEPARATOR, at('name'), SEPARATOR, since);
  const isFree = pair(factCell(columns, 'message'), '=', '');
  const isLate = call('AND', isFree, pair(factCell(columns, 'lateCount'), '>', 0));
  return call('IFERROR', call('IF', isLate, said, ''), '');
}
