import fc from 'fast-check';
import { checkClosures } from '../../src/domain/check/closures';
import { blank, closedDays, known, MOST_CLOSED_DAYS, unread } from '../../src/domain/plan';
import { type Day, isoOf, plusDays } from '../../src/domain/time';
import { someDay } from './a-template';
import { aClosure, aPlan, day } from './builders';

const closed = (...closures: readonly Parameters<typeof aClosure>[0][]): readonly string[] =>
  [...closedDays(closures.map((closure, index) => aClosure({ line: index + 1, ...closure })))].map(isoOf);

const someClosure = fc
  .tuple(someDay, fc.integer({ min: 0, max: 30 }))
  .map(([first, more]) => aClosure({ first: known(first), last: more === 0 ? blank : known(plusDays(first, more)) }));

describe('the days closed', () => {
  test('a closure of August closes each of its days', () => {
    const august = { first: known(day('2027-08-02')), last: known(day('2027-08-04')) };
    expect(closed(august)).toEqual(['2027-08-02', '2027-08-03', '2027-08-04']);
  });

  test('one whose last day is no day, or comes first, closes its first day', () => {
    const first = known(day('2027-08-02'));
    expect(closed({ first, last: unread('fin août') })).toEqual(['2027-08-02']);
    expect(closed({ first, last: known(day('2027-07-02')) })).toEqual(['2027-08-02']);
  });

  test('a text closes nothing, and the lines after it do', () => {
    expect(closed({ first: unread('pont de mai') }, { first: blank, last: known(day('2027-05-07')) }, {})).toEqual([
      '2027-12-25',
    ]);
  });

  test('are those of every line, whatever their order, and no others', () => {
    fc.assert(
      fc.property(fc.array(someClosure, { maxLength: 6 }), (closures) => {
        const within = (it: Day): boolean =>
          closures.some(({ first, last }) => {
            const from = first.is === 'known' ? first.value : 0;
            return from <= it && it <= (last.is === 'known' ? last.value : from);
          });
        const days = closedDays(closures);
        for (let it = day('2026-10-01'); it < day('2028-03-01'); it = plusDays(it, 1))
          expect(days.has(it)).toBe(within(it));
      }),
    );
  });

  test('are no more than the settings have rows for, and the check says so', () => {
    const forEver = aClosure({ first: known(day('2027-01-01')), last: known(day('2199-12-31')) });
    expect(closedDays([forEver]).size).toBe(MOST_CLOSED_DAYS);
    expect(checkClosures(aPlan({ closures: [forEver] })).map(({ code }) => code)).toEqual([
      'settings.too-many-closed-days',
    ]);
  });

  test('a plan whose closures are days has no problem with them', () => {
    const closures = [aClosure(), aClosure({ first: known(day('2027-08-02')), last: known(day('2027-08-20')) })];
    expect(checkClosures(aPlan({ closures }))).toEqual([]);
  });
});
