import type { Api, ApiName, LoadedAction, NewPlanInput } from '../../src/commands/api';
import { groupings } from '../../src/domain/year-view';
import { type AddOn, aNewPlan } from '../bundle/add-on';
import { longTest, sampled } from '../sampled';
import { wordsOutside } from './bracketed';
import { aFile, madeUp, theExample } from './made-up';
import { type TextSeen, textsOfFile, valuesOf } from './texts-seen';

const PLAN = '‹Action plan›';

/** Codes that the settings and formulas show as they are in every language, and the add-on's own name. */
const codes = ['EUR', 'GBP', 'IE', 'GB', 'xx', 'Rétroplan', 'IF'];

/** The name of a new file's tab is not the add-on's. */
const isNamedByOthers = ({ where, text }: TextSeen): boolean => where === 'tabs' && text === 'Sheet1';

/** What the self-test tries stands in cells of its own: formulas and texts that are no words. */
const isTried = ({ where }: TextSeen): boolean => /self|test/i.test(where) && /column [5-9]/.test(where);

const unbracketed = (seen: readonly TextSeen[]): readonly TextSeen[] =>
  seen
    .filter((it) => !isTried(it) && !isNamedByOthers(it))
    .filter(({ text }) => wordsOutside(text).some((word) => !codes.includes(word)));

/** What an answer says to her; the rest of it is facts. */
const SAID = ['message', 'sentence', 'notice', 'was', 'becomes', 'report', 'expected', 'seen'];

type Walk = { readonly does: <N extends ApiName>(name: N, ...args: Parameters<Api[N]>) => Promise<ReturnType<Api[N]>> };

/** These change nothing in the file. */
const readers: readonly ApiName[] = ['home', 'check', 'actionForm', 'goTo', 'printLink'];

/** Runs a command and looks at all that is seen then: of its answer, and in the file. */
const walkOf = (host: AddOn, found: TextSeen[]): Walk => ({
  does: async (name, ...args) => {
    const { answer } = await host.run(name, args);
    found.push(...unbracketed(valuesOf(answer, SAID).map((text) => ({ where: `${name} answers`, text }))));
    if (!readers.includes(name)) found.push(...unbracketed(textsOfFile(host.save())));
    return answer;
  },
});

const aPlan = (changes: Partial<NewPlanInput> = {}): NewPlanInput =>
  aNewPlan({ language: madeUp, country: 'GB', currency: 'GBP', ...changes });

/** Rows in which much is wrong, with names in brackets. */
const wrongRows: Readonly<Record<string, string>> = {
  A13: '‹One›',
  B13: '‹Nobody knows it›',
  D13: '‹Ann›; ‹Bob›',
  E13: '‹much›',
  F13: '-3',
  I13: '‹quartrly›',
  K13: '‹soon›',
  B14: '‹Develop awareness›',
  A15: '‹Newsletter›',
  I15: '‹One-off›',
  A16: '‹Two›',
  J16: '01/06/2027',
  K16: '01/05/2027',
  A17: '‹Three›',
  K17: '‹december›',
};

/** The row of that action as the form loads it. */
async function loadedRow({ does }: Walk, cell: string): Promise<LoadedAction> {
  await does('goTo', { sheet: PLAN, cell });
  const form = await does('actionForm', 'selected');
  if (!form.ok || form.value.loaded === undefined) throw new Error(`${cell} was not loaded`);
  return form.value.loaded;
}

