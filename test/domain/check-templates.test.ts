import { check } from '../../src/domain/check';
import { codesOf, type Sketch, salon, stand } from './a-salon';
import { aStep, aTemplate, closedOn, withTemplates } from './a-template';
import { type ActionSketch, aPlan, day } from './builders';

describe('the templates of the plan', () => {
  const told = (plan: Sketch, actions: readonly ActionSketch[] = [{}]): readonly string[] =>
    check(aPlan({ actions, ...plan })).map(({ code, at }) =>
      at.on === 'template' ? `${code.replace('retroplanning.', '')} ${at.column} ${at.line}` : code,
    );

  test.each([
    ['a step that waits for itself', 'Textes 2 < Textes', ['cycle after 3']],
    ['a step after one of another kind', 'Textes 2\nMaquette 3 < Photos', ['unknown-step after 4']],
    [
      'two and a half days, and fewer than none',
      'Textes 2.5\nMaquette -1',
      ['bad-duration days 3', 'bad-duration days 4'],
    ],
    ['three steps of one name', 'Textes 1\nTextes 2\nTextes 3', ['duplicate-step step 4', 'duplicate-step step 5']],
    ['nothing wrong', 'Textes 2\nMaquette 3 < Textes', []],
  ])('%s', (_, table, problems) => expect(told(withTemplates(aTemplate(table)))).toEqual(problems));

  test('nobody is blamed for the usual ones, in a file that has none of its own', () =>
    expect(told({ templates: [aTemplate('Textes -2 < Textes')] })).toEqual([]));

  test('a template that was copied whole, under its own name, is one problem', () => {
    const table = 'Textes 2\nMaquette 3 < Textes';
    const { templateRows, ...plan } = withTemplates(aTemplate(table), aTemplate(table));
    expect(told({ ...plan, ...(templateRows ? { templateRows } : {}) })).toEqual(['duplicate-template kind 4']);
  });

  test('one of several awaited names is not mended in one click', () => {
    const [problem] = check(aPlan(withTemplates(aTemplate('Textes 2\nPlan 1\nMaquette 3 < Plan, Texte'))));
    expect(problem).toMatchObject({ facts: { after: 'Texte', suggestion: 'Textes' } });
    expect(problem).not.toHaveProperty('mend');
  });

  test('a kind without steps is right for what goes on all year, and for what only says how long it takes', () => {
    const care = withTemplates(aTemplate('', { kind: 'Communauté' }));
    const ofKind = (action: ActionSketch) => [{ kind: 'Communauté', ...action }];
    expect(told(care, ofKind({ rhythm: 'continue' }))).toEqual([]);
    expect(told(care, ofKind({ rhythm: '', deadline: '2027-05-03' }))).toEqual(['no-steps kind 3']);
    expect(told(care, ofKind({ rhythm: '', deadline: '2027-05-03', status: 'done' }))).toEqual([]);
    const leadTimes = [{ kind: 'Communauté', workingDays: 5, prepares: 'deadline' as const }];
    expect(told({ ...care, leadTimes }, ofKind({ rhythm: '', deadline: '2027-05-03' }))).toEqual([]);
  });

  test('three hundred steps in one circle are one problem, and the actions that need them are dated', () => {
    const steps = Array.from({ length: 300 }, (_, index) =>
      aStep({ name: `S${index}`, after: [`S${(index + 1) % 300}`] }),
    );
    const plan = withTemplates(aTemplate('', { steps }));
    expect(told({ ...plan, today: day('2027-01-04') }, [salon])).toEqual(['cycle after 3']);
  });

  test('any kind may be written where the file has no templates of its own, and any by an action that is done', () => {
    const odd = { ...salon, kind: 'Montgolfière' };
    expect(codesOf(aPlan({ actions: [odd], templates: [stand] }))).toEqual([]);
    expect(codesOf(aPlan({ actions: [odd], ...withTemplates(stand) }))).toEqual(['no-template']);
    expect(codesOf(aPlan({ actions: [{ ...odd, status: 'done' }], ...withTemplates(stand) }))).toEqual([]);
    expect(codesOf(aPlan({ actions: [{ ...salon, kind: 'SALON' }], ...withTemplates(stand) }))).toEqual([]);
  });
});

