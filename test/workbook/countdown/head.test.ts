import { STAND } from '../../domain/a-template';
import { day } from '../../domain/builders';
import { aCountdown, words } from './a-countdown';
import { calendar, names, salon } from './a-salon';

describe('the sentences of the head', () => {
  test('on a day when all can be met', () => {
    const { said } = salon({ today: '2027-04-12' });
    expect(said).toEqual({
      state: 'La date tient\u00a0: 9 jours ouvrés d’avance',
      deadline: 'Échéance\u00a0: 14 mai 2027 · J−32 (jours calendaires) · commencer au plus tard le 23 avr.',
      warning: '',
      outlook: 'À suivre : Brief (23 avr.)',
    });
  });

  test.each([
    ['2027-04-22', 'La date tient : 1 jour ouvré d’avance', ''],
    ['2027-04-23', 'La date tient, sans un jour d’avance', ''],
    [
      '2027-04-26',
      '⚠ Il manque 1 jour ouvré : première échéance possible le 17 mai',
      'Sans « Traduction », « Marge », la date tient',
    ],
    [
      '2027-05-10',
      '⚠ Il manque 10 jours ouvrés : première échéance possible le 28 mai',
      'Sans « Traduction », « Marge », il manquerait encore 6 jours ouvrés',
    ],
  ])('on %s: %s', (today, state, warning) => {
    const { said } = salon({ today });
    expect([said.state, said.warning]).toEqual([state, warning]);
  });

  test('late steps are named, with how many more there are', () => {
    expect(salon({ today: '2027-04-26' }).said.outlook).toBe('⚠ En retard : Brief');
    expect(salon({ today: '2027-05-20' }).said.outlook).toBe('⚠ En retard : Brief (et 6 de plus)');
    expect(salon({ today: '2027-05-20' }).fact('lateCount')).toBe(7);
  });

  test('all done', () => {
    const her = Object.fromEntries(names.map((name) => [name, { status: words.statuses.done }]));
    const { said } = salon({ her });
    expect([said.state, said.outlook]).toEqual(['✓ Toutes les étapes sont terminées', 'Plus rien à faire']);
  });

  test('a deadline that is today, and one that has passed', () => {
    expect(salon({ today: '2027-05-14' }).said.deadline).toMatch(/14 mai 2027 · J · /);
    expect(salon({ today: '2027-05-16' }).said.deadline).toMatch(/14 mai 2027 · J\+2 \(jours calendaires\) · /);
    expect(salon({ action: { deadline: '2027-06-01' } }).said.deadline).toMatch(/^Échéance\u00a0: 1er juin 2027/);
  });

  const { flags, building, gone, moved } = words.countdown;
  test.each([
    ['renamed in the plan', { since: { name: 'Foire' } }, flags.missing],
    ['dropped', { since: { status: words.statuses.dropped } }, flags.dropped],
    ['of another kind', { since: { kind: 'Autre' } }, flags.kind],
    ['of the same kind in capitals', { since: { kind: 'FOIRE' } }, ''],
    ['without a deadline', { since: { deadline: '' } }, flags.noDeadline],
    ['due in mid-June', { since: { deadline: 'mi-juin' } }, flags.unreadable],
    ['due in 2027', { since: { deadline: 2027 } }, flags.unreadable],
    ['being built', { state: 'Rétro · Salon' }, building],
    ['with a step taken away', { typed: { Brief: { row: null } } }, gone],
    ['with rows sorted', { isSorted: true }, moved],
  ] as const)('an action that is %s', (_, sketch, message) => {
    const it = salon(sketch);
    expect(it.fact('message')).toBe(message);
    if (message !== '') expect([it.said.state, it.said.outlook]).toEqual([message, '']);
  });

  test.each([
    [
      'she typed over a date',
      { typed: { Brief: { start: { day: day('2027-04-01') } } } },
      '⚠ 1 saisies à la main, qui ne suivent plus : reconstruire',
    ],
    [
      'a step was taken from the templates',
      { stepsSince: STAND.replace('Marge', 'Réserve') },
      `⚠ ${words.countdown.changed}`,
    ],
    ['a step was added to them', { stepsSince: `${STAND}\n  Bilan 1` }, `⚠ ${words.countdown.changed}`],
    [
      'steps wait for others',
      { stepsSince: STAND.replace('< Textes, Maquette', '< Textes') },
      `⚠ ${words.countdown.changed}`,
    ],
    [
      'a step waits for one now',
      { stepsSince: STAND.replace('Brief      2', 'Brief 2 < Marge') },
      `⚠ ${words.countdown.changed}`,
    ],
    ['a duration changed', { stepsSince: STAND.replace('Brief      2', 'Brief 3') }, ''],
    [
      'a step became so long that the calendar ends before',
      { stepsSince: STAND.replace('Impression 4', 'Impression 60') },
      `⚠ ${words.countdown.short}`,
    ],
  ])('where %s', (_, sketch, warning) => expect(salon(sketch).said.warning).toBe(warning));

  test('the first late step is kept for the check, with the day it is late since', () => {
    expect(salon({ today: '2027-04-26' }).fact('lateStep')).toBe(`Salon␟Brief␟${day('2027-04-23')}`);
    expect(salon({ today: '2027-04-28' }).fact('lateStep')).toBe(`Salon␟Brief␟${day('2027-04-26')}`);
    expect(salon().fact('lateStep')).toBe('');
  });

  test('of a campaign, the later of the two dates and the greater of what is missing', () => {
    const it = salon({ other: { name: 'Stand', deadline: '2027-05-21' } });
    expect(it.fact('target')).toBe(day('2027-05-21'));
    expect(it.fact('missing')).toBe(-28);
    expect(it.due('name')).toBe('Échéance · Salon');
  });
});