describe('with a language that nobody has written, every word that is seen is one of its own', () => {
  const found: TextSeen[] = [];
  afterEach(() => {
    const once = new Set(found.splice(0).map(({ where, text }) => `${where}: ${text}`));
    expect([...once]).toEqual([]);
  });

  test('in the menu', async () => {
    const host = await aFile();
    await host.execute('onOpen');
    const entries = host.shown.menus.flatMap(({ entries }) => valuesOf(entries, ['label', 'caption', 'text', 'name']));
    expect(entries.length).toBeGreaterThan(4);
    found.push(...unbracketed(entries.map((text) => ({ where: 'menu', text }))));
  });

  test('when nothing can be done yet', async () => {
    const { does } = walkOf(await aFile(), found);
    await does('home');
    for (const name of ['check', 'printLink', 'removeSelfTest'] as const)
      expect(await does(name)).toMatchObject({ ok: name === 'removeSelfTest' });
    expect(await does('actionForm', 'new')).toMatchObject({ ok: false });
    expect(await does('retroplanning', { year: null })).toMatchObject({ ok: false });
    expect(await does('dashboard')).toMatchObject({ ok: false });
    expect(await does('countdown', { action: null })).toMatchObject({ ok: false });
    expect(await does('newPlan', aPlan({ year: 1 }))).toMatchObject({ ok: false });
  });

  test('in a new plan', async () => {
    const { does } = walkOf(await aFile(), found);
    expect(await does('newPlan', aPlan())).toMatchObject({ ok: true });
    expect(await does('newPlan', aPlan())).toMatchObject({ ok: false });
    expect(await does('check')).toMatchObject({ ok: true, value: { problems: [] } });
    expect(await does('retroplanning', { year: null })).toMatchObject({ ok: false });
    expect(await does('dashboard')).toMatchObject({ ok: true });
  });

  longTest('in the example, whatever its year is grouped by', async () => {
    const host = await aFile();
    const { does } = walkOf(host, found);
    expect(await does('loadExample', { language: madeUp, year: 2027 })).toMatchObject({ ok: true });
    expect(await does('home')).toMatchObject({ plan: { tab: PLAN, actions: 11, objectives: 6 } });
    for (const grouping of sampled(groupings, 2))
      expect(await does('retroplanning', { year: null, grouping, unit: 'week' })).toMatchObject({ ok: true });
    expect(await does('retroplanning', { year: null, unit: 'month' })).toMatchObject({ ok: true });
    expect(await does('printLink')).toMatchObject({ ok: true });
    expect(await does('dashboard')).toMatchObject({ ok: true });
    await host.execute('menuRetroplanning');
    found.push(...unbracketed(host.shown.toasts.map((text) => ({ where: 'toasts', text }))));
    expect(host.shown.toasts.length).toBeGreaterThan(0);
  });

  test('in the countdowns of an action that is in time and of one that is late', async () => {
    const { does } = walkOf(await theExample(), found);
    for (const action of ['‹Crowdfunding campaign›', '‹Online shop mimine.fr›'])
      expect(await does('countdown', { action })).toMatchObject({ ok: true });
    for (const action of ['‹Newsletter›', '‹Nobody knows it›'])
      expect(await does('countdown', { action })).toMatchObject({ ok: false });
  });

  test('in a plan in which much is wrong, and in what mends it', async () => {
    const host = await theExample();
    const { does } = walkOf(host, found);
    for (const [cell, typed] of Object.entries(wrongRows)) host.person.type(PLAN, cell, typed);
    const checked = await does('check');
    if (!checked.ok) throw new Error(checked.sentence);
    const mends = checked.value.problems.flatMap((it) => (it.mend === undefined ? [] : [{ ...it, mend: it.mend }]));
    expect(mends.map(({ mend }) => mend.becomes)).toContain('‹Quarterly›');
    for (const { code, sheet, cell, mend } of mends) await does('mend', { code, sheet, cell, was: mend.was });
    await does('retroplanning', { year: null });
    await does('goTo', { sheet: '‹Nowhere›', cell: 'A1' });
  });

  test('in an action that is added, changed, duplicated and dropped', async () => {
    const host = await theExample();
    const walk = walkOf(host, found);
    const form = await walk.does('actionForm', 'new');
    if (!form.ok) throw new Error(form.sentence);
    expect(form.value.context.rhythms).toContain('‹Monthly›');
    const draft = { ...form.value.draft, name: '‹Four›', rhythm: '‹Monthly›', owner: '‹Zoé›' };
    expect(await walk.does('saveAction', { draft, newObjectives: ['‹Five›'] })).toMatchObject({ ok: true });
    const loaded = await loadedRow(walk, 'A2');
    expect(await walk.does('duplicateAction', loaded)).toMatchObject({ ok: true });
    expect(await walk.does('dropAction', loaded)).toMatchObject({ ok: true });
    expect(await walk.does('dropAction', loaded)).toMatchObject({ ok: false });
    expect(host.cells(PLAN, 'M2:M2')).toEqual([['‹Dropped›']]);
  });

  test('in the self-test', async () => {
    const { does } = walkOf(await theExample(), found);
    const page = { width: 300, scripts: [1, 2, 3], build: 5 };
    expect(await does('selfTest', { page })).toMatchObject({ ok: true });
    expect(await does('removeSelfTest')).toMatchObject({ ok: true });
  });
});
