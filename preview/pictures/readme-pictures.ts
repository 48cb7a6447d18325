import { type Language, languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { openPage, type PreviewPage } from '../browser';
import { moreActions } from './forty-actions';
import {
  askAll,
  dismissToasts,
  LATE_DAY,
  showActionForm,
  showCheck,
  showCountdown,
  showDashboard,
  showYearView,
} from './scenes';

const viewport = { width: 1366, height: 768 };
const folder = 'docs';

/** The place in the add-on's menu. */
const RETROPLANNING = 3;

type Picture = { readonly name: string; readonly show: (preview: PreviewPage) => Promise<unknown> };

/** As the form does it: one call for each action. */
async function showFortyActions(preview: PreviewPage): Promise<void> {
  await askAll(preview, 'saveAction', moreActions);
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
      await showActionForm(preview);
    },
  },
  { name: 'check', show: showCheck },
];

/** Of the example's actions in French. */
const fortyActions: Picture = { name: 'forty-actions', show: showFortyActions };

/** The countdown on two days: one on which work goes on in time, one on which it is too late. */
const countdowns = [
  { name: 'countdown', on: '2027-01-07', done: ['30/12/2026', '06/01/2027'] },
  { name: 'too-late', on: '2027-01-20', done: [] },
] as const;

async function takeCountdown(language: Language, { name, on, done }: (typeof countdowns)[number]): Promise<void> {
  const preview = await openPage({ language, today: on, viewport });
  await showCountdown(preview, done);
  await picture(preview, name);
  await preview.close();
}

/** On a day on which there is something to see of half a year. */
async function takeDashboard(language: Language): Promise<void> {
  const preview = await openPage({ language, today: '2027-07-05', viewport });
  await showDashboard(preview);
  await picture(preview, 'dashboard');
  await preview.close();
}

/** French ones as they are named, English ones in a folder of their own. */
async function picture(preview: PreviewPage, name: string): Promise<void> {
  const file = `${folder}/${preview.language === 'fr' ? '' : `${preview.language}/`}${name}.png`;
  await preview.screenshot(file);
  process.stdout.write(`${file}\n`);
}

async function takePictures(language: Language): Promise<void> {
  const preview = await openPage({ language, today: LATE_DAY, viewport });
  for (const { name, show } of [...pictures, ...(language === 'fr' ? [fortyActions] : [])]) {
    await show(preview);
    await picture(preview, name);
  }
  await preview.close();
  await takeDashboard(language);
  for (const countdown of countdowns) await takeCountdown(language, countdown);
}

/** The pictures of the README, in both languages. */
export async function takeReadmePictures(): Promise<void> {
  for (const language of languages) await takePictures(language);
}
