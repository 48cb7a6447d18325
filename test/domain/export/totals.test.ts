import fc from 'fast-check';
import { reading, skippedOf, valuesOf } from './reading';

const parts = ['2026-01;SEO;10;1', '2026-01;Ads;20;3', '2026-02;SEO;30;2', '2026-02;Ads;5;0'];
const file = (rows: readonly string[]): string => ['Mois;Canal;Visites;Commandes', ...rows].join('\n');
const counted = ['orders 2026-01 4', 'orders 2026-02 2', 'visits 2026-01 30', 'visits 2026-02 35'];

describe('a total beside its parts counts once, whatever it is called', () => {
  test.each([
    ...['Tous canaux', 'Tous les canaux', 'All channels', 'Ensemble', 'Grand total', 'Tous les appareils', 'Total'],
    ...['Site', 'Les deux', 'x', ''],
  ])('“%s”', (name) => {
    const totals = [`2026-01;${name};30;4`, `2026-02;${name};35;2`];
    for (const rows of [
      [...parts, ...totals],
      [...totals, ...parts],
    ]) {
      const found = reading(file(rows));
      expect(valuesOf(found)).toEqual(counted);
      expect(skippedOf(found)).toEqual(['total 2']);
      expect(found.read).toBe(4);
    }
  });

  test('it is told with its line', () =>
    expect(reading(file([...parts.slice(0, 2), '2026-01;Tous canaux;30;4'])).skipped).toEqual([
      { line: 4, why: 'total' },
    ]));

  test('of each day, of the month below its days, and of every day of it', () => {
    const days = ['2026-01-01;SEO;1;1', '2026-01-01;Ads;2;3', '2026-01-31;SEO;4;0', '2026-01-31;Ads;5;2'];
    const whole = ['2026-01-01;Ensemble;3;4', '2026-01-31;Ensemble;9;2'];
    for (const total of [whole, ['janvier 2026;Site;12;6'], ['2026-01-31;Ensemble;12;6']]) {
      const found = reading(file([...days, ...total]));
      expect(valuesOf(found)).toEqual(['orders 2026-01 6', 'visits 2026-01 12']);
      expect(skippedOf(found)).toEqual([`total ${total.length}`]);
    }
  });

  test('with totals of its parts between them, all of them are left out', () => {
    const rows = [
      ...['2026-01;mobile;SEO;1;1', '2026-01;mobile;Ads;2;2', '2026-01;mobile;Tous;3;3'],
      ...['2026-01;ordinateur;SEO;4;4', '2026-01;ordinateur;Ads;5;5', '2026-01;ordinateur;Tous;9;9'],
      '2026-01;Tous;Tous;12;12',
    ];
    const found = reading(['Mois;Appareil;Canal;Visites;Commandes', ...rows].join('\n'));
    expect(valuesOf(found)).toEqual(['orders 2026-01 12', 'visits 2026-01 12']);
    expect(skippedOf(found)).toEqual(['total 3']);
  });

  test('where a month has one part alone, the total of the others is one there too', () => {
    const rows = [...parts, '2026-03;SEO;7;1', '2026-01;Site;30;4', '2026-02;Site;35;2', '2026-03;Site;7;1'];
    expect(skippedOf(reading(file(rows)))).toEqual(['total 3']);
  });

  const channels = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 2, maxLength: 6 });
  test('a law: with a total of each month or without, the figures are the same', () =>
    fc.assert(
      fc.property(
        fc.array(channels, { minLength: 1, maxLength: 5 }),
        fc.nat(6),
        fc.boolean(),
        (months, at, isNamed) => {
          const rowsOf = (month: (typeof months)[number], index: number): readonly string[] =>
            month.map(([visits, orders], nth) => `2026-0${index + 1};canal ${nth};${visits + 1};${orders + 1}`);
          const totalOf = (month: (typeof months)[number], index: number): string => {
            const of = (nth: 0 | 1): number => month.reduce((sum, it) => sum + it[nth] + 1, 0);
            return `2026-0${index + 1};${isNamed ? 'Tous canaux' : 'Le site'};${of(0)};${of(1)}`;
          };
          const without = months.flatMap(rowsOf);
          const withTotals = months.flatMap((month, index) => {
            const rows = rowsOf(month, index);
            return [...rows.slice(0, at), totalOf(month, index), ...rows.slice(at)];
          });
          const found = reading(file(withTotals));
          expect(found.values).toEqual(reading(file(without)).values);
          expect(skippedOf(found)).toEqual([`total ${months.length}`]);
        },
      ),
      { numRuns: 100 },
    ));
});

describe('what is no total', () => {
  const all = (rows: readonly string[]): void => expect(reading(file(rows)).read).toBe(rows.length);

  test('a part that comes to the others by chance in one of several months', () =>
    all(['2026-01;SEO;5;3', '2026-01;Ads;2;1', '2026-01;Mail;3;2', '2026-02;SEO;5;3', '2026-02;Ads;9;1']));

  test('a part that is called so, and is not the sum of the others', () => all([...parts, '2026-01;Tous;9;9']));

  test('one of two rows alone, or one beside nothing', () => {
    all(['2026-01;SEO;5;3', '2026-01;Ads;5;3']);
    all(['2026-01;SEO;5;3', '2026-01;Ads;5;3', '2026-01;Mail;0;0']);
    all(['2026-01;Tous canaux;30;4', '2026-02;Tous canaux;35;2']);
  });

  test('a sale in a list of sales that costs as much as two others of its day', () => {
    const list = 'Date;Client;Chiffre d’affaires\n2026-01-02;Ana;10\n2026-01-02;Bo;10\n2026-01-02;Cy;20\n';
    const more = '2026-01-03;Di;7\n2026-01-03;Ed;8\n2026-01-04;Flo;1\n2026-01-04;Gil;2';
    expect(reading(list + more).read).toBe(7);
    const orders = 'Date;N° de commande;CA\n2026-01-02;1;10\n2026-01-02;2;10\n2026-01-02;3;20';
    expect(reading(orders).read).toBe(3);
  });

  test('a day that comes to the others of its month', () => {
    expect(reading('Jour;Visites\n2026-01-01;1\n2026-01-02;2\n2026-01-03;3').read).toBe(3);
    expect(reading('Mois;Visites\n2026-01;1\n2026-01;2\n2026-01;3').read).toBe(3);
  });
});
