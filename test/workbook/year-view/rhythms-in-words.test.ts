import fc from 'fast-check';
import { occurrences, timeOf } from '../../../src/domain/plan';
import { type Day, isoOf } from '../../../src/domain/time';
import { wordsOf } from '../../../src/languages/say';
import { sayRhythm } from '../../../src/languages/words/say-rhythm';
import { FIRST_BODY_ROW } from '../../../src/workbook/year-view';
import { anyRhythm } from '../../domain/a-rhythm';
import { type ActionSketch, day } from '../../domain/builders';
import { runs } from '../../sampled';
import { aYearView } from './a-year-view';
import { calendar, leadTimes, MAILING, signsOf, year } from './examples';

const rhythms: readonly ActionSketch[] = [
  { rhythm: 'tous les jours' },
  { rhythm: 'tous les jours sauf août', start: '2027-07-29' },
  { rhythm: 'tous les 2 jours sauf juin et août', start: '2027-03-03' },
  { rhythm: 'tous les 10 jours', start: '2027-01-05' },
  { rhythm: 'tous les 40 jours sauf mars, mai et juillet' },
  { rhythm: 'tous les jours ouvrés' },
  { rhythm: 'tous les jours ouvrés de mars à mai', start: '2026-12-24' },
  { rhythm: 'tous les jours ouvrés, 6 fois', start: '2027-03-25' },
  { rhythm: 'du lundi au vendredi sauf avril' },
  { rhythm: 'tous les lundis et jeudis', start: '2027-03-10' },
  { rhythm: 'tous les samedis et dimanches sauf août' },
  { rhythm: 'toutes les 2 semaines, le lundi et le jeudi', start: '2027-03-10' },
  { rhythm: 'toutes les 3 semaines, le lundi et le mardi sauf juin', start: '2027-03-31' },
  { rhythm: 'le 1er et le 15 du mois', start: '2027-03-02' },
  { rhythm: '3 fois par mois sauf août', start: '2027-03-12' },
  { rhythm: '5 fois par mois' },
  { rhythm: '2e et 4e mardi', start: '2027-03-10' },
  { rhythm: 'le 15 et le 30 du mois', start: '2027-01-16' },
  { rhythm: 'le dernier jour ouvré du mois', start: '2027-02-28' },
  { rhythm: 'le 2e jour ouvré du mois sauf août', start: '2027-01-05' },
  { rhythm: 'le premier lundi du trimestre', start: '2027-02-10' },
  { rhythm: 'fin de trimestre' },
  { rhythm: 'le dernier vendredi de l’année' },
  { rhythm: 'tous les ans le 14 février' },
  { rhythm: 'tous les ans le 14 février', start: '2027-02-15', deadline: '2028-12-31' },
  { rhythm: 'tous les ans le 14 février, 3 fois', start: '2026-02-15' },
  { rhythm: 'chaque année en mars', start: '2027-03-20' },
  { rhythm: 'tous les ans en mars et septembre' },
  { rhythm: '5 fois par an' },
  { rhythm: 'un mardi sur deux de mars à mai' },
  { rhythm: 'tous les lundis de novembre à février', deadline: '2027-10-15' },
  { rhythm: 'd’avril à juin' },
  { rhythm: 'd’avril à juin', start: '2027-05-10', deadline: '2027-12-31' },
  { rhythm: 'en continu de mars à octobre, jusqu’au 30 juin, sauf mai' },
  { rhythm: 'en continu', start: '2027-08-04', deadline: '2027-08-03' },
  { rhythm: 'toutes les semaines pendant 6 semaines', start: '2027-03-10' },
  { rhythm: '2 fois par semaine pendant 2 mois', start: '2027-01-31' },
  { rhythm: 'au besoin', start: '2027-01-04', deadline: '2027-03-31' },
];

const shown = ({ rhythm = '', ...sketch }: ActionSketch, kind: string, unit: 'week' | 'month') =>
  aYearView({ actions: [{ name: 'Blog', kind, rhythm, ...sketch }], leadTimes, calendar, unit });

describe('what comes back in any way its rhythm may say', () => {
  test.each(rhythms)('is drawn as the planning rules say: $rhythm', (sketch) => {
    for (const [unit, kind] of [
      ['week', ''],
      ['week', MAILING],
      ['month', MAILING],
    ] as const)
      expectDrawn(shown(sketch, kind, unit));
  });

  function expectDrawn(it: ReturnType<typeof aYearView>): void {
    const [action] = it.plan.actions;
    const time = action && timeOf(action, year, it.plan.calendar);
    expect(it.bars('Blog')).toBe(signsOf(it));
    if (time === undefined || time.is === 'undated' || time.is === 'one-off') return;
    expect([it.of('Blog', 'start'), it.of('Blog', 'end')]).toEqual([time.first, time.last]);
    if (time.is !== 'recurring') return;
    const dates = it.of('Blog', 'dates');
    if (dates !== '') expect(dates).toBe(occurrences(time, year).length);
    const [next = ''] = occurrences(time, { first: day('2027-03-15'), last: time.last });
    // A monthly one is looked for in the year view alone.
    const last = it.view.periods[it.view.periods.length - 1]?.last ?? time.last;
    const isSeen = next === '' || next <= last || time.pace.is !== 'monthly';
    if (isSeen) expect(it.of('Blog', 'next')).toBe(next);
  }

  const someDay = fc.integer({ min: day('2026-06-01'), max: day('2028-06-30') }).map((it) => it as Day);

  test('and so is any other, whatever its dates', () =>
    fc.assert(
      fc.property(
        anyRhythm.filter(({ is }) => is !== 'one-off'),
        fc.option(someDay, { nil: undefined }),
        fc.option(someDay, { nil: undefined }),
        fc.constantFrom('', MAILING),
        fc.constantFrom('week' as const, 'month' as const),
        (rhythm, start, deadline, kind, unit) => {
          const said = sayRhythm(wordsOf('fr').idiom, rhythm);
          const iso = (it: Day | undefined): string => (it === undefined ? '' : isoOf(it));
          expectDrawn(shown({ rhythm: said, start: iso(start), deadline: iso(deadline) }, kind, unit));
        },
      ),
      { numRuns: runs(10) },
    ));

  test('by formulas of no more than 250 characters', () =>
    fc.assert(
      fc.property(
        anyRhythm.filter(({ is }) => is !== 'one-off'),
        fc.constantFrom('week' as const, 'month' as const),
        (rhythm, unit) => {
          const { view } = shown({ rhythm: sayRhythm(wordsOf('fr').idiom, rhythm) }, '', unit);
          const texts = view.cells
            .slice(FIRST_BODY_ROW - 1)
            .flat()
            .flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []));
          expect(texts.filter((text) => text.length > 250).slice(0, 2)).toEqual([]);
        },
      ),
      { numRuns: runs(10) },
    ));
});
