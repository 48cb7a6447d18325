import { frenchPlan } from '../../preview/bench/french-plan';
import { checkPlan } from '../../src/commands/check';
import { loadExample } from '../../src/commands/example';
import { home } from '../../src/commands/home';
import { newPlan, openPlan } from '../../src/commands/plan';
import { leadTimeOf } from '../../src/domain/template';
import { isoOf } from '../../src/domain/time';
import { templates } from '../../src/languages/fr/templates';
import { wordsOf } from '../../src/languages/say';
import { newPlanColumns } from '../../src/workbook/plan';
import { day } from '../domain/builders';
import { aFile, aPlanFile, OBJECTIVES, PLAN, SETTINGS, shown, succeeded, TEMPLATES, troubleOf } from './a-file';
import { contentOf } from './memory-port';

describe('a new plan', () => {
  test('makes the plan in the empty tab of a new file, then the objectives and the settings', () => {
    const { file, port } = aFile();
    expect(newPlan(port, frenchPlan)).toMatchObject({ ok: true });
    expect(file.tabs.map(({ name }) => name)).toEqual([PLAN, OBJECTIVES, TEMPLATES, SETTINGS]);
    expect(file.selected).toEqual({ tab: OBJECTIVES, row: 2 });
  });

  test('writes the columns in the order of the course, the optional ones after them', () => {
    const { columns } = wordsOf('fr');
    expect(shown(aPlanFile().file, PLAN)).toEqual([newPlanColumns.map(({ field }) => columns[field]).join('|')]);
  });

  test('leaves a tab of hers that is not empty where it is', () => {
    const { file, port } = aFile({ tabs: { Idées: 'Un salon ? | 500' } });
    const before = contentOf(file, 'Idées');
    succeeded(newPlan(port, frenchPlan));
    expect(file.tabs.map(({ name }) => name)).toEqual(['Idées', PLAN, OBJECTIVES, TEMPLATES, SETTINGS]);
    expect(contentOf(file, 'Idées')).toEqual(before);
  });

  test.each([
    ["a tab called Plan d'action", "Plan d'action"],
    ['one in capitals', 'OBJECTIFS'],
    ['one of an English plan', 'Settings'],
  ])('changes nothing in a file that has %s', (_, tab) => {
    const { file, port } = aFile({ tabs: { 'Feuille 1': '', [tab]: 'à moi' } });
    expect(troubleOf(newPlan(port, frenchPlan))).toEqual({ code: 'plan.exists', facts: { tabs: [tab] } });
    expect(troubleOf(loadExample(port, { language: 'fr', year: 2027 }))).toMatchObject({ code: 'plan.exists' });
    expect(file.done).toEqual([]);
  });

  test.each([
    [1027, 1],
    [20270, 1],
    [2027, 0],
    [2027, 13],
  ])('refuses the year %d from month %d', (year, firstMonth) => {
    const { file, port } = aFile();
    expect(troubleOf(newPlan(port, { ...frenchPlan, year, firstMonth }))).toMatchObject({
      code: 'plan.impossible-year',
    });
    expect(file.done).toEqual([]);
  });

  test('is at once a plan that the check has nothing to say of', () =>
    expect(succeeded(checkPlan(aPlanFile().port))).toMatchObject({
      tab: PLAN,
      actions: 0,
      objectives: 0,
      problems: [],
    }));

  test('lists the kinds of action with the working days their steps take', () => {
    const { port } = aPlanFile();
    const kinds = port.readName('templates_kinds')?.values.map(([kind]) => kind) ?? [];
    const days = port.readName('templates_kind_days')?.values.map(([count]) => count) ?? [];
    expect(kinds.slice(0, templates.length)).toEqual(templates.map(({ kind }) => kind));
    expect(days.slice(0, templates.length)).toEqual(templates.map((it) => leadTimeOf(it).workingDays));
  });

  test('its templates are read back step by step', () => {
    const opened = succeeded(openPlan(aPlanFile().port));
    expect(opened.plan.templates).toEqual(templates.map((template) => ({ ...template, source: '' })));
  });

  test('its days closed are the public holidays of its country, of its year and the years around it', () => {
    const opened = succeeded(openPlan(aPlanFile().port));
    const closed = [...opened.plan.calendar.holidays].map(isoOf);
    expect(closed).toHaveLength(33);
    expect(closed).toEqual(expect.arrayContaining(['2026-01-01', '2027-03-29', '2027-05-06', '2028-12-25']));
  });

  test('sets the file to the country of the plan only when asked', () => {
    const made = aPlanFile({}, { setLocale: true }, { locale: 'en_US' });
    expect(made.file.locale).toBe('fr_FR');
    const kept = aPlanFile({}, {}, { locale: 'en_US' });
    expect(kept.file.locale).toBe('en_US');
    expect(succeeded(checkPlan(kept.port)).problems).toMatchObject([{ code: 'settings.locale-mismatch', cell: '' }]);
  });

  test('in English has English tabs and headers', () => {
    const { file } = aPlanFile({}, { language: 'en', country: 'GB' }, { locale: 'en_GB' });
    const { tabs, columns } = wordsOf('en');
    expect(file.tabs.map(({ name }) => name)).toEqual([tabs.plan, tabs.objectives, tabs.templates, tabs.settings]);
    expect(shown(file, tabs.plan)[0]?.startsWith(`${columns.name}|${columns.objectives}|`)).toBe(true);
  });
});

