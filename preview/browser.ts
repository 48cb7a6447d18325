import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

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

/** The Chrome or Chromium of this computer, else the one that comes with the npm packages. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: flags });
  return chromium.launch({ executablePath: await bundledBrowser(), args: [...flags, '--headless=shell'] });
}

function installedBrowser(): string | undefined {
  const { CHROME_PATH = '', PATH = '' } = process.env;
  if (CHROME_PATH !== '') return CHROME_PATH;
  const folders = [...PATH.split(delimiter), ...usualPlaces].filter((folder) => folder !== '');
  return folders.flatMap((folder) => [...names, ...macNames].map((name) => join(folder, name))).find(existsSync);
}

/**
 * The package unpacks Chromium and its shared libraries into the temporary folder. Two traps: it reuses any Chromium it finds
 * there, even another version's, hence the versioned folder; and it unpacks its libraries only where it believes to run on
 * Lambda, which it decides while it is being imported.
 */
async function bundledBrowser(): Promise<string> {
  const folder = join(tmpdir(), 'chromium-143.0.4');
  mkdirSync(folder, { recursive: true });
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const { default: bundled } = await import('@sparticuz/chromium');
  const path = await bundled.executablePath();
  Reflect.deleteProperty(process.env, 'AWS_EXECUTION_ENV');
  return path;
}
