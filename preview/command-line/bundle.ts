import fs from 'node:fs/promises';
import path from 'node:path';
import { type Either, fine, refused } from '../command-words';

/** The built add-on, exactly as it is pushed to Google. */
export type Bundle = {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly timeZone: string;
};

/** The manifest is JSON of ours: only its time zone matters here. */
function timeZoneOf(manifest: string): string | undefined {
  const { timeZone }: { readonly timeZone?: unknown } = JSON.parse(manifest);
  return typeof timeZone === 'string' ? timeZone : undefined;
}

export async function readBundle(folder: string): Promise<Either<Bundle>> {
  const read = (name: string): Promise<string> => fs.readFile(path.join(folder, name), 'utf8');
  try {
    const [code, manifest, files] = await Promise.all([read('Code.js'), read('appsscript.json'), fs.readdir(folder)]);
    const pages = files.filter((file) => file.endsWith('.html'));
    const html = await Promise.all(
      pages.map(async (file) => [path.basename(file, '.html'), await read(file)] as const),
    );
    return fine({ code, html: Object.fromEntries(html), timeZone: timeZoneOf(manifest) ?? 'Europe/Paris' });
  } catch {
    return refused({ is: 'not-built' });
  }
}
