import type { Frame } from 'playwright-core';
import { type Language, languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { openPage, type PreviewPage } from '../browser';
import { FIRST_STEP, goTo, LATE_DAY, showActionForm, showCheck, showCountdown } from './scenes';

/** The Marketplace asks for 1280 × 800 pixels; a year of weeks needs a little more room than that. */
const viewport = { width: 1400, height: 875 };
const scale = 1280 / viewport.width;
const folder = 'docs/store';

/** The strip and the saved mark are the preview's own: the rest is what the add-on shows. */
const ADD_ON_ONLY = '#strip, .head-title [role=status] { display: none }';

/** A new action of the example's company, as she would type it. */
const newAction = {
  fr: { name: 'Pop-up store de Noël', objective: 'Développer la notoriété' },
  en: { name: 'Christmas pop-up store', objective: 'Develop awareness' },
} as const;

/** Four in the order of the method and of the list; the countdown is taken on a day of its own. */
const shown = {
  '1-year-view': (preview: PreviewPage) => preview.closeSidebar(),
  '2-plan': (preview: PreviewPage) => preview.showTab(wordsOf(preview.language).tabs.plan),
  async '3-action-form'(preview: PreviewPage) {
    await fillIn(await showActionForm(preview), preview.language);
  },
  async '4-check'(preview: PreviewPage) {
    await showCheck(preview);
    await (await preview.sidebar()).locator('ul.problems summary').first().click();
  },
} satisfies Readonly<Record<string, (preview: PreviewPage) => Promise<void>>>;

async function fillIn(sidebar: Frame, language: Language): Promise<void> {
  const { name, objective } = newAction[language];
  await sidebar.locator('input').first().fill(name);
  await sidebar.getByLabel(objective, { exact: true }).check();
}

async function openForPictures(language: Language, today: string): Promise<PreviewPage> {
  const preview = await openPage({ language, today, viewport, scale });
  await preview.page.addStyleTag({ content: ADD_ON_ONLY });
  if (await preview.page.evaluate(isArialMissing)) {
    await preview.close();
    throw new Error(
      'The pictures need Arial or a font as wide as it (Liberation Sans, Arimo): with another one, texts are cut that Google shows whole.',
    );
  }
  return preview;
}

/** Ten times the widest letter: 833 pixels in Arial, nearly 1000 in what often stands in for it. */
function isArialMissing(): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return true;
  pen.font = '100px Arial';
  return Math.abs(pen.measureText('mmmmmmmmmm').width - 833) > 5;
}

async function picture(preview: PreviewPage, name: string): Promise<void> {
  const file = `${folder}/${preview.language}/${name}.png`;
  await preview.screenshot(file);
  process.stdout.write(`${file}\n`);
}

async function takePictures(language: Language): Promise<void> {
  const preview = await openForPictures(language, LATE_DAY);
  for (const [name, show] of Object.entries(shown)) {
    await show(preview);
    await picture(preview, name);
  }
  await preview.close();
  const countdown = await openForPictures(language, '2027-01-07');
  await showCountdown(countdown, ['30/12/2026', '06/01/2027']);
  await goTo(countdown, `A${FIRST_STEP}`);
  await picture(countdown, '5-countdown');
  await countdown.close();
}

/** The five pictures of the store listing, in both languages. */
export async function takeStorePictures(): Promise<void> {
  for (const language of languages) await takePictures(language);
}
