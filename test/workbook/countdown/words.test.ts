import { backColumns, countdownHelpers, frontColumns } from '../../../src/workbook/countdown/columns';
import { closedOn, STAND } from '../../domain/a-template';
import { day } from '../../domain/builders';
import { words } from '../year-view/a-year-view';
import { aCountdown, type CountdownSketch } from './a-countdown';
import { names, salon } from './a-salon';

const shown = (column: Parameters<ReturnType<typeof aCountdown>['of']>[1], sketch: Partial<CountdownSketch> = {}) => {
  const it = salon(sketch);
  return Object.fromEntries(names.map((name) => [name, it.of(name, column)]));
};

describe('why each step begins when it does', () => {
  test('says what decides, in working days, and what is closed within', () =>
    expect(shown('why')).toEqual({
      Brief: '2 jours ouvrés avant « Textes »',
      Textes: '3 jours ouvrés avant « Traduction »',
      Maquette: '5 jours ouvrés jusqu’à « Accord »',
      Traduction: '4 jours ouvrés avant « Impression » ; le 6 mai est férié',
      Accord: 'La veille ouvrée de « Impression » ; le 6 mai est férié',
      Impression: '4 jours ouvrés avant « Marge »',
      Marge: '2 jours ouvrés, échéance comprise',
    }));

  test('a start is prepared the working day before, and a moment of it is that day', () => {
    const it = aCountdown({
      steps: 'Brief 1\nEnvoi 0',
      prepares: 'start',
      action: { start: '2027-05-10', deadline: '2027-05-14' },
    });
    expect([it.of('Brief', 'why'), it.of('Envoi', 'why')]).toEqual([
      '1 jour ouvré avant le début',
      'La veille ouvrée du début',
    ]);
    expect([it.of('Envoi', 'start'), it.due('start')]).toEqual([day('2027-05-07'), day('2027-05-10')]);
    expect(it.due('name')).toBe('Début de l’action');
  });

  test('what comes before a moment may end on its day', () =>
    expect(aCountdown({ steps: 'Brief 0\nAccord 0 < Brief' }).of('Brief', 'why')).toBe('Le jour de « Accord »'));

  test('a deadline on a day off says until when everything must be ready', () => {
    const it = salon({ action: { deadline: '2027-05-15' } });
    expect(it.due('why')).toBe('Jour fermé : tout doit être prêt le 14 mai');
    expect(salon().due('why')).toBe('');
  });

  test('two days closed are counted, and one on a Sunday is none', () => {
    const closed = closedOn('2027-05-11', '2027-05-12', '2027-05-09');
    expect(aCountdown({ steps: 'Impression 4', calendar: closed }).of('Impression', 'why')).toBe(
      '4 jours ouvrés, échéance comprise ; 2 jours fermés',
    );
  });
});

describe('what a step is warned of', () => {
  const one = { steps: 'Brief 2\nTextes 3 < Brief', action: { deadline: '2027-03-19' } };
  // Textes from Wednesday 17 to Friday 19 March, Brief on Monday 15 and Tuesday 16.
  const alerts = (today: string, her: CountdownSketch['her'] = {}) => {
    const it = aCountdown({ ...one, today, her });
    return [it.of('Brief', 'alert'), it.of('Brief', 'late'), it.of('Textes', 'alert'), it.of('Textes', 'late')];
  };
  const [inProgress, done] = [words.statuses['in-progress'], words.statuses.done];

  test.each([
    ['a day early', '2027-03-12', {}, ['', 0, '', 0]],
    ['on its first day', '2027-03-15', {}, ['', 0, '', 0]],
    ['the day after', '2027-03-16', {}, ['⚠ à lancer (−1 j ouv.)', 1, 'à risque (+1 j ouv.)', 3]],
    ['on its last day, under way', '2027-03-16', { Brief: { status: inProgress } }, ['', 0, '', 0]],
    ['the day after its last', '2027-03-17', {}, ['⚠ échue (−1 j ouv.)', 2, 'à risque (+2 j ouv.)', 3]],
    [
      'late although under way',
      '2027-03-17',
      { Brief: { status: inProgress } },
      ['⚠ échue (−1 j ouv.)', 2, 'à risque (+1 j ouv.)', 3],
    ],
    ['done', '2027-03-17', { Brief: { status: done } }, ['', 0, '', 0]],
    ['on the Saturday after all', '2027-03-20', { Brief: { status: done } }, ['', 0, '⚠ échue (−1 j ouv.)', 2]],
  ])('%s', (_, today, her, expected) => expect(alerts(today, her)).toEqual(expected));

  test('what has slack says how much', () =>
    expect(shown('alert', { today: '2027-03-01' })).toEqual({
      Brief: '',
      Textes: '',
      Maquette: 'peut glisser de 2 j ouv.',
      Traduction: '',
      Accord: 'peut glisser de 2 j ouv.',
      Impression: '',
      Marge: '',
    }));

  test('the row of the deadline says how far the action is from it', () => {
    const at = (today: string) => {
      const it = aCountdown({ ...one, today });
      return [it.due('alert'), it.due('missing')];
    };
    expect(at('2027-03-12')).toEqual(['avance 1 j ouv.', -1]);
    expect(at('2027-03-15')).toEqual(['', 0]);
    expect(at('2027-03-16')).toEqual(['⚠ manque 1 j ouv.', 1]);
    expect(at('2027-03-22')).toEqual(['⚠ manque 5 j ouv.', 5]);
  });
});

