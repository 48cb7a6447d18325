import type { ImportedCell, ImportedValue, ImportInput } from '../../src/commands/api';
import { figureKeys, figures, kpiKeys, madeUpValues, withoutMadeUp } from '../../src/domain/kpi';
import { longTest } from '../sampled';
import { aShop } from './a-shop';
import { type AddOn, anAddOn, onThatDay } from './add-on';
import { aPlanOf, fiveObjectives, manyActions } from './plans';

const FIGURES = 'Chiffres';

const nothing: ImportInput = { values: [], wins: 'file', isTried: false, add: [], remember: null };

const imported = async (host: AddOn, input: Partial<ImportInput>): Promise<readonly ImportedCell[]> =>
  (await host.does('importFigures', { ...nothing, ...input })).cells;

const fates = (cells: readonly ImportedCell[]) => cells.map(({ fate }) => fate);

/** What the cell of a month holds, as the next trial tells it. */
async function standing(host: AddOn, figure: ImportedValue['figure'], month: string) {
  const [cell] = await imported(host, { values: [{ figure, month, value: -1 }], isTried: true });
  return cell?.was;
}

const may = { figure: 'visits', month: '2027-05', value: 1200 } as const;
const june = { figure: 'visits', month: '2027-06', value: 1350 } as const;
const orders = { figure: 'orders', month: '2027-05', value: 31 } as const;

