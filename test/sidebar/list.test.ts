import { blankDraft } from '../../src/domain/draft';
import { type Answers, overflow, violations } from './sidebar-page';
import { open, press, title } from './walking';

const read: NonNullable<Answers['readList']> = () => ({
  ok: true,
  value: {
    actions: [
      {
        line: 1,
        typed: 'Pour mars :',
        draft: { ...blankDraft, name: 'Pour mars :' },
        unplaced: '',
        isThere: false,
        isTitle: true,
      },
      {
        line: 2,
        typed: '- Affiches (Zoé), pour le 15 mars, 500 €',
        draft: { ...blankDraft, name: 'Affiches', owner: 'Zoé', deadline: '2027-03-15', budget: ['500 €', '', '', ''] },
        unplaced: '',
        isThere: false,
        isTitle: false,
      },
      {
        line: 3,
        typed: 'Salon, 80 €',
        draft: { ...blankDraft, name: 'Salon, 80 €' },
        unplaced: '80 €',
        isThere: true,
        isTitle: false,
      },
    ],
  },
});

const answers: Answers = {
  readList: read,
  addList: ({ ...input }) => ({
    ok: true,
    value: {
      message: 'Une action est ajoutée.',
      cell: { sheet: "Plan d'action", cell: 'A13' },
      actions: 'drafts' in input ? input.drafts.length : 0,
    },
  }),
};

describe('pasting a list', () => {
  test('each line is shown as it would stand in the plan, and only those that are kept are written', async () => {
    const sidebar = await open({ answers });
    await press(sidebar, 'Coller une liste');
    await title(sidebar, 'Coller une liste d’actions');
    await sidebar.page.fill('#list-text', 'Pour mars :\n- Affiches (Zoé), pour le 15 mars, 500 €\nSalon, 80 €');
    await press(sidebar, 'Lire la liste');
    await title(sidebar, '3 actions lues');
    const boxes = sidebar.page.getByRole('checkbox');
    await expect(boxes.evaluateAll((all) => all.map((it) => (it as HTMLInputElement).checked))).resolves.toEqual([
      false,
      true,
      false,
    ]);
    await expect(sidebar.page.getByText('15 mars 2027').count()).resolves.toBe(1);
    await expect(overflow(sidebar)).resolves.toBe(0);
    await expect(violations(sidebar)).resolves.toEqual([]);
    await press(sidebar, 'Ajouter une action');
    await sidebar.page.getByText('Une action est ajoutée.').first().waitFor();
    expect(sidebar.calls.at(-1)).toMatchObject({
      name: 'addList',
      args: [{ drafts: [{ name: 'Affiches', owner: 'Zoé' }] }],
    });
  });

  test('what was pasted is still there to be changed', async () => {
    const sidebar = await open({ answers });
    await press(sidebar, 'Coller une liste');
    await sidebar.page.fill('#list-text', 'Salon');
    await press(sidebar, 'Lire la liste');
    await press(sidebar, 'Changer la liste');
    await expect(sidebar.page.inputValue('#list-text')).resolves.toBe('Salon');
  });
});
