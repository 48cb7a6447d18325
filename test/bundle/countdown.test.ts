import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { writeXlsx } from '../../preview/xlsx/write/write';
import type { StepProgress } from '../../src/domain/preparation';
import type { Step, Template } from '../../src/domain/template';
import { type Day, dateOf, plusDays } from '../../src/domain/time';
import { aTemplate, someDay, someSteps } from '../domain/a-template';
import { day } from '../domain/builders';
import { differencesBetween, recalculate, testWithLibreOffice } from '../libreoffice';
import { type AddOn, anAddOn, onThatDay, TODAY } from './add-on';
import { PLAN, SETTINGS } from './plans';
import {
  aSalon,
  COUNTDOWN,
  cellOf,
  type Expected,
  expectedDates,
  expectedVerdict,
  headOf,
  placeOf,
  scheduleOf,
  shownDates,
  shownIn,
  shownVerdict,
  stepRows,
  TEMPLATES,
  tabsOf,
  templateRow,
} from './shown-countdown';

const typedDay = (it: Day): string => {
  const { year, month, day: dayOfMonth } = dateOf(it);
  return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
};

/** "A salon" prepared in five steps, one of them optional, with a day in reserve. */
const salon = aTemplate(`
  Brief      2
  Textes     3          < Brief
  Maquette   5          < Brief
  Traduction 4 optional < Textes
  Accord     0          < Textes, Maquette
  Impression 4          < Accord, Traduction
  Marge      2 buffer   < Impression
`);

const files = new Map<string, Promise<IWorkbookData>>();

/** The countdown of that template, built once for all tests that begin with it. */
async function built(...from: Parameters<typeof builtAnew>): Promise<AddOn> {
  const key = JSON.stringify(from);
  const file = files.get(key) ?? builtAnew(...from).then((host) => host.save());
  files.set(key, file);
  return anAddOn({ snapshot: await file });
}

const builtAnew = async (
  template: Template,
  deadline: Day,
  start?: Day,
  holidays: readonly Day[] = [],
): Promise<AddOn> => {
  const host = await aSalon(template, { deadline, ...(start === undefined ? {} : { start }) }, { holidays });
  onThatDay(host);
  await host.does('countdown', { action: 'Salon' });
  await host.settled();
  return host;
};

const random = fc.record({
  steps: someSteps,
  prepares: fc.constantFrom<Template['prepares']>('start', 'deadline'),
  due: someDay,
  lasts: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  holidays: fc.array(someDay, { maxLength: 40 }),
  moved: fc.integer({ min: -200, max: 300 }),
  closed: fc.integer({ min: 0, max: 30 }),
  known: fc.array(fc.constantFrom('À faire', 'En cours', 'Terminée', 'a date'), { minLength: 10, maxLength: 10 }),
});

const cases = fc.sample(random, { seed: 20_270_315, numRuns: 4 }).map((it, index) => ({ ...it, number: index + 1 }));

/** What she says of a step, typed into its row, and what the planning rules then know. */
function progressTyped(host: AddOn, steps: readonly Step[], known: readonly string[]): readonly StepProgress[] {
  const tabs = tabsOf(host);
  const dates = shownDates(tabs);
  return steps.flatMap(({ name }, index): readonly StepProgress[] => {
    const said = known[index] ?? 'À faire';
    const end = Number(dates[name]?.end) as Day;
    if (said === 'a date') {
      host.person.type(COUNTDOWN, placeOf(tabs, name, 'doneOn'), typedDay(end));
      return [{ step: name, is: 'done', end }];
    }
    host.person.type(COUNTDOWN, placeOf(tabs, name, 'status'), said);
    if (said === 'En cours') return [{ step: name, is: 'under-way' }];
    // Done without a date: on time, or before today.
    return said === 'Terminée' ? [{ step: name, is: 'done', end: Math.min(end, day('2027-03-12')) as Day }] : [];
  });
}

