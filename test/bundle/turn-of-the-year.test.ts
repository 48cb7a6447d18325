import type { IWorkbookData } from '@univerjs/core';
import type { ImportedValue, ImportInput } from '../../src/commands/api';
import { kpiKeys } from '../../src/domain/kpi';
import { dayOf } from '../../src/domain/time';
import { longTest, sampled } from '../sampled';
import { aShop } from './a-shop';
import { amount, FIGURES, filled, months, nothing, YEAR } from './a-turning-year';
import { anAddOn } from './add-on';
import { contentsOf, namesOf } from './file-content';
import { SETTINGS } from './plans';

describe('an import for months of another year', () => {
  const input: ImportInput = { values: [], wins: 'file', isTried: false, add: [], remember: null };
  const march: ImportedValue = { figure: 'visits', month: '2028-03', value: 1400 };

  test('tells them before anything is written, and adds them with its figures', async () => {
    const host = await aShop();
    await filled(host, months(2027, 1, 3));
    host.person.type(SETTINGS, YEAR, '2028');
    const before = JSON.stringify(host.save());
    const tried = await host.does('importFigures', { ...input, values: [march], isTried: true });
    expect([tried.missing.length, tried.missing[2], tried.cells]).toEqual([
      12,
      '2028-03',
      [{ fate: 'new', was: null, cell: '' }],
    ]);
    expect(JSON.stringify(host.save())).toBe(before);
    const { missing, cells } = await host.does('importFigures', { ...input, values: [march] });
    expect([missing, cells]).toEqual([[], [{ fate: 'new', was: null, cell: 'F6' }]]);
    expect(host.cells(FIGURES, 'F6')).toEqual([[1400]]);
    const { hasTurned, kpis } = await host.does('kpis', nothing);
    expect([hasTurned, kpis[0]?.month, kpis[0]?.last, kpis[0]?.lastYear]).toEqual([
      false,
      '2028-03-01',
      1400,
      amount('visits', dayOf(2027, 3, 1)),
    ]);
  });

  test('of the year that was adds none', async () => {
    const host = await aShop();
    host.person.type(SETTINGS, YEAR, '2028');
    const values = [{ ...march, month: '2027-03' }];
    const { missing, cells } = await host.does('importFigures', { ...input, values });
    expect([missing.length, cells[0]?.fate, cells[0]?.cell]).toEqual([12, 'new', 'F6']);
  });

  test('takes at most 156 calls', async () => {
    const host = await aShop(kpiKeys);
    host.person.type(SETTINGS, YEAR, '2028');
    const { stats } = await host.run('importFigures', [{ ...input, values: [march] }]);
    expect(stats.calls).toBeLessThanOrEqual(156);
  });
});

describe('a turn of the year that dies', () => {
  /** How many of the states it may be left in are seen to be finished, besides the last: all in `npm run test:every`. */
  const FINISHED = 6;
  /** The engine leaves the quotes around a tab's name out once cells have moved. */
  const shown = (snapshot: IWorkbookData): string =>
    JSON.stringify([contentsOf(snapshot), namesOf(snapshot)]).replace(/'/g, '');

  longTest('at any of its calls leaves the file as it was or marked, and the next one finishes it', async () => {
    const host = await aShop();
    await host.does('kpis', { ...nothing, weekly: ['subscribers'] });
    await filled(host, months(2027, 1, 3), ['subscribers']);
    host.person.type(SETTINGS, YEAR, '2028');
    const start = host.save();
    const left = new Map<string, IWorkbookData>();
    let isChanged = false;
    host.engine.commands.onCommandExecuted(({ id }) => {
      if (id.includes('.mutation.')) isChanged = true;
    });
    const beforeCall = (): void => {
      if (isChanged) {
        host.engine.settling.settleNow();
        const file = host.save();
        left.set(shown(file), file);
      }
      isChanged = false;
    };
    await host.run('kpis', [nothing], { beforeCall });
    const whole = shown(host.save());
    const again = await anAddOn();
    const states: string[] = [];
    const found = [...left];
    for (const [content, file] of [...sampled(found.slice(0, -1), FINISHED), ...found.slice(-1)]) {
      again.restore(file);
      await again.settled();
      const { plan } = await again.does('home');
      const state = content === shown(start) ? 'before' : content === whole ? 'whole' : String(plan?.interruptedTab);
      states.push(state);
      await again.does('kpis', nothing);
      if (shown(again.save()) !== whole) states.push(`${state}: not finished`);
      expect((await again.does('home')).plan?.isInterrupted).toBe(false);
    }
    expect(new Set(states)).toEqual(new Set(['before', FIGURES, 'whole']));
    expect(found.length).toBeGreaterThan(8);
  });
});
