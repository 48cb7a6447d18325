import { writeXlsx } from '../../preview/xlsx/write/write';
import { differencesBetween, longTestWithLibreOffice, recalculate } from '../libreoffice';
import { type AddOn, anAddOn, onThatDay } from './add-on';
import { aPlanOf, type PlanRow, YEAR_VIEW } from './plans';
import { expectedRows, headState, shownRows, tabsOf } from './shown-year-view';

const TEMPLATES = 'Modèles';
const MAGAZINE = 'Newsletter ou e-mailing';

const letter: PlanRow = {
  name: 'Lettre de printemps',
  objectives: 'Vendre',
  owner: 'Zoé',
  rhythm: 'Ponctuelle',
  deadline: 46_553,
  kind: MAGAZINE,
};
const community: PlanRow = { name: 'Communauté', objectives: 'Vendre', owner: 'Arnaud', rhythm: 'Continue' };

async function aFile(): Promise<AddOn> {
  const host = await anAddOn({ snapshot: await aPlanOf({ actions: [letter, community], objectives: ['Vendre'] }) });
  onThatDay(host);
  return host;
}

/** The filter of the year view, as the engine keeps it; that of the plan itself stands before it. */
function filtersOf(host: AddOn): readonly unknown[] {
  const { resources = [] } = host.save();
  const kept = resources.find(({ name }) => name === 'SHEET_FILTER_PLUGIN')?.data ?? '{}';
  // The engine's own record: a filter by the id of its tab.
  return Object.values(JSON.parse(kept) as Readonly<Record<string, unknown>>).slice(1);
}

const daysOf = (host: AddOn, kind: string): unknown =>
  host.cells(TEMPLATES, 'A3:B62').find(([name]) => name === kind)?.[1];

describe('The year view as she wants it', () => {
  test('goes from objectives and weeks to owners and months and back, its filter with it', async () => {
    const host = await aFile();
    await host.does('retroplanning', { year: null });
    const first = tabsOf(host);
    expect(filtersOf(host)).toMatchObject([{ ref: { startRow: 5, endRow: 8, startColumn: 1, endColumn: 1 } }]);
    await host.does('retroplanning', { year: null, grouping: 'owner', unit: 'month' });
    expect(host.cells(YEAR_VIEW, 'A7:A10').map(([cell]) => cell)).toEqual([
      'Zoé',
      'Lettre de printemps',
      'Arnaud',
      'Communauté',
    ]);
    expect(filtersOf(host)).toMatchObject([{ ref: { startRow: 5, endRow: 9, startColumn: 1, endColumn: 1 } }]);
    await host.does('retroplanning', { year: null, grouping: 'objective', unit: 'week' });
    expect([headState(tabsOf(host)), shownRows(tabsOf(host))]).toEqual([headState(first), shownRows(first)]);
    expect(filtersOf(host)).toMatchObject([{ ref: { startRow: 5, endRow: 8 } }]);
  });

  test('is printed through a link to its own tab, for ten calls at most and none that writes', async () => {
    const host = await aFile();
    await host.does('retroplanning', { year: null });
    const { answer, stats } = await host.run('printLink', []);
    expect(answer).toMatchObject({ ok: true, value: { paper: 'A3' } });
    expect([stats.calls <= 10, stats.write]).toEqual([true, 0]);
  });
});

describe('The templates, when the year is built', () => {
  test('are made anew where their tab was deleted, and preparation is shown again', async () => {
    const host = await aFile();
    await host.does('retroplanning', { year: null });
    const before = shownRows(tabsOf(host));
    host.person.deleteTab(TEMPLATES);
    expect(shownRows(tabsOf(host))).not.toEqual(before);
    await host.does('retroplanning', { year: null });
    expect(daysOf(host, MAGAZINE)).toBe(10);
    expect(shownRows(tabsOf(host))).toEqual(before);
    expect((await host.does('check')).problems.filter(({ code }) => code.startsWith('retroplanning.'))).toEqual([]);
  });

  longTestWithLibreOffice('follow the steps she added, sorted or linked otherwise, alike in both engines', async () => {
    const host = await aFile();
    const free = 3 + host.cells(TEMPLATES, 'G3:G600').findIndex(([step]) => step === '');
    host.person.type(TEMPLATES, `F${free}`, MAGAZINE);
    host.person.type(TEMPLATES, `G${free}`, 'Relecture du patron');
    host.person.type(TEMPLATES, `H${free}`, '5');
    host.person.type(TEMPLATES, `I${free}`, 'Marge');
    host.person.sortRows(TEMPLATES, `F3:M${free}`, 'G');
    await host.does('retroplanning', { year: null });
    expect(daysOf(host, MAGAZINE)).toBe(15);
    const tabs = tabsOf(host);
    expect(shownRows(tabs)).toEqual(expectedRows(tabs));
    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    expect(differencesBetween(tabs, await recalculate(bytes))).toEqual([]);
  });
});
