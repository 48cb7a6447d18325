import { writeXlsx } from '../../preview/xlsx/write/write';
import { rows } from '../../src/workbook/dashboard';
import { KPI_LINES } from '../../src/workbook/dashboard/layout';
import { differencesBetween, longTestWithLibreOffice, recalculate, testWithLibreOffice } from '../libreoffice';
import { longTest, sampled } from '../sampled';
import { type AddOn, anAddOn, onThatDay, TODAY } from './add-on';
import { aPlanOf, fiveObjectives, manyActions, PLAN, withCells } from './plans';

const BOARD = 'Tableau de bord';

const aFileWith = async (actions: number): Promise<AddOn> =>
  anAddOn({ snapshot: await aPlanOf({ actions: manyActions(actions), objectives: fiveObjectives }) });

type Chart = {
  readonly id: number;
  readonly sheetId: string;
  readonly anchor: { readonly row: number };
  readonly options: object;
};
/** Those of a tab that is gone are kept for who brings it back. */
function chartsOf(host: AddOn): readonly Chart[] {
  const { custom, sheetOrder } = host.save();
  const charts: readonly Chart[] = custom?.['charts'] ?? [];
  return charts.filter(({ sheetId }) => sheetOrder.includes(sheetId));
}

longTest('takes as many calls for 10 actions as for 300, and no more than 120, built and built again', async () => {
  const counted = await Promise.all(
    [10, 300].map(async (actions) => {
      const host = await aFileWith(actions);
      const runs = [await host.run('dashboard', []), await host.run('dashboard', [])];
      return runs.map(({ stats: { calls } }) => calls);
    }),
  );
  const [few = [], many = []] = counted;
  expect(many).toEqual(few);
  for (const calls of few) expect(calls).toBeLessThanOrEqual(120);
});

test('a build holds the lock, and ends with the file as it was but for its tab', async () => {
  const host = await aFileWith(3);
  const { answer, stats } = await host.run('dashboard', []);
  expect([answer.ok, stats.writesWithoutLock]).toEqual([true, 0]);
});

test('its chart is made once, and what she changed of it by hand outlives every build', async () => {
  const host = await aFileWith(3);
  await host.does('dashboard');
  const [made] = chartsOf(host);
  expect(chartsOf(host)).toHaveLength(1);
  expect(made?.options).toMatchObject({ 'series.0.color': '#0072B2', isStacked: 'false', width: 354 });
  const custom = host.save().custom ?? {};
  const hers = {
    ...made,
    anchor: { ...made?.anchor, row: 40 },
    options: { ...made?.options, 'series.0.color': '#FF00FF' },
  };
  host.restore({ ...host.save(), custom: { ...custom, charts: [hers] } });
  await host.does('dashboard');
  expect(chartsOf(host)).toEqual([hers]);
  host.restore({ ...host.save(), custom: { ...custom, charts: [] } });
  await host.does('dashboard');
  expect(chartsOf(host)).toEqual([]);
});

test('one step of undo takes the tab and its chart away', async () => {
  const host = await aFileWith(3);
  const before = host.save().sheetOrder;
  await host.does('dashboard');
  host.undo();
  await host.settled();
  expect(host.save().sheetOrder).toEqual(before);
  expect(chartsOf(host)).toEqual([]);
});

longTest('wherever the script is killed, the next build ends with one tab and one chart', async () => {
  const whole = await aFileWith(3);
  const { stats } = await whole.run('dashboard', []);
  const calls = stats.read + stats.write + stats.flush + stats.other;
  const snapshot = await aPlanOf({ actions: manyActions(3), objectives: fiveObjectives });
  // Some calls, and every other of those around the chart; a few of these but in `npm run test:every`.
  const moments = Array.from({ length: calls }, (_, index) => index + 1).filter(
    (at) => at % 20 === 0 || (at > calls - 14 && at % 2 === 0),
  );
  for (const dieAt of sampled(moments, 5)) {
    const host = await anAddOn({ snapshot });
    await host.execute('rpc', ['dashboard', []], { today: TODAY, dieAt });
    await host.does('dashboard');
    expect([dieAt, chartsOf(host).length, boards(host)]).toEqual([dieAt, 1, 1]);
  }
});

