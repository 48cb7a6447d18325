import type { IWorkbookData } from '@univerjs/core';
import { longTest, sampled } from '../sampled';
import { type AddOn, anAddOn } from './add-on';
import { type Call, draft, fivePlan, herPlan, second } from './every-command';
import { seen } from './faults';
import { stateOf } from './file-state';
import { OBJECTIVES, PLAN, SETTINGS, YEAR_VIEW } from './plans';

describe('The last command', () => {
  const saved = async (): Promise<AddOn> => {
    const host = await anAddOn({ snapshot: await fivePlan() });
    await host.does('saveAction', { draft, newObjectives: [] });
    return host;
  };

  test('is undone with what she wrote elsewhere since left where it is', async () => {
    const host = await saved();
    host.person.type(PLAN, 'D3', 'Zoé');
    await host.does('undo');
    expect(host.cells(PLAN, 'A3:D3')[0]?.[3]).toBe('Zoé');
    expect(host.cells(PLAN, 'A7')).toEqual([['']]);
  });

  test('is not undone where a cell it wrote was changed since, and the place is said', async () => {
    const host = await saved();
    host.person.type(PLAN, 'D7', 'Paul');
    const before = stateOf(host.save());
    expect(await host.isRefused('undo')).toMatch(
      /Une de plus.*la cellule D7 de l’onglet «\sPlan d'action\s» a changé depuis/iu,
    );
    expect(stateOf(host.save())).toEqual(before);
  });

  test('is undone by anybody, in any language, long after; then the one before it', async () => {
    const host = await saved();
    await host.does('saveAction', { draft: { ...draft, name: 'Encore une' }, newObjectives: [] });
    const english = await anAddOn({ snapshot: host.save(), language: 'en' });
    const { entries } = await english.does('history');
    expect(entries.slice(0, 2).map(({ what, when, state }) => [what, when, state])).toEqual([
      ['Action saved: “Encore une”', '2027-03-15 12:00', 'done'],
      ['Action saved: “Une de plus”', '2027-03-15 12:00', 'done'],
    ]);
    expect((await english.does('undo')).message).toBe('Undone: Action saved: “Encore une”.');
    expect(english.cells(PLAN, 'A7:A8')).toEqual([['Une de plus'], ['']]);
    await english.does('undo');
    expect(english.cells(PLAN, 'A7:A8')).toEqual([[''], ['']]);
  });

  test('is told to be hers to who asked for it, and to nobody else', async () => {
    const isYours = async (userKey: string, snapshot: IWorkbookData) =>
      (await (await anAddOn({ snapshot, userKey })).does('history')).entries.slice(0, 2).map((entry) => entry.isYours);
    const zoe = await anAddOn({ snapshot: (await saved()).save(), userKey: 'Zoé, to Google' });
    await zoe.does('saveAction', { draft: { ...draft, name: 'Encore une' }, newObjectives: [] });
    await zoe.does('undo');
    const file = zoe.save();
    expect(JSON.stringify(file)).not.toContain('to Google');
    expect(await isYours('Zoé, to Google', file)).toEqual([true, false]);
    expect(await isYours('Paul', file)).toEqual([false, false]);
    // Where Google tells nobody apart, whoever noted nothing is nobody.
    expect(await isYours('', file)).toEqual([false, false]);
  });

  test('is not undone where she may not edit what it wrote, and nothing is changed', async () => {
    const host = await saved();
    host.person.protect(PLAN, 'A7:B7');
    const before = stateOf(host.save());
    expect(await host.isRefused('undo')).toMatch(/protégée/);
    expect(stateOf(host.save())).toEqual(before);
  });

  longTest('says so where undoing it was stopped on its way', async () => {
    const snapshot = (await saved()).save();
    const whole = await (await anAddOn({ snapshot })).run('undo', []);
    for (let dieAt = whole.stats.calls - 1; dieAt > whole.stats.calls - 4; dieAt -= 1) {
      const host = await anAddOn({ snapshot });
      await host.execute('rpc', ['undo', []], { today: '2027-03-15', dieAt });
      expect(await host.isRefused('undo')).toMatch(/^L’annulation s’est arrêtée en chemin/);
    }
  });

  longTest('is not one that was refused because a colleague was quicker', async () => {
    const snapshot = await fivePlan();
    const refused: (readonly unknown[])[] = [];
    for (let at = 20; at < 60; at += 4) {
      const host = await anAddOn({ snapshot });
      const loaded = await second(host);
      const edit = { ...loaded, draft: { ...loaded.draft, owner: 'Nouvelle' }, newObjectives: [] };
      const beforeCall = (call: number): void => {
        if (call === at) host.person.type(PLAN, 'D3', 'Paul');
      };
      const { answer } = await host.run('saveAction', [edit], { beforeCall });
      if (!answer.ok) refused.push((await host.does('history')).entries.map(({ what }) => what));
    }
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.flat())).toEqual(new Set(['Nouveau plan']));
  });

  longTest('is one of the last ten', async () => {
    const host = await anAddOn({ snapshot: await fivePlan() });
    for (let number = 1; number <= 12; number += 1)
      await host.does('saveAction', { draft: { ...draft, name: `Numéro ${number}` }, newObjectives: [] });
    const { entries } = await host.does('history');
    expect([entries.length, entries[0]?.what, entries[9]?.what]).toEqual([
      10,
      expect.stringContaining('Numéro 12'),
      expect.stringMatching(/Numéro 3\s/),
    ]);
  });
});

