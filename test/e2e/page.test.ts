import { closeBrowser, openPage, type PageInput } from '../../preview/browser/driver';
import { violations } from '../../preview/browser/looks';
import type { PreviewPage } from '../../preview/browser/preview-page';

const stub = 'test/e2e/stub';

/** Calls the stub's rpc from inside the sidebar's frame, as the add-on's sidebar would. */
async function callFromSidebar(preview: PreviewPage, name: string, args: string): Promise<unknown> {
  const frame = await preview.sidebar();
  return frame.evaluate(
    `answerOf(${JSON.stringify(name)}, ${args}).catch((error) => error.name + ': ' + error.message)`,
  );
}

/** Changes what the browser keeps of the file, behind the page's back; `cell` is B2 of its example. */
const changeKept = (preview: PreviewPage, change: string): Promise<unknown> =>
  preview.page.evaluate(`new Promise((done, fail) => {
    const opening = indexedDB.open('retroplan-preview');
    opening.onsuccess = () => {
      const files = opening.result.transaction('files', 'readwrite').objectStore('files');
      const reading = files.get('current');
      reading.onsuccess = () => {
        const file = reading.result;
        const cell = Object.values(file.sheets).find(({ name }) => name === 'Exemple').cellData[1][1];
        ${change}
        const writing = files.put(file, 'current');
        writing.onsuccess = () => { opening.result.close(); done(); };
        writing.onerror = fail;
      };
    };
    opening.onerror = fail;
  })`);

/** One page for all the tests that do not disturb each other: opening one takes longer than any of them. */
function sharedPage(input: PageInput): () => PreviewPage {
  let preview: PreviewPage | undefined;
  beforeAll(async () => {
    preview = await openPage({ ...input, bundle: stub });
  });
  afterAll(() => preview?.close());
  return () => {
    if (!preview) throw new Error('The page is not open yet.');
    return preview;
  };
}

const shared = sharedPage({ today: '2027-02-15' });
afterAll(closeBrowser);

test('the first visit opens the add-on’s example beside its sidebar', async () => {
  const preview = shared();
  await expect(preview.tabs()).resolves.toContain('Exemple');
  await expect(preview.sidebarPanel().isVisible()).resolves.toBe(true);
});

describe('the menus', () => {
  test('the keyboard opens the add-on’s menu, walks through it and runs an item', async () => {
    const { page, toastText } = shared();
    const extensions = page.getByRole('menuitem', { name: 'Extensions' });
    await extensions.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Saluer');
    await page.keyboard.press('ArrowDown');
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Échouer');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('#polite .toast').waitFor();
    await expect(toastText()).resolves.toContain('Bonjour');
  });

  test('Escape closes the menu and gives the focus back to where it was opened', async () => {
    const { page } = shared();
    const extensions = page.getByRole('menuitem', { name: 'Extensions' });
    await extensions.press('ArrowDown');
    await expect(extensions.getAttribute('aria-expanded')).resolves.toBe('true');
    await page.keyboard.press('Escape');
    await expect(extensions.getAttribute('aria-expanded')).resolves.toBe('false');
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Extensions');
  });

  test('a command that fails says so in one sentence', async () => {
    const preview = shared();
    await preview.menu('Échouer');
    const sentence = await preview.page.locator('#urgent .toast-text').textContent();
    expect(sentence).toBe('La commande n’a pas abouti : la feuille est vide.');
  });

  test('what a toast is given is text, never HTML', async () => {
    const preview = shared();
    await preview.menu('Saluer');
    await expect(preview.toastText()).resolves.toBe('Essai<b>Bonjour</b>');
  });
});

