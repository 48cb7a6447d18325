import { check } from '../../src/domain/check';
import type { Plan } from '../../src/domain/plan';
import { aTemplate } from './a-template';
import { type ActionSketch, anObjective, aPlan, day, type PlanSketch } from './builders';

const codesOf = (plan: Plan): readonly string[] => check(plan).map(({ code }) => code);
const today = '2027-03-16';
const on = (action: ActionSketch, plan: Omit<PlanSketch, 'actions'> = {}): readonly string[] =>
  codesOf(aPlan({ actions: [action], today: day(today), ...plan }));

const show: ActionSketch = { name: 'Salon', rhythm: 'ponctuelle', start: '2027-03-09', deadline: '2027-03-12' };

describe('a deadline that has passed', () => {
  test.each([
    ['is told of what is still to do', show, ['action.overdue']],
    ['and of what is in progress', { ...show, status: 'in-progress' }, ['action.overdue']],
    ['and of what is still discussed', { ...show, status: 'to-discuss' }, ['action.overdue']],
    ['not of what is done', { ...show, status: 'done' }, []],
    ['nor of what is dropped', { ...show, status: 'dropped' }, ['objective.without-action']],
    ['nor on the day itself', { ...show, deadline: today }, []],
    ['of a newsletter that nobody ever began', { deadline: '2027-03-12' }, ['action.overdue']],
    ['not of one whose last number was sent', { deadline: '2027-03-12', status: 'in-progress' }, []],
  ] as const)('%s', (_, action, codes) => expect(on(action)).toEqual(codes));

  test('is not told where no column says what is done, nor where nobody says what day it is', () => {
    const { fields } = aPlan();
    expect(on(show, { fields: new Set([...fields].filter((field) => field !== 'status')) })).toEqual([]);
    expect(codesOf(aPlan({ actions: [show] }))).toEqual([]);
  });

  test.each([
    ['2027-03-13', 1],
    ['2027-03-14', 1],
    ['2027-03-15', 1],
    ['2027-03-16', 2],
  ])('due on a Friday, on %s it is late by %i working days', (now, late) =>
    expect(check(aPlan({ actions: [show], today: day(now) }))).toMatchObject([{ facts: { late } }]),
  );
});

describe('what is done', () => {
  const done = { ...show, status: 'done' } as const;
  test.each([
    ['before it starts', { ...done, start: '2027-03-22', deadline: '2027-03-26' }, ['action.done-ahead']],
    ['while it lasts', { ...done, deadline: '2027-03-26' }, ['action.done-ahead']],
    ['on its last day', { ...done, deadline: today }, []],
    ['and still comes back', { status: 'done' }, ['action.done-ahead']],
    ['and came back for the last time', { status: 'done', deadline: '2027-03-15' }, []],
    ['and had no end', { status: 'done', rhythm: 'continue' }, []],
  ] as const)('%s', (_, action, codes) => expect(on(action)).toEqual(codes));

  test.each([
    ['a video is delivered before its day', 'deadline', '2027-03-18', []],
    ['a mailing is not sent before its day', 'start', '2027-03-18', ['action.done-ahead']],
    ['a video of June was not even begun', 'deadline', '2027-06-18', ['action.done-ahead']],
  ] as const)('%s', (_, prepares, deadline, codes) => {
    const templates = [aTemplate('Film 5', { kind: 'Film', prepares })];
    expect(on({ name: 'Film', rhythm: '', deadline, kind: 'Film', status: 'done' }, { templates })).toEqual(codes);
  });
});

describe('an objective of a period', () => {
  const served = (period: string, ...actions: readonly ActionSketch[]): readonly string[] =>
    codesOf(aPlan({ objectives: [anObjective({ period })], actions }));
  const late: ActionSketch = { name: 'Salon', rhythm: 'ponctuelle', deadline: '2027-09-17' };

  test.each([
    ['S1', ['objective.served-late']],
    ['1er semestre', ['objective.served-late']],
    ['H1', ['objective.served-late']],
    ['T2', ['objective.served-late']],
    ['mars', ['objective.served-late']],
    ['S2', []],
    ['T3', []],
    ['Année', []],
    ['2027', []],
    ['bientôt', []],
  ])('%s, served in September only', (period, codes) => expect(served(period, late)).toEqual(codes));

  test.each([
    ['is served in time by one of two actions', [late, { deadline: '2027-06-30' }], []],
    ['by what runs on from before', [{ ...late, start: '2027-06-30' }], []],
    ['by what has no date yet, perhaps', [late, { name: 'Étude', rhythm: 'ponctuelle' }], ['action.missing-deadline']],
    ['by what was dropped: not', [late, { deadline: '2027-06-30', status: 'dropped' }], ['objective.served-late']],
  ] as const)('%s', (_, actions, codes) => expect(served('S1', ...actions)).toEqual(codes));
});

describe('the same advice twice', () => {
  const step = { action: 'Salon', step: 'Textes' };
  const open: ActionSketch = { ...show, status: 'in-progress', start: '2027-03-22', deadline: '2027-03-26' };

  test('is once: a step that is late in the countdown of the action and in that of its campaign', () =>
    expect(
      on(open, {
        lateSteps: [
          { ...step, day: day('2027-03-03') },
          { ...step, day: day('2027-03-04') },
        ],
      }),
    ).toEqual(['retroplanning.step-late']));

  test('is once: an objective that is named twice in one cell', () =>
    expect(on({ objectives: ['Fidéliser', 'Inconnu', 'Inconnu'] })).toEqual(['action.unknown-objective']));
});

describe('a deposit', () => {
  const stand = { ...show, start: '2027-09-28', deadline: '2027-09-30' };
  test.each([
    ['in the quarter before a show', { q2: 500, q3: 4000 }, []],
    ['half a year before it', { q1: 500, q3: 4000 }, ['budget.outside-activity']],
  ] as const)('%s', (_, budget, codes) => expect(on({ ...stand, budget })).toEqual(codes));
});
