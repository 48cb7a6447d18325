import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { closeBrowser, openPage } from '../../preview/browser/driver';
import type { PreviewPage } from '../../preview/browser/preview-page';
import { calculatedAnew, valuesOf } from '../preview/calculated-anew';
import { type Edit, edit, type Gesture, gestureOf, isRefusal } from '../preview/edits';
import { fileForEdits } from '../preview/file-for-edits';
import { longTest, runs } from '../sampled';

/** `npm run fuzz:page` asks for more of them, and has more time. */
const { FUZZ_RUNS } = process.env;
if (FUZZ_RUNS !== undefined) jest.setTimeout(3 * 3_600_000);

/** Univer keeps something of every file it has shown: a page that begins anew stays as quick as it was. */
const FILES_A_PAGE = 200;

let preview: PreviewPage | undefined;
let files = 0;
const said: string[] = [];
afterAll(async () => {
  await preview?.close();
  await closeBrowser();
});

async function thePage(): Promise<PreviewPage> {
  files += 1;
  if (preview && files % FILES_A_PAGE === 0) await preview.reload();
  if (preview) return preview;
  preview = await openPage({ bundle: 'test/e2e/stub', empty: true });
  preview.page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
  preview.page.on('pageerror', ({ message }) => void said.push(message));
  return preview;
}

const inPage = ({ page }: PreviewPage, [name, ...given]: Gesture): Promise<void> =>
  page.evaluate(([name, given]) => window.preview.gesture(name, given), [name, given] as const);

/** What the page holds once those edits were made in it, by the same doors as its grid. */
async function afterEdits(edits: readonly Edit[]): Promise<IWorkbookData> {
  const shown = await thePage();
  await shown.page.evaluate((file) => window.preview.restore(file), await fileForEdits());
  for (const one of edits) {
    const gesture = gestureOf(one, await shown.tabs());
    if (!gesture) continue;
    await inPage(shown, gesture).catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
    });
  }
  await shown.settled();
  return shown.page.evaluate(() => window.preview.snapshot());
}

longTest('whatever is done by hand in the page, every cell shows what a freshly opened copy calculates', () =>
  fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      said.length = 0;
      const snapshot = await afterEdits(edits);
      expect(valuesOf(snapshot)).toEqual(await calculatedAnew(snapshot));
      expect(said).toEqual([]);
    }),
    { numRuns: Number(FUZZ_RUNS ?? runs(8)) },
  ),
);