describe('what she writes beside a step', () => {
  test('a day it was done on ends it there, and what follows may begin', () => {
    const it = salon({ her: { Brief: { doneOn: { day: day('2027-03-12') } } } });
    const columns = ['isDone', 'doneDay', 'to', 'from', 'sign'] as const;
    expect(columns.map((column) => it.of('Brief', column))).toEqual([
      1,
      day('2027-03-12'),
      day('2027-03-12'),
      day('2027-03-11'),
      '✓',
    ]);
  });

  test.each([
    ['a year', 2027],
    ['a text', { text: 'hier' }],
  ])('%s where a day is wanted is no day', (_, doneOn) => {
    const it = salon({ typed: { Brief: { doneOn } } });
    expect(it.of('Brief', 'doneDay')).toBe(0);
  });

  test('days of her own change the step alone', () => {
    const it = salon({ her: { Textes: { days: 6 } } });
    expect([it.of('Textes', 'days'), it.of('Textes', 'duration'), it.of('Textes', 'templateDays')]).toEqual([6, 6, 3]);
    expect(it.of('Brief', 'slack')).toBe(0);
  });

  test('days that are no number stay, and the template’s own count', () => {
    const it = salon({ her: { Textes: { unreadDays: '2 à 3' } } });
    expect([it.of('Textes', 'days'), it.of('Textes', 'duration')]).toEqual(['2 à 3', 3]);
    expect(salon({ typed: { Textes: { days: { text: '2 à 3' } } } }).of('Textes', 'duration')).toBe(3);
  });

  test('days changed in the templates are followed where she typed none', () => {
    const stepsSince = STAND.replace('Impression 4', 'Impression 6');
    expect(salon({ stepsSince }).of('Impression', 'days')).toBe(6);
    expect(salon({ stepsSince, her: { Impression: { days: 4 } } }).of('Impression', 'days')).toBe(4);
    expect(salon({ stepsSince: STAND.replace('Impression 4', 'Impression 9999') }).of('Impression', 'duration')).toBe(
      1000,
    );
  });

  test('the owner is the role of the template, else who answers for the action', () => {
    expect(salon().of('Brief', 'owner')).toBe('Zoé');
    expect(salon({ since: { owner: 'Arnaud' } }).of('Brief', 'owner')).toBe('Arnaud');
    expect(salon({ her: { Brief: { owner: 'Léa' } } }).of('Brief', 'owner')).toBe('Léa');
    expect(salon().due('owner')).toBe('Zoé');
    expect(salon({ since: { status: words.statuses.done } }).due('status')).toBe(words.statuses.done);
  });
});

test('every column of the tab is looked at here or among the dates', () => {
  const dates = ['start', 'end', 'slack', 'days', 'duration', 'late', 'dayCount', 'missing', 'held', 'missingShort'];
  const here = ['name', 'owner', 'status', 'alert', 'why', 'isDone', 'doneDay', 'from', 'to', 'sign', 'templateDays'];
  // Seen by what is calculated from them.
  const within = [
    ...['key', 'row', 'action', 'order', 'place', 'builtDays', 'builtDeliverable', 'builtKind', 'builtOwner'],
    ...['moved', 'changed', 'typed', 'endOffset', 'startOffset', 'bound', 'earliest', 'firstDay', 'lastDay'],
    ...['settled', 'firstEnd', 'shortEnd', 'decider', 'isMoment', 'until', 'closed', 'closedDay'],
    // In a test of their own.
    ...['statusPlace', 'statusCode'],
    ...[
      'person',
      'standing',
      'standingRow',
      'standingFacts',
      'builtFacts',
      'found',
      'planRow',
      'flag',
      'prepares',
      'isStart',
      'isBefore',
      'target',
      'anchor',
      'isLiving',
      'today',
      'origin',
    ],
  ];
  const hers = ['deliverable', 'doneOn', 'comment'];
  expect([...dates, ...here, ...within, ...hers].sort()).toEqual(
    [...frontColumns, ...backColumns, ...countdownHelpers].sort(),
  );
});
