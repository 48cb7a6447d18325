import type { Frame } from 'playwright-core';
import type { ApiName } from '../src/commands/api';
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

const pictures: readonly Picture[] = [
  { name: 'year-view', show: (preview) => preview.closeSidebar() },
  {
    name: 'action-form',
    async show(preview) {
      await preview.showTab((await preview.tabs())[0] ?? '');
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
  {
    name: 'forty-actions',
    async show(preview) {
      await addActions(preview);
      await preview.closeSidebar();
      await preview.menuAt(RETROPLANNING);
      await preview.showTab((await preview.tabs()).at(-1) ?? '');
      for (const toast of await preview.page.locator('.toast button').all()) await toast.click();
    },
  },
];

/** Asks a command as the sidebar does. */
const ask = (sidebar: Frame, command: ApiName, input: object): Promise<void> =>
  sidebar.evaluate(
    `new Promise((done, fail) => google.script.run.withSuccessHandler(done).withFailureHandler(fail).rpc('${command}', [${JSON.stringify(input)}]))
      .then((outcome) => { if (!outcome.ok) throw new Error(outcome.sentence); })`,
  );

/** As the form does it: one call for each action. */
async function addActions(preview: PreviewPage): Promise<void> {
  await preview.menuAt(OPEN);
  const sidebar = await preview.sidebar();
  for (const action of moreActions) {
    await ask(sidebar, 'saveAction', action);
  }
}

/** The countdown of the crowdfunding campaign: its column "Fait le", and the row of its first step. */
const CAMPAIGN = 'Campagne de crowdfunding';
const DONE_ON = 'X';
const FIRST_STEP = 8;

/** The countdown on two days: one on which work goes on in time, one on which it is too late. */
const countdowns = [
  { name: 'countdown', on: '2027-01-07', done: ['30/12/2026', '06/01/2027'] },
  { name: 'too-late', on: '2027-01-20', done: [] },
] as const;

async function takeCountdown({ name, on, done }: (typeof countdowns)[number]): Promise<void> {
  const preview = await openPage({ language: 'fr', today: on, viewport });
  await preview.menuAt(OPEN);
  await ask(await preview.sidebar(), 'countdown', { action: CAMPAIGN });
  await preview.closeSidebar();
  const tab = (await preview.tabs()).at(-1) ?? '';
  await preview.showTab(tab);
  for (const [index, day] of done.entries()) await preview.type(tab, `${DONE_ON}${FIRST_STEP + index}`, day);
  // The cell typed last is far to the right.
  const nameBox = preview.page.locator('[data-u-comp=defined-name] input').first();
  await nameBox.fill(`B${FIRST_STEP}`);
  await nameBox.press('Enter');
  await preview.screenshot(`${folder}/${name}.png`);
  process.stdout.write(`${folder}/${name}.png\n`);
  await preview.close();
}

async function takePictures(): Promise<void> {
  const preview = await openPage({ language: 'fr', today, viewport });
  for (const { name, show } of pictures) {
    await show(preview);
    await preview.screenshot(`${folder}/${name}.png`);
    process.stdout.write(`${folder}/${name}.png\n`);
  }
  await preview.close();
  for (const countdown of countdowns) await takeCountdown(countdown);
}

takePictures()
  .catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  })
  .finally(closeBrowser);
