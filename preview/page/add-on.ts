import type { PreviewSettings } from '../server';

/** The built add-on, unchanged, and the origin its sidebar lives on. */
export type AddOn = {
  readonly code: string;
  /** The .html files of the build by their names without the ending, as HtmlService knows them. */
  readonly html: Readonly<Record<string, string>>;
  /** What `google.script.run` may call: the functions of the top level whose name does not end in _ (contract 5). */
  readonly functions: readonly string[];
  /** `undefined` where the second port cannot be reached. */
  readonly frameOrigin: string | undefined;
};

export async function loadAddOn(): Promise<AddOn> {
  const [code, html, settings] = await Promise.all(['bundle/Code.js', 'bundle-html.json', 'preview.json'].map(text));
  if (code === undefined || html === undefined || settings === undefined) throw new Error('The add-on is not built.');
  // Both were written by the server of this very page.
  const { frameOrigin }: PreviewSettings = JSON.parse(settings);
  return {
    code,
    html: JSON.parse(html),
    functions: topLevelFunctions(code),
    frameOrigin: (await isReachable(frameOrigin)) ? frameOrigin : undefined,
  };
}

async function text(address: string): Promise<string | undefined> {
  const response = await fetch(address);
  return response.ok ? response.text() : undefined;
}

/** The build gives each public function a line of its own at the top level. */
const topLevelFunctions = (code: string): readonly string[] =>
  [...code.matchAll(/^(?:async )?function ([A-Za-z$][\w$]*)/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => !name.endsWith('_'));

/** The frame's port is another address: behind a forwarded port or a proxy there may be nothing there. */
async function isReachable(frameOrigin: string): Promise<boolean> {
  try {
    await fetch(`${frameOrigin}/frame.html`, { mode: 'no-cors' });
    return true;
  } catch {
    return false;
  }
}
