import { longTest } from '../sampled';
import { aFile } from './a-file-of-hers';
import { type AddOn, anAddOn, bundle, TODAY } from './add-on';
import { contentsBut, contentsOf } from './file-content';
import { PLAN, SETTINGS } from './plans';

describe('The commands', () => {
  test.each(['fr', 'en'] as const)('load the example in %s with no error and its retroplanning', async (language) => {
    const host = await anAddOn({ language: 'fr' });
    await host.does('loadExample', { language, year: 2027 });
    expect(host.tabs()).toHaveLength(7);
    const { problems } = await host.does('check');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  longTest('bring what home shows then in the same trip, where it is asked for and they were carried out', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    const trip = (...given: readonly unknown[]) => host.execute('rpc', given, { today: TODAY });
    const built = await trip('retroplanning', [{ year: null }], 'home');
    const home = await host.run('home', []);
    expect(built).toMatchObject({ ok: true, value: { ok: true, home: home.answer } });
    const others = [await trip('retroplanning', [{ year: null }]), await trip('countdown', [{ action: '?' }], 'home')];
    expect(others.map((it) => it.ok && Object.keys(Object(it.value)))).toEqual([
      ['ok', 'value'],
      ['ok', 'sentence'],
    ]);
  });

  test('save a new action below the last, and only what changed of one that stands', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    const { draft } = await host.does('actionForm', 'new');
    const saved = await host.does('saveAction', {
      draft: {
        ...draft,
        name: '=Soldes',
        objectives: ['Vendre'],
        kpis: ['CA'],
        owner: 'Max',
        deadline: '2027-06-30',
        budget: ['1 250,50', '', '', ''],
      },
      newObjectives: [],
    });
    expect(saved.cell).toEqual({ sheet: PLAN, cell: 'A5' });
    expect(host.cells(PLAN, 'A5:M5')).toEqual([
      ['=Soldes', 'Vendre', 'CA', 'Max', 1250.5, '', '', '', '', '', 46_568, '', ''],
    ]);
    expect(host.cells(SETTINGS, 'E4:E4')).toEqual([['Max']]);
    const others = contentsBut(host.save(), PLAN, SETTINGS);
    await host.does('goTo', { sheet: PLAN, cell: 'A2' });
    const form = await host.does('actionForm', 'selected');
    if (form.loaded === undefined) throw new Error('not loaded');
    host.person.sortRows(PLAN, 'A2:M5', 'A', 'descending');
    const edited = await host.does('saveAction', {
      loaded: form.loaded,
      draft: { ...form.draft, kpis: ['Ventes'] },
      newObjectives: [],
    });
    expect(host.cells(PLAN, edited.cell.cell.replace(/A(\d+)/, 'A$1:E$1'))).toEqual([
      ['Newsletter', 'Vendre', 'Ventes', 'Zoé', 30],
    ]);
    expect(contentsBut(host.save(), PLAN, SETTINGS)).toEqual(others);
  });

  test('duplicate an action and drop one, and find neither when it was changed meanwhile', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    await host.does('goTo', { sheet: PLAN, cell: 'B4' });
    const { loaded } = await host.does('actionForm', 'selected');
    if (loaded === undefined) throw new Error('not loaded');
    await host.does('duplicateAction', loaded);
    expect(host.cells(PLAN, 'A5:B5')).toEqual([['Vidéo (copie)', 'Être connus']]);
    await host.does('dropAction', loaded);
    expect(host.cells(PLAN, 'A4:M4')[0]?.[12]).toBe('Abandonnée');
    const before = contentsOf(host.save());
    expect(await host.isRefused('dropAction', loaded)).toMatch(
      /Quelqu’un a modifié «\u00a0Vidéo\u00a0» entre-temps \(Statut\)/,
    );
    expect(contentsOf(host.save())).toEqual(before);
  });

  test('check without writing, and select the cell asked for', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    const before = contentsOf(host.save());
    expect(await host.does('check')).toMatchObject({ tab: PLAN, actions: 3, objectives: 2 });
    expect(await host.does('goTo', { sheet: PLAN, cell: 'C3' })).toMatchObject({
      message: expect.stringContaining('C3'),
    });
    expect(contentsOf(host.save())).toEqual(before);
    expect(await host.isRefused('goTo', { sheet: 'Autre', cell: 'C3' })).toMatch(/n’existe plus/);
  });
});

/** The functions that the items of the shown menu run. */
const itemsOf = (host: AddOn): readonly string[] =>
  (host.shown.menus[0]?.entries ?? []).flatMap((entry) => (entry.is === 'item' ? [entry.functionName] : []));

describe('The life of the add-on', () => {
  test('contract 1: its menu is made before it may see the file', async () => {
    const host = await anAddOn();
    const result = await host.execute('onOpen', [], { authMode: 'NONE' });
    expect([result.ok, result.stats.calls]).toEqual([true, expect.any(Number)]);
    expect(itemsOf(host)).toHaveLength(8);
    expect(await host.execute('onInstall', [], { authMode: 'FULL' })).toMatchObject({ ok: true });
  });

  test('contract 1: evaluating it calls no service', async () => {
    const host = await anAddOn({ code: `${bundle.code}\nfunction nothing() { return 1; }` });
    const { ok, stats } = await host.execute('nothing', [], { authMode: 'NONE' });
    expect([ok, stats.calls, stats.byName]).toEqual([true, 0, {}]);
  });

  test('contract 2: every item of its menu works in FULL, and shows something', async () => {
    const menu = await anAddOn();
    await menu.execute('onOpen', [], { authMode: 'NONE' });
    for (const item of itemsOf(menu)) {
      const host = await anAddOn({ snapshot: await aFile() });
      expect(await host.execute(item, [], { authMode: 'FULL', today: TODAY })).toMatchObject({ ok: true });
      expect(host.shown.sidebars.length + host.shown.toasts.length).toBeGreaterThan(0);
    }
  });

  test('contract 4: a build that goes on for long says so before and after in a toast', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    await host.execute('menuRetroplanning', [], { today: TODAY });
    expect(host.shown.toasts).toEqual([
      'Construire le rétroplanning…',
      expect.stringMatching(/^Rétroplanning construit\u00a0: 3 actions/),
    ]);
  });
});
