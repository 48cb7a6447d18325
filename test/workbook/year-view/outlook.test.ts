import { aYearView, words } from './a-year-view';
import { salon } from './examples';

const aside = (actions: Parameters<typeof aYearView>[0]['actions'], rest: object = {}) =>
  aYearView({ ...(actions ? { actions } : {}), ...rest }).head('state', 'aside');
const overdue = (name: string) => salon({ name, deadline: '2027-03-10' });

describe('the head of the year view', () => {
  test.each([
    [['Photos'], 'En retard\u00a0: Photos   ·'],
    [['Photos', 'Vidéo'], 'En retard\u00a0: Photos, Vidéo   ·'],
    [['Photos', 'Vidéo', 'Salon'], 'En retard\u00a0: Photos, Vidéo (et 1 de plus)   ·'],
    [['Photos', 'Vidéo', 'Salon', 'Stand'], 'En retard\u00a0: Photos, Vidéo (et 2 de plus)   ·'],
  ])('names what is late: %j', (names, said) => expect(aside(names.map(overdue))).toContain(said));

  test('names what stands under different objectives too', () =>
    expect(
      aside([
        { ...overdue('Photos'), objectives: ['Fidéliser'] },
        { name: 'Blog', objectives: ['Acquérir'] },
        { ...overdue('Vidéo'), objectives: ['Acquérir'] },
      ]),
    ).toContain('En retard\u00a0: Photos, Vidéo   ·'));

  test('says the next deadline, which no weekly newsletter hides', () => {
    const weekly = { name: 'Newsletter', rhythm: 'hebdomadaire' };
    expect(aside([weekly, salon({ deadline: '2027-04-02' })])).toContain('Prochaine échéance\u00a0: 2 avr. · Salon');
    expect(aside([weekly])).toMatch(/Prochaine échéance\u00a0: \d+ mars · Newsletter/);
  });

  test('counts one action as one', () => {
    expect(aYearView({ actions: [salon({ deadline: '2027-04-02' })] }).head('state', 'sentence')).toBe(
      'À jour · 1 action',
    );
    expect(words.retroplanning.actions(2)).toBe('2 actions');
  });
});
