import { writeXlsx } from '../../preview/xlsx/write/write';
import { dayOfIso } from '../../src/domain/time';
import { FIRST_BODY_ROW } from '../../src/workbook/year-view';
import { differencesBetween, recalculate, testWithLibreOffice } from '../libreoffice';
import { longTest } from '../sampled';
import { type AddOn, anAddOn, onThatDay } from './add-on';
import { aPlanOf, PLAN, type PlanRow, SETTINGS, TEMPLATES, YEAR_VIEW } from './plans';
import { expectedRows, headState, shownRows, type Tabs, tabsOf } from './shown-year-view';

const on = (iso: string): number => Number(dayOfIso(iso));

const action = (name: string, owner: string, row: PlanRow): PlanRow => ({ name, owner, objectives: 'Vendre', ...row });

const actions: readonly PlanRow[] = [
  action('Photos', 'Zoé', { kind: 'Photos de produits', rhythm: 'Ponctuelle', deadline: on('2027-06-30') }),
  action('Salon', 'Arnaud', {
    rhythm: 'Ponctuelle',
    start: on('2027-10-04'),
    deadline: on('2027-10-08'),
    kind: 'Imprimé',
  }),
  action('Newsletter', 'Arnaud', { rhythm: 'chaque 1er mardi sauf août', kind: 'Newsletter ou e-mailing' }),
  action('Blog', 'Zoé', { rhythm: 'toutes les 3 semaines', start: on('2027-02-03'), kind: 'Publicité en ligne' }),
  action('Communauté', '', { rhythm: 'Continue' }),
  action('Bilan', 'Zoé', { rhythm: 'Trimestrielle', start: on('2027-03-05'), kind: 'Newsletter ou e-mailing' }),
];

const rowIn = (host: AddOn, tab: string, column: string, wanted: string): number =>
  1 + host.cells(tab, `${column}1:${column}320`).findIndex(([cell]) => cell === wanted);

/** The row of the first of the days closed. */
const FIRST_CLOSURE = 4;

const setting = (host: AddOn, label: string, value: string): void =>
  host.person.type(SETTINGS, `B${rowIn(host, SETTINGS, 'A', label)}`, value);

/** A plan built by month under its owners, as it stood after each thing she then did, and the file of the last. */
async function course() {
  const host = await anAddOn({ snapshot: await aPlanOf({ actions, objectives: ['Vendre'] }) });
  onThatDay(host);
  await host.does('retroplanning', { year: null });
  const byWeek = tabsOf(host);
  setting(host, 'Rétroplanning par', 'responsable');
  setting(host, 'Colonnes du rétroplanning', 'mois');
  await host.does('retroplanning', { year: null });
  const byMonth = tabsOf(host);
  host.person.type(PLAN, `K${rowIn(host, PLAN, 'A', 'Photos')}`, '15/09/2027');
  const moved = tabsOf(host);
  setting(host, 'Colonnes du rétroplanning', 'semaines');
  await host.does('retroplanning', { year: null });
  const closure = FIRST_CLOSURE + host.cells(SETTINGS, `F${FIRST_CLOSURE}:F120`).findIndex(([day]) => day === '');
  host.person.type(SETTINGS, `F${closure}`, '13/09/2027');
  const closed = tabsOf(host);
  host.person.type(SETTINGS, `G${closure}`, '24/09/2027');
  const closedLonger = tabsOf(host);
  setting(host, 'Samedi', 'ouvré');
  const onSaturdays = tabsOf(host);
  host.person.type(TEMPLATES, `H${rowIn(host, TEMPLATES, 'G', 'Prise de vue')}`, '9');
  const longer = tabsOf(host);
  const { bytes } = await writeXlsx(host.save(), 'fr_FR');
  return { byWeek, byMonth, moved, closed, closedLonger, onSaturdays, longer, file: bytes };
}

let ran: ReturnType<typeof course> | undefined;
const once = (): ReturnType<typeof course> => {
  ran = ran ?? course();
  return ran;
};

/** The rows of a tab built before what was changed since, in the order they were built in. */
const shown = (tabs: Tabs) => [...shownRows(tabs)].sort((one, other) => (one.name < other.name ? -1 : 1));
const expected = (tabs: Tabs) => [...expectedRows(tabs)].sort((one, other) => (one.name < other.name ? -1 : 1));

const barOf = (tabs: Tabs, name: string): string => shownRows(tabs).find((row) => row.name === name)?.bars ?? '';
/** The lines of the body that are no action's, down to the blank one. */
function groupTitles(tabs: Tabs): readonly string[] {
  const body = (tabs[YEAR_VIEW] ?? []).slice(FIRST_BODY_ROW - 1).map(([title]) => String(title));
  return body.slice(0, body.indexOf('')).filter((title) => !actions.some(({ name }) => name === title));
}

describe('A year view rebuilt by month and by owner, and moved without the add-on', () => {
  longTest('the weeks become months, under the people who answer for the actions', async () => {
    const { byWeek, byMonth } = await once();
    expect(shownRows(byWeek)).toEqual(expectedRows(byWeek));
    expect(shownRows(byMonth)).toEqual(expectedRows(byMonth));
    expect(barOf(byMonth, 'Bilan')).toBe('.▒●.▒●.▒●.▒●');
    expect(groupTitles(byMonth)).toEqual(['Zoé', 'Arnaud', 'Sans responsable']);
    expect(headState(byMonth)).toBe('À jour · 6 actions');
  });

  test('a deadline typed in the plan moves the bar', async () => {
    const { byMonth, moved } = await once();
    expect(barOf(moved, 'Photos')).not.toBe(barOf(byMonth, 'Photos'));
    expect(shown(moved)).toEqual(expected(moved));
  });

  test.each(['closed', 'closedLonger', 'onSaturdays', 'longer'] as const)(
    'a day closed, a fortnight closed, a Saturday worked, a longer step: %s',
    async (after) => {
      const tabs = (await once())[after];
      expect(shown(tabs)).toEqual(expected(tabs));
    },
  );

  test('each of them changes when a preparation begins', async () => {
    const { moved, closed, closedLonger, onSaturdays, longer } = await once();
    const begins = (tabs: Tabs): string =>
      String((tabs[YEAR_VIEW] ?? []).find(([name, owner]) => name === 'Photos' && owner === 'Zoé')?.[2]);
    const begun = [moved, closed, closedLonger, onSaturdays, longer].map(begins);
    expect(begun.filter((it, index) => it === begun[index - 1])).toEqual([]);
  });

  testWithLibreOffice('is calculated by LibreOffice as by the preview', async () => {
    const { longer, file } = await once();
    expect(differencesBetween(longer, await recalculate(file))).toEqual([]);
  });
});
