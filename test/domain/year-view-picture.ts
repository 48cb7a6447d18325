import { fiscalYear, mondayOf, plusDays } from '../../src/domain/time';
import { type Group, type Grouping, groupsOf } from '../../src/domain/year-view';
import { rowOfSigns, weeksOf } from '../../src/domain/year-view/retroplanning';
import { type ActionSketch, anAction, aPlan, day, type PlanSketch } from './builders';

const weeksOfYear2027 = weeksOf(fiscalYear(2027, 1));

/** The weeks of an action as characters, · where nothing stands, from the week of a day on. */
export function weeks(action: ActionSketch, from: string, count: number, plan: PlanSketch = {}): string {
  const { year = fiscalYear(2027, 1), leadTimes, calendar } = aPlan(plan);
  const first = mondayOf(day(from));
  const mondays = Array.from({ length: count }, (_, index) => {
    const monday = plusDays(first, 7 * index);
    return { first: monday, last: plusDays(monday, 6) };
  });
  return draw(rowOfSigns(anAction(action), mondays, { year, leadTimes, calendar }));
}

const draw = (signs: readonly string[]): string => signs.map((sign) => sign || '·').join('');

function titleOf(group: Group): string {
  if (group.by === 'undated') return '(to be dated)';
  if (group.by === 'rhythm') return group.rhythm;
  return group.name === '' ? `(no ${group.by})` : group.name;
}

/** The whole year of a plan: one line a group, one an action. */
export function picture(sketch: PlanSketch, by: Grouping = 'objective'): string {
  const { leadTimes, calendar, year = fiscalYear(2027, 1), ...plan } = aPlan(sketch);
  const mondays = sketch.year === undefined ? weeksOfYear2027 : weeksOf(year);
  return groupsOf(plan, year, by)
    .flatMap((group) => {
      const also =
        'also' in group && group.also.length > 0 ? ` + ${group.also.map(({ name }) => name).join(', ')}` : '';
      const rows = group.actions.map(
        (action) => `${action.name.padEnd(12)}${draw(rowOfSigns(action, mondays, { year, leadTimes, calendar }))}`,
      );
      return [`${titleOf(group)}${also}`, ...rows];
    })
    .join('\n');
}

/** A picture as it is drawn in a test, without the indentation of the code around it. */
export const drawn = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
