import type { IWorkbookData } from '@univerjs/core';
import type { PaymentFields } from '../../src/commands/api';
import { dayOfIso } from '../../src/domain/time';
import { longTest } from '../sampled';
import { type AddOn, anAddOn, fileAfter, onThatDay } from './add-on';
import { PLAN, YEAR_VIEW } from './plans';

const TAB = 'Budget';
const SITE = 'Boutique en ligne mimine.fr';

/** The example with its site delivered on a day and paid in two parts that its quarters follow, and every tab that shows money. */
const everyTab = (day: string, deposit: PaymentFields): Promise<IWorkbookData> =>
  fileAfter(`every tab of the example by ${day}`, async (host) => {
    await host.does('loadExample', { language: 'fr', year: 2027 });
    onThatDay(host);
    host.person.type(PLAN, `K${siteRow(host)}`, day);
    await host.does('countdown', { action: SITE, line: null });
    const part = { basis: 'share', amount: '10000' };
    await host.does('savePayment', {
      action: SITE,
      payments: [
        { fields: { ...part, rate: '25 %', engaged: '2027-03-01', ...deposit } },
        { fields: { ...part, rate: '75 %', tiedTo: 'deadline' } },
      ],
    });
    await host.does('followPayments', { action: SITE, on: true });
    await host.does('budget', { build: true, envelope: { mode: 'fixed', fixed: 15_000 } });
    await host.does('dashboard');
    await host.does('retroplanning', { year: null });
  });

const siteRow = (host: AddOn): number => 2 + host.cells(PLAN, 'A2:A14').findIndex(([name]) => name === SITE);

const said = (host: AddOn, tab: string, cell: string): string =>
  String(host.cells(tab, cell)[0]?.[0]).replace(/\u00a0/g, ' ');

const sumOf = (amounts: readonly unknown[]): number => amounts.reduce<number>((all, it) => all + Number(it), 0);

/** What each tab says is planned in the four quarters and in the year. */
function plannedIn(host: AddOn): Readonly<Record<string, readonly unknown[]>> {
  const plan = host.cells(PLAN, 'E2:H14');
  const quarters = [0, 1, 2, 3].map((index) => sumOf(plan.map((row) => row[index])));
  const foot = host.cells(YEAR_VIEW, 'A1:B60').findIndex(([label]) => label === 'Budget prévu') + 1;
  return {
    plan: [...quarters, sumOf(quarters)],
    budget: host.cells(TAB, 'C14:C18').flat(),
    months: [0, 3, 6, 9].map((first) =>
      Math.round(
        sumOf(
          host
            .cells(TAB, 'D31:D42')
            .flat()
            .slice(first, first + 3),
        ),
      ),
    ),
    dashboard: host.cells('Tableau de bord', 'B15:B19').flat(),
    'year view': host.cells(YEAR_VIEW, `B${foot + 1}:B${foot + 5}`).flat(),
  };
}

/** The same of the site alone: in the plan, and as its payments fall due. */
function siteIn(host: AddOn): readonly (readonly unknown[])[] {
  const [keys = [], ...rows] = host.cells('Paiements', 'A4:DC17');
  const paid = rows.slice(-3).filter((row) => row[0] === SITE);
  const row = siteRow(host);
  return [
    host.cells(PLAN, `E${row}:H${row}`)[0] ?? [],
    [1, 2, 3, 4].map((quarter) => sumOf(paid.map((cells) => cells[keys.indexOf(`q${quarter}`)]))),
  ];
}

const agree = (host: AddOn, planned: readonly number[], site: readonly number[]): void => {
  const year = [...planned, sumOf(planned)];
  expect(plannedIn(host)).toEqual({ plan: year, budget: year, months: planned, dashboard: year, 'year view': year });
  expect(siteIn(host)).toEqual([site, site]);
};

longTest(
  'Mimine: the site is delivered in July instead of June, and 7,500 € move from Q2 to Q3 in every tab',
  async () => {
    const host = await anAddOn({ snapshot: await everyTab('30/06/2027', { date: '2027-04-30' }) });
    const supposed = await host.does('whatIf', { late: { action: SITE, days: 15 } });
    agree(host, [1250, 10_530, 50, 199], [0, 10_000, 0, 0]);
    expect(said(host, TAB, 'A2')).toBe(
      '12 029 € prévus sur 15 000 € d’enveloppe ; 2 500 € engagés. Q2 dépasse de 6 780 €.',
    );
    expect(said(host, 'Tableau de bord', 'A16')).toBe('Q2 (avr.–juin) · ▲ enveloppe 3 750 €');
    expect(said(host, 'Tableau de bord', 'A2')).toContain('12 029 € sont prévus sur l’année. Enveloppe dépassée : Q2.');
    host.person.type(PLAN, `K${siteRow(host)}`, '15/07/2027');
    // As the course books it: the balance in Q3.
    const course = [1250, 3030, 7550, 199];
    agree(host, course, [0, 2500, 7500, 0]);
    expect(supposed.quarters.map(({ after }) => after.planned)).toEqual(course);
    expect(said(host, TAB, 'A2')).toContain('Q3 dépasse de 3 800 €.');
  },
);

test('one milestone moves: the step of the countdown that the deposit is tied to moves with it, and every tab that shows money agrees', async () => {
  const host = await anAddOn({ snapshot: await everyTab('20/07/2027', { tiedTo: 'Maquettes validées' }) });
  const milestone = () => {
    const [tab = ''] = host.tabs().filter((it) => it.startsWith('Rétro · '));
    return host.cells(tab, 'A8:D20').find(([step]) => step === 'Maquettes validées')?.[3];
  };
  const due = async () => dayOfIso((await host.does('payments')).payments[0]?.due ?? '');
  agree(host, [1250, 3030, 7550, 199], [0, 2500, 7500, 0]);
  expect(await due()).toBe(milestone());
  const before = milestone();
  host.person.type(PLAN, `K${siteRow(host)}`, '15/10/2027');
  expect(milestone()).toBeGreaterThan(Number(before) + 60);
  expect(await due()).toBe(milestone());
  agree(host, [1250, 530, 2550, 7699], [0, 0, 2500, 7500]);
});
