import { calculatedAnew, valuesOf } from './calculated-anew';
import { fileForEdits } from './file-for-edits';
import { aWorkbook } from './script';

const PLAN = "Plan d'action";

test('a name gives its cells to the formula that is the first to ask for them, wherever they stand by then', async () => {
  const { person, settled, save, cells } = await aWorkbook('', { snapshot: await fileForEdits(), trustsValues: true });
  person.insertRow(PLAN, 1);
  person.type(PLAN, 'A1', '=MATCH("Salon";plan_nom;0)');
  person.insertRow(PLAN, 1);
  await settled();
  expect(cells(PLAN, 'A2')).toEqual([[2]]);
  expect(valuesOf(save())).toEqual(await calculatedAnew(save()));
});
