import type { Api, ApiName } from '../../src/commands/api';
import { blankDraft } from '../../src/domain/draft';
import { longTest } from '../sampled';
import { type AddOn, aNewPlan, anAddOn, type Stats } from './add-on';
import { aPlanOf, fiveObjectives, manyActions, OBJECTIVES, PLAN, withCells } from './plans';

const aPlanWith = async (actions: number): Promise<AddOn> =>
  anAddOn({ snapshot: await aPlanOf({ actions: manyActions(actions), objectives: fiveObjectives }) });

type Use = (host: AddOn) => Promise<Stats>;
const use = async <N extends ApiName>(host: AddOn, name: N, ...args: Parameters<Api[N]>): Promise<Stats> => {
  const { answer, stats } = await host.run(name, args);
  if ('ok' in answer && !answer.ok) throw new Error(answer.sentence);
  return stats;
};

/** The second action, as the form loads it once its row is selected. */
async function secondAction(host: AddOn) {
  await host.does('goTo', { sheet: PLAN, cell: 'A3' });
  const form = await host.does('actionForm', 'selected');
  if (form.loaded === undefined) throw new Error('nothing loaded');
  return { draft: form.draft, loaded: form.loaded };
}

const draft = {
  ...blankDraft,
  name: 'Une de plus',
  objectives: ['Objectif 1'],
  kpis: ['Ventes'],
  owner: 'Zoé',
  rhythm: 'Ponctuelle',
  start: '',
  deadline: '2027-06-15',
  kind: '',
  status: '',
  budget: ['10', '', '', ''],
} as const;

const uses: Readonly<Record<string, Use>> = {
  home: (host) => use(host, 'home'),
  check: (host) => use(host, 'check'),
  'actionForm, new': (host) => use(host, 'actionForm', 'new'),
  goTo: (host) => use(host, 'goTo', { sheet: PLAN, cell: 'B3' }),
  'saveAction, new': (host) => use(host, 'saveAction', { draft, newObjectives: [] }),
  'saveAction, edit': async (host) => {
    const second = await secondAction(host);
    return use(host, 'saveAction', {
      ...second,
      draft: { ...second.draft, owner: 'Léa', deadline: '2027-09-30' },
      newObjectives: [],
    });
  },
  duplicateAction: async (host) => use(host, 'duplicateAction', (await secondAction(host)).loaded),
  dropAction: async (host) => use(host, 'dropAction', (await secondAction(host)).loaded),
};

/** What each command costs in a plan of that size, one after the other in one file. */
async function countsIn(size: number): Promise<Readonly<Record<string, unknown>>> {
  const host = await aPlanWith(size);
  const counts: Record<string, unknown> = {};
  for (const [name, run] of Object.entries(uses)) {
    const { read, write, flush, other } = await run(host);
    counts[name] = { read, write, flush, other };
  }
  return counts;
}

describe('The number of calls', () => {
  test('of every command is the same for 10, 100 and 300 actions', async () => {
    const few = await countsIn(10);
    expect(await countsIn(100)).toEqual(few);
    expect(await countsIn(300)).toEqual(few);
  });

  longTest(
    'of a build and of a rebuild is the same for 3 and 40 actions, and at most 106, of which a rebuild keeps what it changes',
    async () => {
      const counts: number[][] = [];
      for (const size of [3, 40]) {
        const host = await aPlanWith(size);
        const built = await use(host, 'retroplanning', { year: null });
        const rebuilt = await use(host, 'retroplanning', { year: null });
        counts.push([built.calls, rebuilt.calls]);
      }
      expect(counts[1]).toEqual(counts[0]);
      expect(Math.max(...counts.flat())).toBeLessThanOrEqual(106);
    },
  );

  test('of a first countdown is at most 100', async () => {
    const { calls } = await use(await aPlanWith(10), 'countdown', { action: 'Action 1' });
    expect(calls).toBeLessThanOrEqual(100);
  });

  test('of a check is at most 15, and none of them writes', async () => {
    const { calls, write } = await use(await aPlanWith(10), 'check');
    expect([calls <= 15, write]).toEqual([true, 0]);
  });

  longTest(
    'of a check where KPIs are followed is at most 18, and 3 more for each of their tabs where something is wrong',
    async () => {
      const host = await aPlanWith(10);
      const { kpis } = await host.does('kpis', { organisation: 'ecommerce', add: [] });
      const measured = withCells(host.save(), OBJECTIVES, { row: 2, column: 3 }, [
        [kpis.map(({ name }) => name).join('; ')],
      ]);
      const calls = async (rows: readonly (readonly string[])[]): Promise<readonly number[]> => {
        const file = withCells(measured, 'Chiffres', { row: 6, column: 4 }, rows);
        const stats = await use(await anAddOn({ snapshot: file }), 'check');
        return [stats.calls, stats.write];
      };
      const [fine = 0, ...others] = [...(await calls([])), ...(await calls([['12 env.']]))];
      expect([fine <= 18, ...others]).toEqual([true, 0, fine + 3, 0]);
      const many = Array.from({ length: 9 }, () => Array.from({ length: 6 }, () => 'douze'));
      expect(await calls(many)).toEqual([fine + 3, 0]);
    },
  );

  test('that write is made with the lock of the document, always', async () => {
    const host = await anAddOn();
    const made = await use(host, 'newPlan', aNewPlan());
    const saved = await use(host, 'saveAction', { draft, newObjectives: ['Objectif 1'] });
    const built = await use(host, 'retroplanning', { year: null });
    expect([made, saved, built].map(({ writesWithoutLock }) => writesWithoutLock)).toEqual([0, 0, 0]);
  });
});
