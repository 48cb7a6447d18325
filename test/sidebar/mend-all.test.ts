import { aReport, unreadableBudget, withoutOwner } from './fixtures';
import type { Answers } from './sidebar-page';
import { open, press, status } from './walking';

test.each([
  ['fr', 'Tout corriger (2 cellules)', 'Vérifier le plan'],
  ['en', 'Fix all (2 cells)', 'Check the plan'],
] as const)(
  '%s: one click mends all that one rule found, and says how many cells that is',
  async (language, button, check) => {
    const other = { ...unreadableBudget, cell: 'F7', mend: { was: '30 €', becomes: '30' } };
    const answers: Answers = {
      check: () => ({ ok: true, value: aReport([unreadableBudget, other, ...withoutOwner(2)]) }),
      mend: () => ({ ok: true, value: aReport(withoutOwner(2)) }),
    };
    const sidebar = await open({ answers, language });
    await press(sidebar, check);
    // What has no mend has no such button.
    await sidebar.page.getByText(button).waitFor();
    await expect(sidebar.page.getByText(/^(Tout corriger|Fix all)/).count()).resolves.toBe(1);
    await press(sidebar, button);
    await status(sidebar).getByText(/2/).waitFor();
    expect(sidebar.calls.find(({ name }) => name === 'mend')).toEqual({
      name: 'mend',
      args: [
        {
          code: unreadableBudget.code,
          seen: [unreadableBudget, other].map(({ sheet, cell, mend }) => ({ sheet, cell, was: mend?.was })),
        },
      ],
    });
  },
);
