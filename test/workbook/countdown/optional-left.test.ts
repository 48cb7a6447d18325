import { verdict } from '../../../src/domain/preparation';
import { day } from '../../domain/builders';
import { aCountdown, words } from './a-countdown';

const STEPS = 'Brief 2\nTextes 3 < Brief\nAvis 1 optional < Textes';

/** Due on Friday 14 May 2027 and looked at on the Thursday after; brief and texts were done in time unless said otherwise. */
const inTime: Readonly<Record<string, string>> = { Brief: '2027-05-07', Textes: '2027-05-13' };
const looked = (steps = STEPS, doneOn = inTime, today = '2027-05-20') => {
  const her = Object.fromEntries(Object.entries(doneOn).map(([step, on]) => [step, { doneOn: { day: day(on) } }]));
  const progress = Object.entries(doneOn).map(([step, on]) => ({ step, is: 'done', end: day(on) }) as const);
  const shown = aCountdown({ steps, today, her });
  return { shown, said: verdict(shown.schedule, { today: day(today), progress }) };
};

const withoutThem = (names: string): string => `${words.countdown.without.trim()} ${names},`;

describe('once the date has passed and only optional steps are left', () => {
  test('the date holds without them, as the check says', () => {
    const { shown, said } = looked();
    expect(said).toMatchObject({ is: 'too-late', wouldGo: [{ name: 'Avis' }] });
    expect(Number(shown.due('missing'))).toBeGreaterThan(0);
    expect(Number(shown.due('missingShort'))).toBeLessThanOrEqual(0);
    expect(String(shown.said.warning)).toMatch(
      new RegExp(`^${withoutThem('.*Avis.*')}${words.countdown.withoutHeld}$`),
    );
  });

  test('nothing is missing where nothing else was ever to be done', () => {
    const { shown, said } = looked('Avis 1 optional\nRéserve 2 buffer < Avis', {});
    expect(said).toMatchObject({ is: 'too-late', wouldGo: [{ name: 'Avis' }, { name: 'Réserve' }] });
    expect(Number(shown.due('missingShort'))).toBeLessThanOrEqual(0);
  });

  test.each([
    ['a step that cannot go is open too', 'Brief 2\nTextes 3 < Brief\nAvis 1 optional\nEnvoi 1 < Textes'],
    ['an optional moment takes no time that could be saved', 'Brief 2\nTextes 3 < Brief\nAvis 0 optional < Textes'],
  ])('the date does not hold where %s', (_, steps) => {
    const { shown, said } = looked(steps);
    expect(said).toMatchObject({ is: 'too-late', wouldGo: [] });
    expect(Number(shown.due('missingShort'))).toBeGreaterThan(0);
  });
});
