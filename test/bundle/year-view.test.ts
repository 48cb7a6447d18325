import fc from 'fast-check';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { dayOf } from '../../src/domain/time';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { sayRhythm } from '../../src/languages/words/say-rhythm';
import { anyRhythm } from '../domain/a-rhythm';
import { differencesBetween, recalculate, testWithLibreOffice } from '../libreoffice';
import { sampled } from '../sampled';
import { type AddOn, anAddOn, bundle, onThatDay } from './add-on';
import { aPlanOf, PLAN, type PlanContent, type PlanRow } from './plans';
import { expectedRows, headState, shownRows, type Tabs, tabsOf, understood, wrongRows } from './shown-year-view';

const objectives = ['Vendre', 'Fidéliser, puis revendre', 'Être connus', 'Recruter * 3'];

const word = fc.constantFrom(
  'Salon',
  'Vidéo',
  'Newsletter',
  'Été',
  'Noël',
  'a*b',
  'quoi ?',
  '~tilde~',
  '"cité"',
  'l’an',
  'ligne\nsuivante',
  '≠',
  '<50 %',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const day = fc
  .record({
    year: fc.constantFrom(2025, 2026, 2027, 2027, 2027, 2028),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.constantFrom(1, 2, 14, 28, 29, 30, 31),
  })
  .map((date) =>
    Number(dayOf(date.year, date.month, Math.min(date.day, new Date(Date.UTC(date.year, date.month, 0)).getUTCDate()))),
  );
const date = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom<string | number>('décembre', '15 mars', 2027, 2, 'T3') },
);

/** Any rhythm there is, typed in either language. */
const inWords = fc
  .record({ language: fc.constantFrom(...languages), rhythm: anyRhythm })
  .map(({ language, rhythm }) => sayRhythm(wordsOf(language).idiom, rhythm));

const action: fc.Arbitrary<PlanRow> = fc.record({
  name,
  objectives: fc.oneof(fc.constantFrom(...objectives, '', 'Inconnu'), fc.constant('Vendre; Être connus')),
  owner: fc.constantFrom('Zoé', 'Arnaud', ''),
  q1: fc.constantFrom<string | number>('', 0, 120),
  rhythm: fc.oneof(
    fc.constantFrom('Ponctuelle', 'Hebdomadaire', 'Mensuelle', 'Trimestrielle', 'Annuelle', 'Continue'),
    fc.constantFrom('', 'mensuel', 'parfois', 'un mardi sur deux', 'le 1er mardi du mois sauf août'),
    inWords,
  ),
  start: date,
  deadline: date,
  kind: fc.constantFrom('', 'Imprimé', 'Newsletter ou e-mailing', 'Vidéo de présentation', 'Salon ou foire', 'Inconnu'),
  status: fc.constantFrom('', 'À faire', 'En cours', 'Terminée', 'Abandonnée', 'annulée'),
});

const hasTwins = ({ actions }: PlanContent): boolean =>
  new Set(actions.map((it) => String(it.name).toLowerCase())).size < actions.length;

const plan: fc.Arbitrary<PlanContent> = fc.record({
  actions: fc.array(action, { minLength: 8, maxLength: 25 }),
  objectives: fc.constant(objectives),
  holidays: fc.array(fc.oneof(day, fc.constant('')), { maxLength: 12 }),
  settings: fc.record({ firstMonth: fc.integer({ min: 1, max: 12 }) }),
});

const plans = fc.sample(plan, { seed: 20_270_315, numRuns: 5 }).slice(3);
const cases = plans.map((content, index) => ({
  content,
  number: index + 1,
  reading: index % 2 === 0 ? ('en' as const) : ('locale' as const),
}));

/** Names only one action has, in the order of the plan: gestures on them are not ambiguous. */
function distinctNames(tabs: Tabs): readonly string[] {
  const { inOrder, actions } = understood(tabs);
  const names = actions.map((it) => it.name.toLowerCase());
  return inOrder.map((it) => it.name).filter((it) => names.filter((other) => other === it.toLowerCase()).length === 1);
}

const lineOf = (host: AddOn, wanted: string): number =>
  1 + host.cells(PLAN, 'A1:A60').findIndex(([cell]) => cell === wanted);

