import type { IWorkbookData } from '@univerjs/core';
import { dayOfIso } from '../../src/domain/time';
import type { PaymentSketch } from '../payments-of-a-shop';
import { longTest } from '../sampled';
import { type AddOn, anAddOn, fileAfter } from './add-on';
import { PLAN } from './plans';
import { savesAll, shopPlan } from './some-payments';

const TAB = 'Paiements';
const SITE = 'Refonte du site';

const parts: readonly PaymentSketch[] = [
  { action: SITE, basis: 'share', amount: '10000', rate: '25 %', date: '2027-04-30', label: 'Signature' },
  { action: SITE, basis: 'share', amount: '10000', rate: '75 %', tiedTo: 'deadline', label: 'Livraison' },
];
const both = (): Promise<IWorkbookData> => fileAfter('two parts of a site', (host) => savesAll(host, parts), shopPlan);
const following = (): Promise<IWorkbookData> =>
  fileAfter('a site that follows its parts', (host) => host.does('followPayments', { action: SITE, on: true }), both);

const aFile = async (snapshot: () => Promise<IWorkbookData>): Promise<AddOn> => anAddOn({ snapshot: await snapshot() });
const quarters = (host: AddOn, line = 2) => host.cells(PLAN, `E${line}:H${line}`)[0];

