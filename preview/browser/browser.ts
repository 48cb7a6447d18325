import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { bundledBrowser } from './bundled-browser';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const usualPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];
const macNames = ['Google Chrome', 'Chromium'];

/** Without GPU, without the calls home that an installed browser makes on its own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Days are built with the browser's own time zone, so every context that shows the preview must use this one. */
export const timezoneId = 'Europe/Paris';

/** Milliseconds after which what is waited for is taken not to come, on a busy computer too. */
export const PATIENCE = 90_000;

/**
 * The Chrome or Chromium of this computer, else the one that comes with the npm packages. Two variables of the environment
 * choose: CHROME_PATH is a browser's program, RETROPLAN_BROWSER=bundled passes over every browser but that of the packages.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = chosenBrowser();
  if (installed === 'bundled') return launchBundled();
  const launched = launchInstalled(installed);
  if (process.env['CHROME_PATH'] === installed) return launched;
  // What stands there may be a stub that asks for an installation, or a browser that is not allowed into our folders.
  return launched.catch((why: Error) =>
    launchBundled().catch(() => {
      throw why;
    }),
  );
}

/** The same browser as a person has it: what it keeps of pages, on disk too, stands in that folder. */
export async function launchLasting(folder: string): Promise<BrowserContext> {
  const installed = chosenBrowser();
  const started =
    installed === 'bundled'
      ? { ...(await bundledBrowser()), args: [...flags, '--headless=shell'] }
      : { executablePath: installed, args: flags };
  return chromium.launchPersistentContext(folder, { ...started, timezoneId });
}

/** Unpacks the browser of the npm packages where it is the one to be launched. */
export async function prepareBrowser(): Promise<void> {
  if (chosenBrowser() === 'bundled') await bundledBrowser();
}

/** The program of a browser of this computer, or the browser of the npm packages. */
function chosenBrowser(): string {
  const { CHROME_PATH = '', RETROPLAN_BROWSER = '' } = process.env;
  if (!['', 'bundled'].includes(RETROPLAN_BROWSER)) {
    throw new Error(`RETROPLAN_BROWSER can be "bundled" or nothing, not "${RETROPLAN_BROWSER}".`);
  }
  if (RETROPLAN_BROWSER === 'bundled') return 'bundled';
  return CHROME_PATH === '' ? (installedBrowser() ?? 'bundled') : CHROME_PATH;
}

/**
 * A browser makes a socket in the temporary folder and dies where its path is longer than 107 characters, as it is in the cache
 * of a project that stands deep: from the folder it is started in, which is the project's, the way is short.
 */
function launchInstalled(executablePath: string): Promise<Browser> {
  const [folder = ''] = [tmpdir(), relative('', tmpdir()) || '.'].sort((one, other) => one.length - other.length);
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, TMPDIR: folder } });
}

async function launchBundled(): Promise<Browser> {
  return chromium.launch({ ...(await bundledBrowser()), args: [...flags, '--headless=shell'] });
}

function installedBrowser(): string | undefined {
  const { PATH = '' } = process.env;
  const folders = [...PATH.split(delimiter), ...usualPlaces].filter((folder) => folder !== '');
  return folders.flatMap((folder) => [...names, ...macNames].map((name) => join(folder, name))).find(existsSync);
}
