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

/** As the form does it: one call for each action. */
async function addActions(preview: PreviewPage): Promise<void> {
  await preview.menuAt(OPEN);
  const sidebar = await preview.sidebar();
  for (const action of moreActions) {
    await sidebar.evaluate(
      `new Promise((done, fail) => google.script.run.withSuccessHandler(done).withFailureHandler(fail).rpc('saveAction', [${JSON.stringify(action)}]))
        .then((outcome) => { if (!outcome.ok) throw new Error(outcome.sentence); })`,
    );
  }
}

async function takePictures(): Promise<void> {
  const preview = await openPage({ language: 'fr', today, viewport });
  for (const { name, show } of pictures) {
    await show(preview);
    await preview.screenshot(`${folder}/${name}.png`);
    process.stdout.write(`${folder}/${name}.png\n`);
  }
  await preview.close();
}

takePictures()
  .catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  })
  .finally(closeBrowser);
