import fc from 'fast-check';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { type Action, occurrences, timeOf } from '../../src/domain/plan';
import { type Day, dayOf, dayOfIso, fiscalYear, isoOf, type WorkCalendar } from '../../src/domain/time';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { sayRhythm } from '../../src/languages/words/say-rhythm';
import { FIRST_BODY_ROW } from '../../src/workbook/year-view';
import { anyRhythm } from '../domain/a-rhythm';
import { differencesBetween, recalculate, testWithLibreOffice } from '../libreoffice';
import { sampled } from '../sampled';
import { anAddOn, bundle, onThatDay, TODAY } from './add-on';
import { aPlanOf, PLAN, type PlanRow, YEAR_VIEW } from './plans';
import {
  columnsOf,
  expectedRows,
  headState,
  type ShownRow,
  shownRows,
  type Tabs,
  tabsOf,
  understood,
} from './shown-year-view';

const year = fiscalYear(2027, 4);
const today = dayOfIso(TODAY) ?? year.first;

/** One of each family, with the dates that are hardest for it. */
const families: readonly (readonly [rhythm: string, start?: string, deadline?: string])[] = [
  ['toutes les 2 semaines'],
  ['toutes les 3 semaines', '2026-12-30', '2028-02-28'],
  ['tous les lundis', '2027-04-06'],
  ['tous les dimanches', '2027-04-05', '2028-04-02'],
  ['un mardi sur deux', '2025-01-01'],
  ['un jeudi sur 7', '2028-03-01'],
  ['every 2 weeks except August'],
  ['un mardi sur 9 sauf mars et mai', '2027-03-01'],
  ['toutes les semaines sauf de mai à février', '2026-01-07'],
  ['toutes les 2 semaines, 6 fois', '2027-03-01'],
  ['tous les vendredis jusqu’au 30 juin'],
  ["toutes les semaines jusqu'au 31 mars", '2028-03-30'],
  ['tous les 2 mois', '2026-01-31'],
  ['tous les 4 mois', '2027-08-31', '2028-08-31'],
  ['le 1er du mois', '2027-04-02'],
  ['le 15 du mois'],
  ['le 30 du mois', '2027-01-31'],
  ['le 31 du mois', '2026-02-28'],
  ['le dernier jour du mois', '2027-02-28'],
  ['le 1er mardi du mois', '2027-06-02'],
  ['le 2e dimanche du mois', '2027-08-08'],
  ['le 4e lundi du mois sauf août', '2027-01-01'],
  ['le dernier vendredi du mois', '2027-07-31'],
  ['tous les trimestres, le 15 du mois', '2027-04-20'],
  ['tous les 6 mois, le 1er mardi du mois', '2024-05-30'],
  ['tous les ans', '2024-02-29'],
  ['tous les ans, le dernier jour du mois', '2026-06-01'],
  ['tous les mois sauf juillet et août', '2027-03-31'],
  ['tous les 3 mois sauf juillet'],
  ['tous les mois sauf de mai à mars'],
  ['tous les mois, 6 fois, sauf août', '2027-05-31'],
  ["tous les mois jusqu'au 29 février", '2027-05-29'],
  ['monthly until 30 June 2027', '2027-01-30'],
  ['first Tuesday of the month, 3 times', '2027-06-02', '2027-12-31'],
  ['en continu jusqu’au 30 juin'],
  ['en continu sauf août'],
  ['en continu sauf de juillet à septembre', '2027-07-15', '2027-10-01'],
  ['continuously until 10 August 2027, except April', '2026-05-01'],
];

const serial = (iso: string | undefined): number | string => (iso === undefined ? '' : Number(dayOfIso(iso)));

const named = (rows: readonly Omit<PlanRow, 'name'>[]): readonly PlanRow[] =>
  rows.map((row, index) => ({ ...row, name: `Action ${index + 1}`, objectives: 'Vendre' }));

const someDay = fc
  .record({
    year: fc.constantFrom(2026, 2027, 2027, 2028),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.constantFrom(1, 2, 14, 28, 29, 30, 31),
  })
  .map((it) => Number(Math.min(dayOf(it.year, it.month, it.day), dayOf(it.year, it.month + 1, 0))));