describe('the quarters of an action that follows its payments', () => {
  test('are formulas, and move by themselves when the delivery slips from June to July', async () => {
    const host = await aFile(following);
    expect(host.formulas(PLAN, 'E2')).toEqual([['=SUMIFS(payments_q1,payments_action,A2)']]);
    expect(quarters(host)).toEqual([0, 10000, 0, 0]);
    host.person.type(PLAN, 'K2', '15/07/2027');
    expect(quarters(host)).toEqual([0, 2500, 7500, 0]);
    host.person.sortRows(PLAN, 'A2:N5', 'A', 'descending');
    expect([2, 3, 4, 5].map((line) => [host.cells(PLAN, `A${line}`)[0]?.[0], quarters(host, line)?.[2]])).toEqual([
      ['Salon', ''],
      [SITE, 7500],
      ['Newsletter', ''],
      ['Etsy', ''],
    ]);
  });

  test('are again what they were, amounts and blanks, once they are typed by hand', async () => {
    const host = await aFile(following);
    const { actions, message } = await host.does('followPayments', { action: SITE, on: false });
    expect(quarters(host)).toEqual([100, '', '', '']);
    expect(host.formulas(PLAN, 'E2:H2')).toEqual([['', '', '', '']]);
    expect(actions).toEqual([
      expect.objectContaining({ name: SITE, isFollowing: false, plan: [100, null, null, null] }),
    ]);
    expect(message).toBe(`Les trimestres de « ${SITE} » sont de nouveau écrits à la main.`);
  });

  test('keep their amounts where the row that knew what they were is gone', async () => {
    const host = await aFile(following);
    host.person.deleteRow(TAB, 15);
    await host.does('followPayments', { action: SITE, on: false });
    expect(quarters(host)).toEqual([0, 7500, 0, 0]);
  });

  longTest(
    'are told when the delivery slips, whatever stood in them before: nothing, or another amount in all',
    async () => {
      const host = await aFile(both);
      const moved = async () =>
        (await host.does('check')).problems.flatMap(({ code, facts }) =>
          code === 'budget.quarter-moved' ? [facts] : [],
        );
      for (const [q1, q2] of [
        ['', ''],
        ['100', ''],
        ['2500', '7500'],
      ] as const) {
        host.person.type(PLAN, 'E2', q1);
        host.person.type(PLAN, 'F2', q2);
        await host.does('followPayments', { action: SITE, on: true });
        const isElsewhere = q2 !== '';
        expect(await moved()).toEqual(isElsewhere ? [{ action: SITE, from: 1, to: 2, amount: 250_000 }] : []);
        host.person.type(PLAN, 'K2', '15/07/2027');
        expect(await moved()).toEqual([
          isElsewhere ? expect.anything() : { action: SITE, from: 2, to: 3, amount: 750_000 },
        ]);
        host.person.type(PLAN, 'K2', '15/06/2027');
        await host.does('followPayments', { action: SITE, on: false });
        expect(quarters(host)?.map(String)).toEqual([q1, q2, '', '']);
      }
    },
  );

  test('are what they were before all, also once one of them was typed by hand and follows again', async () => {
    const host = await aFile(following);
    host.person.type(PLAN, 'G2', '7');
    await host.does('followPayments', { action: SITE, on: true });
    expect(quarters(host)).toEqual([0, 10000, 0, 0]);
    await host.does('followPayments', { action: SITE, on: false });
    expect(quarters(host)).toEqual([100, '', 7, '']);
  });

  test('are told once all four are typed by hand and say something else, until they are hers for good', async () => {
    const host = await aFile(following);
    for (const [cell, amount] of Object.entries({ E2: '0', F2: '7', G2: '8', H2: '0' }))
      host.person.type(PLAN, cell, amount);
    const told = async () =>
      (await host.does('check')).problems.filter(({ code }) => code === 'budget.quarter-by-hand');
    expect((await told()).map(({ cell }) => cell)).toEqual(['F2', 'G2']);
    await host.does('followPayments', { action: SITE, on: false });
    expect(await told()).toEqual([]);
    expect(quarters(host)).toEqual([0, 7, 8, 0]);
  });

  test('are asked for twice without losing what they were', async () => {
    const host = await aFile(following);
    await host.does('followPayments', { action: SITE, on: true });
    await host.does('followPayments', { action: SITE, on: false });
    expect(quarters(host)).toEqual([100, '', '', '']);
  });

  test('are refused in one sentence where a formula or a text of hers stands in them', async () => {
    const host = await aFile(both);
    host.person.type(PLAN, 'F2', '=2*50');
    host.person.type(PLAN, 'G2', 'à voir');
    const sentence = await host.isRefused('followPayments', { action: SITE, on: true });
    expect(sentence).toMatch(/contiennent une formule ou un texte à vous \(F2, G2\)/);
    expect(host.formulas(PLAN, 'F2')).toEqual([['=2*50']]);
  });

  test('are refused for an action without payments, for two of one name, for a name that formulas do not find, and without four quarters', async () => {
    const host = await aFile(both);
    expect(await host.isRefused('followPayments', { action: 'Salon', on: true })).toMatch(/n’a pas encore de paiement/);
    expect(await host.isRefused('followPayments', { action: 'Rien', on: true })).toMatch(/Aucune action du plan/);
    host.person.type(PLAN, 'A3', SITE);
    expect(await host.isRefused('followPayments', { action: SITE, on: true })).toMatch(/Deux actions s’appellent/);
    host.person.type(PLAN, 'A3', 'Vidéo *');
    host.person.type(TAB, 'A15', 'Vidéo *');
    expect(await host.isRefused('followPayments', { action: 'Vidéo *', on: true })).toMatch(/par son nom/);
    host.person.deleteColumn(PLAN, 'H');
    expect(await host.isRefused('followPayments', { action: 'Vidéo *', on: true })).toMatch(/ajoutez Budget Q1 à Q4/);
  });
});

