import fc from 'fast-check';
import { isOfItsMonth, type OwnFigure } from '../../../src/domain/export';
import type { FigureKey } from '../../../src/domain/kpi';
import { dayOfIso, isoOf, mondayOf, plusDays } from '../../../src/domain/time';
import { day } from '../builders';
import { doubtsOf, reading, valuesOf } from './reading';

const weekly: readonly FigureKey[] = ['visits'];
const byWeek = (text: string) => reading(text, { weekly });

describe('of a figure that is counted by week', () => {
  test('days come together in their weeks, and those of another in its months', () => {
    const text = 'Date;Visites;Commandes\n2027-01-30;10;1\n2027-01-31;20;2\n2027-02-01;40;4\n2027-02-07;80;8';
    expect(valuesOf(byWeek(text))).toEqual([
      'orders 2027-01 3~',
      'orders 2027-02 12~',
      'visits 2027-01-25 30~',
      'visits 2027-02-01 120',
    ]);
  });

  test.each([
    ['the Monday', 'Semaine;Visites\n2027-01-25;10\n2027-02-01;20'],
    ['ISO 8601', 'Week;Visits\n2027-W04;10\n2027-W05;20'],
    ['ISO 8601 in figures', 'ISO week of ISO year;Visits\n202704;10\n202705;20'],
  ])('rows that are weeks, by %s, are read', (_, text) =>
    expect(valuesOf(byWeek(text))).toEqual(['visits 2027-01-25 10', 'visits 2027-02-01 20']),
  );

  test('weeks say nothing of months, which is told', () => {
    const found = byWeek('Semaine;Visites;Commandes\n2027-01-25;10;1\n2027-02-01;20;2');
    expect([valuesOf(found), doubtsOf(found)]).toEqual([['visits 2027-01-25 10', 'visits 2027-02-01 20'], ['weeks']]);
    expect(doubtsOf(reading('Semaine;Visites\n2027-01-25;10\n2027-02-01;20'))).toEqual(['weeks']);
  });

  test.each([
    ['of months', 'Mois;Visites\n2027-01;10\n2027-02;20', 'needs-weeks'],
    ['of weeks from Sunday on', 'Week;Visits\n2027-01-24;10\n2027-01-31;20', 'weeks'],
    ['of weeks of the year without the year', 'Week;Visits\n04;10\n05;20', 'weeks'],
  ])('rows %s are told, and nothing is read of them', (_, text, doubt) => {
    const found = byWeek(text);
    expect([valuesOf(found), doubtsOf(found)]).toEqual([[], [doubt]]);
  });

  test.each(['2027-W03;10\n2027-W04;20', '2027W03;10\n2027W04;20'])(
    'weeks that are named beside no word for weeks are read, where anything is counted so: %s',
    (rows) => {
      expect(valuesOf(byWeek(`Date;Visites\n${rows}`))).toEqual(['visits 2027-01-18 10', 'visits 2027-01-25 20']);
      expect(doubtsOf(reading(`Date;Visites\n${rows}`))).toEqual(['weeks']);
    },
  );

  test('weeks are read from their first to their last day, and from numbers that are Mondays', () => {
    const values = ['visits 2027-01-25 10', 'visits 2027-02-01 20'];
    const spans = 'Semaine;Visites\n25/01/2027 - 31/01/2027;10\n01/02/2027 - 07/02/2027;20';
    expect(valuesOf(byWeek(spans))).toEqual(values);
    expect(valuesOf(byWeek('Semaine;Visites\n46412;10\n46419;20'))).toEqual(values);
  });

  const weeksFrom = day('2026-12-28');
  const fromWeeks = (text: string) => reading(text, { weekly, weeksFrom });

  test('months before the first week are read as months, from days and from rows of months', () => {
    const text = 'Date;Visites\n2026-11-30;1\n2026-12-27;2\n2026-12-28;4\n2026-12-31;8\n2027-01-03;16\n2027-01-10;32';
    const found = fromWeeks(text);
    expect([valuesOf(found), doubtsOf(found)]).toEqual([
      ['visits 2026-11 1~', 'visits 2026-12 14', 'visits 2026-12-28 28', 'visits 2027-01-04 32'],
      [],
    ]);
    expect(valuesOf(fromWeeks('Mois;Visites\n2026-11;10\n2026-12;20'))).toEqual([
      'visits 2026-11 10',
      'visits 2026-12 20',
    ]);
    const mixed = fromWeeks('Mois;Visites\n2026-12;10\n2027-01;20');
    expect([valuesOf(mixed), doubtsOf(mixed)]).toEqual([[], ['needs-weeks']]);
  });

  test('users of last year are those of its months, and of its days of none', () => {
    const users = (text: string) => reading(text, { weekly: ['active_users'], weeksFrom });
    expect(valuesOf(users('Mois;Utilisateurs actifs\n2026-11;10\n2026-12;20'))).toEqual([
      'active_users 2026-11 10',
      'active_users 2026-12 20',
    ]);
    expect(doubtsOf(users('Date;Utilisateurs actifs\n2026-11-01;10\n2026-11-02;20'))).toContain('needs-months');
  });

  test('a file that begins with a month has all its days of a week that begins before', () => {
    const partsOf = (text: string) =>
      byWeek(text).values.map((value) => [value.month, value.isPartial, isOfItsMonth(value)]);
    expect(partsOf('Date;Visites\n2027-01-01;1\n2027-01-10;1')).toEqual([
      ['2026-12-28', true, true],
      ['2027-01-04', false, false],
    ]);
    expect(partsOf('Date;Visites\n2027-01-02;1\n2027-01-12;1')).toEqual([
      ['2026-12-28', true, false],
      ['2027-01-11', true, false],
    ]);
    expect(partsOf('Date;Visites\n2027-01-01;1\n2027-01-02;1')).toEqual([['2026-12-28', true, false]]);
  });

  test('a total of the month below its days is left out', () => {
    const days = Array.from({ length: 7 }, (_, index) => `${isoOf(plusDays(day('2027-01-04'), index))};${index + 1}`);
    const found = byWeek(`Date;Visites\n${days.join('\n')}\nTotal;28\njanvier 2027;28`);
    expect([valuesOf(found), doubtsOf(found)]).toEqual([['visits 2027-01-04 28'], []]);
  });

  const own: readonly OwnFigure[] = [
    { figure: 'own_1:count', name: 'Prospects' },
    { figure: 'own_2:percent', name: 'Part de fans' },
  ];
  const text = 'Date;Prospects;Part de fans\n2027-01-04;3;50 %\n2027-01-05;4;60 %\n2027-01-11;5;70 %';

  test('figures of hers add up in their weeks, and rates want a row for each', () => {
    const found = reading(text, { own, weekly: own.map(({ figure }) => figure) });
    expect(valuesOf(found)).toEqual(['own_1:count 2027-01-04 7', 'own_1:count 2027-01-11 5~']);
    expect(found.doubts).toEqual([
      { is: 'needs-weeks', header: 'Part de fans', figure: 'own_2:percent', addsUp: false },
    ]);
    const [first = '', monday = '', , other = ''] = text.split('\n');
    const whole = reading([first, monday, other].join('\n'), { own, weekly: own.map(({ figure }) => figure) });
    expect(valuesOf(whole)).toContain('own_2:percent 2027-01-04 0.5');
  });

  test.each([
    ['of months', 'Mois;Visites;Commandes\n2027-01;10;1\n2027-02;20;2', ['day', 'needs-weeks', undefined]],
    ['of weeks', 'Semaine;Visites;Commandes\n2027-01-25;10;1\n2027-02-01;20;2', ['day', undefined, 'weeks']],
  ])('columns that need other rows than those %s say so', (_, table, why) =>
    expect(byWeek(table).columns.map((it) => it.why)).toEqual(why),
  );

  test('every day counts once, in the week it is of', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 4, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 400 }), (values, from) => {
        const first = plusDays(day('2026-12-15'), from);
        const rows = values.map((value, index) => `${isoOf(plusDays(first, index))};${value}`);
        const found = byWeek(`Date;Visites\n${rows.join('\n')}`).values;
        const expected = new Map<string, number>();
        values.forEach((value, index) => {
          const monday = isoOf(mondayOf(plusDays(first, index)));
          expected.set(monday, (expected.get(monday) ?? 0) + value);
        });
        expect(found.map(({ month, value }) => [month, value])).toEqual([...expected]);
        for (const { month, isPartial } of found) {
          const monday = dayOfIso(month) ?? first;
          expect(isPartial).toBe(monday < first || plusDays(monday, 6) > plusDays(first, values.length - 1));
        }
      }),
    );
  });
});