describe('the sidebar', () => {
  test('contract 10: its frame is 300 px wide and has the documented sandbox', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    const frame = preview.page.locator('#sidebar iframe');
    expect((await frame.boundingBox())?.width).toBe(300);
    await expect(frame.getAttribute('sandbox')).resolves.toBe(
      'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
    );
  });

  test('contract 10: it cannot reach the page, nor the network', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    const frame = await preview.sidebar();
    await expect(frame.evaluate(() => window.parent.document.title)).rejects.toThrow(/cross-origin|Blocked a frame/);
    await expect(frame.evaluate((url) => fetch(url), preview.page.url())).rejects.toThrow('Failed to fetch');
  });

  test('contract 10: one at a time', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    await preview.menu('Ouvrir la barre');
    await expect(preview.page.locator('iframe[title="Essai"]').count()).resolves.toBe(1);
  });

  test('its own button and the cross both close it', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    await (await preview.sidebar()).click('#close');
    await preview.sidebarPanel().waitFor({ state: 'hidden' });
    await preview.menu('Ouvrir la barre');
    await preview.sidebarPanel().getByRole('button', { name: 'Fermer' }).click();
    await preview.sidebarPanel().waitFor({ state: 'hidden' });
  });
});

describe('google.script.run', () => {
  test('a call goes to the script and its answer comes back', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    await expect(callFromSidebar(preview, 'echo', '[{ name: "Zoé", amounts: [1, 2.5, null] }]')).resolves.toEqual({
      name: 'Zoé',
      amounts: [1, 2.5, null],
    });
  });

  test('an exception of the script arrives with its name and its message', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    await expect(callFromSidebar(preview, 'refuse', '[]')).resolves.toBe('TypeError: non');
  });

  test('contract 11: a Date on the way there throws in the sidebar; undefined arrives as null', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    const frame = await preview.sidebar();
    await expect(frame.evaluate('google.script.run.rpc("echo", [{ when: new Date() }])')).rejects.toThrow(
      'Failed due to illegal value in property: when',
    );
    await expect(callFromSidebar(preview, 'echo', '[{ gone: undefined }]')).resolves.toEqual({ gone: null });
  });

  test('contract 11: one Date on the way back and the whole answer is lost', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    await expect(callFromSidebar(preview, 'dated', '[]')).resolves.toBeNull();
  });

  test('contract 5: a function whose name ends in _ cannot be called', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    const frame = await preview.sidebar();
    await expect(frame.evaluate('typeof google.script.run.hidden_')).resolves.toBe('undefined');
    await expect(frame.evaluate('typeof google.script.run.rpc')).resolves.toBe('function');
  });

  test('contract 11: at most ten calls are under way, and the others follow', async () => {
    const preview = shared();
    await preview.menu('Ouvrir la barre');
    const answers = '[...Array(14).keys()].map((n) => answerOf("echo", [n]))';
    const frame = await preview.sidebar();
    const all = frame.evaluate(`Promise.all(${answers})`);
    await expect(all).resolves.toEqual([...Array(14).keys()]);
  });
});

describe('whoever cannot see or use a mouse', () => {
  test('the page’s own parts pass the accessibility rules of axe', async () => {
    const { page, menu } = shared();
    await menu('Saluer');
    await expect(violations(page, ['#strip', '#head', '#sidebar', '#polite'])).resolves.toEqual([]);
  });
});

