import { aHome } from './fixtures';
import type { Answers, openSidebar } from './sidebar-page';
import { open, press } from './walking';

const noPlan: Answers = { home: () => aHome('fr', 'no plan') };

async function theForm(): Promise<Awaited<ReturnType<typeof openSidebar>>> {
  const sidebar = await open({ answers: noPlan });
  await press(sidebar, 'Créer le plan');
  await sidebar.page.locator('#plan-month').waitFor();
  return sidebar;
}

test('the days a plan covers are seen as soon as its first month is chosen', async () => {
  const { page } = await theForm();
  await page.selectOption('#plan-month', { label: 'septembre' });
  await expect(page.locator('#plan-month-help').textContent()).resolves.toBe(
    'Le plan va du 1er septembre 2027 au 31 août 2028.',
  );
  await page.fill('#plan-year', '20');
  await expect(page.locator('#plan-month-help').count()).resolves.toBe(0);
});

test('what is asked is used: the kind of organisation is not asked', async () => {
  const { page } = await theForm();
  await expect(page.locator('select, input[type=text]').count()).resolves.toBe(6);
});

test('a country whose days off are not national says so, and a canton which list it follows', async () => {
  const { page } = await theForm();
  await page.selectOption('#plan-country', 'CH');
  await expect(page.locator('#plan-region-help').textContent()).resolves.toContain('Seul le 1er août est férié');
  await page.selectOption('#plan-region', 'CH-VD');
  await expect(page.locator('#plan-region-help').textContent()).resolves.toContain('jours fériés officiels du canton');
  await page.selectOption('#plan-country', 'NL');
  await expect(page.locator('#plan-country-help').textContent()).resolves.toContain('Le 5 mai');
});
