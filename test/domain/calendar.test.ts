import { fiscalYear, isoOf } from '../../src/domain/time';
import { periodsOf, signs, type Unit } from '../../src/domain/year-view';
import { rowOfSigns } from '../../src/domain/year-view/retroplanning';
import { type ActionSketch, anAction, aPlan } from './builders';

const leadTimes = [
  { kind: 'Salon', workingDays: 30, prepares: 'start' },
  { kind: 'Vidéo', workingDays: 20, prepares: 'deadline' },
  { kind: 'Newsletter', workingDays: 10, prepares: 'start' },
] as const;

const { calendar } = aPlan();

/** The first day, the last day and the number of the columns of a year that begins with that month. */
function columns(unit: Unit, action: ActionSketch, firstMonth = 1): string {
  const year = fiscalYear(2027, firstMonth);
  const periods = periodsOf(unit, [anAction(action)], { year, leadTimes, calendar });
  const [first, last] = [periods[0], periods[periods.length - 1]];
  return `${first && isoOf(first.first)} … ${last && isoOf(last.last)}, ${periods.length}`;
}

const salon = (deadline: string): ActionSketch => ({ name: 'Salon', kind: 'Salon', rhythm: 'ponctuelle', deadline });

describe('the calendar of the year view', () => {
  test.each([
    [
      'a whole year of weeks where nothing begins before it',
      'week',
      salon('2027-06-18'),
      '2026-12-28 … 2028-01-02, 53',
    ],
    [
      "begins early enough for the preparation of January's actions",
      'week',
      salon('2027-01-15'),
      '2026-11-30 … 2028-01-02, 57',
    ],
    [
      'does not begin earlier for an action of another year',
      'week',
      salon('2026-12-15'),
      '2026-12-28 … 2028-01-02, 53',
    ],
    ['has a month for each of the year', 'month', salon('2027-06-18'), '2027-01-01 … 2027-12-31, 12'],
    ['and those before it in which something begins', 'month', salon('2027-01-15'), '2026-12-01 … 2027-12-31, 13'],
  ] as const)('%s', (_, unit, action, shown) => expect(columns(unit, action)).toBe(shown));

  test('follows a fiscal year that begins in April', () => {
    expect(columns('week', salon('2027-06-18'), 4)).toBe('2027-03-29 … 2028-04-02, 53');
    expect(columns('month', salon('2027-06-18'), 4)).toBe('2027-04-01 … 2028-03-31, 12');
  });

  test('begins half a year before at the most', () => {
    const started = { ...salon('2027-03-01'), start: '2024-01-01' };
    expect(columns('week', started)).toBe('2026-06-29 … 2028-01-02, 79');
    expect(columns('month', started)).toBe('2026-07-01 … 2027-12-31, 18');
  });
});

/** The months of 2027 of an action, · where nothing stands. */
function months(action: ActionSketch): string {
  const year = fiscalYear(2027, 1);
  const periods = periodsOf('month', [], { year, leadTimes, calendar });
  return rowOfSigns(anAction(action), periods, { year, leadTimes, calendar })
    .map((sign) => sign || '·')
    .join('');
}

describe('a month shows', () => {
  test('the strongest of what its weeks would', () => {
    expect(months({ ...salon('2027-06-18'), start: '2027-05-03' })).toBe('··▒▒■◆······');
    expect(months({ rhythm: 'trimestrielle', start: '2027-02-10' })).toBe('·●··●··●··●·');
    expect(months({ rhythm: 'continue sauf août', start: '2027-03-15' })).toBe('··▬▬▬▬▬·▬▬▬▬');
  });

  test('a video as a trade show is prepared before its start', () => {
    const dates = { rhythm: 'ponctuelle', start: '2027-06-01', deadline: '2027-06-30' };
    expect(months({ ...dates, kind: 'Vidéo' })).toBe('····▒◆······');
    expect(months({ ...dates, kind: 'Salon' })).toBe('···▒▒◆······');
  });

  test('what comes back as prepared before each time', () => {
    expect(months({ rhythm: 'trimestrielle', start: '2027-03-05', kind: 'Newsletter' })).toBe('·▒●·▒●·▒●·▒●');
    expect(signs.preparation).toBe('▒');
  });
});