describe.each(cases)('The countdown of random template $number', (it) => {
  const template = { kind: 'Salon', prepares: it.prepares, steps: it.steps, source: '' };
  const start = it.lasts === undefined ? undefined : plusDays(it.due, -it.lasts);
  const expected = (progress: readonly StepProgress[], moved = 0): Expected => {
    const target = it.prepares === 'start' && start !== undefined ? start : it.due;
    return { template, day: plusDays(target, moved), isMoment: start === undefined, today: day(TODAY), progress };
  };

  testWithLibreOffice('has the dates of the planning rules in both engines, also after she moved things', async () => {
    const host = await built(template, it.due, start, it.holidays);
    const first = tabsOf(host);
    expect(shownDates(first)).toEqual(expectedDates(first, expected([])));
    expect(shownVerdict(first)).toEqual(expectedVerdict(first, expected([])));

    const progress = progressTyped(host, it.steps, it.known);
    const told = tabsOf(host);
    expect(shownDates(told)).toEqual(expectedDates(told, expected(progress)));
    expect(shownVerdict(told)).toEqual(expectedVerdict(told, expected(progress)));

    // The deadline moves, its start with it, and a day is closed that was not.
    host.person.type(PLAN, 'K2', typedDay(plusDays(it.due, it.moved)));
    if (start !== undefined) host.person.type(PLAN, 'J2', typedDay(plusDays(start, it.moved)));
    host.person.type(SETTINGS, 'F100', typedDay(plusDays(it.due, it.moved - it.closed)));
    const after = tabsOf(host);
    const withoutDates = progress.filter((known) => known.is !== 'done' || known.end === null);
    if (withoutDates.length === progress.length || it.known.every((known) => known !== 'Terminée'))
      expect(shownVerdict(after)).toEqual(expectedVerdict(after, expected(progress, it.moved)));
    const { steps } = scheduleOf(after, expected([], it.moved));
    expect(Object.fromEntries(steps.map(({ step, start: from, end }) => [step.name, [from, end]]))).toEqual(
      Object.fromEntries(Object.entries(shownDates(after)).map(([name, { start: from, end }]) => [name, [from, end]])),
    );

    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    const tabs = await recalculate(bytes);
    expect(differencesBetween({ [COUNTDOWN]: after[COUNTDOWN] ?? [] }, tabs)).toEqual([]);
  });
});

