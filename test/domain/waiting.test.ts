import { check } from '../../src/domain/check';
import { preparedKinds } from '../../src/domain/preparation';
import { fiscalYear } from '../../src/domain/time';
import { thisWeek } from '../../src/domain/year-view';
import { aTemplate } from './a-template';
import { type ActionSketch, aPlan, day } from './builders';

const mailing = aTemplate('Textes 5', { kind: 'Mailing', prepares: 'start' });
const show: ActionSketch = { name: 'Salon', rhythm: 'ponctuelle', kind: 'Mailing', deadline: '2027-03-23' };
const today = day('2027-03-22');

const told = (action: ActionSketch) => {
  const plan = aPlan({ actions: [action], templates: [mailing], today });
  const prepared = preparedKinds(plan.templates, plan.leadTimes);
  const items = thisWeek({ plan, year: fiscalYear(2027, 1), today, prepared });
  return [...check(plan).map(({ code }) => code), ...items.map(({ is }) => is)];
};

describe('an action that waits', () => {
  test('while it is to do, its preparation should have begun', () =>
    expect(told({ ...show, status: 'to-do' })).toEqual(['retroplanning.unreachable-deadline', 'late']));
  test('is not asked to have been begun, in the check or this week', () =>
    expect(told({ ...show, status: 'to-discuss' })).toEqual(['due']));
  test('is told once where its day has passed', () =>
    expect(told({ ...show, deadline: '2027-03-19', status: 'to-discuss' })).toEqual(['action.overdue', 'late']));
});
