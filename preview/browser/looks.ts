import { readFileSync } from 'node:fs';
import type { Dialog, Frame, Locator, Page } from 'playwright-core';

/** More than any view of the sidebar has places for. */
const MOST_TABS = 60;

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds wrong in the sidebar or in parts of the page, a line each: the rule, then the elements. */
export async function violations(shown: Page | Frame, parts: readonly string[] = ['html']): Promise<readonly string[]> {
  await shown.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const include = JSON.stringify(parts.map((part) => [part]));
  // axe's own answer, read where it has no types.
  const found = await shown.evaluate<readonly Violation[]>(
    `axe.run({ include: ${include} }, { iframes: false }).then((it) => it.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Presses Tab until that element of the sidebar has the focus: a keyboard that cannot get there fails. */
export async function tabTo(sidebar: Frame, wanted: Locator): Promise<void> {
  // Found once: looking for it by its role at each step takes longer than the step.
  const element = await wanted.elementHandle();
  const hasFocus = () => sidebar.evaluate((it) => it === document.activeElement, element);
  for (let step = 0; step < MOST_TABS; step++) {
    if (await hasFocus()) return;
    await sidebar.page().keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to ${wanted}`);
}

/** Answers the next question of a script with OK or Cancel, and gives its text. */
export async function answerNextDialog(page: Page, accept: boolean, act: () => Promise<void>): Promise<string> {
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog').then(async (shown: Dialog) => {
      const text = shown.message();
      await (accept ? shown.accept() : shown.dismiss());
      return text;
    }),
    act(),
  ]);
  return dialog;
}
