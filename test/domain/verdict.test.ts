import { lateSteps, type Now, verdict } from '../../src/domain/preparation';
import { isoOf } from '../../src/domain/time';
import { aSchedule, closedOn, now, type ScheduleSketch } from './a-template';

/** Ten working days up to Friday 26 March 2027, from Monday 15 March on. */
const newsletter = `
  Concept 1
  Rédaction 2 < Concept
  Maquette 3 < Rédaction
  Sous-titres 2 optional < Maquette
  Bon à envoyer 0 < Sous-titres
  Marge 2 buffer < Bon à envoyer
`;

/** What is told, in short. */
function told(table: string, moment: Now, sketch: ScheduleSketch = {}): unknown {
  const it = verdict(aSchedule(table, sketch), moment);
  if (it.is === 'held') return `held, ${it.spare} to spare`;
  const names = (steps: readonly { readonly name: string }[]): string => steps.map(({ name }) => name).join(' + ');
  return {
    missing: it.missing,
    late: names(it.late.map(({ step }) => step)),
    firstHeld: isoOf(it.firstHeld),
    wouldGo: names(it.wouldGo),
  };
}

describe('whether a date can still be held', () => {
  test.each([
    ['2027-03-12', 'held, 1 to spare'],
    ['2027-03-13', 'held, 0 to spare'],
    ['2027-03-15', 'held, 0 to spare'],
  ])('on %s there is time', (today, sentence) => expect(told(newsletter, now(today))).toBe(sentence));

  test('one day too late: the margin would have to go', () =>
    expect(told(newsletter, now('2027-03-16'))).toEqual({
      missing: 1,
      late: 'Concept',
      firstHeld: '2027-03-29',
      wouldGo: 'Marge',
    }));

  test('four days too late: the margin and the subtitles', () =>
    expect(told(newsletter, now('2027-03-19'))).toMatchObject({ missing: 4, wouldGo: 'Sous-titres + Marge' }));

  test('five days too late: leaving steps out is not enough', () =>
    expect(told(newsletter, now('2027-03-22'))).toEqual({
      missing: 5,
      late: 'Concept + Rédaction + Maquette',
      firstHeld: '2027-04-02',
      wouldGo: '',
    }));

  test('the first date is no holiday', () =>
    expect(told(newsletter, now('2027-03-16'), { calendar: closedOn('2027-03-29') })).toMatchObject({
      firstHeld: '2027-03-30',
    }));

  test('where the start is prepared, the first start follows the last step', () =>
    expect(told('A 2', now('2027-03-26'), { due: '2027-03-29', of: 'start' })).toMatchObject({
      missing: 1,
      firstHeld: '2027-03-30',
    }));

  test('a deadline on a Sunday is missed on the Monday', () =>
    expect(told('A 1', now('2027-03-27'), { due: '2027-03-28' })).toMatchObject({
      missing: 1,
      firstHeld: '2027-03-29',
    }));

  test('a deadline long past tells how long', () =>
    expect(told('A 1', now('2027-03-26'), { due: '2026-03-27' })).toMatchObject({
      missing: 260,
      firstHeld: '2027-03-26',
    }));

  test('nothing to prepare is always in time', () => expect(told('', now('2027-05-01'))).toBe('held, 0 to spare'));
});

describe('what is done or under way', () => {
  test('a late beginning that was caught up is forgiven', () =>
    expect(told(newsletter, now('2027-03-18', 'Concept 2027-03-16', 'Rédaction 2027-03-17'))).toBe('held, 0 to spare'));

  test('work ahead of time is time to spare', () =>
    expect(told(newsletter, now('2027-03-15', 'Concept 2027-03-10', 'Rédaction 2027-03-12'))).toBe('held, 3 to spare'));

  test('a step done too late makes the date late, though no other step is late yet', () =>
    expect(told('A 2\nB 2 < A', now('2027-03-25', 'A 2027-03-25'))).toMatchObject({ missing: 1, late: '' }));

  test('a step that is worked on in time raises no alarm', () =>
    expect(told(newsletter, now('2027-03-17', 'Concept 2027-03-15', 'Rédaction'))).toBe('held, 0 to spare'));

  test('a step under way is late when its end has passed', () =>
    expect(told(newsletter, now('2027-03-18', 'Concept 2027-03-15', 'Rédaction'))).toMatchObject({
      missing: 1,
      late: 'Rédaction',
    }));

  test('what is under way cannot be left out any more', () =>
    expect(told('A 3 optional\nB 1 < A', now('2027-03-26', 'A'))).toMatchObject({ wouldGo: '' }));

  test('a step under way is not late before its end', () =>
    expect(lateSteps(aSchedule('A 5'), now('2027-03-24', 'A'))).toEqual([]));

  test('everything done before the deadline is held, whatever today is', () =>
    expect(told('A 1\nB 1 < A', now('2027-06-01', 'A 2027-03-24', 'B 2027-03-25'))).toBe('held, 1 to spare'));

  test('names are the same ones with other capitals and accents', () =>
    expect(lateSteps(aSchedule('Rédaction 2'), now('2027-03-26', 'redaction done'))).toEqual([]));
});

describe('the fewest steps that would have to go', () => {
  test('one optional step of three days rather than two margins of two', () =>
    expect(
      told('M 2 buffer\nN 2 buffer < M\nSous-titres 3 optional < N\nB 1 < Sous-titres', now('2027-03-22')),
    ).toMatchObject({ missing: 3, wouldGo: 'Sous-titres' }));

  test('a margin rather than an optional step, where either is enough', () =>
    expect(told('Sous-titres 3 optional\nM 3 buffer < Sous-titres\nB 1 < M', now('2027-03-22'))).toMatchObject({
      wouldGo: 'M',
    }));

  test('a step beside the chain that decides is left in', () =>
    expect(told('A 2\nM 1 buffer < A\nPhotos 2 optional\nB 2 < M, Photos', now('2027-03-23'))).toMatchObject({
      missing: 1,
      wouldGo: 'M',
    }));

  test('one margin that both branches wait for rather than one in each', () =>
    expect(
      told('M 2 buffer\nA 2 optional < M\nB 2 optional < M\nC 1 < A\nD 1 < B\nE 1 < C, D', now('2027-03-23')),
    ).toMatchObject({ missing: 2, wouldGo: 'M' }));

  test('of sixty margins of a day each, as many as days are missing', () => {
    const table = Array.from({ length: 60 }, (_, index) => `M${index} 1 buffer${index > 0 ? ` < M${index - 1}` : ''}`);
    const late = verdict(aSchedule(table.join('\n')), now('2027-02-01'));
    expect(late.is === 'too-late' && [late.missing, late.wouldGo.length]).toEqual([20, 20]);
  });
});
