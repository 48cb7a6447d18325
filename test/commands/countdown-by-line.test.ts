import { buildCountdown } from '../../src/commands/countdown';
import { aSalon, SALON } from './a-countdown-file';
import { succeeded, troubleOf } from './a-file';

const two = () => aSalon(`${SALON}\n${SALON.replace('2027-06-18', '2027-10-15')}`).port;

describe('a countdown of a name that two actions have', () => {
  test('is refused with their lines, and how to choose one', () =>
    expect(troubleOf(buildCountdown(two(), { action: 'Salon' }))).toMatchObject({
      code: 'countdown.ambiguous',
      facts: { lines: [2, 3] },
    }));

  test.each([
    [2, '2027-06-18'],
    [3, '2027-10-15'],
  ])('is that of line %d where it is said', (line, day) =>
    expect(succeeded(buildCountdown(two(), { action: 'Salon', line })).countdowns).toMatchObject([{ day }]),
  );

  test('is refused where no action of that name stands on the line', () =>
    expect(troubleOf(buildCountdown(two(), { action: 'Salon', line: 9 }))).toMatchObject({
      code: 'countdown.ambiguous',
    }));
});
