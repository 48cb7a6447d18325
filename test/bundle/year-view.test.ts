import { anAddOn } from './add-on';
import { aPlanOf, manyActions, fiveObjectives } from './plans';
import { expectedRows, headState, shownRows, tabsOf } from './shown-year-view';

test('probe', async () => {
  console.time('plan');
  const snapshot = await aPlanOf({ actions: manyActions(12), objectives: fiveObjectives });
  console.timeEnd('plan');
  const host = await anAddOn({ snapshot });
  console.timeLog;
  console.time('build');
  console.log(await host.does('retroplanning', { year: null }));
  console.timeEnd('build');
  const tabs = tabsOf(host);
  console.log(headState(tabs));
  expect(shownRows(tabs)).toEqual(expectedRows(tabs));
});
