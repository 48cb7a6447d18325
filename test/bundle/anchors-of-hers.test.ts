import { anAddOn } from './add-on';
import { herPlan } from './every-command';
import { SETTINGS } from './plans';

const objective = {
  draft: { name: 'Salon', period: 'S1', kpi: '', startingPoint: '', target: '12', deadline: '', owner: 'Zoé' },
};

test('what the settings keep for builds has room of its own in a plan of hers, whatever they learn to know before', async () => {
  const host = await anAddOn({ snapshot: await herPlan() });
  await host.does('saveObjective', objective);
  // The days nobody works, and where the mark of a build that was stopped waits for another.
  expect(host.cells(SETTINGS, 'J11')).toEqual([['0000011']]);
  const known = (): unknown =>
    host.formulas(SETTINGS, 'I4:J200').filter(([, target]) => /^=Objectifs!/.test(target ?? ''));
  const before = known();
  expect(before).toHaveLength(10);
  await host.does('retroplanning', { year: 2027 });
  await host.does('budget', { build: true });
  expect(known()).toEqual(before);
  await host.does('undo');
  expect(known()).toEqual(before);
});