const random = fc
  .record({
    language: fc.constantFrom(...languages),
    said: anyRhythm.filter(({ is }) => is !== 'one-off'),
    start: fc.oneof(someDay, fc.constant('')),
    deadline: fc.oneof(fc.constant(46_950), fc.constant(46_722), fc.constant('')),
  })
  .map(({ language, said, start, deadline }) => ({
    rhythm: sayRhythm(wordsOf(language).idiom, said),
    start,
    deadline,
  }));

const plans = [
  [
    'each family',
    named(families.map(([rhythm, start, deadline]) => ({ rhythm, start: serial(start), deadline: serial(deadline) }))),
  ],
  ['random ones', named(fc.sample(random, { seed: 20_270_411, numRuns: 38 }))],
] as const;

type Built = { readonly tabs: Tabs; readonly moved: Tabs; readonly file: Uint8Array };

const moveStarts = `function moveStarts() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${PLAN}");
  for (var row = 2; row < 40; row += 2) sheet.getRange(row, 10).setValue(46388 + (row * 37) % 500);
}`;

/** The plan built, then each second start moved by hand without a rebuild, and the file of it. */
async function built(actions: readonly PlanRow[]): Promise<Built> {
  const content = { actions, objectives: ['Vendre'], settings: { firstMonth: 4 } };
  const host = await anAddOn({ snapshot: await aPlanOf(content), code: `${bundle.code}\n${moveStarts}` });
  onThatDay(host);
  await host.does('retroplanning', { year: null });
  const tabs = tabsOf(host);
  await host.execute('moveStarts');
  const moved = tabsOf(host);
  const { bytes } = await writeXlsx(host.save(), 'fr_FR');
  return { tabs, moved, file: bytes };
}

const made = new Map<string, Promise<Built>>();
const builtOnce = (title: string, actions: readonly PlanRow[]): Promise<Built> => {
  const known = made.get(title) ?? built(actions);
  made.set(title, known);
  return known;
};

/** The next date of what comes back, as far as the calendar of the year goes. */
function nextOf(action: Action, calendar: WorkCalendar): string {
  const time = timeOf(action, year, calendar);
  if (time.is !== 'recurring') return '';
  const [next] = occurrences(time, { first: Math.max(today, time.first) as Day, last: year.last });
  return next === undefined ? '' : isoOf(next);
}

/** What the hidden cell "next" of each row holds, up to the end of the year. */
function shownNext(tabs: Tabs): Readonly<Record<string, string>> {
  const grid = tabs[YEAR_VIEW] ?? [];
  const column = columnsOf(tabs).helperNumber('next') - 1;
  return Object.fromEntries(
    grid
      .slice(FIRST_BODY_ROW - 1)
      .filter(([name]) => String(name).startsWith('Action '))
      .map((row) => [String(row[0]), row[column]] as const)
      .map(([name, next]) => [name, typeof next === 'number' && next <= year.last ? isoOf(next as Day) : '']),
  );
}

const byName = (rows: readonly ShownRow[]) => Object.fromEntries(rows.map(({ name, bars }) => [name, bars]));

function expectedNext(tabs: Tabs): Readonly<Record<string, string>> {
  const { actions, calendar } = understood(tabs);
  return Object.fromEntries(actions.map((action) => [action.name, nextOf(action, calendar)]));
}

describe.each(sampled(plans, 1, 1))('Rhythms typed in words, %s', (title, actions) => {
  test('stand in the year view as the planning rules place them', async () => {
    const { tabs } = await builtOnce(title, actions);
    expect(understood(tabs).actions.filter(({ rhythm }) => rhythm.is !== 'known')).toEqual([]);
    expect(headState(tabs)).toMatch(/^À jour/);
    expect(shownRows(tabs)).toEqual(expectedRows(tabs));
  });

  test('follow their start without a rebuild', async () => {
    const { moved } = await builtOnce(title, actions);
    expect(byName(shownRows(moved))).toEqual(byName(expectedRows(moved)));
  });

  test('say their next date', async () => {
    const { tabs, moved } = await builtOnce(title, actions);
    expect(shownNext(tabs)).toMatchObject(expectedNext(tabs));
    expect(shownNext(moved)).toMatchObject(expectedNext(moved));
  });

  testWithLibreOffice('are calculated by LibreOffice as by the preview', async () => {
    const { moved, file } = await builtOnce(title, actions);
    expect(differencesBetween(moved, await recalculate(file))).toEqual([]);
  });
});
