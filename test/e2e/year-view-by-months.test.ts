import type { IWorkbookData } from '@univerjs/core';
import { closeBrowser, openPage } from '../../preview/browser/driver';
import type { PreviewPage } from '../../preview/browser/preview-page';
import { calculatedAnew, formulaCells, valuesOf } from '../preview/calculated-anew';
import { longTest } from '../sampled';

jest.setTimeout(120_000);

let preview: PreviewPage;
beforeAll(async () => {
  preview = await openPage({ language: 'fr', today: '2027-02-10' });
});
afterAll(async () => {
  await preview?.close();
  await closeBrowser();
});

/** The file as the page has stored it, with what its own engine calculated. */
async function storedFile(): Promise<IWorkbookData> {
  await preview.settled();
  const stored: unknown = await preview.page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('retroplan-preview');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('files').objectStore('files').get('current');
          asked.onerror = () => fail(asked.error);
          asked.onsuccess = () => done(asked.result);
        };
      }),
  );
  // What the page stores is what its host saved.
  return stored as IWorkbookData;
}

const isByMonths = (file: IWorkbookData): boolean =>
  formulaCells(file).some(({ place, cell }) => place.startsWith('Rétroplanning!') && cell.f?.includes('EOMONTH('));

longTest('rebuilt by months in the page, every cell holds what a file that was just opened calculates', async () => {
  const frame = await preview.sidebar();
  const answer: unknown = await frame.evaluate(`new Promise((done, fail) =>
    google.script.run.withSuccessHandler(done).withFailureHandler(fail).rpc('retroplanning', [{ year: null, unit: 'month' }]))`);
  expect(answer).toMatchObject({ ok: true });
  const file = await storedFile();
  expect(isByMonths(file)).toBe(true);
  expect(valuesOf(file)).toEqual(await calculatedAnew(file));
});
