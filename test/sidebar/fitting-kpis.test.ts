import { newForm, newsletter, rowForm } from './fixtures';
import { open, press, title } from './walking';

const fitting = [
  { of: 'objective', name: 'Fidéliser les anciens clients', kpis: ['Taux de rétention'] },
  { of: 'kind', name: 'Newsletter ou e-mailing', kpis: ['Taux d’ouverture', 'Taux de clic'] },
] as const;

test('the form proposes the KPIs that fit the objective and the kind, and one key adds one', async () => {
  const sidebar = await open({ answers: { actionForm: () => ({ ok: true, value: newForm({ fitting }) }) } });
  const { page } = sidebar;
  await press(sidebar, 'Ajouter une action');
  await title(sidebar, 'Nouvelle action');
  const proposed = page.locator('.proposed button');
  await expect(proposed.count()).resolves.toBe(0);
  await page.selectOption('#field-kind', { label: 'Newsletter ou e-mailing' });
  await page.getByLabel('Fidéliser les anciens clients').check();
  await expect(proposed.allTextContents()).resolves.toEqual([
    '+ Taux de rétention',
    '+ Taux d’ouverture',
    '+ Taux de clic',
  ]);
  await page.getByRole('button', { name: 'Ajouter « Taux d’ouverture »' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.chosen li span').first().textContent()).resolves.toBe('Taux d’ouverture');
  await expect(proposed.allTextContents()).resolves.toEqual(['+ Taux de rétention', '+ Taux de clic']);
  await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe('field-kpis');
});

test('an action shows how its KPIs stand, and what a result has cost', async () => {
  const kpi = { unit: 'percent', state: 'atRisk', last: 0.21, month: '2027-03-01', target: 0.25 } as const;
  const signatures = { unit: 'count', state: null, last: 40, month: '2027-02-01', target: null } as const;
  const value = rowForm(
    { ...newsletter, kpis: ["Taux d'ouverture", 'Signatures', 'Likes'] },
    {
      kpis: [
        { name: "Taux d'ouverture", ...kpi, costPerResult: null },
        { name: 'Signatures', ...signatures, costPerResult: 3 },
      ],
    },
  );
  const sidebar = await open({ answers: { actionForm: () => ({ ok: true, value }) } });
  await press(sidebar, 'Modifier la ligne sélectionnée');
  await title(sidebar, 'L’action de la ligne 2');
  const said = await sidebar.page.locator('.chosen .help').allTextContents();
  expect(said.map((text) => text.replace(/\s/g, ' '))).toEqual([
    '▲ à surveiller · 21 % en mars 2027 · cible 25 %',
    '40 en février 2027 · 3 € par résultat jusqu’ici',
  ]);
});