describe('an SMS campaign', () => {
  const sms = { name: 'Rappel', rhythm: '', kind: 'Campagne SMS' };
  const facts = (action: ActionSketch, plan: Sketch = {}): readonly unknown[] =>
    check(aPlan({ actions: [{ ...sms, ...action }], calendar: closedOn('2027-05-17', '2027-07-14'), ...plan })).map(
      ({ at, facts: found }) => ({ ...found, at: 'field' in at ? at.field : at.on }),
    );
  const sunday = { action: 'Rappel', day: day('2027-03-14'), is: 'sunday', others: 0 };

  test.each([
    ['due on a Sunday', { deadline: '2027-03-14' }, [{ ...sunday, at: 'deadline' }]],
    ['that begins on a Sunday', { start: '2027-03-14', deadline: '2027-03-19' }, [{ ...sunday, at: 'start' }]],
    ['that runs over a Sunday', { start: '2027-03-12', deadline: '2027-03-16' }, []],
    ['due on a Saturday', { deadline: '2027-03-13' }, []],
    ['on a Sunday that is over', { deadline: '2027-03-14', status: 'done' }, []],
    [
      'on the 14th of each month: 14 February, 14 March, 14 July and 14 November',
      { rhythm: 'mensuelle', start: '2027-01-14' },
      [{ ...sunday, day: day('2027-02-14'), others: 3, at: 'rhythm' }],
    ],
    ['that is really a newsletter', { deadline: '2027-03-14', kind: 'Newsletter' }, []],
  ] as const)('%s', (_, action, found) => expect(facts(action)).toEqual(found));

  test('of a year is only told of the days to come', () =>
    expect(facts({ rhythm: 'mensuelle', start: '2027-01-14' }, { today: day('2027-03-15') })).toMatchObject([
      { day: day('2027-07-14'), is: 'closed', others: 1 },
    ]));

  test('is free on Sundays outside France, of which Alsace is a part', () => {
    expect(facts({ deadline: '2027-03-14' }, { country: 'BE', locale: 'fr_BE' })).toEqual([]);
    expect(facts({ deadline: '2027-03-14' }, { country: 'FR-AM' })).toHaveLength(1);
  });
});

describe('a crowdfunding campaign', () => {
  const collected = (start: string, deadline: string, kind = 'Campagne de crowdfunding'): unknown =>
    check(aPlan({ actions: [{ rhythm: '', start, deadline, kind }] })).map(({ facts }) =>
      'seasons' in facts ? facts.seasons.join(' ') : facts,
    );

  test.each([
    ['2027-03-01', '2027-03-26', []],
    ['2027-05-31', '2027-06-30', []],
    ['2027-06-01', '2027-07-01', ['summer']],
    ['2027-08-30', '2027-09-24', ['summer']],
    ['2027-09-16', '2027-11-30', []],
    ['2027-11-22', '2027-12-03', ['december']],
    ['2026-12-20', '2027-01-15', ['december']],
    ['2027-06-15', '2027-12-15', ['summer december']],
    ['', '2027-08-10', ['summer']],
  ])('from %s to %s', (start, deadline, seasons) => expect(collected(start, deadline)).toEqual(seasons));

  test('is known by its kind, in two languages', () => {
    expect(collected('2027-07-05', '2027-07-30', 'Financement participatif')).toEqual(['summer']);
    expect(collected('2027-07-05', '2027-07-30', 'Crowdfunding campaign')).toEqual(['summer']);
    expect(collected('2027-07-05', '2027-07-30', 'Collecte de dons')).toEqual([]);
  });
});
