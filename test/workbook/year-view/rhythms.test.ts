import { occurrences, preparedFrom, timeOf } from '../../../src/domain/plan';
import type { Day } from '../../../src/domain/time';
import { type ActionSketch, day } from '../../domain/builders';
import { aYearView } from './a-year-view';
import { calendar, leadTimes, MAILING, signsOf, year } from './examples';

describe('what comes back or goes on', () => {
  const rhythms: readonly ActionSketch[] = [
    { rhythm: 'mensuelle' },
    { rhythm: 'mensuelle', start: '2027-01-31' },
    { rhythm: 'trimestrielle', start: '2027-02-10' },
    { rhythm: 'annuelle', start: '2026-06-15' },
    { rhythm: 'chaque 1er mardi sauf août' },
    { rhythm: 'le dernier vendredi du mois', start: '2027-02-27' },
    { rhythm: 'le 15 de chaque mois', start: '2027-01-20' },
    { rhythm: 'le dernier jour du mois' },
    { rhythm: 'le 31 de chaque mois' },
    { rhythm: 'tous les mois, 6 fois' },
    { rhythm: 'tous les mois jusqu’au 30 juin 2027' },
    { rhythm: 'tous les mois jusqu’au 30 juin' },
    { rhythm: 'hebdomadaire', start: '2027-02-03', deadline: '2027-05-26' },
    { rhythm: 'toutes les 3 semaines', start: '2027-02-03' },
    { rhythm: 'tous les mardis sauf août' },
    { rhythm: 'toutes les 2 semaines, 5 fois' },
    { rhythm: 'continue' },
    { rhythm: 'continue sauf juillet et août', start: '2027-03-10', deadline: '2027-11-20' },
  ];

  test.each(rhythms)('is drawn as the planning rules say: $rhythm', (sketch) => {
    for (const [unit, kind] of [
      ['week', ''],
      ['week', MAILING],
      ['month', MAILING],
    ] as const) {
      const it = aYearView({ actions: [{ name: 'Blog', kind, ...sketch }], leadTimes, calendar, unit });
      const [action] = it.plan.actions;
      const time = action && timeOf(action, year, it.plan.calendar);
      if (action?.rhythm.is !== 'known' || time === undefined || time.is === 'undated' || time.is === 'one-off')
        throw new Error(`not read: ${sketch.rhythm}`);
      expect(it.bars('Blog')).toBe(signsOf(it));
      expect([it.of('Blog', 'start'), it.of('Blog', 'end'), it.of('Blog', 'preparation')]).toEqual([
        time.first,
        time.last,
        time.first,
      ]);
      expect(it.of('Blog', 'startBy')).toBe('');
      const saysItsEnd = sketch.deadline !== undefined || /fois|jusqu/.test(sketch.rhythm ?? '');
      expect(it.of('Blog', 'deadline')).toBe(saysItsEnd ? time.last : '');
      if (time.is !== 'recurring') return;
      expect(it.of('Blog', 'next')).toBe(occurrences(time, { first: day('2027-03-15'), last: time.last })[0] ?? '');
      if (time.pace.is !== 'monthly') continue;
      expectOccurrences(it, kind === '' ? undefined : 10);
    }
  });

  /** The cells behind the helpers: the days it falls on, and when each is begun. */
  function expectOccurrences(it: ReturnType<typeof aYearView>, workingDays: number | undefined): void {
    const [action] = it.plan.actions;
    const time = action && timeOf(action, year, it.plan.calendar);
    if (time?.is !== 'recurring') throw new Error('does not come back');
    const shownLast = it.view.periods[it.view.periods.length - 1]?.last ?? time.last;
    const shown = { first: it.view.periods[0]?.first ?? time.first, last: Math.min(shownLast, time.last) as Day };
    const wanted = occurrences(time, shown);
    const days = it.occurrences('Blog').filter((cell) => Number(cell) >= shown.first && Number(cell) <= shown.last);
    expect([...new Set(days)]).toEqual(wanted);
    const prepared = it.prepared('Blog').flatMap((cell, index) => {
      const falls = Number(it.occurrences('Blog')[index]);
      return cell !== '' && falls >= shown.first && falls <= shown.last ? [cell] : [];
    });
    expect([...new Set(prepared)]).toEqual(
      workingDays === undefined
        ? []
        : wanted.map((falls) => preparedFrom(falls, { workingDays, prepares: 'start' }, calendar)),
    );
  }
});