describe('the file', () => {
  test('contract 14: what is typed is read in the file’s locale', async () => {
    const preview = shared();
    await preview.type('Exemple', 'D1', '1 250,5 €');
    await preview.type('Exemple', 'D2', '15/01/2027');
    await preview.type('Exemple', 'D3', '8 avril');
    await preview.type('Exemple', 'D4', '1.5');
    await preview.type('Exemple', 'D5', '=MAX(1,5;D1)');
    await expect(preview.cell('Exemple', 'D1')).resolves.toMatchObject({ value: 1250.5 });
    await expect(preview.cell('Exemple', 'D2')).resolves.toMatchObject({ value: 46402, shown: '15/01/2027' });
    await expect(preview.cell('Exemple', 'D3')).resolves.toMatchObject({ value: 46485 });
    await expect(preview.cell('Exemple', 'D4')).resolves.toMatchObject({ value: '1.5' });
    await expect(preview.cell('Exemple', 'D5')).resolves.toMatchObject({ value: 1250.5 });
  });

  test('it is downloaded as .xlsx', async () => {
    const { page } = shared();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  test('what is typed in the grid is calculated; that and what the sidebar wrote are still there after a reload', async () => {
    const preview = shared();
    await preview.type('Exemple', 'B3', '21');
    await expect(preview.cell('Exemple', 'B2')).resolves.toMatchObject({ value: 42 });
    await preview.menu('Ouvrir la barre');
    await callFromSidebar(preview, 'write', '["gardé"]');
    await preview.reload();
    await expect(preview.cell('Exemple', 'B3')).resolves.toMatchObject({ value: 21 });
    await expect(preview.cell('Exemple', 'A5')).resolves.toMatchObject({ value: 'gardé' });
    await preview.type('Exemple', 'B3', '4');
    await expect(preview.cell('Exemple', 'B2')).resolves.toMatchObject({ value: 8 });
  });

  test('what was left calculated is shown as it was left, on that day; on another it is calculated anew', async () => {
    const preview = shared();
    await preview.type('Exemple', 'B3', '21');
    await expect(preview.cell('Exemple', 'B2')).resolves.toMatchObject({ value: 42 });
    await preview.settled();
    await changeKept(preview, 'cell.v = 41;');
    await preview.reload();
    await expect(preview.cell('Exemple', 'B2')).resolves.toMatchObject({ value: 41 });
    await changeKept(preview, "file.custom.calculated = file.custom.calculated.replace(/, .*/, ', Mon Jan 04 2027');");
    await preview.reload();
    await expect(preview.cell('Exemple', 'B2')).resolves.toMatchObject({ value: 42 });
    await preview.type('Exemple', 'B3', '4');
    await expect(preview.cell('Exemple', 'B2')).resolves.toMatchObject({ value: 8 });
  });

  test('Start again asks, then brings the example back', async () => {
    const preview = shared();
    await preview.type('Exemple', 'B3', '21');
    const again = preview.page.getByRole('button', { name: 'Recommencer' });
    await again.click();
    await preview.page.getByRole('button', { name: 'Annuler' }).click();
    await expect(preview.cell('Exemple', 'B3')).resolves.toMatchObject({ value: 21 });
    await again.click();
    await preview.loading(() => preview.page.getByRole('button', { name: 'Exemple Mimine' }).click());
    await expect(preview.cell('Exemple', 'B3')).resolves.toMatchObject({ value: '' });
  });
});

describe('the preview’s own strip', () => {
  test('the day it is fixes the script’s clock and the cell every formula reads', async () => {
    const preview = shared();
    await expect(preview.cell('Exemple', 'B1')).resolves.toMatchObject({ shown: '2027-02-15' });
    await preview.menu('Ouvrir la barre');
    await expect(callFromSidebar(preview, 'clock', '[]')).resolves.toBe('2027-02-15');
    await preview.page.getByLabel('Aujourd’hui').fill('2027-03-01');
    await preview.page.waitForFunction(() => window.preview.cell('Exemple', 'B1').shown === '2027-03-01');
    await preview.page.getByLabel('Aujourd’hui').fill('');
    await preview.page.waitForFunction(() => window.preview.formula('Exemple', 'B1') === '=TODAY()');
  });
});

describe('an empty file', () => {
  const empty = sharedPage({ empty: true });

  test('has one empty tab and no sidebar', async () => {
    const preview = empty();
    await expect(preview.tabs()).resolves.toEqual(['Feuille 1']);
    await expect(preview.sidebarPanel().isVisible()).resolves.toBe(false);
  });

  test('its menu stays open when the grid takes the focus by itself, as it does once it is drawn', async () => {
    const { page } = empty();
    const extensions = page.getByRole('menuitem', { name: 'Extensions' });
    await extensions.click();
    await page
      .locator('[contenteditable=true]')
      .first()
      .evaluate((editor) => (editor as HTMLElement).focus());
    await expect(page.locator('.menu-addon > .menu-head').isVisible()).resolves.toBe(true);
    await extensions.click();
    await expect(page.locator('.menu-addon > .menu-head').isVisible()).resolves.toBe(false);
  });

  test('stays as it is when the person’s language changes the page’s words and the script’s menu', async () => {
    const preview = empty();
    await preview.loading(() => preview.page.getByLabel('Langue').selectOption('en'));
    await expect(preview.page.locator('#strip').textContent()).resolves.toContain('Preview outside Google');
    await preview.menu('Greet');
    await expect(preview.tabs()).resolves.toEqual(['Feuille 1']);
  });
});
