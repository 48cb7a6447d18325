import { writeXlsx } from '../../preview/xlsx/write/write';
import type { BudgetReport, EnvelopeInput } from '../../src/commands/api';
import { dayOfIso } from '../../src/domain/time';
import { differencesBetween, recalculate, testWithLibreOffice } from '../libreoffice';
import { longTest, sampled } from '../sampled';
import { type AddOn, anAddOn, fileAfter, onThatDay } from './add-on';
import { aPlanOf, fiveObjectives, manyActions, PLAN } from './plans';
import { paymentsFile } from './some-payments';

const TAB = 'Budget';

const aFileWith = async (actions: number): Promise<AddOn> =>
  anAddOn({ snapshot: await aPlanOf({ actions: manyActions(actions), objectives: fiveObjectives }) });

longTest('takes as many calls for 10 actions as for 300, and no more than 120, built and built again', async () => {
  const counted = await Promise.all(
    [10, 300].map(async (actions) => {
      const host = await aFileWith(actions);
      const envelope = { mode: 'fixed', fixed: 15_000 } as const;
      const runs = [await host.run('budget', [{ build: true, envelope }]), await host.run('budget', [{ build: true }])];
      return runs.map(({ stats: { calls } }) => ({ calls }));
    }),
  );
  const [few = [], many = []] = counted;
  expect(many).toEqual(few);
  for (const { calls } of few) expect(calls).toBeLessThanOrEqual(120);
});

longTest('takes no more than 120 calls where the plan has payments and KPIs, built, built again, and cut', async () => {
  const host = await anAddOn({ snapshot: await paymentsFile() });
  const taken = [
    await host.run('budget', [{ build: true, envelope: { mode: 'fixed', fixed: 15_000 } }]),
    await host.run('budget', [{ build: true }]),
    await host.run('whatIf', [{ cut: 0.1 }]),
    await host.run('applyWhatIf', [{ cut: 0.1 }]),
  ];
  for (const { stats } of taken) expect(stats.calls).toBeLessThanOrEqual(120);
});

const near = (amount: number | null) => (amount === null ? '' : expect.closeTo(amount, 6));

/** The tab as the rules would fill it: the follow-up by quarter and in the year, then the months. */
function expected({ quarters, year, months }: BudgetReport) {
  const followed = [...quarters, year].map(({ envelope, planned, left, ...money }) => [
    ...[envelope, planned, money.engaged, money.invoiced, money.paid, left].map(near),
    ...[money.owed, money.forecast, money.variance].map(near),
  ]);
  return {
    followed,
    months: months.map(({ envelope, planned, engaged, invoiced, paid }) =>
      [envelope, planned, engaged, invoiced, paid].map(near),
    ),
  };
}

const shown = (host: AddOn) => ({
  followed: host.cells(TAB, 'B14:J18'),
  months: host.cells(TAB, 'C31:G42'),
});

/** The rows of a list by their names: what is planned, and how far that has come. */
function listed(host: AddOn, head: string): readonly (readonly unknown[])[] {
  const rows = host.cells(TAB, 'A44:L140');
  const first = rows.findIndex(([name]) => name === head) + 1;
  const count = rows.slice(first).findIndex(([name]) => name === 'Hors de cette liste');
  return rows
    .slice(first, first + count)
    .map(([name, planned, , , , , engaged, invoiced, paid, owed, landing, variance]) => [
      name,
      ...[planned, engaged, invoiced, paid, owed, landing, variance],
    ]);
}

const envelopes: readonly (readonly [string, EnvelopeInput])[] = [
  ['an amount that does not divide', { mode: 'fixed', fixed: 10_007.77 }],
  ['a share of revenue', { mode: 'share', shares: [0.05, 0.033, 5, null], forecast: [40_000, 333.33, 50_000, 60_000] }],
  ['each quarter by hand', { mode: 'by-hand', byHand: [1000.01, 0, null, 99.99] }],
  ['no envelope', { mode: 'none' }],
];

const budgetFile = (name: string, envelope: EnvelopeInput) =>
  fileAfter(
    `the budget with ${name}`,
    async (host) => {
      onThatDay(host);
      await host.does('budget', { build: true, envelope });
    },
    paymentsFile,
  );

describe.each(envelopes)('with %s', (name, envelope) => {
  test('the tab shows what the rules say, by quarter, month, objective, owner and action', async () => {
    const host = await anAddOn({ snapshot: await budgetFile(name, envelope) });
    const report = await host.does('budget', { build: false });
    expect(report.hasPayments).toBe(true);
    expect(shown(host)).toEqual(expected(report));
    for (const [head, lines] of [
      ['Par objectif', report.groups.objective],
      ['Par action', report.groups.action],
    ] as const)
      expect(listed(host, head)).toEqual(
        lines.map(({ name: said, planned, engaged, invoiced, paid, owed, forecast, variance }) => [
          said === '' ? expect.stringContaining('(sans') : said,
          ...[planned, engaged, invoiced, paid, owed, forecast, variance].map(near),
        ]),
      );
  });

  const isAsked = sampled(envelopes, 1, 1).some(([it]) => it === name);
  const testIfAsked = isAsked ? testWithLibreOffice : () => {};
  testIfAsked('LibreOffice calculates it as the preview does', async () => {
    const host = await anAddOn({ snapshot: await budgetFile(name, envelope) });
    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    expect(differencesBetween({ [TAB]: host.cells(TAB, 'A1:CZ120') }, await recalculate(bytes))).toEqual([]);
  });
});