const boards = (host: AddOn): number =>
  Object.values(host.save().sheets).filter(({ name = '' }) => name.startsWith(BOARD)).length;

const rowsOf = (host: AddOn, first: number, count: number): readonly string[] =>
  host
    .cells(BOARD, `D${first}:G${first + count - 1}`)
    .map((cells) => cells.join(' | '))
    .filter((line) => !line.startsWith(' | '));

/** A plan of every kind of action, on the day the tests are on. */
async function alive(): Promise<AddOn> {
  const host = await anAddOn({
    snapshot: await aPlanOf({
      actions: [
        {
          name: 'Salon',
          objectives: 'Vendre',
          owner: 'Zoé',
          q2: 1200,
          rhythm: 'Ponctuelle',
          deadline: 46_640,
          status: 'À faire',
        },
        { name: 'Vidéo ?', objectives: 'Vendre; Vendre plus', rhythm: 'Ponctuelle', deadline: 46_450, kind: 'Imprimé' },
        { name: 'Blog', objectives: 'Vendre plus', owner: 'Léa', q1: 50, rhythm: 'chaque mardi', start: 46_390 },
        { name: 'Total', q1: 50, q2: 1200 },
      ],
      objectives: ['Vendre', 'Vendre plus'],
    }),
  });
  onThatDay(host);
  await host.does('dashboard');
  return host;
}

test('what she types into the plan shows without the add-on', async () => {
  const host = await alive();
  expect(rowsOf(host, rows.soon, 5)).toEqual(['46462 | Blog | Léa | ● récurrente']);
  expect(host.cells(BOARD, 'A7:B8')).toEqual([
    ['Vendre', 2],
    ['Vendre plus', 2],
  ]);
  host.person.type(PLAN, 'K2', '17/03/2027');
  host.person.type(PLAN, 'F2', '3000');
  host.person.type(PLAN, 'D3', 'Arnaud');
  expect(rowsOf(host, rows.soon, 5)).toEqual(['46462 | Blog | Léa | ● récurrente', '46463 | Salon | Zoé | ◆ échéance']);
  expect(host.cells(BOARD, 'B15:B19').flat()).toEqual([50, 3000, 0, 0, 3050]);
  expect(host.cells(BOARD, 'K16')).toEqual([[0]]);
  host.person.sortRows(PLAN, 'A2:M4', 'A', 'descending');
  expect(rowsOf(host, rows.soon, 5)).toHaveLength(2);
  host.person.type(PLAN, 'M3', 'Terminée');
  expect(rowsOf(host, rows.soon, 5)).toHaveLength(1);
});

testWithLibreOffice('LibreOffice calculates it as the preview does', async () => {
  const host = await alive();
  const { bytes } = await writeXlsx(host.save(), 'fr_FR');
  const shown = { [BOARD]: host.cells(BOARD, 'A1:GZ40'), [PLAN]: host.cells(PLAN, 'A1:M60') };
  expect(differencesBetween(shown, await recalculate(bytes))).toEqual([]);
});

/** The same following what shops follow, with the figures of two months and two targets. */
async function following(): Promise<AddOn> {
  const host = await alive();
  await host.does('kpis', { organisation: 'ecommerce', add: [] });
  const keys = host.cells('Chiffres', 'AB6:AB30').flat();
  const amounts: Readonly<Record<string, readonly number[]>> = { revenue: [4000, 6000], orders: [100, 120] };
  const rows = keys.map((key) => amounts[String(key)] ?? []);
  host.restore(withCells(host.save(), 'Chiffres', { row: 6, column: 4 }, rows));
  host.person.type('KPI', 'C8', '60');
  await host.does('dashboard');
  return host;
}