describe('A countdown', () => {
  test('says why each date is what it is, and which holiday moved it', async () => {
    const host = await built(salon, day('2027-05-14'));
    expect(shownIn(tabsOf(host), 'why')).toEqual({
      Brief: '2 jours ouvrés avant « Textes »',
      Textes: '3 jours ouvrés avant « Traduction »',
      Maquette: "5 jours ouvrés jusqu'à « Accord »",
      Traduction: '4 jours ouvrés avant « Impression » ; 1 jour fermé',
      Accord: 'La veille ouvrée de « Impression » ; le 6 mai est férié',
      Impression: '4 jours ouvrés avant « Marge »',
      Marge: '2 jours ouvrés, échéance comprise',
    });
  });

  test('says how far ahead she is, or what is missing and what could go', async () => {
    const host = await built(salon, day('2027-05-14'));
    expect(headOf(tabsOf(host))).toEqual([
      "Tenable : 28 jours ouvrés d'avance",
      'Échéance : 14 mai 2027 · J−60 · commencer au plus tard le 23 avr.',
      '',
    ]);
    host.person.type(PLAN, 'K2', '26/03/2027');
    expect(headOf(tabsOf(host))).toEqual([
      '⚠ Il manque 5 jours ouvrés : première échéance tenable le 5 avr.',
      'Échéance : 26 mars 2027 · J−11 · commencer au plus tard le 8 mars',
      'Sans « Traduction », « Marge », il manquerait encore 1 jour ouvré',
    ]);
  });

  test.each([
    ['an action that was renamed', ['A2', 'Foire'], "⚠ L'action n'est plus dans le plan sous ce nom"],
    ['an action that was dropped', ['M2', 'Abandonnée'], 'Action abandonnée'],
    ['another kind', ['L2', 'Imprimé'], "⚠ Le type d'action a changé"],
    ['no deadline', ['K2', ''], "⚠ L'action n'a pas d'échéance"],
    ['a deadline nobody can read', ['K2', 'décembre'], "⚠ Une date de l'action est illisible"],
  ])('of %s says so and shows no date', async (_, [cell = '', typed = ''], said) => {
    const host = await built(salon, day('2027-05-14'));
    host.person.type(PLAN, cell, typed);
    const tabs = tabsOf(host);
    expect(headOf(tabs)[0]).toContain(said);
    expect(Object.values(shownIn(tabs, 'start'))).toEqual(stepRows(tabs).map(() => ''));
  });

  test('follows the durations in the templates, and says when a step is no longer there', async () => {
    const host = await built(salon, day('2027-05-14'));
    host.person.type(TEMPLATES, `H${templateRow(2)}`, '10');
    expect(shownIn(tabsOf(host), 'days')).toMatchObject({ Maquette: 10 });
    host.person.type(TEMPLATES, `G${templateRow(2)}`, 'Design');
    expect(headOf(tabsOf(host))[2]).toBe('⚠ les étapes ont changé dans Modèles : reconstruire');
    expect(shownIn(tabsOf(host), 'days')).toMatchObject({ Maquette: 5 });
  });

  test('says when a step comes after another one in the templates, until it is built again', async () => {
    const host = await built(salon, day('2027-05-14'));
    expect(headOf(tabsOf(host))[2]).not.toContain('les étapes ont changé');
    const first = `I${templateRow(0)}`;
    host.person.type(TEMPLATES, `I${templateRow(2)}`, '');
    expect(headOf(tabsOf(host))[2]).toBe('⚠ les étapes ont changé dans Modèles : reconstruire');
    await host.does('countdown', { action: 'Salon' });
    expect(headOf(tabsOf(host))[2]).not.toContain('les étapes ont changé');
    host.person.type(TEMPLATES, first, 'Maquette');
    expect(headOf(tabsOf(host))[2]).toBe('⚠ les étapes ont changé dans Modèles : reconstruire');
  });

  test('counts a duration she types, and gives the template back when she empties the cell', async () => {
    const host = await built(salon, day('2027-05-14'));
    const cell = placeOf(tabsOf(host), 'Impression', 'days');
    host.person.type(COUNTDOWN, cell, '9');
    expect(shownIn(tabsOf(host), 'duration')).toMatchObject({ Impression: 9 });
    await host.does('countdown', { action: 'Salon' });
    expect(shownIn(tabsOf(host), 'duration')).toMatchObject({ Impression: 9 });
    host.person.type(COUNTDOWN, cell, '');
    expect(shownIn(tabsOf(host), 'duration')).toMatchObject({ Impression: 4 });
  });
});

describe('Whatever she does to the tab', () => {
  test('a sort is said, no date is shown, and building again mends it with her words', async () => {
    const host = await built(salon, day('2027-05-14'));
    const before = shownDates(tabsOf(host));
    host.person.type(COUNTDOWN, placeOf(tabsOf(host), 'Textes', 'comment'), 'chez Léa');
    host.person.sortRows(COUNTDOWN, 'A8:CZ14', 'A', 'descending');
    expect(headOf(tabsOf(host))[0]).toContain('triées ou déplacées');
    expect(Object.values(shownIn(tabsOf(host), 'start')).every((it) => it === '')).toBe(true);
    await host.does('countdown', { action: 'Salon' });
    expect(shownDates(tabsOf(host))).toEqual(before);
    expect(shownIn(tabsOf(host), 'comment')).toMatchObject({ Textes: 'chez Léa', Brief: '' });
  });

  test('a deleted row is said, and comes back', async () => {
    const host = await built(salon, day('2027-05-14'));
    const before = shownDates(tabsOf(host));
    host.person.deleteRow(COUNTDOWN, 10);
    expect(headOf(tabsOf(host))[0]).toContain('supprimées ici');
    await host.does('countdown', { action: 'Salon' });
    expect(shownDates(tabsOf(host))).toEqual(before);
  });

  test('a date typed over is counted, and building again calculates it', async () => {
    const host = await built(salon, day('2027-05-14'));
    host.person.type(COUNTDOWN, placeOf(tabsOf(host), 'Textes', 'start'), '01/04/2027');
    expect(headOf(tabsOf(host))[2]).toBe('⚠ 1 saisies à la main, qui ne suivent plus : reconstruire');
    await host.does('countdown', { action: 'Salon' });
    expect(headOf(tabsOf(host))[2]).toBe('');
  });

  test('rows and columns of hers between ours move behind them, whole', async () => {
    const host = await built(salon, day('2027-05-14'));
    host.person.insertColumn(COUNTDOWN, 'G');
    host.person.type(COUNTDOWN, 'G5', 'Budget');
    host.person.type(COUNTDOWN, 'G9', '120');
    host.person.insertRow(COUNTDOWN, 9);
    host.person.type(COUNTDOWN, 'A9', 'Mon étape');
    await host.does('countdown', { action: 'Salon' });
    const tabs = tabsOf(host);
    const cells = (tabs[COUNTDOWN] ?? []).flat();
    expect(cells.filter((cell) => cell === 'Budget' || cell === 120 || cell === 'Mon étape')).toHaveLength(3);
    expect(headOf(tabs)[0]).toContain('Tenable');
    expect(stepRows(tabs).map((row) => cellOf(tabs, row, 'name'))).not.toContain('Mon étape');
  });
});

