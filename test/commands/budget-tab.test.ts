import type { BudgetReport, EnvelopeInput, NamedMoney } from '../../src/commands/api';
import { budget } from '../../src/commands/budget';
import { plainText } from '../../src/workbook/cells';
import { day } from '../domain/builders';
import { somePayments } from '../payments-of-a-shop';
import { PLAN, SETTINGS, succeeded, type } from './a-file';
import { aFileWithMoney, aShopPlan } from './a-file-with-money';
import { calculating } from './calculating';
import { type MemoryFile, putSquare, tabOf, usedSize, valueAt } from './memory-file';

const TAB = 'Budget';
type Shown = string | number;

const calculates = (file: MemoryFile): void => calculating(file, PLAN, 'Chiffres', 'KPI', 'Paiements', TAB);

/** What stands in the tab, a row each; spaces as they are typed in a test. */
const cells = (file: MemoryFile): readonly (readonly Shown[])[] =>
  Array.from({ length: usedSize(tabOf(file, TAB)).rows }, (_, row) =>
    Array.from({ length: 13 }, (__, column): Shown => {
      const value = valueAt(file, tabOf(file, TAB), row + 1, column + 1);
      return typeof value === 'number' ? value : plainText(value).replace(/\u00a0/g, ' ');
    }),
  );

/** The rows below a head, as far as they are one table. */
function below(file: MemoryFile, head: string): readonly (readonly Shown[])[] {
  const rows = cells(file);
  const rest = rows.slice(rows.findIndex(([name]) => name === head) + 1);
  const end = rest.findIndex(([name]) => name === '');
  return end < 0 ? rest : rest.slice(0, end);
}

const near = (amount: number | null): unknown => (amount === null ? '' : expect.closeTo(amount, 6));
const share = (part: number, all: number): unknown => (all === 0 ? '' : near(part / all));
const sums = (amounts: readonly (number | null)[]): readonly unknown[] =>
  amounts.map((_, index) => near(amounts.slice(0, index + 1).reduce<number>((sum, it) => sum + (it ?? 0), 0)));

const followUp = ({ quarters, year, hasPayments }: BudgetReport): readonly unknown[] =>
  [...quarters, year].map(({ envelope, left, planned, engaged, invoiced, paid, ...money }) => [
    ...[envelope, planned, ...(hasPayments ? [engaged, invoiced, paid] : [null, null, null]), left].map(near),
    ...(hasPayments
      ? [near(money.owed), near(money.forecast), near(money.variance), share(money.variance, planned)]
      : ['', '', '', '']),
  ]);

/** Month by month, and what has come together: of what is engaged and paid up to the month it is. */
function byMonth({ months, hasPayments }: BudgetReport, isToCome: (month: string) => boolean): readonly unknown[] {
  const added = (['envelope', 'planned', 'engaged', 'paid'] as const).map((name) => sums(months.map((it) => it[name])));
  return months.map(({ month, weight, envelope, planned, engaged, invoiced, paid }, index) => [
    weight,
    ...[envelope, planned, ...(hasPayments ? [engaged, invoiced, paid] : [null, null, null])].map(near),
    '',
    ...added.map((all, at) => ((at === 0 && envelope === null) || (at > 1 && isToCome(month)) ? '' : all[index])),
  ]);
}

const listed = (lines: readonly NamedMoney[], { year, hasPayments }: BudgetReport): readonly unknown[] =>
  lines.map(({ name, planned, engaged, invoiced, paid, owed, forecast, variance }) => [
    name === '' ? expect.stringContaining('(sans') : name,
    near(planned),
    ...(hasPayments ? [engaged, invoiced, paid, owed, forecast, variance].map(near) : ['', '', '', '', '', '']),
    share(planned, year.planned),
  ]);

const withoutQuarters = (rows: readonly (readonly Shown[])[]): readonly unknown[] =>
  rows.slice(0, -1).map((row) => row.filter((_, index) => index < 2 || index > 5));