describe('figures of a tool’s export', () => {
  test('stand in their months, and the same file again changes nothing', async () => {
    const host = await aShop();
    expect(fates(await imported(host, { values: [may, june, orders] }))).toEqual(['new', 'new', 'new']);
    await expect(standing(host, 'visits', '2027-06')).resolves.toBe(1350);
    const before = JSON.stringify(host.save());
    const { answer, stats } = await host.run('importFigures', [{ ...nothing, values: [may, june, orders] }]);
    expect(answer.ok ? fates(answer.value.cells) : answer).toEqual(['same', 'same', 'same']);
    expect(stats.write).toBe(0);
    expect(JSON.stringify(host.save())).toBe(before);
  });

  test('that are tried are told with their cells, and nothing is written', async () => {
    const host = await aShop();
    const before = JSON.stringify(host.save());
    const { tab, cells } = await host.does('importFigures', { ...nothing, values: [may], isTried: true });
    expect([tab, cells]).toEqual([FIGURES, [{ fate: 'new', was: null, cell: expect.stringMatching(/^H\d+$/) }]]);
    expect(JSON.stringify(host.save())).toBe(before);
  });

  test('win over hers or leave them be, as she says', async () => {
    const host = await aShop();
    await imported(host, { values: [may] });
    const other = { ...may, value: 999 };
    expect(fates(await imported(host, { values: [other], wins: 'mine' }))).toEqual(['kept']);
    await expect(standing(host, 'visits', '2027-05')).resolves.toBe(1200);
    expect(fates(await imported(host, { values: [other] }))).toEqual(['other']);
    await expect(standing(host, 'visits', '2027-05')).resolves.toBe(999);
  });

  test('never replace a formula or a text of hers, and the others are written around it', async () => {
    const host = await aShop();
    const [first, second] = await imported(host, { values: [may, june], isTried: true });
    host.person.type(FIGURES, first?.cell ?? '', '=600*2');
    host.person.type(FIGURES, (second?.cell ?? '').replace(/^[A-Z]+/, 'J'), 'en attente');
    const july = { ...may, month: '2027-07', value: 5 };
    const april = { ...may, month: '2027-04', value: 7 };
    const cells = await imported(host, { values: [april, may, june, july] });
    expect(fates(cells)).toEqual(['new', 'hers', 'new', 'hers']);
    expect(cells.map(({ was }) => was)).toEqual([null, '1200', null, 'en attente']);
    await expect(standing(host, 'visits', '2027-04')).resolves.toBe(7);
    await expect(standing(host, 'visits', '2027-06')).resolves.toBe(1350);
  });

  test('of months that the tab does not have are told, and of figures without a row until she adds one', async () => {
    const host = await aShop();
    const late = { ...may, month: '2029-01' };
    const signatures = { figure: 'signatures', month: '2027-05', value: 4 } as const;
    expect(fates(await imported(host, { values: [late, signatures] }))).toEqual(['no-month', 'no-row']);
    const report = await host.does('importFigures', { ...nothing, values: [signatures], add: ['signatures', 'gifts'] });
    expect(fates(report.cells)).toEqual(['new']);
    await expect(standing(host, 'signatures', '2027-05')).resolves.toBe(4);
    const { rows } = await host.does('importFigures', { ...nothing, isTried: true });
    expect([rows.includes('signatures'), rows.includes('gifts')]).toEqual([true, false]);
  });

  test('are taken back where nobody has changed them since, and what was changed is told', async () => {
    const host = await aShop();
    await imported(host, { values: [may] });
    const values = [{ ...may, value: 2000 }, june];
    const written = await imported(host, { values });
    host.person.type(FIGURES, written[1]?.cell ?? '', '1351');
    const undone = values.map((value, index) => {
      const was = written[index]?.was;
      return { ...value, value: typeof was === 'number' ? was : null, was: value.value };
    });
    expect(fates(await imported(host, { values: undone }))).toEqual(['other', 'changed']);
    await expect(standing(host, 'visits', '2027-05')).resolves.toBe(1200);
    await expect(standing(host, 'visits', '2027-06')).resolves.toBe(1351);
  });

  test('what the page asks to remember is given back, where nobody sees it', async () => {
    const host = await aShop();
    const remember = (text: string) => host.does('importFigures', { ...nothing, remember: text });
    await remember('{"":{"Clics":"ad_clicks"}}');
    await remember("it's another");
    const { remembered } = await host.does('importFigures', { ...nothing, isTried: true });
    expect(remembered).toBe("it's another");
    // It stands where nobody sees it, and the figures are as they were.
    expect(fates(await imported(host, { values: [may] }))).toEqual(['new']);
  });

  test('are needed where a KPI that is followed is calculated from them', async () => {
    const { needed, rows } = await (await aShop()).does('importFigures', { ...nothing, isTried: true });
    expect([...needed].sort()).toEqual([...rows].sort());
    expect(needed).toContain('visits');
  });

  test('are those of her own KPIs too, by the names of these, and cost the same calls however many', async () => {
    const host = await aShop();
    const own = { name: 'Prospects du salon', direction: 'up', made: 'count|typed' } as const;
    await host.does('kpis', { organisation: null, add: [], own });
    const figure = 'own_1:count';
    const known = await host.does('importFigures', { ...nothing, isTried: true });
    expect([known.own, known.rows.includes(figure)]).toEqual([[{ figure, name: own.name }], true]);
    const values = [
      { figure, month: '2027-05', value: 12 },
      { figure, month: '2027-06', value: 13 },
    ] as const;
    const one = await host.run('importFigures', [{ ...nothing, values: values.slice(0, 1) }]);
    const two = await host.run('importFigures', [{ ...nothing, values }]);
    expect(two.answer.ok ? fates(two.answer.value.cells) : two.answer).toEqual(['same', 'new']);
    expect([one.stats.calls, two.stats.calls <= 40]).toEqual([two.stats.calls, true]);
    await expect(standing(host, figure, '2027-06')).resolves.toBe(13);
    expect(fates(await imported(host, { values: [{ ...may, figure: 'own_9:count' }] }))).toEqual(['no-row']);
    const back = values.map((value) => ({ ...value, value: null, was: value.value }));
    expect(fates(await imported(host, { values: back }))).toEqual(['other', 'other']);
  });

  test('need a tab of figures: without one her kind of organisation is asked for', async () => {
    const host = await anAddOn({ snapshot: await aPlanOf({ actions: manyActions(1), objectives: fiveObjectives }) });
    const tried = await host.does('importFigures', { ...nothing, values: [may], isTried: true });
    expect([tried.isReady, tried.cells]).toEqual([false, []]);
    await expect(host.isRefused('importFigures', { ...nothing, values: [may] })).resolves.toMatch(/organisation/);
  });

  longTest('take as many calls for one value as for a year of every figure, and at most 40', async () => {
    const typed = figureKeys.filter((key) => figures[key].productOf === undefined);
    const months = Array.from(
      { length: 24 },
      (_, at) => `${at < 12 ? 2027 : 2026}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    const all = typed.flatMap((figure) => months.map((month, at) => ({ figure, month, value: at + 1 })));
    const counts: number[] = [];
    for (const values of [[may], all]) {
      const host = await aShop(kpiKeys);
      const { stats } = await host.run('importFigures', [{ ...nothing, values }]);
      counts.push(stats.calls);
      expect([stats.writesWithoutLock, stats.write > 0]).toEqual([0, true]);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(40);
  });
});

describe('made-up figures', () => {
  const tab = async (host: AddOn) => host.does('importFigures', { ...nothing, isTried: true });
  const pretended = async (host: AddOn) =>
    imported(host, { values: madeUpValues(await tab(host)), wins: 'mine', madeUp: true });

  longTest(
    'fill blank months that are over, say what they are on every tab that shows them, and go as they came',
    async () => {
      const host = await aShop();
      onThatDay(host);
      await imported(host, { values: [{ ...may, month: '2027-02' }] });
      const before = host.cells(FIGURES, 'A1:AB20');
      const help = host.cells('KPI', 'A2:B2');
      expect((await tab(host)).isMadeUp).toBe(false);
      expect(new Set(fates(await pretended(host)))).toEqual(new Set(['new', 'kept']));
      await expect(standing(host, 'visits', '2027-02')).resolves.toBe(1200);
      await expect(standing(host, 'visits', '2027-03')).resolves.toBe(null);
      await host.does('dashboard');
      const marked = [host.cells(FIGURES, 'A2'), host.cells('KPI', 'A2'), host.cells('Tableau de bord', 'A21')].flat(2);
      expect(marked.map((said) => /chiffres inventés/.test(String(said)))).toEqual([true, true, true]);
      expect((await tab(host)).isMadeUp).toBe(true);
      host.person.type(FIGURES, 'E6', '77');
      await imported(host, { values: withoutMadeUp(await tab(host)), madeUp: false });
      const after = host
        .cells(FIGURES, 'A1:AB20')
        .map((row, index) => (index === 5 ? row.map((it, at) => (at === 4 ? before[5]?.[4] : it)) : row));
      expect(after).toEqual(before);
      expect(host.cells(FIGURES, 'E6')).toEqual([[77]]);
      expect(host.cells('KPI', 'A2:B2')).toEqual(help);
      expect((await tab(host)).isMadeUp).toBe(false);
    },
  );
});