const kpiLines = (host: AddOn): readonly string[] =>
  host.cells(BOARD, `A${rows.kpis}:G${rows.kpis + KPI_LINES}`).map(([name, last, , target, months, reached, state]) =>
    [name, last, target, months, reached, state]
      .join(' | ')
      .replace(/\u00a0/g, ' ')
      .replace(/ +/g, ' '),
  );

describe('in a file that follows KPIs', () => {
  test('they stand against their targets, and a typed figure changes them without the add-on', async () => {
    const host = await following();
    // What is off comes first.
    const [head, aov] = kpiLines(host);
    expect([head, aov]).toEqual([
      'KPI · 6 sur 7 | Dernier mois | Cible | Mois par mois | Sur l’attendu | État',
      'Panier moyen | 50 | 60 | ▁█·········· | 0.833333333333333 | ✕ en retard',
    ]);
    // Where nothing can be drawn it says what to do.
    expect(kpiLines(host).at(-1)).toContain('à taper dans Chiffres');
    const row = host.cells('Chiffres', 'AB6:AB30').flat().indexOf('revenue') + 6;
    host.person.type('Chiffres', `F${row}`, '10800');
    host.person.type('Chiffres', `F${row + 1}`, '180');
    expect(kpiLines(host)[1]).toBe('Panier moyen | 60 | 60 | ▁▄█········· | 1 | ✓ tenu');
  });

  longTest('a chart says how far they are, once there is something to draw', async () => {
    const host = await alive();
    await host.does('kpis', { organisation: 'ecommerce', add: [] });
    await host.does('dashboard');
    expect(chartsOf(host)).toHaveLength(1);
    expect(chartsOf(await following())).toHaveLength(2);
  });

  longTest('calls are no more than 120, and the answer says how each stands', async () => {
    const host = await following();
    const { stats } = await host.run('dashboard', []);
    expect(stats.calls).toBeLessThanOrEqual(120);
    const { kpis } = await host.does('dashboard');
    expect(kpis.map(({ key }) => key)).toContain('aov');
    expect(kpis.find(({ key }) => key === 'aov')).toMatchObject({ last: 50, target: 60, state: '✕ en retard' });
  });

  longTest('an objective that is measured says how far it has come, and how many are kept', async () => {
    const host = await following();
    const draft = { name: 'Un panier de 60 €', period: 'T1', kpi: 'Panier moyen', startingPoint: '40', target: '60' };
    await host.does('saveObjective', { draft: { ...draft, deadline: '', owner: '' } });
    await host.does('dashboard');
    // 10,000 of 220 orders: 45.45, of the 20 there are to go.
    expect(host.cells(BOARD, 'A6:B9')).toEqual([
      ['Objectifs', 'Avancement'],
      ['Vendre', '2 actions'],
      ['Vendre plus', '2 actions'],
      ['Un panier de 60 €', expect.stringMatching(/^[✓▲✕] 27\u00a0%$/)],
    ]);
    expect(host.cells(BOARD, 'A2')[0]?.[0]).toMatch(/objectif sur 1 /);
  });

  longTestWithLibreOffice('LibreOffice calculates them as the preview does', async () => {
    const host = await following();
    const { bytes } = await writeXlsx(host.save(), 'fr_FR');
    const shown = { [BOARD]: host.cells(BOARD, 'A1:GZ40') };
    expect(differencesBetween(shown, await recalculate(bytes))).toEqual([]);
  });
});

test('a first day without an action is a page that helps, without an error', async () => {
  const host = await anAddOn({ snapshot: await aPlanOf({ actions: [] }) });
  const { message } = await host.does('dashboard');
  expect(message).toContain('0 en retard');
  expect(host.cells(BOARD, 'A2')[0]?.[0]).toMatch(/^Le plan n’a pas encore d’action/);
  expect(
    host
      .cells(BOARD, 'A1:GZ40')
      .flat()
      .filter((it) => /^#[A-Z]/.test(String(it))),
  ).toEqual([]);
});
