import { type ActionSketch, day } from '../../domain/builders';
import { aYearView } from './a-year-view';
import { salon } from './examples';

describe('the next date', () => {
  const next = (action: ActionSketch, today: string) => {
    const it = aYearView({ actions: [{ name: 'Blog', ...action }], today, unit: 'month' });
    return [it.of('Blog', 'next'), it.head('state', 'next')];
  };
  const on = (it: string): readonly unknown[] => [day(it), day(it)];
  const none = ['', 0];

  test.each([
    [
      'a deadline that is today is still ahead',
      { rhythm: 'ponctuelle', deadline: '2027-03-15' },
      '2027-03-15',
      on('2027-03-15'),
    ],
    ['and passed the day after', { rhythm: 'ponctuelle', deadline: '2027-03-15' }, '2027-03-16', none],
    [
      'one that is done is not said',
      { rhythm: 'ponctuelle', deadline: '2027-03-15', status: 'done' },
      '2027-03-01',
      none,
    ],
    ['of a weekly one, today', { rhythm: 'tous les lundis' }, '2027-03-15', on('2027-03-15')],
    ['of a weekly one, the next week', { rhythm: 'tous les lundis' }, '2027-03-16', on('2027-03-22')],
    ['of a monthly one, today', { rhythm: 'le 15 de chaque mois' }, '2027-03-15', on('2027-03-15')],
    ['of a monthly one, the next month', { rhythm: 'le 15 de chaque mois' }, '2027-03-16', on('2027-04-15')],
    [
      'of one that has not begun, its first',
      { rhythm: 'mensuelle', start: '2027-06-10' },
      '2027-03-15',
      on('2027-06-10'),
    ],
    [
      'on its last day, that day',
      { rhythm: 'le 15 de chaque mois', deadline: '2027-04-15' },
      '2027-04-15',
      on('2027-04-15'),
    ],
    ['of one that has ended, none', { rhythm: 'le 15 de chaque mois', deadline: '2027-04-15' }, '2027-04-16', none],
    ['in a pause, the first after it', { rhythm: 'tous les lundis sauf avril' }, '2027-04-01', on('2027-05-03')],
    ['of something continuous, none', { rhythm: 'continue' }, '2027-03-15', none],
  ] as const)('%s', (_, action, today, shown) => expect(next(action, today)).toEqual(shown));

  test('the head says the earliest one, whose it is, and what is late', () => {
    const it = aYearView({
      actions: [
        salon({ name: 'Photos', deadline: '2027-03-12' }),
        salon({ deadline: '2027-04-02', owners: ['Arnaud'] }),
        salon({ name: 'Video', deadline: '2027-03-31', owners: [] }),
      ],
    });
    expect(it.head('state', 'aside')).toBe('⚠ En retard\u00a0: Photos   ·   Prochaine échéance\u00a0: 31 mars · Video');
    expect(aYearView({ actions: [salon({ deadline: '2027-04-02' })], unit: 'week' }).head('state', 'aside')).toBe(
      'Rien en retard   ·   Prochaine échéance : 2 avr. · Salon (Zoé)',
    );
    expect(aYearView({ actions: [salon()] }).head('state', 'aside')).toBe(
      'Rien en retard   ·   Aucune échéance à venir',
    );
  });
});