/** What she may do in a plan on any morning: four of the rows built then differ. */
function aMorning(host: AddOn): void {
  const [renamed = '', paced = '', moved = '', deleted = '', dropped = ''] = distinctNames(tabsOf(host));
  host.person.sortRows(PLAN, 'A2:M40', 'A', 'descending');
  host.person.type(PLAN, `A${lineOf(host, renamed)}`, 'Un autre nom');
  host.person.type(
    PLAN,
    `I${lineOf(host, paced)}`,
    host.cells(PLAN, `I${lineOf(host, paced)}`)[0]?.[0] === 'Continue' ? 'Mensuelle' : 'Continue',
  );
  host.person.type(PLAN, `K${lineOf(host, moved)}`, '15/10/2027');
  host.person.deleteRow(PLAN, lineOf(host, deleted));
  host.person.type(PLAN, `M${lineOf(host, dropped)}`, 'Abandonnée');
}

type Course = {
  readonly built: Tabs;
  readonly sorted: Tabs;
  readonly changed: Tabs;
  readonly rebuilt: Tabs;
  readonly file: Uint8Array;
};

/** A plan from its first build to the one after that morning, and the file of it as it stood before. */
async function courseOf({ content, reading }: (typeof cases)[number]): Promise<Course> {
  const host = await anAddOn({ snapshot: await aPlanOf(content), formulaReading: reading });
  onThatDay(host);
  await host.does('retroplanning', { year: null });
  const built = tabsOf(host);
  host.person.sortRows(PLAN, 'A2:M40', 'K');
  const sorted = tabsOf(host);
  aMorning(host);
  const changed = tabsOf(host);
  const { bytes } = await writeXlsx(host.save(), 'fr_FR');
  await host.does('retroplanning', { year: null });
  return { built, sorted, changed, rebuilt: tabsOf(host), file: bytes };
}

const courses = new Map<number, Promise<Course>>();

function course(it: (typeof cases)[number]): Promise<Course> {
  const known = courses.get(it.number) ?? courseOf(it);
  courses.set(it.number, known);
  return known;
}

describe.each(sampled(cases, 1))('The year view of random plan $number, formulas read as $reading', (it) => {
  test('shows each living action once, with the bars the planning rules give', async () => {
    const { built, rebuilt } = await course(it);
    expect(shownRows(built)).toEqual(expectedRows(built));
    expect(headState(built)).toMatch(/^À jour · \d+ actions$/);
    expect(shownRows(rebuilt)).toEqual(expectedRows(rebuilt));
  });

  test('does not change when the plan is sorted, but that actions of one name may then be each other', async () => {
    const { built, sorted } = await course(it);
    expect(wrongRows(sorted)).toEqual([]);
    if (!hasTwins(it.content))
      expect([headState(sorted), shownRows(sorted)]).toEqual([headState(built), shownRows(built)]);
  });

  test('shows no bar beside a wrong name after a morning of hers, and counts the rows that changed', async () => {
    const { changed } = await course(it);
    expect(wrongRows(changed)).toEqual([]);
    const count = hasTwins(it.content) ? /[4-9] lignes ont changé/ : /^⚠ 4 lignes ont changé\u00a0: reconstruire$/;
    expect(headState(changed)).toMatch(count);
  });

  testWithLibreOffice('is calculated by LibreOffice as by the preview', async () => {
    const { changed, file } = await course(it);
    const tabs = await recalculate(file);
    const differences = differencesBetween(changed, tabs);
    expect(differences.map(({ cell, univer, libreOffice }) => `${cell}: ${univer} ≠ ${libreOffice}`)).toEqual([]);
    expect([headState(tabs), wrongRows(tabs)]).toEqual([headState(changed), []]);
  });
});

/** Two actions of one name in a plan whose blank rows she has deleted. */
async function twoSalons(status: string): Promise<AddOn> {
  const salon: PlanRow = { name: 'Salon', objectives: 'Vendre', rhythm: 'Ponctuelle', deadline: 46_500, status };
  const actions = [salon, { ...salon, rhythm: 'Continue', deadline: '', status: '' }];
  const shorten = `function shorten() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${PLAN}");
    sheet.deleteRows(20, sheet.getMaxRows() - 19);
  }`;
  const host = await anAddOn({ snapshot: await aPlanOf({ actions, objectives }), code: `${bundle.code}\n${shorten}` });
  await host.execute('shorten');
  await host.does('retroplanning', { year: null });
  return host;
}

describe('Two actions of one name', () => {
  testWithLibreOffice('each have a row of their own in a short plan, in both engines', async () => {
    const host = await twoSalons('');
    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    for (const tabs of [tabsOf(host), await recalculate(bytes)])
      expect([headState(tabs), shownRows(tabs)]).toEqual(['À jour · 2 actions', expectedRows(tabs)]);
  });

  test('are told apart when the first one is dropped', async () => {
    const tabs = tabsOf(await twoSalons('Abandonnée'));
    expect([headState(tabs), shownRows(tabs)]).toEqual([
      expect.stringMatching(/^À jour · 1 action/),
      expectedRows(tabs),
    ]);
  });
});
