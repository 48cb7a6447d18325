import { closeBrowser, openPage } from '../../preview/browser/driver';
import { violations } from '../../preview/browser/looks';
import type { Language } from '../../src/languages/languages';
import { longTest, sampled } from '../sampled';

afterAll(closeBrowser);

const spoken = {
  fr: {
    tab: 'Feuille 1',
    gone: /^Le serveur de l’aperçu ne répond plus/,
    back: 'Le serveur de l’aperçu répond de nouveau.',
    download: 'Télécharger',
    language: 'Langue',
    openBar: 'Ouvrir la barre',
  },
  en: {
    tab: 'Sheet1',
    gone: /^The preview’s server no longer answers/,
    back: 'The preview’s server answers again.',
    download: 'Download',
    language: 'Language',
    openBar: 'Open the bar',
  },
} as const satisfies Record<Language, object>;

longTest.each(sampled(['fr', 'en'] as const, 1, 1))(
  'a page that loses its server says so, goes on, and says when it is back (%s)',
  async (language) => {
    const says = spoken[language];
    const preview = await openPage({ language, empty: true, bundle: 'test/e2e/stub' });
    const { page } = preview;
    await page.context().setOffline(true);
    await page.getByRole('button', { name: says.download }).click();
    const standing = page.locator('#standing p');
    await standing.waitFor();
    await expect(standing.textContent()).resolves.toMatch(says.gone);
    await expect(violations(page, ['#standing', '#strip', '#head'])).resolves.toEqual([]);

    // What would load the page again does not; what is typed is calculated and kept.
    await page.getByLabel(says.language).selectOption(language === 'fr' ? 'en' : 'fr');
    await preview.type(says.tab, 'A1', 'sans serveur');
    await preview.settled();
    await expect(standing.count()).resolves.toBe(1);

    // The sidebar is fetched each time: none comes, rather than the browser's own page for what it cannot reach.
    await preview.menu(says.openBar);
    await preview.settled();
    await expect(page.locator('#sidebar').isHidden()).resolves.toBe(true);

    await page.context().setOffline(false);
    await standing.waitFor({ state: 'detached' });
    await expect(preview.toastText()).resolves.toBe(says.back);
    await preview.reload();
    await expect(preview.cell(says.tab, 'A1')).resolves.toMatchObject({ value: 'sans serveur' });
    await preview.close();
  },
);
