import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { keptOnce } from '../outside';
import { calculatedAnew, valuesOf } from './calculated-anew';
import { doEdit, type Edit, edit, fillByHand, isRefusal, lookingAtIt, namedByHand } from './edits';
import { answerOf, aWorkbook } from './script';

const names = JSON.stringify(namedByHand);

const SCRIPT = `function name() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), plan = book.getSheets()[0], names = ${names};
  Object.keys(names).forEach(function (name) { book.setNamedRange(name, plan.getRange(names[name])); });
  book.insertSheet('Vue');
}`;

/** A plan and a tab that looks at it through names, as it is saved. */
const begun = (): Promise<IWorkbookData> =>
  keptOnce('a file for edits by hand', async () => {
    const host = await aWorkbook(SCRIPT);
    fillByHand(host);
    await answerOf(host, 'name');
    host.person.paste('Vue', 'A1', lookingAtIt);
    return host.save();
  });

/** What the engine had to say while it worked; it has nothing to say. */
const said: unknown[][] = [];
const silent = { error: console.error, warn: console.warn };
beforeEach(() => {
  said.length = 0;
  console.error = console.warn = (...words: unknown[]) => void said.push(words);
});
afterEach(() => {
  Object.assign(console, silent);
});

async function agreesAfter(edits: readonly Edit[]): Promise<void> {
  const host = await aWorkbook('', { snapshot: await begun(), trustsValues: true });
  for (const one of edits) {
    try {
      doEdit(host, one);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  await host.settled();
  const snapshot = host.save();
  const shown = valuesOf(snapshot);
  host.dispose();
  expect(shown).toEqual(await calculatedAnew(snapshot));
  expect(said).toEqual([]);
}

const runs = (usual: number): number => Number(process.env['FUZZ_RUNS'] ?? usual);

describe('whatever is done by hand, every cell shows what a freshly opened copy calculates', () => {
  it('after edits of a plan and of a tab that looks at it', () =>
    fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), agreesAfter), { numRuns: runs(280) }));
});