longTest('a season weighs the months, and no cent of the envelope is lost', async () => {
  const host = await aFileWith(3);
  const { months, quarters } = await host.does('budget', {
    build: true,
    envelope: { mode: 'fixed', fixed: 100.01, season: 'christmas' },
  });
  const cents = (amounts: readonly (number | null)[]) => amounts.reduce<number>((all, it) => all + (it ?? 0) * 100, 0);
  expect([cents(months.map((it) => it.envelope)), cents(quarters.map((it) => it.envelope))].map(Math.round)).toEqual([
    10_001, 10_001,
  ]);
  expect(months[11]?.envelope).toBeGreaterThan(2 * (months[0]?.envelope ?? 0));
  expect(host.cells(TAB, 'B31:B42').flat()).toEqual([8, 8, 8, 8, 8, 8, 8, 8, 8, 10, 18, 24]);
});

test('what she types into the tab outlives every build, wherever she has put rows and columns of hers', async () => {
  const host = await aFileWith(3);
  await host.does('budget', { build: true, envelope: { mode: 'fixed', fixed: 1000 } });
  host.person.type(TAB, 'B9', 'Part du CA');
  host.person.type(TAB, 'D9', '4%');
  host.person.type(TAB, 'E9', '=2*5000');
  host.person.type(TAB, 'G10', 'à voir');
  host.person.type(TAB, 'B31', '7');
  host.person.insertRow(TAB, 9);
  host.person.type(TAB, 'A9', 'à moi');
  const report = await host.does('budget', { build: true });
  expect(host.cells(TAB, 'B7:H11')).toEqual([
    ['Montant fixe', '', '', '', '', '', expect.any(Number)],
    ['Montant fixe', '', '', '', '', '', expect.any(Number)],
    ['Part du CA', '', 0.04, 10_000, '', '', 400],
    ['Montant fixe', '', '', '', '', 'à voir', expect.any(Number)],
    ['', 1000, '', '', '', '', expect.any(Number)],
  ]);
  expect(host.formulas(TAB, 'E9')).toEqual([['=2*5000']]);
  expect(host.cells(TAB, 'B31')).toEqual([[7]]);
  expect(host.cells(TAB, 'A1:A150').flat()).toContain('à moi');
  expect(report.unread).toEqual([{ cell: 'G10', text: 'à voir' }]);
  expect(report.message.replace(/\u00a0/g, ' ')).toContain('En G10, « à voir » n’est pas compris');
});

longTest(
  'a switch during the year keeps what was decided for the quarters that have begun, whatever else is said with it',
  async () => {
    const host = await aFileWith(3);
    const set = async (day: string, envelope: EnvelopeInput) => {
      onThatDay(host, day);
      const { quarters } = await host.does('budget', { build: true, envelope });
      return quarters.map(({ mode, envelope: may }) => [mode, may]);
    };
    await set('2027-05-15', { mode: 'fixed', fixed: 10_000 });
    const forecast = [null, null, 20_000, 40_000];
    const byShare = { mode: 'share', shares: [0.05, 0.05, 0.05, 0.05], forecast } as const;
    const decided = [
      ['fixed', 2500],
      ['fixed', 2500],
    ];
    expect(await set('2027-05-15', byShare)).toEqual([...decided, ['share', 1000], ['share', 2000]]);
    expect(host.cells(TAB, 'H7:H11').flat()).toEqual([2500, 2500, 1000, 2000, 8000]);
    // In August the third quarter has its share.
    const less = { mode: 'share', shares: [0.02, 0.02, 0.02, 0.02] } as const;
    expect(await set('2027-08-15', less)).toEqual([...decided, ['share', 1000], ['share', 800]]);
    // Another amount for the year, and other weights, are for what is to come.
    expect(await set('2027-08-15', { mode: 'fixed', fixed: 24_000, season: 'christmas' })).toEqual([
      ['by-hand', 2500],
      ['by-hand', 2500],
      ['share', 1000],
      ['fixed', 10_064.52],
    ]);
  },
);

test('its charts are made once, and one she has deleted stays deleted', async () => {
  const host = await aFileWith(3);
  await host.does('budget', { build: true });
  const charts = host.save().custom?.['charts'] ?? [];
  expect(charts).toHaveLength(3);
  const [, ...kept] = charts;
  host.restore({ ...host.save(), custom: { ...host.save().custom, charts: kept } });
  await host.does('budget', { build: true });
  expect(host.save().custom?.['charts']).toEqual(kept);
});

