import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, openPage } from '../../preview/browser/driver';
import { answerNextDialog } from '../../preview/browser/looks';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { sampled } from '../sampled';

const bundle = mkdtempSync(join(tmpdir(), 'pushed-half-'));
beforeAll(() => {
  cpSync('dist', bundle, { recursive: true });
  rmSync(join(bundle, 'sidebar.html'));
});
afterAll(async () => {
  await closeBrowser();
  rmSync(bundle, { recursive: true });
});

test.each(sampled(languages, 1))(
  'a script that was pushed without its page says so in a box, and the file stays usable (%s)',
  async (language) => {
    const preview = await openPage({ language, empty: true, bundle });
    const said = await answerNextDialog(preview.page, true, () => preview.menuAt(0));
    expect(said).toContain(wordsOf(language).incomplete);
    await expect(preview.sidebarPanel().isVisible()).resolves.toBe(false);
    await expect(preview.tabs()).resolves.toHaveLength(1);
    await preview.close();
  },
);
