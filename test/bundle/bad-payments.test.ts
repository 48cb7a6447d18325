import type { IWorkbookData } from '@univerjs/core';
import { dayOfIso } from '../../src/domain/time';
import { longTest } from '../sampled';
import { type AddOn, anAddOn, fileAfter, onThatDay } from './add-on';
import { PLAN, SETTINGS, withCells } from './plans';
import { savesAll, shopPlan } from './some-payments';

const [TAB, BUDGET] = ['Paiements', 'Budget'];
const SITE = 'Refonte du site';

/** A site paid in two parts that its quarters follow, a commission, and an envelope. */
const aFile = (): Promise<IWorkbookData> =>
  fileAfter(
    'payments to be spoilt',
    async (host) => {
      onThatDay(host);
      const part = { action: SITE, basis: 'share', amount: '10000' };
      await savesAll(host, [
        { ...part, rate: '25 %', date: '2027-04-30', label: 'Signature' },
        { ...part, rate: '75 %', tiedTo: 'deadline', label: 'Livraison' },
        { action: 'Etsy', basis: 'commission', amount: '12000', rate: '3,5 %' },
      ]);
      await host.does('followPayments', { action: SITE, on: true });
      await host.does('budget', { build: true, envelope: { mode: 'fixed', fixed: 12_000 } });
    },
    shopPlan,
  );

const theFile = async (): Promise<AddOn> => anAddOn({ snapshot: await aFile() });

/** What the check says of money, each with its cell. */
const told = async (host: AddOn): Promise<readonly string[]> =>
  (await host.does('check')).problems
    .filter(({ code }) => code.startsWith('budget.'))
    .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

const shown = (host: AddOn, columns: string): readonly unknown[] => host.cells(TAB, columns).map((row) => row[0]);

test('a share of 150 %, of less than nothing, or in words counts nowhere, and is told as it shows', async () => {
  const host = await theFile();
  const before = await told(host);
  host.person.type(TAB, 'H15', '150 %');
  host.person.type(TAB, 'H16', '-75 %');
  host.person.type(TAB, 'H17', 'un peu');
  expect(shown(host, 'D15:D17')).toEqual([0, 0, 0]);
  const { payments, told: unread } = await host.does('payments');
  expect(payments.map(({ planned }) => planned)).toEqual([0, 0, 0]);
  expect(unread.map(({ said, cell }) => [said, cell])).toEqual([
    ['150 %', 'H15'],
    ['-75 %', 'H16'],
    ['un peu', 'H17'],
  ]);
  const now = await told(host);
  expect(now.filter((it) => !before.includes(it) && it.startsWith('budget.payment-unread'))).toEqual(
    ['H15', 'H16', 'H17'].map((cell) => `budget.payment-unread ${TAB}!${cell}`),
  );
});

longTest(
  'an amount in another currency than its payment is refused, and one in the plan is told without a click that would take it as it is',
  async () => {
    const host = await theFile();
    const salon = (fields: Readonly<Record<string, string>>) => ({
      action: 'Salon',
      payments: [{ fields: { date: '2027-02-01', ...fields } }],
    });
    const dollars = { currency: 'USD', exchange: '0,9' };
    for (const fields of [{ amount: '1000 $' }, { amount: '1 000 £', ...dollars }, { amount: '10', actual: '10 £' }])
      expect(await host.isRefused('savePayment', salon(fields))).toMatch(/n’est pas dans la devise du paiement/);
    for (const fields of [{ amount: '1000 €' }, { amount: '1000 $', ...dollars }])
      await host.does('savePayment', salon(fields));
    expect(host.cells(TAB, 'G18:G20')).toEqual([[1000], [1000], ['']]);
    host.person.type(PLAN, 'E2', '1 000 livres');
    const problem = (await host.does('check')).problems.find(({ code }) => code === 'budget.other-currency');
    expect([problem?.cell, problem?.mend ?? null]).toEqual(['E2', null]);
  },
);

test('an envelope of 150 % of revenue is none, in its tab and in what is said of it', async () => {
  const host = await theFile();
  host.person.type(BUDGET, 'B9', 'Part du CA');
  host.person.type(BUDGET, 'D9', '150 %');
  host.person.type(BUDGET, 'E9', '20000');
  expect(host.cells(BUDGET, 'H9')).toEqual([['']]);
  const { message, quarters } = await host.does('budget', { build: false });
  expect(quarters[2]?.envelope).toBe(null);
  expect(message).toMatch(/En D9, «\s150 %\s» n’est pas compris\s: choisissez dans sa liste, ou écrivez un nombre/);
  expect(await told(host)).toContain(`budget.envelope-unread ${BUDGET}!D9`);
});