describe('the calendar', () => {
  const head = (it: ReturnType<typeof aCountdown>, row: number, count = 8) =>
    it.row(row).slice(it.view.columns.firstBar - 1, it.view.columns.firstBar - 1 + count);

  test('of a short preparation is by day, from a Monday on, days off marked', () => {
    const it = aCountdown({ steps: 'Brief 2\nTextes 3 < Brief', action: { deadline: '2027-03-30' }, calendar });
    expect(it.view.columns.unit).toBe('day');
    expect(head(it, 6)[0]).toBe(day('2027-03-22'));
    expect(head(it, 5, 10)).toEqual(['22', '23', '24', '25', '26', '27', '28', '29', '30', '31']);
    expect(head(it, 4)).toEqual(['L', 'M', 'M', 'J', 'V', 'S', 'D', 'L']);
    expect(head(it, 7)).toEqual([0, 0, 0, 0, 0, 9, 9, 9]);
    expect(head(it, 3)).toEqual(['22 mars', '', '', '', '', '', '', '29 mars']);
    // Wednesday 24 to Tuesday 30 March, the week-end and Easter Monday left out.
    expect(it.bars('Brief').slice(0, 9)).toBe('·■■······');
    expect(it.bars('Textes').slice(0, 9)).toBe('···■■···■');
    expect(it.dueBars.slice(0, 9)).toBe('········◆');
  });

  test('of a longer one is by week, with the weeks of the year and how many days are closed', () => {
    const it = aCountdown({ steps: 'Brief 30\nTextes 5 < Brief', action: { deadline: '2027-04-02' }, calendar });
    expect(it.view.columns.unit).toBe('week');
    expect(head(it, 4)).toEqual(['6', '7', '8', '9', '10', '11', '12', '13']);
    expect(head(it, 5)).toEqual(['8', '15', '22', '1', '8', '15', '22', '29']);
    expect(head(it, 7)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('of a very long one is by month, the year above its first', () => {
    const it = aCountdown({ steps: 'Brief 400', action: { deadline: '2027-12-17' } });
    expect(it.view.columns.unit).toBe('month');
    expect(head(it, 3, 7)).toEqual(['2026', '', '', '', '', '', '2026']);
    expect(head(it, 5, 7)).toEqual(['06', '07', '08', '09', '10', '11', '12']);
  });
});
