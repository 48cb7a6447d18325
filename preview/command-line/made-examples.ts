import type { IWorkbookData } from '@univerjs/core';
import { type Language, languages } from '../../src/languages/languages';
import { usualLocale, usualYear } from '../command-words';
import { type OpenOptions, openWorkbook } from '../node';

/** The example in a language, of a year: what the page of a newcomer begins with. */
type MadeExample = { readonly language: Language; readonly year: number; readonly snapshot: IWorkbookData };

/** The example of the usual year in each language, made by the built add-on: a page that finds it need not make it while she waits. */
export async function madeExamples(
  addOn: Required<Pick<OpenOptions, 'code' | 'html'>>,
  now: Date,
): Promise<readonly MadeExample[]> {
  const year = usualYear(now.getFullYear(), now.getMonth() + 1);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const made: MadeExample[] = [];
  for (const language of languages) {
    const host = await openWorkbook({ ...addOn, timeZone, locale: usualLocale[language], userLocale: language });
    const result = await host.execute('rpc', ['loadExample', [{ language, year }]]);
    // Where the add-on cannot make it, neither can the page, which says why.
    if (result.ok) made.push({ language, year, snapshot: host.save() });
    host.dispose();
  }
  return made;
}
