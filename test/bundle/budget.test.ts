import { type AddOn, anAddOn } from './add-on';
import { aPlanOf, fiveObjectives, manyActions } from './plans';

const aFileWith = async (actions: number): Promise<AddOn> =>
  anAddOn({ snapshot: await aPlanOf({ actions: manyActions(actions), objectives: fiveObjectives }) });

test('takes as many calls for 10 actions as for 300, and no more than 120, built and built again', async () => {
  const counted = await Promise.all(
    [10, 300].map(async (actions) => {
      const host = await aFileWith(actions);
      const envelope = { mode: 'fixed', fixed: 15_000 } as const;
      const runs = [await host.run('budget', [{ build: true, envelope }]), await host.run('budget', [{ build: true }])];
      return runs.map(({ stats: { read, write, flush, other } }) => ({ read, write, flush, other }));
    }),
  );
  expect(counted[1]).toEqual(counted[0]);
  for (const { read, write, flush, other } of counted.flat())
    expect(read + write + flush + other).toBeLessThanOrEqual(120);
});
