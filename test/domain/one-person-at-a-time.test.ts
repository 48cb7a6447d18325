import fc from 'fast-check';
import { check } from '../../src/domain/check';
import { dayOfSerial, isoOf, plusDays } from '../../src/domain/time';
import { salon, stand } from './a-salon';
import { type ActionSketch, aPlan, day } from './builders';

describe('what one person prepares at the same time', () => {
  const due = (name: string, deadline: string, more: ActionSketch = {}): ActionSketch => ({
    ...salon,
    name,
    deadline,
    ...more,
  });
  const overlaps = (...actions: readonly ActionSketch[]): readonly string[] =>
    check(aPlan({ actions, templates: [stand] })).flatMap(({ code, facts }) =>
      code === 'retroplanning.overlap' && 'asked' in facts
        ? [
            `${facts.owner}: ${facts.actions.join(' + ')}, ${isoOf(facts.first)} to ${isoOf(facts.last)}, ${facts.asked} asked, ${facts.available} there`,
          ]
        : [],
    );

  test.each<readonly [string, readonly ActionSketch[], readonly string[]]>([
    [
      'two of ten days in the same ten days are too much',
      [due('A', '2027-03-26'), due('B', '2027-03-26')],
      ['Zoé: A + B, 2027-03-15 to 2027-03-26, 20 asked, 10 there'],
    ],
    [
      'three days later they are still too much, five days later they go side by side',
      [due('A', '2027-03-26'), due('B', '2027-03-31')],
      ['Zoé: A + B, 2027-03-15 to 2027-03-31, 20 asked, 13 there'],
    ],
    ['half of the time is shared by anybody', [due('A', '2027-03-26'), due('B', '2027-04-02')], []],
    [
      'the worst weeks are told of, once',
      [
        due('A', '2027-03-26'),
        due('B', '2027-03-26'),
        due('C', '2027-06-25'),
        due('D', '2027-06-25'),
        due('E', '2027-06-25'),
      ],
      ['Zoé: C + D + E, 2027-06-14 to 2027-06-25, 30 asked, 10 there'],
    ],
    ['each has their own days', [due('A', '2027-03-26'), due('B', '2027-03-26', { owners: ['Arnaud'] })], []],
    ['done is done', [due('A', '2027-03-26'), due('B', '2027-03-26', { status: 'done' })], []],
    [
      'what nobody answers for is another problem',
      [due('A', '2027-03-26', { owners: [] }), due('B', '2027-03-26', { owners: [] })],
      [],
    ],
    [
      'what comes back is routine',
      [due('A', '2027-03-26'), { name: 'Lettre', kind: 'Salon', start: '2027-03-26' }],
      [],
    ],
  ])('%s', (_, actions, found) => expect(overlaps(...actions)).toEqual(found));

  test('only what is left of it counts: what is over asks nothing of anybody', () => {
    const actions = [
      due('A', '2027-03-26', { status: 'in-progress' }),
      due('B', '2027-03-26', { status: 'in-progress' }),
    ];
    const on = (today: string): readonly unknown[] =>
      check(aPlan({ actions, templates: [stand], today: day(today) })).flatMap(({ code, facts }) =>
        code === 'retroplanning.overlap' ? [facts] : [],
      );
    expect(on('2027-03-22')).toMatchObject([{ first: day('2027-03-22'), asked: 10, available: 5 }]);
    expect(on('2027-03-29')).toEqual([]);
  });

  test('no advice asks for more days than its actions do, nor speaks of one action alone', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: day('2027-02-01'), max: day('2027-05-28') }), fc.constantFrom('Zoé', 'Arnaud')),
          {
            maxLength: 12,
          },
        ),
        (rows) => {
          const actions = rows.map(([deadline, owner], index) =>
            due(`A${index}`, isoOf(dayOfSerial(deadline)), { owners: [owner] }),
          );
          const found = check(aPlan({ actions, templates: [{ ...stand, prepares: 'start' }] })).flatMap((problem) =>
            problem.code === 'retroplanning.overlap' ? [problem.facts] : [],
          );
          expect(new Set(found.map(({ owner }) => owner)).size).toBe(found.length);
          for (const { actions: named, asked, available } of found) {
            expect(named.length).toBeGreaterThan(1);
            expect(asked).toBe(10 * named.length);
            expect(asked).toBeGreaterThan(1.5 * available);
          }
        },
      ),
    ));

  test('a thousand of them are counted at once', () => {
    const actions = Array.from({ length: 1000 }, (_, index) =>
      due(`A${index}`, isoOf(plusDays(day('2027-02-01'), index % 300))),
    );
    expect(overlaps(...actions)).toHaveLength(1);
  });
});
