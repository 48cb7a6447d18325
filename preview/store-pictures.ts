import type { Frame } from 'playwright-core';
import { type Language, languages } from '../src/i18n/language';
import { wordsOf } from '../src/i18n/say';
import { openPage, type PreviewPage } from './driver';
import { LATE_DAY, showActionForm, showCheck, showCountdown } from './scenes';

/** The size the Marketplace asks for. */
const viewport = { width: 1280, height: 800 };
const folder = 'docs/store';

/** A new action of the example's company, as she would type it. */
const newAction = {
  fr: { name: 'Pop-up store de Noël', objective: 'Développer la notoriété' },
  en: { name: 'Christmas pop-up store', objective: 'Grow awareness' },
} as const;

/** Four in the order of the method and of the list; the countdown is taken on a day of its own. */
const shown = {
  '1-year-view': (preview: PreviewPage) => preview.closeSidebar(),
  '2-plan': (preview: PreviewPage) => preview.showTab(wordsOf(preview.language).tabs.plan),
  async '3-action-form'(preview: PreviewPage) {
    await fillIn(await showActionForm(preview), preview.language);
  },
  '4-check': showCheck,
} satisfies Readonly<Record<string, (preview: PreviewPage) => Promise<void>>>;

async function fillIn(sidebar: Frame, language: Language): Promise<void> {
  const { name, objective } = newAction[language];
  await sidebar.locator('input').first().fill(name);
  await sidebar.getByLabel(objective, { exact: true }).check();
}

/** The strip is the preview's own: what is under it is what the add-on shows. */
async function openWithoutStrip(language: Language, today: string): Promise<PreviewPage> {
  const preview = await openPage({ language, today, viewport });
  await preview.page.addStyleTag({ content: '#strip { display: none }' });
  return preview;
}

async function picture(preview: PreviewPage, name: string): Promise<void> {
  const file = `${folder}/${preview.language}/${name}.png`;
  await preview.screenshot(file);
  process.stdout.write(`${file}\n`);
}

async function takePictures(language: Language): Promise<void> {
  const preview = await openWithoutStrip(language, LATE_DAY);
  for (const [name, show] of Object.entries(shown)) {
    await show(preview);
    await picture(preview, name);
  }
  await preview.close();
  const countdown = await openWithoutStrip(language, '2027-01-07');
  await showCountdown(countdown, ['30/12/2026', '06/01/2027']);
  await picture(countdown, '5-countdown');
  await countdown.close();
}

/** The five pictures of the store listing, in both languages. */
export async function takeStorePictures(): Promise<void> {
  for (const language of languages) await takePictures(language);
}