/** So many steps, two branches side by side. */
const manySteps = (count: number): Template =>
  aTemplate(
    Array.from({ length: count }, (_, index) => `Étape ${index} 2 ${index < 2 ? '' : `< Étape ${index - 2}`}`).join(
      '\n',
    ),
  );

describe('A large countdown', () => {
  test('of three hundred steps is built with as many calls as one of three, and says what its calendar cannot show', async () => {
    const counts: number[] = [];
    for (const count of [3, 300]) {
      const host = await aSalon(manySteps(count), { deadline: day('2028-06-16') });
      onThatDay(host);
      const { stats } = await host.run('countdown', [{ action: 'Salon' }]);
      const again = await host.run('countdown', [{ action: 'Salon' }]);
      counts.push(stats.calls, again.stats.calls);
      expect(stepRows(tabsOf(host))).toHaveLength(count);
      expect(headOf(tabsOf(host))[0]).toMatch(/^Tenable/);
    }
    expect(counts.slice(2)).toEqual(counts.slice(0, 2));
  });

  test('writes with the lock of the document', async () => {
    const host = await aSalon(salon, { deadline: day('2027-05-14') });
    const { stats } = await host.run('countdown', [{ action: 'Salon' }]);
    expect(stats.writesWithoutLock).toBe(0);
  });
});

describe('The countdown of a campaign', () => {
  const CAMPAIGN = 'Rétro · Printemps';

  testWithLibreOffice('has a block for each action, chained to its own deadline, in both engines', async () => {
    const gala = { name: 'Gala', rhythm: 'Ponctuelle', kind: 'Salon', deadline: day('2027-06-25'), status: 'À faire' };
    const host = await aSalon(salon, { deadline: day('2027-05-14') }, { others: [gala] });
    host.person.type(PLAN, 'N1', 'Campagne');
    for (const cell of ['N2', 'N3']) host.person.type(PLAN, cell, 'Printemps');
    onThatDay(host);
    await host.does('countdown', { action: 'Gala' });
    const starts = (): readonly unknown[] =>
      stepRows(tabsOf(host, CAMPAIGN))
        .filter((row) => row[0] === 'Brief')
        .map((row) => cellOf(tabsOf(host, CAMPAIGN), row, 'start'));
    expect(starts()).toEqual([day('2027-04-23'), day('2027-06-07')]);
    host.person.sortRows(PLAN, 'A2:N3', 'A', 'ascending');
    host.person.type(PLAN, 'K2', '26/06/2027');
    expect(starts()).toEqual([day('2027-04-23'), day('2027-06-07')]);
    host.person.type(PLAN, 'K2', '02/07/2027');
    expect(starts()).toEqual([day('2027-04-23'), day('2027-06-14')]);
    expect(headOf(tabsOf(host, CAMPAIGN))[0]).toMatch(/^Tenable/);

    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    const shown = { [CAMPAIGN]: tabsOf(host, CAMPAIGN)[COUNTDOWN] ?? [] };
    expect(differencesBetween(shown, await recalculate(bytes))).toEqual([]);
  });
});
