import { foldName } from '../../domain/names';
import { asText, call, type Expression, expressionOf, firstOf, joined, named, pair, range, sum } from '../../formula';
import { escapedName, formula, isPattern, type Placed, text } from '../cells';
import { columns, fact, fixed, hidden, LONGER_NAMES, OBJECTIVE_LINES, rows } from './layout';
import { rankSpan } from './ranks';
import type { DashboardSource, Parts } from './source';

type Place = NonNullable<DashboardSource['objectivePlaces']>[number];

/** Those of the plan, then the rows below them, where she will write the next. */
function placesOf(known: readonly Place[]): readonly Place[] {
  const last = known[known.length - 1]?.place ?? 0;
  const below = Array.from({ length: OBJECTIVE_LINES }, (_, index) => ({ place: last + 1 + index, name: '' }));
  return [...known, ...below].slice(0, OBJECTIVE_LINES);
}

/** Longer names that hold this one: what names them is not counted as naming it. */
const longerThan = (name: string, all: readonly Place[]): readonly string[] =>
  all
    .map((other) => other.name)
    .filter((other) => foldName(other) !== foldName(name) && foldName(other).includes(foldName(name)));

/** How many cells hold these names, in this order. */
const naming = ({ table }: Parts, ...names: readonly (Expression | string)[]): Expression =>
  call('COUNTIFS', rankSpan(table, 'objectives'), joined('*', ...names.flatMap((it) => [it, '*'])));

/** A name as it is looked for: that of its own line, unless a search would take it for a pattern. */
const soughtOn = (row: number, name: string): Expression =>
  isPattern(name) ? expressionOf(escapedName(name)) : fixed(row, columns.label);

/**
 * COUNTIFS finds a name within a longer one too. Hidden beside it, for each of these: what names the longer one is taken off, but
 * where it names both.
 */
const longerCells = (parts: Parts, { name }: Place, row: number): readonly Placed[] =>
  (name === '' ? [] : longerThan(name, parts.source.objectivePlaces ?? [])).slice(0, LONGER_NAMES).map((it, index) => {
    const [own, longer] = [soughtOn(row, name), escapedName(it)];
    const both = sum(naming(parts, own, longer), naming(parts, longer, own));
    return [row, hidden.longer + index, formula(pair(both, '-', naming(parts, longer)))];
  });

/** How many actions name it, alone or among others. */
function countOf(parts: Parts, { name }: Place, row: number, longer: number): Expression {
  const all = naming(parts, soughtOn(row, name));
  return longer === 0
    ? all
    : sum(all, call('SUM', range(fixed(row, hidden.longer), fixed(row, hidden.longer + longer - 1))));
}

/** "✓ 62 %": how far one has come that is measured, and whether that is as it should be; "" for any other. */
function progressCells({ source: { says, objectiveStates } }: Parts, { place }: Place, row: number): readonly Placed[] {
  const state = fixed(row, hidden.state);
  const signs = Object.values(objectiveStates).map((said) => [pair(state, '=', said), said.slice(0, 1)] as const);
  const progress = call('INDEX', named('objectives_progress'), place);
  const [before, after] = says.percent;
  const [space, hundredths] = [joined(fixed(row, hidden.sign), ' ', before), pair(progress, '*', 100)];
  const shown = joined(space, call('INT', pair(sum(pair(hundredths, '*', 2), 1), '/', 2)), after);
  return [
    [row, hidden.state, formula(call('IFERROR', asText(call('INDEX', named('objectives_status'), place)), ''))],
    [row, hidden.sign, formula(firstOf(signs, ''))],
    [row, hidden.progress, formula(call('IFERROR', call('IF', pair(progress, '=', ''), '', shown), ''))],
  ];
}

function line(parts: Parts, place: Place, index: number): readonly Placed[] {
  const row = rows.objectives + index;
  const name = call('IFERROR', asText(call('INDEX', named('objectives_name'), place.place)), '');
  const { says } = parts.source;
  const isFirst = index === 0 && (parts.source.objectivePlaces ?? []).length === 0;
  const label = isFirst ? call('IF', pair(name, '=', ''), says.noObjectives, name) : name;
  // An objective too long to be looked for is not counted.
  const longer = longerCells(parts, place, row);
  const count = call('IFERROR', countOf(parts, place, row, longer.length), '');
  const isBlank = pair(name, '=', '');
  return [
    [row, columns.label, formula(label)],
    [row, columns.value, formula(call('IF', isBlank, '', progressOr(parts, row)))],
    [row, hidden.actions, formula(count)],
    ...longer,
    ...progressCells(parts, place, row),
  ];
}

/** Where nothing is measured, the number of actions alone, as the head then says. */
function progressOr({ source: { says } }: Parts, row: number): Expression {
  const [progress, count] = [fixed(row, hidden.progress), fixed(row, hidden.actions)];
  const [one, several] = says.actionsOf;
  const counted = joined(count, call('IF', pair(count, '=', 1), one, several));
  return firstOf(
    [
      [pair(progress, '<>', ''), progress],
      [pair(fact('measured'), '=', 0), count],
    ],
    counted,
  );
}

/** The objectives, in the order of their tab, and how many actions serve each. */
export function objectiveCells(parts: Parts): readonly Placed[] {
  const { says, objectivePlaces } = parts.source;
  const heads: readonly Placed[] = [
    [rows.heads, columns.label, text(says.objectives)],
    [rows.heads, columns.value, formula(call('IF', pair(fact('measured'), '=', 0), says.actions, says.progress))],
  ];
  if (objectivePlaces === undefined) return [...heads, [rows.objectives, columns.label, text(says.noObjectives)]];
  const [before, after] = says.moreObjectives;
  const others = pair(call('COUNTA', named('objectives_name')), '-', OBJECTIVE_LINES);
  const more = call('IF', pair(others, '>', 0), joined(before, others, after), '');
  return [
    ...heads,
    ...placesOf(objectivePlaces).flatMap((place, index) => line(parts, place, index)),
    [rows.moreObjectives, columns.label, formula(more)],
  ];
}
