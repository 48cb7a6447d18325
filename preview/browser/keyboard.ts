import { errors, type Page } from 'playwright-core';

/**
 * The grid goes its own pace: each step waits until the one before it is seen to be done, or a slow computer would type into the
 * wrong place.
 */
export async function select(page: Page, a1: string): Promise<void> {
  // What is selected already, after a paste for instance, would stay a selection of whole columns if it came from one.
  if ((await page.evaluate(() => window.preview.selected())) === a1) await goTo(page, a1 === 'A1' ? 'B1' : 'A1');
  await goTo(page, a1);
}

/** The name box writes the selection over what is typed where that changes between two keys: it is then typed again. */
async function goTo(page: Page, a1: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp=defined-name] input').first();
  for (const patience of [3_000, 10_000, 30_000]) {
    await nameBox.fill(a1);
    await nameBox.press('Enter');
    if (await isSoon(isSelected, patience)) return;
  }
  throw new Error(`The grid does not go to ${a1}.`);

  function isSelected(timeout: number): Promise<unknown> {
    return page.waitForFunction(
      (range) =>
        window.preview.selected() === range && document.activeElement?.getAttribute('contenteditable') === 'true',
      a1,
      { timeout },
    );
  }
}

async function isSoon(wait: (timeout: number) => Promise<unknown>, patience: number): Promise<boolean> {
  try {
    await wait(patience);
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

export async function typeInCell(page: Page, a1: string, text: string): Promise<void> {
  await select(page, a1);
  await page.keyboard.type(text);
  await page.waitForFunction((typed) => window.preview.editedText() === typed, text);
  // While functions are proposed Enter takes one: after a pause within a name they are, until a moment after the last key.
  await page.locator('[data-u-comp=sheets-formula-editor]').waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  // What was typed is written before the next cell is gone to.
  await page.waitForFunction(
    (cell) => window.preview.editedText() === null && window.preview.activeCell() !== cell,
    a1,
  );
}

/** The first key opens the list under a field that looks through it. The grid itself is a canvas: no other text is on the page. */
export async function chooseInCell(page: Page, a1: string, item: string): Promise<void> {
  await select(page, a1);
  await page.keyboard.press(item.slice(0, 1));
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await page.getByText(item, { exact: true }).click();
}

/** Goes from cell to cell within the selection until one of that column is the one the keyboard goes to; gives it. */
export async function stepTo(page: Page, column: string): Promise<string> {
  const active = () => page.evaluate(() => window.preview.activeCell());
  for (let cell = await active(); ; ) {
    if (cell.replace(/\d+/, '') === column) return cell;
    await page.keyboard.press('Tab');
    await page.waitForFunction((before) => window.preview.activeCell() !== before, cell);
    cell = await active();
  }
}
