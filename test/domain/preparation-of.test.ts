import { oneOffTimeOf, preparationOf, preparedKinds } from '../../src/domain/preparation';
import { plainCalendar } from '../../src/domain/time';
import { aTemplate } from './a-template';
import { aOneOff, day } from './builders';

const kinds = [
  aTemplate('Stand 2\nBadges 1 < Stand', { kind: 'Salon' }),
  aTemplate('Autre 9', { kind: 'SALON' }),
  aTemplate('', { kind: 'Flyer' }),
  aTemplate('', { kind: 'Annonce' }),
];
const leadTimes = [
  { kind: 'Salon', workingDays: 40, prepares: 'deadline' },
  { kind: 'Flyer', workingDays: 3, prepares: 'deadline' },
] as const;
const prepared = preparedKinds(kinds, leadTimes);
const about = { prepared, calendar: plainCalendar };

describe('the kinds that are prepared', () => {
  test('are those with steps, the first template of a kind; one whose days alone are known has one step', () => {
    const steps = [...prepared].map(([kind, { template, workingDays }]) => [
      kind,
      workingDays,
      ...template.steps.map(({ name }) => name),
    ]);
    expect(steps).toEqual([
      ['salon', 3, 'Stand', 'Badges'],
      ['flyer', 3, 'Flyer'],
    ]);
  });
});

describe('what is prepared of an action', () => {
  test('begins so many working days before it, whatever the kind is spelt like', () =>
    expect(preparationOf(aOneOff({ kind: ' salon', deadline: '2027-03-26' }), about)).toMatchObject({
      first: day('2027-03-24'),
      workingDays: 3,
      due: { day: day('2027-03-26') },
    }));

  test.each([
    ['a kind nobody prepares', { kind: 'Annonce', deadline: '2027-03-26' }],
    ['a kind without a template', { kind: 'Gala', deadline: '2027-03-26' }],
    ['no deadline', { kind: 'Salon' }],
    ['a deadline that is no date', { kind: 'Salon', deadline: 'bientôt' }],
    ['a start after its deadline', { kind: 'Salon', start: '2027-03-27', deadline: '2027-03-26' }],
    ['a rhythm', { kind: 'Salon', rhythm: 'mensuelle', deadline: '2027-03-26' }],
  ])('is nothing with %s', (_, sketch) => expect(preparationOf(aOneOff(sketch), about)).toBeUndefined());

  test('of one day is that day', () =>
    expect(oneOffTimeOf(aOneOff({ start: '2027-03-26', deadline: '2027-03-26' }))).toMatchObject({
      start: day('2027-03-26'),
      deadline: day('2027-03-26'),
    }));
});
