import type { Frame } from 'playwright-core';
import type { ApiName } from '../src/commands/api';
import { type Language, languages } from '../src/i18n/language';
import { wordsOf } from '../src/i18n/say';
import { closeBrowser, openPage, type PreviewPage } from './driver';
import { moreActions } from './forty-actions';

/** Pictures for the README, of the example on a day when something is late and most is still to come. */
const today = '2027-02-10';
const viewport = { width: 1366, height: 768 };
const folder = 'docs';

/** Places in the add-on's menu. */
const ADD_ACTION = 1;
const CHECK = 2;
const RETROPLANNING = 3;
const OPEN = 4;

type Picture = { readonly name: string; readonly show: (preview: PreviewPage) => Promise<unknown> };

/** Asks a command as the sidebar does. */
const ask = (sidebar: Frame, command: ApiName, input: object): Promise<void> =>
  sidebar.evaluate(
    `new Promise((done, fail) => google.script.run.withSuccessHandler(done).withFailureHandler(fail).rpc('${command}', [${JSON.stringify(input)}]))
      .then((outcome) => { if (!outcome.ok) throw new Error(outcome.sentence); })`,
  );

async function dismissToasts(preview: PreviewPage): Promise<void> {
  for (const toast of await preview.page.locator('.toast button').all()) await toast.click();
}

/** Asks a command and shows the year view. */
async function showYearView(preview: PreviewPage, unit: 'week' | 'month'): Promise<void> {
  await preview.menuAt(OPEN);
  await ask(await preview.sidebar(), 'retroplanning', { year: null, unit });
  await preview.closeSidebar();
  await preview.showTab(wordsOf(preview.language).tabs.retroplanning);
  await dismissToasts(preview);
}

/** As the form does it: one call for each action. */
async function showFortyActions(preview: PreviewPage): Promise<void> {
  await preview.menuAt(OPEN);
  const sidebar = await preview.sidebar();
  for (const action of moreActions) await ask(sidebar, 'saveAction', action);
  await preview.closeSidebar();
  await preview.menuAt(RETROPLANNING);
  await preview.showTab(wordsOf(preview.language).tabs.retroplanning);
  await dismissToasts(preview);
}

const pictures: readonly Picture[] = [
  { name: 'year-view', show: (preview) => preview.closeSidebar() },
  { name: 'month-view', show: (preview) => showYearView(preview, 'month') },
  {
    name: 'action-form',
    async show(preview) {
      await showYearView(preview, 'week');
      await preview.showTab(wordsOf(preview.language).tabs.plan);
      await preview.menuAt(ADD_ACTION);
      await (await preview.sidebar()).waitForSelector('input');
    },
  },
  {
    name: 'check',
    async show(preview) {
      await preview.menuAt(CHECK);
      await (await preview.sidebar()).waitForSelector('ul.problems');
    },
  },
];

/** Of the example's actions in French. */
const fortyActions: Picture = { name: 'forty-actions', show: showFortyActions };

/** Where the countdown of the crowdfunding campaign holds what she says of its steps, from the first one on. */
const STATUS = 'G';
const DONE_ON = 'X';
const FIRST_STEP = 8;

/** The countdown on two days: one on which work goes on in time, one on which it is too late. */
const countdowns = [
  { name: 'countdown', on: '2027-01-07', done: ['30/12/2026', '06/01/2027'] },
  { name: 'too-late', on: '2027-01-20', done: [] },
] as const;

const campaignIn: Readonly<Record<Language, string>> = { fr: 'Campagne de crowdfunding', en: 'Crowdfunding campaign' };

async function takeCountdown(language: Language, { name, on, done }: (typeof countdowns)[number]): Promise<void> {
  const preview = await openPage({ language, today: on, viewport });
  await preview.menuAt(OPEN);
  await ask(await preview.sidebar(), 'countdown', { action: campaignIn[language] });
  await preview.closeSidebar();
  const tab = (await preview.tabs()).at(-1) ?? '';
  await preview.showTab(tab);
  for (const [index, day] of done.entries()) {
    await preview.type(tab, `${DONE_ON}${FIRST_STEP + index}`, day);
    await preview.choose(tab, `${STATUS}${FIRST_STEP + index}`, wordsOf(language).statuses.done);
  }
  // The cell typed last may be far to the right.
  const nameBox = preview.page.locator('[data-u-comp=defined-name] input').first();
  await nameBox.fill(`B${FIRST_STEP}`);
  await nameBox.press('Enter');
  await dismissToasts(preview);
  await picture(preview, name);
  await preview.close();
}

/** French ones as they are named, English ones in a folder of their own. */
async function picture(preview: PreviewPage, name: string): Promise<void> {
  const file = `${folder}/${preview.language === 'fr' ? '' : `${preview.language}/`}${name}.png`;
  await preview.screenshot(file);
  process.stdout.write(`${file}\n`);
}

async function takePictures(language: Language): Promise<void> {
  const preview = await openPage({ language, today, viewport });
  for (const { name, show } of [...pictures, ...(language === 'fr' ? [fortyActions] : [])]) {
    await show(preview);
    await picture(preview, name);
  }
  await preview.close();
  for (const countdown of countdowns) await takeCountdown(language, countdown);
}

async function main(): Promise<void> {
  for (const language of languages) await takePictures(language);
}

main()
  .catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  })
  .finally(closeBrowser)
  // A page that was not closed keeps its server, and with it this program.
  .finally(() => process.exit());
