import { type Day, mondayOf } from '../../src/domain/day';
import { fiscalYear } from '../../src/domain/fiscal-year';
import { groupsOf, rowOfSigns, weeksOf } from '../../src/domain/retroplanning';
import { type ActionSketch, anAction, aPlan, day, type PlanSketch } from './builders';

const weeksOfYear2027 = weeksOf(fiscalYear(2027, 1));

/** The weeks of an action as characters, · where nothing stands, from the week of a day on. */
export function weeks(action: ActionSketch, from: string, count: number, plan: PlanSketch = {}): string {
  const { year = fiscalYear(2027, 1), leadTimes, calendar } = aPlan(plan);
  const first = mondayOf(day(from));
  const mondays = Array.from({ length: count }, (_, index) => (first + 7 * index) as Day);
  return draw(rowOfSigns(anAction(action), mondays, { year, leadTimes, calendar }));
}

const draw = (signs: readonly string[]): string => signs.map((sign) => sign || '·').join('');

/** The whole year of a plan: one line a group, one an action. */
export function picture(sketch: PlanSketch): string {
  const { leadTimes, calendar, year = fiscalYear(2027, 1), ...plan } = aPlan(sketch);
  const mondays = sketch.year === undefined ? weeksOfYear2027 : weeksOf(year);
  return groupsOf(plan, year)
    .flatMap((group) => {
      const title =
        group.by === 'objective' ? group.objective : group.by === 'none' ? '(no objective)' : '(to be dated)';
      const also =
        group.by === 'objective' && group.also.length > 0 ? ` + ${group.also.map(({ name }) => name).join(', ')}` : '';
      const rows = group.actions.map(
        (action) => `${action.name.padEnd(12)}${draw(rowOfSigns(action, mondays, { year, leadTimes, calendar }))}`,
      );
      return [`${title}${also}`, ...rows];
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