/** The tab shows what the rules say of what is read from it, in each of its tables. */
function showsItsReport(file: MemoryFile, report: BudgetReport): void {
  const today = file.today;
  expect(below(file, 'Suivi').map((row) => row.slice(1, 11))).toEqual(followUp(report));
  expect(below(file, 'Mois').map((row) => row.slice(1, 12))).toEqual(
    byMonth(report, (month) => day(`${month}-01`) > today),
  );
  for (const [head, lines] of [
    ['Par objectif', report.groups.objective],
    ['Par responsable', report.groups.owner],
    ['Par type d’action', report.groups.kind],
    ['Par action', report.groups.action],
  ] as const) {
    const rows = below(file, head);
    expect([head, ...withoutQuarters(rows)]).toEqual([head, ...listed(lines, report)]);
    for (const [name, planned = 0, ...more] of rows.slice(0, -1))
      expect([name, more.slice(0, 4).reduce<number>((sum, it) => sum + Number(it), 0)]).toEqual([name, planned]);
    expect(rows.at(-1)?.filter((cell) => cell !== '' && cell !== 0)).toEqual(['Hors de cette liste']);
  }
}

const envelopes: readonly (readonly [string, EnvelopeInput])[] = [
  ['an amount that does not divide', { mode: 'fixed', fixed: 10_007.77, season: 'christmas' }],
  ['a share of revenue', { mode: 'share', shares: [0.05, 0.033, 5, null], forecast: [40_000, 333.33, 50_000, 60_000] }],
  ['each quarter by hand', { mode: 'by-hand', byHand: [1000.01, 0, null, 99.99] }],
  ['no envelope', { mode: 'none' }],
];

describe('the tab of the budget', () => {
  test.each(envelopes)('with %s shows what the rules say', (_, envelope) => {
    // Payments take most of the time, and no envelope hangs on them.
    const { file, port } = aFileWithMoney(envelope.mode === 'fixed' ? somePayments : []);
    succeeded(budget(port, { build: true, envelope }));
    calculates(file);
    showsItsReport(file, succeeded(budget(port, { build: false })));
  });

  test('says the year in two sentences, and each quarter that is over its envelope', () => {
    const { file, port } = aFileWithMoney([
      { action: 'Salon', amount: '60', date: '2027-04-02', engaged: '2027-01-04' },
    ]);
    succeeded(budget(port, { build: true, envelope: { mode: 'by-hand', byHand: [40, 1000, 50, 0] } }));
    calculates(file);
    expect(
      cells(file)
        .slice(0, 3)
        .map(([said]) => said),
    ).toEqual([
      'Budget 2027',
      '223 € prévus sur 1 090 € d’enveloppe ; 60 € engagés. Q1 dépasse de 60 €. Q4 dépasse de 13 €.',
      'Il reste 868 € à prévoir. 60 € engagés restent à payer.',
    ]);
  });

  test.each([
    ['nothing is engaged', {}, 'Il reste 1 028 € à prévoir. Rien n’est encore engagé.'],
    [
      'all that is engaged is paid',
      { engaged: '2027-01-04', invoiced: '2027-04-02', paid: '2027-04-02' },
      'Il reste 1 028 € à prévoir. Tout ce qui est engagé est payé.',
    ],
  ])('where %s, says so', (_, progress, said) => {
    const { file, port } = aFileWithMoney([{ action: 'Salon', amount: '30', date: '2027-04-02', ...progress }]);
    succeeded(budget(port, { build: true, envelope: { mode: 'fixed', fixed: 1250 } }));
    calculates(file);
    expect(cells(file)[2]?.[0]).toBe(said);
  });

  test('without payments has no column of them, and says how to follow them', () => {
    const { file, port } = aShopPlan();
    file.today = day('2027-05-15');
    succeeded(budget(port, { build: true, envelope: { mode: 'fixed', fixed: 1200 } }));
    calculates(file);
    const report = succeeded(budget(port, { build: false }));
    showsItsReport(file, report);
    expect(below(file, 'Suivi')[0]).toEqual(['Q1 (janv.–mars)', 300, 100, '', '', '', 200, '', '', '', '', '', '']);
    expect(cells(file)[1]?.[0]).toBe('223 € prévus sur 1 200 € d’enveloppe.');
    expect(cells(file)[2]?.[0]).toMatch(/^Pour suivre l’engagé/);
  });

  test('of an empty plan says that nothing is planned, and that there is no envelope', () => {
    const { file, port } = aShopPlan();
    for (const address of ['E2', 'F3', 'F4', 'H5', 'G5']) type(file, PLAN, address, '');
    succeeded(budget(port, { build: true }));
    calculates(file);
    expect(cells(file)[1]?.[0]).toBe('Aucune dépense n’est prévue, sans enveloppe : le total du plan est la demande.');
    expect(below(file, 'Par action').map((row) => row[12])).toEqual(['', '', '', '', '']);
  });
});

