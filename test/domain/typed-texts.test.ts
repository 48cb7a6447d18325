import { check, type Mend } from '../../src/domain/check';
import { amountOf } from '../../src/domain/money';
import { rhythmOf } from '../../src/domain/rhythm';
import { fileReading } from '../vocabulary';
import { type ActionSketch, aPlan, day } from './builders';

/** What one click would write instead of a text that an action holds. */
function mendOf(action: ActionSketch, locale = 'fr_FR', country = 'FR'): Mend | undefined {
  const problems = check(aPlan({ actions: [action], locale, country }));
  expect(problems).toHaveLength(1);
  return problems[0]?.mend;
}

const amountMeant = (typed: string, locale: string, country: string): number | undefined => {
  const mend = mendOf({ budget: { q1: typed } }, locale, country);
  return mend?.to === 'amount' ? amountOf(mend.amount) : undefined;
};

describe('an amount typed as text is offered as the number that was meant', () => {
  test.each([
    ['1 250 €', 1250],
    ['1\u202f250\u00a0€', 1250],
    ['1.250,50', 1250.5],
    ['1 250,5', 1250.5],
    ['12.5', 12.5],
    ['30 euros', 30],
    ['30€', 30],
    ['€ 30', 30],
    ['EUR 30', 30],
    ["1'250", 1250],
    ['gratuit', 0],
    ['Gratuite', 0],
    ['offert', 0],
    ['—', 0],
    ['-', 0],
    ['1,2 k€', 1200],
    ['2k', 2000],
    ['10 K€', 10000],
    ['1.250.000', 1_250_000],
    ['-30', -30],
    ['−30 €', -30],
  ])('in France, %j means %d', (typed, amount) => expect(amountMeant(typed, 'fr_FR', 'FR')).toBe(amount));

  test.each([
    ['£1,250', 1250],
    ['1,250.50', 1250.5],
    ['30 pounds', 30],
    ['free', 0],
    ['1.2k', 1200],
    ['12,5', 12.5],
  ])('in Great Britain, %j means %d', (typed, amount) => expect(amountMeant(typed, 'en_GB', 'GB')).toBe(amount));

  test.each([
    ['1,250', 'fr_FR', 'FR'],
    ['1.250', 'en_GB', 'GB'],
    ['à voir', 'fr_FR', 'FR'],
    ['500 ou 600', 'fr_FR', 'FR'],
    ['3,5 %', 'fr_FR', 'FR'],
    ['300 + 200', 'fr_FR', 'FR'],
    ['€', 'fr_FR', 'FR'],
    ['k', 'fr_FR', 'FR'],
    ['1e6', 'fr_FR', 'FR'],
    ['Infinity', 'fr_FR', 'FR'],
    ['999999999999999999999', 'fr_FR', 'FR'],
  ])('%j in %s may mean two things or none: nothing is offered', (typed, locale, country) =>
    expect(amountMeant(typed, locale, country)).toBeUndefined(),
  );
});

const dayMeant = (field: 'start' | 'deadline', typed: string, locale = 'fr_FR', country = 'FR') =>
  mendOf({ rhythm: 'mensuelle', [field]: typed }, locale, country);

describe('a date typed as text is offered as a real day', () => {
  test.each([
    ['15 mars 2027', '2027-03-15'],
    ['le 15 mars 2027', '2027-03-15'],
    ['lundi 15 mars 2027', '2027-03-15'],
    ['15 mars', '2027-03-15'],
    ['1er avril', '2027-04-01'],
    ['March 15, 2027', '2027-03-15'],
    ['15th March 2027', '2027-03-15'],
    ['15/03/2027', '2027-03-15'],
    ['15-03-27', '2027-03-15'],
    ['15.03.2027', '2027-03-15'],
    ['2027/3/15', '2027-03-15'],
    ['début mars', '2027-03-01'],
    ['mi-mars 2027', '2027-03-15'],
    ['fin mars', '2027-03-31'],
  ])('%j is %s, as start and as deadline', (typed, iso) => {
    expect(dayMeant('start', typed)).toEqual({ to: 'day', day: day(iso) });
    expect(dayMeant('deadline', typed)).toEqual({ to: 'day', day: day(iso) });
  });

  test.each([
    ['décembre', '2027-12-01', '2027-12-31'],
    ['Déc.', '2027-12-01', '2027-12-31'],
    ['février 2027', '2027-02-01', '2027-02-28'],
    ['en mai', '2027-05-01', '2027-05-31'],
    ['T3 2027', '2027-07-01', '2027-09-30'],
    ['T3', '2027-07-01', '2027-09-30'],
    ['Q1 2027', '2027-01-01', '2027-03-31'],
    ['2027', '2027-01-01', '2027-12-31'],
  ])('%j is %s for a start and %s for a deadline', (typed, first, last) => {
    expect(dayMeant('start', typed)).toEqual({ to: 'day', day: day(first) });
    expect(dayMeant('deadline', typed)).toEqual({ to: 'day', day: day(last) });
  });

  test.each(['dès que possible', '31/02/2027', '29 février 2027', 'mi-2027', 'T5 2027', 'S53', '?', '32', 'lundi'])(
    '%j is no day: nothing is offered',
    (typed) => expect(dayMeant('deadline', typed)).toBeUndefined(),
  );

  test.each([
    ['fr_FR', 'FR', '2027-04-08'],
    ['en_GB', 'GB', '2027-04-08'],
    ['en_US', 'US', '2027-08-04'],
  ])('"08/04/2027" follows the file (%s)', (locale, country, iso) =>
    expect(dayMeant('start', '08/04/2027', locale, country)).toEqual({ to: 'day', day: day(iso) }),
  );

  test('"15/01/2027" in an American file can only be 15 January', () =>
    expect(dayMeant('start', '15/01/2027', 'en_US', 'US')).toEqual({ to: 'day', day: day('2027-01-15') }));
});

describe('a rhythm typed otherwise', () => {
  test.each([
    ['mensuele', 'monthly'],
    ['hebdomadere', 'weekly'],
    ['contiinue', 'continuous'],
    ['quaterly', 'quarterly'],
    ['ponctuelle ?', 'one-off'],
    ['tous les mardsi sauf aout', 'every Tuesday except August'],
  ])('%j is offered as %s', (typed, rhythm) =>
    expect(mendOf({ rhythm: typed })).toEqual({ to: 'rhythm', rhythm: rhythmOf(rhythm, fileReading) }),
  );

  test.each(['de temps en temps', '2 fois par jour', 'x'])('%j has no near one: nothing is offered', (typed) =>
    expect(mendOf({ rhythm: typed })).toBeUndefined(),
  );
});
