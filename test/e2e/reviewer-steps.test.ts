import { closeBrowser, openPage } from '../../preview/browser/driver';
import type { PreviewPage } from '../../preview/browser/preview-page';
import { goTo } from '../../preview/pictures/scenes';
import { sampled } from '../sampled';

/** The steps of docs/publish.md, in their order and words; 2027 is the example's year on every one of these days. */
describe.each(sampled(['2027-02-10', '2027-09-10'], 1, 1))("the reviewer's steps on %s", (today) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPage({ language: 'en', today, empty: true });
  });
  afterAll(async () => {
    await preview.close();
    await closeBrowser();
  });

  const heading = async (name: string | RegExp) =>
    (await preview.sidebar()).getByRole('heading', { name, level: 1 }).waitFor();
  const press = async (name: string | RegExp) => {
    await (await preview.sidebar()).getByRole('button', { name }).first().click();
    await preview.settled();
  };

  it('begins in an empty file with the method', async () => {
    await preview.menu('Open Rétroplan');
    await heading('Let’s start with your action plan');
  });

  it('loads the Mimine example: seven tabs, eleven actions, the year in front', async () => {
    await press('Load the Mimine example');
    const tabs = await preview.tabs();
    expect(tabs).toEqual(
      expect.arrayContaining(['Action plan', 'Objectives', 'Templates', 'Settings', 'Figures', 'KPIs', 'Year planner']),
    );
    expect((await preview.cell('Year planner', 'A2')).shown).toBe('Up to date · 11 actions');
  });

  it('finds what the example leaves out, and goes to its first cell', async () => {
    await preview.menu('Check the plan');
    await heading(/points? to review/);
    const found = await (await preview.sidebar()).locator('main').textContent();
    expect(found).toMatch(/What the course leaves open \(1\)/);
    await (await preview.sidebar()).locator('summary').first().click();
    await press('See cell E3');
    expect(await preview.page.evaluate(() => window.preview.activeCell())).toBe('E3');
  });

  it('mends an amount typed as text', async () => {
    await preview.type('Action plan', 'E3', '30 euros');
    await press('Check again');
    const sidebar = await preview.sidebar();
    await sidebar.getByText('The Q1 budget of “Crowdfunding campaign” is not a number').waitFor();
    await press(/^Replace “30 euros”/);
    await sidebar.getByText(/^Fixed\./).waitFor();
    expect((await preview.cell('Action plan', 'E3')).value).toBe(30);
  });

  it('moves a bar with its deadline', async () => {
    const row = await preview.rowOf('Action plan', 'Online shop mimine.fr');
    const line = await preview.rowOf('Year planner', 'Online shop mimine.fr');
    const before = await preview.bars('Year planner', line);
    await preview.type('Action plan', `K${row}`, '10/09/2027');
    const after = await preview.bars('Year planner', line);
    expect(after.indexOf('◆')).toBe(before.indexOf('◆') + 2);
  });

  it('dates the steps of the selected action back', async () => {
    await preview.showTab('Action plan');
    await goTo(preview, 'A3');
    await preview.menu('Open Rétroplan');
    await press('Countdown of the selected row');
    await preview.page.waitForFunction(
      () => window.preview.tabs().some((tab) => tab.startsWith('Countdown · Crowdfunding')),
      undefined,
      { timeout: 30_000 },
    );
  });

  it('adds an action with a name only, and says what is missing', async () => {
    await preview.menu('Add an action');
    const sidebar = await preview.sidebar();
    await sidebar.getByLabel('Action', { exact: true }).fill('Podcast');
    await press('Save');
    await heading('The action is saved');
    await sidebar.getByText('To be completed').waitFor();
    expect((await preview.cell('Action plan', 'A13')).shown).toBe('Podcast');
  });
});
