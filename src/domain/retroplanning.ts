import { type Action, isDropped } from './action';
import { type Day, mondayOf, plusDays } from './day';
import type { FiscalYear } from './fiscal-year';
import { type LeadTimes, workingDaysOf } from './lead-time';
import { isSameName } from './names';
import type { Plan } from './plan';
import { type ActionTime, occurrences, preparationStart, timeOf } from './time';
import type { WorkCalendar } from './workdays';

/** What one week shows of an action; each is told apart by shape as well as by colour. */
export const signs = { preparation: '▒', run: '■', deadline: '◆', occurrence: '●', continuous: '▬', none: '' } as const;
export type Sign = (typeof signs)[keyof typeof signs];

/** The Mondays of every week that has a day in the fiscal year: 52 to 54 of them. */
export function weeksOf(year: FiscalYear): readonly Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(year.first); monday <= year.last; monday = plusDays(monday, 7)) mondays.push(monday);
  return mondays;
}

/** One objective's line in the year view and the actions under it. */
export type Group =
  | {
      readonly by: 'objective';
      readonly objective: string;
      readonly actions: readonly Action[];
      readonly also: readonly Action[];
    }
  | { readonly by: 'none'; readonly actions: readonly Action[] }
  | { readonly by: 'undated'; readonly actions: readonly Action[] };

const serves = (action: Action, objective: string): boolean =>
  action.objectives.some((name) => isSameName(name, objective));

/** The objectives in their own order, then those that only actions name. */
function objectiveOrder(plan: Pick<Plan, 'objectives'>, actions: readonly Action[]): readonly string[] {
  const names = [...(plan.objectives ?? []).map(({ name }) => name), ...actions.flatMap((action) => action.objectives)];
  return names.filter((name, index) => name !== '' && names.findIndex((other) => isSameName(other, name)) === index);
}

/**
 * Every living action once: under its first objective, or without one, or, when it has no date yet, in the last group.
 * An objective no dated action stands under keeps its line when other actions serve it too.
 */
export function groupsOf(plan: Pick<Plan, 'objectives' | 'actions'>, year: FiscalYear): readonly Group[] {
  const living = plan.actions.filter((action) => !isDropped(action) && action.name !== '');
  const dated = living.filter((action) => timeOf(action, year).is !== 'undated');
  const undated = living.filter((action) => timeOf(action, year).is === 'undated');
  const aimless = dated.filter((action) => action.objectives.length === 0);
  const byObjective = objectiveOrder(plan, dated).map((objective): Group => {
    const isFirst = (action: Action): boolean => isSameName(action.objectives[0] ?? '', objective);
    const also = dated.filter((action) => serves(action, objective) && !isFirst(action));
    return { by: 'objective', objective, actions: dated.filter(isFirst), also };
  });
  return [
    ...byObjective.filter((group) => group.actions.length > 0 || (group.by === 'objective' && group.also.length > 0)),
    ...(aimless.length > 0 ? [{ by: 'none', actions: aimless } as const] : []),
    ...(undated.length > 0 ? [{ by: 'undated', actions: undated } as const] : []),
  ];
}

function signOfOneOff(week: FiscalYear, preparation: Day, time: Extract<ActionTime, { is: 'one-off' }>): Sign {
  if (week.last < preparation || week.first > time.deadline) return signs.none;
  if (time.deadline <= week.last) return signs.deadline;
  return week.last >= time.start ? signs.run : signs.preparation;
}

const overlaps = (week: FiscalYear, first: Day, last: Day): boolean => week.last >= first && week.first <= last;

/** What a week (Monday to Sunday) shows of an action. */
function signOf(week: FiscalYear, time: ActionTime, preparation: Day, falls: readonly Day[]): Sign {
  switch (time.is) {
    case 'undated':
      return signs.none;
    case 'one-off':
      return signOfOneOff(week, preparation, time);
    case 'continuous':
      return overlaps(week, time.first, time.last) ? signs.continuous : signs.none;
    case 'weekly':
    case 'monthly':
      return falls.some((day) => week.first <= day && day <= week.last) ? signs.occurrence : signs.none;
  }
}

function everyWeek(first: Day, last: Day, until: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && day <= until; day = plusDays(day, 7)) days.push(day);
  return days;
}

/** The row of an action in the year view: one sign for each of the weeks, given by their Mondays. */
export function rowOfSigns(
  action: Action,
  mondays: readonly Day[],
  context: { readonly year: FiscalYear; readonly leadTimes: LeadTimes; readonly calendar: WorkCalendar },
): readonly Sign[] {
  const time = timeOf(action, context.year);
  const workingDays = workingDaysOf(action.kind, context.leadTimes);
  const preparation =
    time.is === 'one-off' ? preparationStart(time, workingDays, context.calendar) : context.year.first;
  const end = plusDays(mondays[mondays.length - 1] ?? context.year.last, 6);
  const falls =
    time.is === 'monthly' ? occurrences(time) : time.is === 'weekly' ? everyWeek(time.first, time.last, end) : [];
  return mondays.map((monday) => signOf({ first: monday, last: plusDays(monday, 6) }, time, preparation, falls));
}