test('no revenue at all is an envelope of nothing, and no cell shows an error', async () => {
  const host = await theFile();
  const zero = [0, 0, 0, 0];
  const { quarters } = await host.does('budget', {
    build: true,
    envelope: { mode: 'share', shares: [0.05, 0.05, 0.05, 0.05], forecast: zero },
  });
  // The first quarter has begun: what was decided for it stays.
  expect(quarters.map(({ envelope }) => envelope)).toEqual([3000, 0, 0, 0]);
  expect(JSON.stringify(host.cells(BUDGET, 'A1:CZ120'))).not.toMatch(/#(?:DIV|VALUE|REF|N\/A|NAME|NUM)/);
  // In the last quarter a switch finds nothing that it may change.
  onThatDay(host, '2027-10-15');
  const { message } = await host.does('budget', { build: true, envelope: { mode: 'none' } });
  expect(message).toMatch(/Tous les trimestres ont commencé et gardent ce qui a été décidé/);
});

test('what is typed over a formula is told: a day that shows and does not count, a quarter that no longer follows', async () => {
  const host = await theFile();
  host.person.type(TAB, 'C15', '01/02/2027');
  host.person.type(TAB, 'D16', '8000');
  host.person.type(TAB, 'E16', 'payé');
  host.person.type(PLAN, 'G2', '7000');
  expect((await host.does('payments')).told.map(({ cell, why }) => [cell, why])).toEqual([
    ['C15', 'typed-over'],
    ['D16', 'typed-over'],
    ['E16', 'typed-over'],
  ]);
  expect(await told(host)).toEqual(
    expect.arrayContaining([
      ...['C15', 'D16', 'E16'].map((cell) => `budget.payment-typed-over ${TAB}!${cell}`),
      `budget.quarter-by-hand ${PLAN}!G2`,
    ]),
  );
});

test('a payment below the last row of the tab is told, and a new one is written above it', async () => {
  const first = await theFile();
  const longer = withCells(first.save(), TAB, { row: 316, column: 1 }, [['Salon', 'Stand']]);
  for (const sheet of Object.values(longer.sheets)) if (sheet.name === TAB) sheet.rowCount = 330;
  const host = await anAddOn({ snapshot: longer });
  expect((await host.does('payments')).told.map(({ cell, why }) => [cell, why])).toEqual([['A316', 'below']]);
  expect(await told(host)).toContain(`budget.payment-below ${TAB}!A316`);
  await host.does('savePayment', { action: 'Salon', payments: [{ fields: { amount: '10', date: '2027-02-01' } }] });
  expect(host.cells(TAB, 'A18:B18')).toEqual([['Salon', '']]);
  expect(host.cells(TAB, 'A316:B316')).toEqual([['Salon', 'Stand']]);
});

longTest(
  'a payment in a row that she inserts, or fills below those made ready, counts nowhere and is told, until the next save',
  async () => {
    const host = await theFile();
    const fill = (line: number): void => {
      for (const [column, text] of [
        ['A', 'Salon'],
        ['G', '700'],
        ['J', '01/06/2027'],
        ['L', '01/03/2027'],
      ] as const)
        host.person.type(TAB, `${column}${line}`, text);
    };
    host.person.insertRow(TAB, 16);
    fill(16);
    fill(70);
    const unready = ['A16', 'A70'].map((cell) => `budget.payment-not-ready ${TAB}!${cell}`);
    expect((await told(host)).filter((it) => it.startsWith('budget.payment-not-ready'))).toEqual(unready);
    const engaged = async () => (await host.does('budget', { build: false })).year.engaged;
    expect([await engaged(), host.cells(BUDGET, 'D18')]).toEqual([0, [[0]]]);
    await host.does('savePayment', { action: 'Salon', payments: [{ fields: { amount: '1', date: '2027-06-01' } }] });
    expect(host.cells(TAB, 'C16:E16')).toEqual([[dayOfIso('2027-06-01'), 700, 'engagé']]);
    expect(host.cells(TAB, 'C70:E70')).toEqual([[dayOfIso('2027-06-01'), 700, 'engagé']]);
    expect((await host.does('payments')).told).toEqual([]);
    const ids = (await host.does('payments')).payments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    await host.does('budget', { build: true });
    expect([await engaged(), host.cells(BUDGET, 'D18')]).toEqual([1400, [[1400]]]);
  },
);

test('a mode that is none, amounts and weights below nothing and a number on a formula of the budget are told, each with its cell', async () => {
  const host = await theFile();
  host.person.type(BUDGET, 'B8', 'Variable');
  host.person.type(BUDGET, 'B9', 'À la main');
  host.person.type(BUDGET, 'G9', '-500');
  host.person.type(BUDGET, 'B32', '-3');
  host.person.type(BUDGET, 'H10', '99');
  host.person.type(BUDGET, 'C15', '123456');
  const codes = ['budget.envelope-unread', 'budget.typed-over'];
  expect((await told(host)).filter((it) => codes.some((code) => it.startsWith(code)))).toEqual([
    ...['B8', 'G9', 'B32'].map((cell) => `budget.envelope-unread ${BUDGET}!${cell}`),
    ...['H10', 'C15'].map((cell) => `budget.typed-over ${BUDGET}!${cell}`),
  ]);
  const { quarters } = await host.does('budget', { build: true });
  expect(quarters.map(({ envelope }) => envelope ?? '')).toEqual(host.cells(BUDGET, 'H7:H10').flat());
  expect(host.cells(BUDGET, 'H8:H9')).toEqual([[''], ['']]);
  host.person.type(BUDGET, 'C11', '-12000');
  expect(host.cells(BUDGET, 'H7:H11').flat()).toEqual(['', '', '', '', '']);
  expect((await host.does('budget', { build: false })).quarters.map(({ envelope }) => envelope)).toEqual(
    Array.from({ length: 4 }, () => null),
  );
});

test('a commission of a figure that is misspelt is told, and mended in one click', async () => {
  const host = await theFile();
  await host.does('kpis', { organisation: 'ecommerce', add: [] });
  host.person.type(TAB, 'Q17', 'Chifre d’affaires');
  const { problems } = await host.does('check');
  const problem = problems.find(({ code }) => code === 'budget.unknown-figure');
  expect([problem?.cell, problem?.facts]).toEqual([
    'Q17',
    { action: 'Etsy', label: '', figure: 'Chifre d’affaires', suggestion: 'Chiffre d’affaires' },
  ]);
  await host.does('mend', { code: 'budget.unknown-figure', sheet: TAB, cell: 'Q17', was: 'Chifre d’affaires' });
  expect(host.cells(TAB, 'Q17')).toEqual([['Chiffre d’affaires']]);
});

longTest(
  'an amount of 10^12 in three parts, a year that begins in April and a plan without quarters keep every cent or say so',
  async () => {
    const host = await theFile();
    const part = { basis: 'share', amount: '1 000 000 000 000' };
    await host.does('savePayment', {
      action: 'Salon',
      payments: [
        ...['33,33 %', '33,33 %', '33,34 %'].map((rate) => ({ fields: { ...part, rate, date: '2027-05-01' } })),
        { fields: { amount: '1000000000000', date: '2027-05-02' } },
      ],
    });
    const salon = async () => (await host.does('payments')).actions.find(({ name }) => name === 'Salon')?.quarters;
    expect(await salon()).toEqual([0, 2_000_000_000_000, 0, 0]);
    host.person.type(SETTINGS, 'B6', '4');
    expect(await salon()).toEqual([2_000_000_000_000, 0, 0, 0]);
    const { quarters } = await host.does('budget', { build: true });
    expect(quarters.map(({ envelope }) => envelope)).toEqual([3000, 3000, 3000, 3000]);
    for (let column = 0; column < 4; column += 1) host.person.deleteColumn(PLAN, 'E');
    const { message } = await host.does('budget', { build: true });
    expect(message).toMatch(/n’a pas une colonne de budget par trimestre\s: ajoutez Budget Q1 à Q4/);
    expect(host.cells(BUDGET, 'A2')[0]?.[0]).toMatch(/^Ajoutez Budget Q1 à Q4 au plan/);
  },
);

longTest('when the plan goes on to the next year, what was paid is done with, and what was not is told', async () => {
  const host = await theFile();
  await host.does('savePayment', {
    action: SITE,
    payments: [{ loaded: { id: 1, line: 15 }, fields: { paid: '2027-05-02' } }],
  });
  host.person.type(SETTINGS, 'B5', '2028');
  expect((await told(host)).filter((it) => it.startsWith('budget.payment-outside-year'))).toEqual([
    `budget.payment-outside-year ${TAB}!J16`,
  ]);
});
