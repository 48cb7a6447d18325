import { buildCountdown } from '../../src/commands/countdown';
import { aSalon, build, SALON } from './a-countdown-file';
import { troubleOf } from './a-file';

describe('what stands in the way of a countdown is said, and nothing is written', () => {
  test.each([
    ['a name nobody has', SALON, 'Foire', 'countdown.unknown-action'],
    ['an action that comes back', SALON.replace('Ponctuelle', 'Mensuelle'), 'Salon', 'countdown.recurring'],
    ['one without a deadline', SALON.replace('2027-06-18', ''), 'Salon', 'countdown.no-deadline'],
    ['a deadline nobody can read', SALON.replace('2027-06-18', 'décembre'), 'Salon', 'countdown.no-deadline'],
    ['one without a kind', SALON.replace('Foire', ''), 'Salon', 'countdown.no-kind'],
    ['a kind without steps', SALON.replace('Foire', 'Animation de communauté'), 'Salon', 'countdown.no-steps'],
    ['a dropped one', `${SALON} | Abandonnée`, 'Salon', 'countdown.dropped'],
    ['no selected row', SALON, null, 'row.none-selected'],
  ])('%s', (_, actions, action, code) => {
    const { file, port } = aSalon(actions);
    file.done = [];
    expect(troubleOf(buildCountdown(port, { action }))).toMatchObject({ code });
    expect(file.done).toEqual([]);
  });

  test('and a kind that is nearly one with steps is offered', () => {
    const { port } = aSalon(SALON.replace('Foire', 'Foires'));
    expect(troubleOf(buildCountdown(port, { action: 'Salon' }))).toMatchObject({
      code: 'countdown.misspelt-kind',
      facts: { kind: 'Foires', suggestion: 'Foire' },
    });
  });

  test.each(['1999-03-05', '2028-02-29', '2077-06-18'])('but a deadline on %s is built', (deadline) => {
    const { port } = aSalon(SALON.replace('2027-06-18', deadline));
    expect(build(port).countdowns).toMatchObject([{ day: deadline }]);
  });

  test('steps that wait for each other are all built', () => {
    const circle = 'Foire | A | 1 | B\nFoire | B | 2 | A\nFoire | C | 3 | B';
    expect(
      build(aSalon(SALON, circle).port)
        .steps.map(({ step }) => step)
        .sort(),
    ).toEqual(['A', 'B', 'C']);
  });
});
