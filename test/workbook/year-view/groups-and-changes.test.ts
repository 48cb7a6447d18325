import { groupsOf } from '../../../src/domain/year-view';
import { type ActionSketch, day } from '../../domain/builders';
import { aYearView, words } from './a-year-view';
import { leadTimes, MAILING, salon, VIDEO, year } from './examples';

describe('the line of a group', () => {
  test('reaches from the first day anything under it is shown to the last, in weeks and in months', () => {
    const actions = [
      salon({ kind: VIDEO, deadline: '2027-03-26' }),
      salon({ name: 'Stand', start: '2027-04-13', deadline: '2027-04-20' }),
      salon({ name: 'Devis' }),
    ];
    const groupIn = (unit: 'week' | 'month'): string => {
      const it = aYearView({ actions, leadTimes, unit });
      const first = it.view.periods.findIndex(({ last }) => last >= day('2027-03-01'));
      return it.body.find(({ is }) => is === 'group')?.bars.slice(first, first + 9) ?? '';
    };
    expect(groupIn('week')).toBe('··──··──·');
    expect(groupIn('month')).toBe('──·······');
  });

  test.each(['objective', 'owner', 'rhythm', 'campaign'] as const)('rows stand under their %s', (by) => {
    const actions: readonly ActionSketch[] = [
      salon({ deadline: '2027-03-26', owners: ['Zoé'], campaign: 'Noël' }),
      { name: 'Blog', owners: ['ZOÉ'], objectives: ['fidéliser'] },
      salon({ name: 'Stand', deadline: '2027-04-20', owners: ['Arnaud'], campaign: 'noël' }),
      { name: 'Réseaux', rhythm: 'continue', owners: [], objectives: [] },
    ];
    const it = aYearView({ actions, by });
    const groups = groupsOf(it.plan, year, by);
    expect(it.body.filter(({ is }) => is === 'action').map(({ cells }) => cells[0])).toEqual(
      groups.flatMap((group) => group.actions.map(({ name }) => name)),
    );
    const titles = it.body.filter(({ is }) => is === 'group').map(({ cells }) => cells[0]);
    expect(titles).toEqual(
      {
        objective: ['Fidéliser', 'Sans objectif'],
        owner: ['Zoé', 'Arnaud', 'Sans responsable'],
        rhythm: ['Ponctuelle', 'Mensuelle', 'Continue'],
        campaign: ['Noël', 'Hors campagne'],
      }[by],
    );
  });
});

describe('what changed since the tab was built', () => {
  const actions: readonly ActionSketch[] = [
    salon({ deadline: '2027-03-26' }),
    { name: 'Blog', owners: ['Arnaud'] },
    { name: 'Réseaux', rhythm: 'continue' },
  ];
  const since = (row: Readonly<Record<string, string>>, by: 'objective' | 'owner' = 'owner') => {
    const it = aYearView({ actions, by, since: { Salon: row } });
    return { flag: it.of('Salon', 'flag'), startBy: it.of('Salon', 'startBy'), said: it.head('state', 'sentence') };
  };
  const fine = 'À jour · 3 actions';
  const one = '⚠ 1 ligne a changé : reconstruire';

  test.each([
    ['nothing', {}, 0, fine],
    ['its owner in other capitals, which is the same person', { owner: 'zOÉ' }, 0, fine],
    ['its owner', { owner: 'Arnaud' }, 1, one],
    ['its owner, who is nobody now', { owner: '' }, 1, one],
    ['its rhythm', { rhythm: 'continue' }, 4, one],
    ['its rhythm in other capitals', { rhythm: 'PONCTUELLE' }, 0, fine],
    ['its status', { status: 'Fait' }, 0, fine],
    ['its objective, where it stands under its owner', { objectives: 'Vendre' }, 0, fine],
  ])('%s', (_, row, flag, said) => {
    const it = since(row);
    expect([it.flag, it.said]).toEqual([flag, said]);
  });

  test('one that was dropped or taken away shows no bar and is said to have changed', () => {
    expect(since({ status: words.statuses.dropped })).toEqual({
      flag: 3,
      startBy: words.retroplanning.missing,
      said: one,
    });
    expect(since({ name: '' })).toEqual({ flag: 2, startBy: words.retroplanning.missing, said: one });
  });

  test('an action added below and one dropped before are told apart', () => {
    const withDropped = [...actions, salon({ name: 'Foire', status: 'dropped', deadline: '2027-05-05' })];
    expect(aYearView({ actions: withDropped }).head('state', 'sentence')).toBe(fine);
    const added = [{ name: 'Stand' }, { name: 'Tombola' }];
    expect(aYearView({ actions: withDropped, added }).head('state', 'sentence')).toBe(
      '⚠ 2 lignes ont changé : reconstruire',
    );
  });

  test('another year and a build that was interrupted are said instead', () => {
    expect(aYearView({ actions, yearNow: 2028 }).head('state', 'sentence')).toBe(
      `⚠ ${words.retroplanning.yearChanged}`,
    );
    const it = aYearView({ actions, state: 'Rétroplanning' });
    expect([it.head('state', 'sentence'), it.head('state', 'aside')]).toEqual([
      words.retroplanning.building,
      words.retroplanning.unfinished,
    ]);
  });
});

describe('a row and its action in the plan', () => {
  test.each(['wildcards', 'literal'] as const)('are found by the whole name, where MATCH reads %s', (matchReading) => {
    const named = ['Salon *', 'Salon (été)', 'Salon ?', 'Salon ~', 'SALON'].map((name, index) =>
      salon({ name, deadline: `2027-05-0${index + 3}`, owners: [`O${index}`] }),
    );
    const it = aYearView({ actions: named, matchReading });
    for (const [place, { name = '' }] of named.entries())
      expect([it.of(name, 'name'), it.of(name, 'owner'), it.of(name, 'planRow')]).toEqual([
        name,
        `O${place}`,
        place + 1,
      ]);
  });

  test('namesakes each have their own row of the plan, dropped ones between them too', () => {
    const it = aYearView({
      actions: [
        salon({ deadline: '2027-05-03' }),
        salon({ deadline: '2027-05-04', status: 'dropped' }),
        salon({ deadline: '2027-05-05' }),
        salon({ deadline: '2027-05-06' }),
      ],
    });
    expect([0, 2, 3].map((place) => [it.of(place, 'planRow'), it.of(place, 'deadline')])).toEqual([
      [1, day('2027-05-03')],
      [3, day('2027-05-05')],
      [4, day('2027-05-06')],
    ]);
  });

  test('the kind is found by its whole name, and one the templates lack is not prepared', () => {
    const kinds = [{ kind: 'Vidé*', workingDays: 3, prepares: 'deadline' }, ...leadTimes] as const;
    const rowOf = (kind: string) => {
      const it = aYearView({ actions: [salon({ kind, deadline: '2027-05-05' })], leadTimes: kinds });
      return [it.of('Salon', 'kindRow'), it.of('Salon', 'leadTime')];
    };
    expect([VIDEO, 'Vidé*', MAILING.toUpperCase(), 'Foire', ''].map(rowOf)).toEqual([
      [3, 10],
      [1, 3],
      [2, 10],
      [0, 0],
      [0, 0],
    ]);
  });
});
