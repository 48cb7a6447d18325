import { anAddOn } from './add-on';
import { stateOf } from './file-state';
import { sequenceFiles } from './sequence-files';

test('where a column has two lists, an older one below, both come back when it is undone', async () => {
  const snapshot = await sequenceFiles['the plan of Mimine with a countdown']?.();
  const host = await anAddOn(snapshot === undefined ? {} : { snapshot });
  // The last row that was given the newer list goes up by one: the first with the older one is given it next.
  host.person.deleteRow('Objectifs', 2);
  await host.settled();
  const before = stateOf(host.save());
  await host.does('kpis', {
    organisation: 'ecommerce',
    add: ['roi'],
    own: { name: 'Salon', direction: 'up', made: 'count|sum|visits|orders' },
    follow: true,
  });
  await host.does('undo');
  expect(stateOf(host.save())).toEqual(before);
});
