import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { isWhole } from '../../src/sidebar/whole';
import { sampled } from '../sampled';
import { closeBrowser, type Opening, openSidebar, violations } from './sidebar-page';

afterAll(closeBrowser);

const script = (text: string, length?: number) => ({
  text,
  dataset: length === undefined ? {} : { length: `${length}` },
});

describe('contract 30: the scripts of the page', () => {
  test('are whole when none is shorter than it was built', () =>
    expect(isWhole([script('a()', 3), script('Google put this here'), script('b() ', 3)])).toBe(true));
  test('are not when one of them is', () => expect(isWhole([script('a()', 3), script('b()', 4)])).toBe(false));
});

type Cut = readonly [what: string, cut: Opening['served']];

const STRICT = '"use strict";';
const withoutLast = (html: string, piece: string): string => {
  const at = html.lastIndexOf(piece);
  return html.slice(0, at) + html.slice(at + piece.length);
};

/** All of them happen without an error, on the way from the script to the browser; the words stand before the program. */
const cuts: readonly Cut[] = [
  ['its words are gone', (html) => html.replace(/<script data-length="\d+">.*?<\/script>/s, '')],
  ['its program is cut where it no longer parses', (html) => withoutLast(html, '})();')],
  ['a piece of its program is gone that it would run without', (html) => withoutLast(html, STRICT)],
  ['a piece of its words is gone that they would do without', (html) => html.replace('column:"Action",', '')],
];

describe.each(languages)('contract 30: a page that did not arrive whole, in %s', (language) => {
  test.each(sampled(cuts, 2, languages.indexOf(language)))(
    'says one sentence, and nothing else, when %s',
    async (_what, served) => {
      const whole = await openSidebar({ language });
      await whole.page.locator('h1').waitFor();
      const sidebar = await openSidebar({ language, ...(served ? { served } : {}) });
      const { page } = sidebar;
      await page.waitForFunction(() => {
        const sentence = document.getElementById('incomplete');
        return sentence !== null && getComputedStyle(sentence).visibility === 'visible';
      });
      await expect(page.locator('#incomplete').textContent()).resolves.toBe(wordsOf(language).incomplete);
      await expect(page.locator('h1').count()).resolves.toBe(0);
      expect(sidebar.calls).toEqual([]);
    },
  );
});

test('a page that is whole takes the sentence away before anybody sees it, and hears it', async () => {
  const sidebar = await openSidebar();
  await sidebar.page.locator('h1').waitFor();
  await expect(sidebar.page.locator('#incomplete').count()).resolves.toBe(0);
  await expect(violations(sidebar)).resolves.toEqual([]);
});
