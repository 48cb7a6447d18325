import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../../src/languages/languages';
import { type AddOn, anAddOn, fileOnce } from '../bundle/add-on';
import { keptFile, keptOnce } from '../outside';

/** The code of a language that nobody has written: English with every word in brackets. */
export const madeUp = 'xx' as Language;

type Bundle = { readonly code: string; readonly html: Readonly<Record<string, string>> };

/** The add-on as it is built with that language: English in brackets, and one line in the list of languages. */
function builtWithIt(): Bundle {
  const folder = mkdtempSync(path.join(tmpdir(), 'made-up-language-'));
  execFileSync('node', [path.join(__dirname, 'build.mjs'), folder]);
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const built = {
    code: text('Code.js'),
    html: Object.fromEntries(files.map((file) => [path.basename(file, '.html'), text(file)])),
  };
  rmSync(folder, { recursive: true });
  return built;
}

const bundleOnce = (): Promise<Bundle> => {
  const key = 'the add-on in a made-up language';
  return keptOnce(key, () => keptFile(key, async () => builtWithIt()));
};

/** A new file of a person who speaks it, or one that was saved. */
export async function aFile(snapshot?: IWorkbookData): Promise<AddOn> {
  const built = await bundleOnce();
  return anAddOn({ ...built, userLocale: madeUp, locale: 'en_GB', ...(snapshot === undefined ? {} : { snapshot }) });
}

const loadedExample = (): Promise<IWorkbookData> =>
  fileOnce('the example in a made-up language', async () => {
    const host = await aFile();
    await host.does('loadExample', { language: madeUp, year: 2027 });
    return host.save();
  });

/** A file with the example, made once. */
export async function theExample(): Promise<AddOn> {
  return aFile(await loadedExample());
}

/** The page as it is shown to her, at the view that this function of the menu opens. */
export async function pageOf(host: AddOn, opens: string): Promise<string> {
  const result = await host.execute(opens);
  const page = host.shown.sidebars.at(-1);
  if (!result.ok || page === undefined) throw new Error(`${opens}: ${host.logged.join(' ')}`);
  return page.html;
}
