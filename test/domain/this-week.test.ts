import { preparedKinds } from '../../src/domain/preparation';
import { fiscalYear, isoOf } from '../../src/domain/time';
import { thisWeek } from '../../src/domain/year-view';
import { aTemplate } from './a-template';
import { type ActionSketch, aPlan, day, type PlanSketch } from './builders';

const year = fiscalYear(2027, 1);
const mailing = aTemplate('Textes 5', { kind: 'Mailing', prepares: 'start' });

/** "late Salon 2027-03-12 2": what is known of each action on Wednesday 17 March 2027. */
function week(actions: readonly ActionSketch[], plan: Omit<PlanSketch, 'actions'> = {}): readonly string[] {
  const read = aPlan({ actions, templates: [mailing], ...plan });
  const prepared = preparedKinds(read.templates, read.leadTimes);
  return thisWeek({ plan: read, year, today: day('2027-03-17'), prepared }).map(({ action, is, day: on, late }) =>
    [is, action.name, on === null ? '' : isoOf(on), late > 0 ? String(late) : ''].filter((it) => it !== '').join(' '),
  );
}

const salon: ActionSketch = { name: 'Salon', rhythm: 'ponctuelle' };

describe('what is to be known of an action this week', () => {
  test.each([
    ['its deadline has passed', { ...salon, deadline: '2027-03-12' }, ['late Salon 2027-03-12 3']],
    ['it is due on Sunday', { ...salon, deadline: '2027-03-21' }, ['due Salon 2027-03-21']],
    ['it is due next week', { ...salon, deadline: '2027-03-22' }, []],
    ['it begins on Friday', { ...salon, start: '2027-03-19', deadline: '2027-04-02' }, ['begins Salon 2027-03-19']],
    ['it goes on', { ...salon, start: '2027-03-01', deadline: '2027-04-02' }, ['runs Salon']],
    ['it begins next week', { ...salon, start: '2027-03-22', deadline: '2027-04-02' }, []],
    [
      'its preparation begins on Friday',
      { ...salon, kind: 'Mailing', deadline: '2027-03-26' },
      ['to-begin Salon 2027-03-19'],
    ],
    [
      'its preparation should have begun',
      { ...salon, kind: 'Mailing', deadline: '2027-03-23' },
      ['late Salon 2027-03-16 1'],
    ],
    ['it is being prepared', { ...salon, kind: 'Mailing', deadline: '2027-03-23', status: 'in-progress' }, []],
    ['it is done', { ...salon, deadline: '2027-03-12', status: 'done' }, []],
    ['it is dropped', { ...salon, deadline: '2027-03-12', status: 'dropped' }, []],
    ['it has no date', salon, []],
    ['it goes out each Thursday', { rhythm: 'tous les jeudis' }, ['due Newsletter 2027-03-18']],
    ['it went out on Monday', { rhythm: 'tous les lundis' }, ['due Newsletter 2027-03-15']],
    ['it comes back next week', { rhythm: 'le 22 du mois' }, []],
    ['it goes on all year', { rhythm: 'continue' }, ['runs Newsletter']],
    ['it goes on but for March', { rhythm: 'en continu sauf mars' }, []],
    ['it goes on from Friday', { rhythm: 'continue', start: '2027-03-19' }, ['begins Newsletter 2027-03-19']],
  ] as const)('%s', (_, action, said) => expect(week([action])).toEqual(said));

  test('the most urgent comes first, then the order of the plan', () =>
    expect(
      week([
        { name: 'Communauté', rhythm: 'continue' },
        { ...salon, name: 'Vidéo', deadline: '2027-03-19' },
        { ...salon, deadline: '2027-03-12' },
        { ...salon, name: 'Photos', deadline: '2027-03-18' },
      ]),
    ).toEqual(['late Salon 2027-03-12 3', 'due Vidéo 2027-03-19', 'due Photos 2027-03-18', 'runs Communauté']));

  test('nothing is late where no column says what is done', () => {
    const { fields } = aPlan();
    const without = { fields: new Set([...fields].filter((field) => field !== 'status')) };
    expect(week([{ ...salon, deadline: '2027-03-12' }], without)).toEqual([]);
  });
});