describe('the example', () => {
  test.each([
    ['fr', 'fr_FR'],
    ['en', 'en_GB'],
  ] as const)('is the Mimine plan, and only misses what the course does not give (%s)', (language, locale) => {
    const { file, port } = aFile({ language, locale });
    file.today = day('2026-11-23');
    succeeded(loadExample(port, { language, year: 2027 }));
    const report = succeeded(checkPlan(port));
    expect([report.actions, report.objectives]).toEqual([11, 6]);
    expect([...new Set(report.problems.map(({ code }) => code))].sort()).toEqual(['plan.left-open']);
  });

  const retroplanningOn = (today: string): readonly unknown[] => {
    const { file, port } = aFile();
    file.today = day(today);
    succeeded(loadExample(port, { language: 'fr', year: 2027 }));
    return succeeded(checkPlan(port))
      .problems.filter(({ code }) => code.startsWith('retroplanning.'))
      .map(({ code, cell, facts }) => ({ code, cell, ...facts }));
  };

  test('asks nobody, before the year begins, for more than there is time for', () =>
    expect(retroplanningOn('2026-11-23')).toEqual([]));

  test('can hold neither date when nothing has begun on 1 February', () =>
    expect(retroplanningOn('2027-02-01')).toMatchObject([
      { code: 'retroplanning.unreachable-deadline', cell: 'J3', of: 'start', day: day('2027-03-01') },
      { code: 'retroplanning.unreachable-deadline', cell: 'K4', of: 'deadline', day: day('2027-02-19') },
    ]));
});

describe('home', () => {
  test('a file without a plan is a place to begin', () => {
    const { file, port } = aFile();
    expect(home(port)).toMatchObject({ proposal: frenchPlan });
    expect(home(port)).not.toHaveProperty('plan');
    expect(file.done).toEqual([]);
  });

  test('from October on, the year to come is proposed', () => {
    const { file, port } = aFile();
    file.today = (file.today + 270) as typeof file.today;
    expect(home(port).proposal.year).toBe(2028);
  });

  test('says where she stands', () =>
    expect(home(aPlanFile({ actions: 'Newsletter | Fidéliser', objectives: 'Fidéliser' }).port).plan).toMatchObject({
      tab: PLAN,
      actions: 1,
      objectives: 1,
      hasRetroplanning: false,
      isInterrupted: false,
      firstDay: '2027-01-01',
      lastDay: '2027-12-31',
    }));

  test.each([
    ['fr_BE', 'fr', 'BE', 'EUR'],
    ['en_US', 'fr', 'US', 'USD'],
    ['ja_JP', 'fr', 'FR', 'EUR'],
    ['ja_JP', 'en', 'GB', 'GBP'],
  ] as const)(
    'a %s file of somebody who reads %s is proposed a plan for %s in %s',
    (locale, language, country, currency) =>
      expect(home(aFile({ locale, language }).port).proposal).toMatchObject({ country, currency }),
  );
});
