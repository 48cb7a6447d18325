import { actionForm } from '../../src/commands/action';
import { aPlanFile, formOn, PLAN, succeeded, troubleOf, type } from './a-file';
import { tabOf } from './memory-file';
import { rearrange } from './memory-moves';

const SALON = 'Salon | Acquérir | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';
const aFileWithTwo = () => aPlanFile({ actions: `Newsletter | Fidéliser\n${SALON}` });

describe('a row that is read again', () => {
  test('is the one that was loaded, whatever is selected and whatever others wrote into it', () => {
    const { file, port } = aFileWithTwo();
    const { loaded } = formOn(file, port, 3);
    file.selected = { tab: PLAN, row: 2 };
    type(file, PLAN, 'D3', 'Inès');
    const again = succeeded(actionForm(port, { loaded }));
    expect(again.draft).toMatchObject({ name: 'Salon', owner: 'Inès' });
    expect(again.loaded?.line).toBe(3);
  });

  test('is found where a sort has put it', () => {
    const { file, port } = aFileWithTwo();
    const { loaded } = formOn(file, port, 3);
    rearrange(file, tabOf(file, PLAN), 'row', (row) => ({ 2: 3, 3: 2 })[row] ?? row, 1000);
    expect(succeeded(actionForm(port, { loaded })).loaded?.line).toBe(2);
    type(file, PLAN, 'D2', 'Inès');
    expect(succeeded(actionForm(port, { loaded })).draft.owner).toBe('Inès');
  });

  test('of a name that two rows have now is the one on its own line, or else nobody knows which', () => {
    const { file, port } = aFileWithTwo();
    const { loaded } = formOn(file, port, 3);
    type(file, PLAN, 'A2', 'salon');
    type(file, PLAN, 'D3', 'Inès');
    expect(succeeded(actionForm(port, { loaded })).loaded?.line).toBe(3);
    expect(troubleOf(actionForm(port, { loaded: { ...loaded, line: 9 } }))).toMatchObject({ code: 'row.gone' });
  });

  test('that was renamed is no longer in the plan as she opened it', () => {
    const { file, port } = aFileWithTwo();
    const { loaded } = formOn(file, port, 3);
    type(file, PLAN, 'A3', 'Foire');
    expect(troubleOf(actionForm(port, { loaded }))).toMatchObject({ code: 'row.gone', facts: { action: 'Salon' } });
  });
});
