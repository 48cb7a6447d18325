import type { IWorkbookData } from '@univerjs/core';
import { inScript } from './a-file-of-hers';
import type { AddOn } from './add-on';
import { aNewPlan, anAddOn } from './add-on';
import { contentsOf, namesOf } from './file-content';
import { aPlanOf } from './plans';

/** A tab of hers whose numbers are named, and a formula over each name; `called` are the names. */
const named = async (snapshot: IWorkbookData, called: readonly string[]): Promise<AddOn> => {
  const body = `var tab = book.insertSheet('À moi');
    ${JSON.stringify(called)}.forEach(function (name, index) {
      tab.getRange(1, 3 * index + 1, 2).setValues([[40], [2]]);
      book.setNamedRange(name, tab.getRange(1, 3 * index + 1, 2));
      tab.getRange(3, 3 * index + 1).setFormula('=SUM(' + name + ')');
    });`;
  const { host } = await inScript(snapshot, body);
  await host.settled();
  return host;
};

/** What her tab shows, her names among it. */
const hers = (host: AddOn, called: readonly string[]) => {
  const file = host.save();
  const names = namesOf(file);
  return { tab: contentsOf(file)['À moi'], names: called.map((name) => names[name]) };
};

const herPlan = async (): Promise<IWorkbookData> => {
  const host = await anAddOn();
  const [tab = ''] = host.tabs();
  host.person.type(tab, 'A1', 'Action');
  host.person.type(tab, 'B1', 'Objectif');
  host.person.type(tab, 'C1', 'Responsable');
  host.person.type(tab, 'D1', 'Échéance');
  host.person.type(tab, 'A2', 'Salon');
  host.person.type(tab, 'B2', 'Vendre');
  host.person.type(tab, 'C2', 'Zoé');
  host.person.type(tab, 'D2', '15/06/2027');
  return host.save();
};

const emptyFile = async (): Promise<IWorkbookData> => (await anAddOn()).save();
const plan = () => aPlanOf({ actions: [{ name: 'Salon', objectives: 'Vendre', q1: 10 }], objectives: ['Vendre'] });

type Made = readonly [
  title: string,
  file: () => Promise<IWorkbookData>,
  names: readonly string[],
  act: (host: AddOn) => Promise<string>,
];

const making: readonly Made[] = [
  ['a new plan', emptyFile, ['settings', 'plan_action'], (host) => host.isRefused('newPlan', aNewPlan())],
  [
    'the example',
    emptyFile,
    ['figures', 'Settings'],
    (host) => host.isRefused('loadExample', { language: 'fr', year: 2027 }),
  ],
  [
    'adopting',
    herPlan,
    ['settings', 'objectives_name', 'plan_owner'],
    (host) => host.isRefused('adopt', { year: null, tab: null, columns: {}, add: [] }),
  ],
  ['a retroplanning', herPlan, ['templates_kinds'], (host) => host.isRefused('retroplanning', { year: null })],
  ['KPIs', plan, ['kpis_board', 'figures'], (host) => host.isRefused('kpis', { organisation: 'ecommerce', add: [] })],
  ['the dashboard', plan, ['dashboard'], (host) => host.isRefused('dashboard')],
  ['the budget', plan, ['budget'], (host) => host.isRefused('budget', { build: true })],
];

describe('Named ranges of hers that are called like ours', () => {
  test.each(making)('%s leaves them alone and says so in a sentence', async (_, file, names, act) => {
    const host = await named(await file(), names);
    const before = { hers: hers(host, names), all: contentsOf(host.save()) };
    const sentence = await act(host);
    expect(sentence).toContain('rien n’a été changé');
    expect(names.some((name) => sentence.includes(name))).toBe(true);
    expect(hers(host, names)).toEqual(before.hers);
    expect(contentsOf(host.save())).toEqual(before.all);
  });

  test('are not taken for settings: her own plan is checked as in a file without them', async () => {
    const host = await named(await herPlan(), ['settings']);
    const plain = await anAddOn({ snapshot: await herPlan() });
    expect((await host.does('check')).problems).toEqual((await plain.does('check')).problems);
    expect((await host.does('home')).plan?.isSetUp).toBe(false);
  });

  test('that nothing of ours is called like are no obstacle', async () => {
    const host = await named(await emptyFile(), ['budget_2027', 'mes_figures']);
    await host.does('newPlan', aNewPlan());
    expect(host.cells('À moi', 'A3')).toEqual([[42]]);
  });
});