describe('The year view, built again', () => {
  /** The formula by which the settings count the rows of the year view. */
  const counting = (host: AddOn): string | undefined =>
    host
      .formulas(SETTINGS, 'A1:Z200')
      .flat()
      .find((formula) => formula.startsWith('=COUNTA(Rétro'));

  test.each(
    sampled(
      [
        [
          'a row of hers was moved from above the first',
          (host: AddOn) => {
            host.person.insertRow(YEAR_VIEW, 6);
            host.person.type(YEAR_VIEW, 'A7', 'Une ligne à moi');
          },
        ],
        ['the first action is no longer', (host: AddOn) => host.person.deleteRow(PLAN, 2)],
        ['the last action is no longer', (host: AddOn) => host.person.deleteRow(PLAN, 6)],
      ] as const,
      1,
    ),
  )('and undone counts its rows as before where %s', async (_, edit) => {
    const host = await anAddOn({ snapshot: await fivePlan() });
    await host.does('retroplanning', { year: null });
    edit(host);
    const before = counting(host);
    expect(before).toBeDefined();
    await host.does('retroplanning', { year: null });
    await host.does('undo');
    expect(counting(host)).toBe(before);
  });
});

describe('A command that is refused', () => {
  test.each<readonly [string, () => Promise<IWorkbookData>, Call]>([
    [
      'for an action that the plan does not have, in a file that has no payments yet',
      fivePlan,
      ['savePayment', [{ action: 'Inconnue', payments: [{ fields: { amount: '60' } }] }]],
    ],
    ['in a plan of hers that is not set up yet', herPlan, ['countdown', [{ action: 'Inconnue' }]]],
  ])('%s leaves nothing behind, and there is nothing of it to undo', async (_, file, [name, args]) => {
    const host = await anAddOn({ snapshot: await file() });
    const before = seen(host.save());
    const { answer } = await host.run(name, args);
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('Inconnue') });
    expect(seen(host.save()) === before).toBe(true);
    const { entries } = await host.does('history');
    expect(entries.filter(({ what, state }) => state !== 'undone' && /paiement|rebours/i.test(what))).toEqual([]);
  });

  test('takes nothing back of the command before it, where it could not be noted', async () => {
    const host = await anAddOn({ snapshot: await fivePlan() });
    await host.does('saveObjective', {
      draft: { name: 'Fidéliser', period: '', kpi: '', startingPoint: '', target: '', deadline: '', owner: '' },
    });
    host.person.protect(SETTINGS);
    const said = await host.isRefused('savePayment', { action: 'Inconnue', payments: [{ fields: { amount: '60' } }] });
    expect(said).toContain('Inconnue');
    expect(host.cells(OBJECTIVES, 'A2:A9').flat()).toContain('Fidéliser');
  });
});