test('what is planned lives without the add-on, and says which quarter is over', async () => {
  const host = await aFileWith(3);
  await host.does('budget', { build: true, envelope: { mode: 'by-hand', byHand: [100, 100, 100, 100] } });
  host.person.type(PLAN, 'E2', '2350');
  const [said] = host.cells(TAB, 'A2').flat();
  expect(String(said).replace(/\u00a0/g, ' ')).toMatch(/prévus sur 400 € d’enveloppe\. Q1 dépasse de [\d ]+ €\./);
});

longTest(
  'a commission noted after the budget was built counts there as its own tab has it, and by the season once it is built again',
  async () => {
    const host = await aFileWith(3);
    await host.does('budget', { build: true, envelope: { mode: 'fixed', fixed: 12_000, season: 'christmas' } });
    const [action = ''] = (await host.does('payments')).names;
    const fields = { basis: 'commission', amount: '12000', rate: '10 %', engaged: '2027-01-01' };
    await host.does('savePayment', { action, payments: [{ fields }] });
    const engaged = async (): Promise<readonly number[]> =>
      (await host.does('budget', { build: false })).quarters.map((quarter) => quarter.engaged);
    const inTab = async () => (await host.does('payments')).actions[0]?.quarters;
    expect(await inTab()).toEqual([300, 300, 300, 300]);
    expect(await engaged()).toEqual([300, 300, 300, 300]);
    await host.does('budget', { build: true });
    expect(await engaged()).toEqual(await inTab());
    expect((await engaged())[3]).toBeGreaterThan(450);
  },
);

longTest('what would be if is said and not written, until it is applied in one gesture', async () => {
  const host = await aFileWith(3);
  await host.does('budget', { build: true, envelope: { mode: 'fixed', fixed: 1000 } });
  host.person.type(PLAN, 'K2', '15/06/2027');
  const before = JSON.stringify(host.save());
  const [first, second] = (await host.does('budget', { build: false })).groups.action;
  const input = { cut: 0.1, late: { action: first?.name ?? '', days: 42 }, dropped: second?.name ?? '' };
  const supposed = await host.does('whatIf', input);
  expect(supposed.quarters.map(({ after }) => after.envelope)).toEqual([225, 225, 225, 225]);
  expect(supposed.losing.reduce((all, { by }) => all + by, 0)).toBe(second?.planned);
  expect(JSON.stringify(host.save())).toBe(before);
  expect(await host.isRefused('whatIf', { dropped: 'Zeppelin' })).toContain('Zeppelin');
  host.person.type(PLAN, 'K2', '=DATE(2027;6;15)');
  expect(await host.isRefused('applyWhatIf', input)).toMatch(/^Une formule à vous se trouve en K2/);
  host.person.type(PLAN, 'K2', '15/06/2027');
  const applied = await host.does('applyWhatIf', input);
  const asSupposed = supposed.quarters.map(({ after }) => [after.planned, after.envelope]);
  expect(applied.quarters.map(({ planned, envelope }) => [planned, envelope])).toEqual(asSupposed);
  expect(host.cells(PLAN, 'K2')).toEqual([[dayOfIso('2027-07-27')]]);
  expect(host.cells(PLAN, 'M3')).toEqual([['Abandonnée']]);
  expect(host.cells(TAB, 'C11')).toEqual([[900]]);
});

longTest(
  'a colleague who is quicker than the second half of a what-if is told, with what is written already or that nothing is',
  async () => {
    const host = await aFileWith(3);
    await host.does('budget', { build: true, envelope: { mode: 'fixed', fixed: 1000 } });
    host.person.type(PLAN, 'K2', '15/06/2027');
    const [first] = (await host.does('budget', { build: false })).groups.action;
    const start = host.save();
    const input = [{ cut: 0.1, late: { action: first?.name ?? '', days: 42 } }] as const;
    const { stats } = await host.run('applyWhatIf', [...input]);
    const said = new Set<string>();
    // Around the row that is looked at again: the save is the last but one of what the command does.
    for (let call = stats.calls - 80; call < stats.calls - 20; call += 4) {
      host.restore(start);
      const beforeCall = (at: number): void => {
        if (at === call) host.person.type(PLAN, 'D2', 'Luc');
      };
      const { answer } = await host.run('applyWhatIf', [...input], { beforeCall });
      if (answer.ok) continue;
      said.add(answer.sentence.replace(/\u00a0/g, ' '));
      // The cut was the first half: refused, it is taken back.
      const isCut = host.cells(TAB, 'C11')[0]?.[0] !== 1000;
      expect(isCut).toBe(!answer.sentence.includes('rien n’a été écrit'));
    }
    expect([...said].some((it) => it.includes('son début est écrit'))).toBe(true);
    expect([...said].some((it) => it.startsWith('Quelqu’un') && it.includes('rien n’a été écrit'))).toBe(true);
  },
);
