import type { Frame } from 'playwright-core';
import type { ApiName, ImportInput, ImportReport } from '../../src/commands/api';
import { madeUpValues } from '../../src/domain/kpi';
import type { Language } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import type { PreviewPage } from '../browser';

/** What pictures are taken of: the example, brought to a moment worth showing by the add-on's own commands. */

/** Places in the add-on's menu. */
const ADD_ACTION = 1;
const CHECK = 2;
const DASHBOARD = 4;
const OPEN = 6;

/** A day on which something is late and most is still to come. */
export const LATE_DAY = '2027-02-10';

/** Asks a command as the sidebar does, and gives what it answers. */
const ask = <T>(sidebar: Frame, command: ApiName, input: object): Promise<T> =>
  sidebar.evaluate(
    `new Promise((done, fail) => google.script.run.withSuccessHandler(done).withFailureHandler(fail).rpc('${command}', [${JSON.stringify(input)}]))
      .then((outcome) => { if (!outcome.ok) throw new Error(outcome.sentence); return outcome.value; })`,
  );

export async function dismissToasts(preview: PreviewPage): Promise<void> {
  for (const toast of await preview.page.locator('.toast button').all()) await toast.click();
}

/** Asks the commands one after the other from a sidebar that is closed again. */
export async function askAll(preview: PreviewPage, command: ApiName, inputs: readonly object[]): Promise<void> {
  await preview.menuAt(OPEN);
  const sidebar = await preview.sidebar();
  for (const input of inputs) await ask(sidebar, command, input);
  await preview.closeSidebar();
}

/** Builds and shows the year view. */
export async function showYearView(preview: PreviewPage, unit: 'week' | 'month'): Promise<void> {
  await askAll(preview, 'retroplanning', [{ year: null, unit }]);
  await preview.showTab(wordsOf(preview.language).tabs.retroplanning);
  await dismissToasts(preview);
}

/** The dashboard, once months that are over have made-up figures: the tab says that they are. */
export async function showDashboard(preview: PreviewPage): Promise<void> {
  await preview.menuAt(OPEN);
  const sidebar = await preview.sidebar();
  const tried = { values: [], wins: 'mine', isTried: true, add: [], remember: null } satisfies ImportInput;
  const report = await ask<ImportReport>(sidebar, 'importFigures', tried);
  await ask(sidebar, 'importFigures', { ...tried, values: madeUpValues(report), isTried: false, madeUp: true });
  await preview.closeSidebar();
  await preview.menuAt(DASHBOARD);
  await preview.settled();
  await dismissToasts(preview);
}

/** The plan with an empty form beside it. */
export async function showActionForm(preview: PreviewPage): Promise<Frame> {
  await preview.showTab(wordsOf(preview.language).tabs.plan);
  await preview.menuAt(ADD_ACTION);
  const sidebar = await preview.sidebar();
  await sidebar.waitForSelector('input');
  return sidebar;
}

export async function showCheck(preview: PreviewPage): Promise<void> {
  await preview.menuAt(CHECK);
  await (await preview.sidebar()).waitForSelector('ul.problems');
}

/** Where the countdown of the crowdfunding campaign holds what she says of its steps, from the first one on. */
const STATUS = 'G';
const DONE_ON = 'X';
export const FIRST_STEP = 8;

const campaignIn: Readonly<Record<Language, string>> = { fr: 'Campagne de crowdfunding', en: 'Crowdfunding campaign' };

/** The countdown of the crowdfunding campaign, its first steps done on those days as she types them. */
export async function showCountdown(preview: PreviewPage, done: readonly string[]): Promise<void> {
  await askAll(preview, 'countdown', [{ action: campaignIn[preview.language] }]);
  const tab = (await preview.tabs()).at(-1) ?? '';
  await preview.showTab(tab);
  for (const [index, day] of done.entries()) {
    await preview.type(tab, `${DONE_ON}${FIRST_STEP + index}`, day);
    await preview.choose(tab, `${STATUS}${FIRST_STEP + index}`, wordsOf(preview.language).statuses.done);
  }
  // The cell typed last may be far to the right.
  await goTo(preview, `B${FIRST_STEP}`);
  await dismissToasts(preview);
}

/** Selects a cell, which brings it into sight. */
export async function goTo(preview: PreviewPage, a1: string): Promise<void> {
  const nameBox = preview.page.locator('[data-u-comp=defined-name] input').first();
  await nameBox.fill(a1);
  await nameBox.press('Enter');
}