describe('the plan changes after the tab of the budget was built', () => {
  const built = () => {
    const made = aShopPlan();
    succeeded(budget(made.port, { build: true, envelope: { mode: 'fixed', fixed: 1200 } }));
    return made;
  };
  const planned = (file: MemoryFile, head: string) => below(file, head).map(([name, amount]) => [name, amount]);

  test('an amount, an owner and a name follow the cells of the plan', () => {
    const { file } = built();
    type(file, PLAN, 'E2', '150');
    type(file, PLAN, 'D3', 'Zoé');
    type(file, PLAN, 'A4', 'Lettre');
    calculates(file);
    expect(planned(file, 'Par responsable')).toEqual([
      ['Zoé', 242.5],
      ['Arnaud', 0],
      ['(sans responsable)', 30],
      ['Hors de cette liste', 0],
    ]);
    expect(planned(file, 'Par action').map(([name]) => name)).toContain('Lettre');
  });

  test('what is dropped counts nowhere, and what is added stands in none of the lists', () => {
    const { file } = built();
    type(file, PLAN, 'M3', 'Abandonnée');
    type(file, PLAN, 'A6', 'Jeu concours');
    type(file, PLAN, 'G6', '7');
    // Which status is one of those that drop an action is said in the settings.
    calculating(file, PLAN, SETTINGS, TAB);
    expect(planned(file, 'Par objectif')).toEqual([
      ['Vendre', 100],
      ['Plaire', 12.5],
      ['(sans objectif)', 30],
      ['Hors de cette liste', 7],
    ]);
    expect(below(file, 'Suivi').map((row) => row[2])).toEqual([100, 30, 7, 12.5, 149.5]);
  });

  test('an action of several objectives stays with its first until its cell says another', () => {
    const { file } = built();
    calculates(file);
    expect(planned(file, 'Par objectif').slice(0, 2)).toEqual([
      ['Vendre', 180],
      ['Plaire', 12.5],
    ]);
    type(file, PLAN, 'B3', 'Plaire');
    expect(planned(file, 'Par objectif').slice(0, 2)).toEqual([
      ['Vendre', 100],
      ['Plaire', 92.5],
    ]);
  });

  test('built again, it has a row for each action that came, and none for one that went; hers below stays', () => {
    const { file, port } = built();
    const last = usedSize(tabOf(file, TAB)).rows;
    putSquare(tabOf(file, TAB), last + 2, 1, { cell: { text: 'Ma note' } });
    type(file, PLAN, 'A6', 'Jeu concours');
    type(file, PLAN, 'G6', '7');
    succeeded(budget(port, { build: true }));
    const isThere = (name: string) => cells(file).filter(([said]) => said === name).length;
    expect([isThere('Ma note'), usedSize(tabOf(file, TAB)).rows]).toEqual([1, last + 3]);
    for (const address of ['A3', 'B3', 'D3', 'F3', 'K3', 'A6', 'G6']) type(file, PLAN, address, '');
    succeeded(budget(port, { build: true }));
    expect([isThere('Ma note'), usedSize(tabOf(file, TAB)).rows]).toEqual([1, last + 3]);
    calculates(file);
    expect(planned(file, 'Par action').map(([name]) => name)).toEqual([
      'Refonte du site',
      'Newsletter',
      'Etsy',
      'Hors de cette liste',
    ]);
  });
});