describe('the tab of payments', () => {
  longTest('stays hers: columns moved and added, rows sorted, a cell typed over', async () => {
    const host = await aFile(both);
    host.person.insertColumn(TAB, 'B');
    host.person.type(TAB, 'B3', 'Fournisseur');
    host.person.type(TAB, 'B15', 'Agence');
    host.person.moveColumn(TAB, 'H', 'C');
    host.person.sortRows(TAB, 'A15:DD16', 'D', 'ascending');
    expect(host.cells(TAB, 'B15:D16')).toEqual([
      ['', 10000, 'Livraison'],
      ['Agence', 10000, 'Signature'],
    ]);
    host.person.type(TAB, 'E16', '01/02/2027');
    const read = await host.does('payments');
    const [delivery, signature] = read.payments;
    expect(signature).toMatchObject({ id: 1, line: 16, label: 'Signature', planned: 2500, state: 'planned' });
    const loaded = { id: signature?.id ?? 0, line: 15 };
    const saved = await host.does('savePayment', {
      action: SITE,
      payments: [
        { loaded, fields: { paid: '2027-05-02', actual: '2600' } },
        { fields: { basis: 'monthly', amount: '9,99', date: '2027-01-31', label: 'Hébergement' } },
      ],
    });
    expect(saved.payments.map(({ label, planned, state }) => [label, planned, state])).toEqual([
      [delivery?.label, 7500, 'planned'],
      ['Signature', 2500, 'paid'],
      ['Hébergement', expect.closeTo(119.88, 6), 'planned'],
    ]);
    expect(host.cells(TAB, 'B16')).toEqual([['Agence']]);
    expect(host.cells(TAB, 'E16')).toEqual([[dayOfIso('2027-02-01')]]);
  });

  test('tells what of a row is not understood, each with its cell, and counts none of it', async () => {
    const host = await aFile(both);
    for (const [cell, text] of [
      ['A15', 'Site'],
      ['G15', 'dix mille'],
      ['H15', '25 pour cent'],
      ['K15', 'sous huitaine'],
      ['T15', 'USD'],
      ['I16', 'Recette'],
      ['J17', '05/05/2027'],
    ] as const)
      host.person.type(TAB, cell, text);
    const { told, payments } = await host.does('payments');
    expect(told.map(({ cell, why }) => [cell, why])).toEqual([
      ['A15', 'unknown-action'],
      ['G15', 'not-read'],
      ['H15', 'not-read'],
      ['K15', 'not-read'],
      ['T15', 'no-exchange'],
      ['I16', 'no-step'],
      ['A17', 'no-action'],
    ]);
    expect(payments.map(({ planned }) => planned)).toEqual([0, 0]);
  });

  test('follows a step of the countdown, which moves with the start of the action', async () => {
    const host = await aFile(both);
    host.person.type(PLAN, 'L2', 'Boutique en ligne');
    await host.does('countdown', { action: SITE, line: null });
    const [tab = ''] = host.tabs().filter((it) => it.startsWith('Rétro · '));
    const steps = host.cells(tab, 'A8:D20');
    const [step, , , end] =
      [...steps].reverse().find(([name, , , last]) => String(name) !== '' && typeof last === 'number') ?? [];
    expect(end).toBeGreaterThan(46_000);
    const fields = { amount: '40', tiedTo: String(step), terms: 'days-30' };
    const { payments, told } = await host.does('savePayment', { action: SITE, payments: [{ fields }] });
    expect(told).toEqual([]);
    expect(dayOfIso(payments[2]?.due ?? '')).toBe(Number(end) + 30);
    host.person.type(PLAN, 'J2', '31/05/2027');
    const [, , moved] = (await host.does('payments')).payments;
    expect(dayOfIso(moved?.due ?? '')).toBeGreaterThan(Number(end) + 55);
  });

  longTest(
    'follows the step of its own action in the countdown of a campaign, whose actions have steps of one name',
    async () => {
      const host = await aFile(both);
      host.person.type(PLAN, 'N1', 'Campagne');
      for (const line of [2, 3]) {
        host.person.type(PLAN, `L${line}`, 'Boutique en ligne');
        host.person.type(PLAN, `N${line}`, 'Printemps');
      }
      await host.does('countdown', { action: SITE, line: null });
      const ends = host
        .cells('Rétro · Printemps', 'A8:D60')
        .flatMap(([name, , , end]) => (name === 'Développement' ? [Number(end)] : []));
      const fields = { amount: '40', tiedTo: 'Développement' };
      await host.does('savePayment', { action: SITE, payments: [{ fields }] });
      const { payments, told } = await host.does('savePayment', { action: 'Salon', payments: [{ fields }] });
      expect(told).toEqual([]);
      expect(ends[0]).not.toBe(ends[1]);
      expect(payments.slice(2).map(({ due }) => Number(dayOfIso(due ?? '')))).toEqual(ends);
    },
  );

  longTest(
    'is changed where a payment stands, unless its row says something else by now, or a formula of hers',
    async () => {
      const host = await aFile(both);
      const [payment] = (await host.does('payments')).payments;
      const { id = 0, line = 0, fields: was = {} } = payment ?? {};
      expect(was).toEqual({
        action: SITE,
        label: 'Signature',
        basis: 'share',
        amount: '10000',
        rate: '25 %',
        date: '2027-04-30',
      });
      const save = {
        action: SITE,
        payments: [{ loaded: { id, line, was }, fields: { rate: '30 %', action: 'Salon' } }],
      };
      const { payments } = await host.does('savePayment', save);
      expect(payments[0]).toMatchObject({
        action: 'Salon',
        planned: 3000,
        fields: { ...was, action: 'Salon', rate: '30 %' },
      });
      expect(await host.isRefused('savePayment', save)).toMatch(
        /^Quelqu’un a modifié «\sRefonte du site\s» entre-temps \(Action, Part ou taux\)\s: rien n’a été écrit/,
      );
      host.person.type(TAB, 'G15', '=2*5000');
      const again = [{ loaded: { id, line }, fields: { amount: '3' } }];
      expect(await host.isRefused('savePayment', { action: 'Salon', payments: again })).toMatch(
        /^Une formule à vous se trouve en G15\s: rien n’a été écrit/,
      );
      const unknown = [{ loaded: { id, line }, fields: { action: 'Rien' } }];
      expect(await host.isRefused('savePayment', { action: 'Salon', payments: unknown })).toMatch(/«\sRien\s»/);
    },
  );

  longTest('takes more rows than were made ready, in as many calls for many as for some', async () => {
    const host = await aFile(both);
    const payment = { fields: { amount: '10', date: '2027-03-01' } };
    const save = async (count: number) => {
      const payments = Array.from({ length: count }, () => payment);
      return (await host.run('savePayment', [{ action: 'Salon', payments }])).stats.calls;
    };
    const some = await save(45);
    expect(await save(100)).toBe(some);
    expect(some).toBeLessThanOrEqual(120);
    const { actions, payments } = await host.does('payments');
    expect(actions.find(({ name }) => name === 'Salon')?.quarters).toEqual([1450, 0, 0, 0]);
    expect(new Set(payments.map(({ id }) => id)).size).toBe(147);
  });

  test('refuses what it does not understand, with nothing written', async () => {
    const host = await aFile(both);
    const save = (fields: PaymentSketch) => {
      const { action, ...typed } = fields;
      return host.isRefused('savePayment', { action, payments: [{ fields: typed }] });
    };
    expect(await save({ action: SITE, rate: '150 %' })).toMatch(/« 150 % » n’est pas compris dans « Part ou taux »/);
    expect(await save({ action: SITE, amount: 'bientôt' })).toMatch(/« bientôt » n’est pas compris/);
    expect(await save({ action: SITE, date: '30/02/2027' })).toMatch(/n’est pas compris dans « Date »/);
    expect(await save({ action: SITE, terms: 'un jour' })).toMatch(/n’est pas compris dans « Délai de paiement »/);
    expect(await save({ action: 'Autre', amount: '3' })).toMatch(/Aucune action du plan ne s’appelle « Autre »/);
    expect((await host.does('payments')).payments).toHaveLength(2);
  });
});
