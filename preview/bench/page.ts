import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchLasting, ready } from '../browser';
import { startServer } from '../server';
import { goal, median, print } from './lines';

/** What one load of the page took: bytes as they are read and as they were sent, and the seconds until the sheet could be used. */
type Load = { readonly requests: number; readonly sent: number; readonly read: number; readonly seconds: number };

/**
 * The page of 0.2.0, on the computer it was first measured on, with nothing else to do: bytes, which were all sent each time, and
 * seconds of the first load and of the next. Its 73 requests counted the pictures that stand in the page itself.
 */
const BEFORE = { bytes: 7_650_000, requests: 73, first: 5.4, next: 2.6 } as const;

/** Newcomers: an odd number, the middle one counts. */
const TIMES = 3;

/** The browser keeps what it made of a script when it has seen it twice: the third load is how it is from then on. */
const LOADS = 3;

async function loaded(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const load = { requests: 0, sent: 0, read: 0 };
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) load.requests += 1;
  });
  network.on('Network.dataReceived', ({ dataLength }) => {
    load.read += dataLength;
  });
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    load.sent += encodedDataLength;
  });
  const start = performance.now();
  await page.goto(url);
  await ready(page);
  const seconds = (performance.now() - start) / 1000;
  await page.evaluate(() => window.preview.settled());
  await page.close();
  return { ...load, seconds };
}

/** One after the other, by somebody whose browser has never seen the page. */
export async function loadsOfNewcomer(url: string): Promise<readonly Load[]> {
  const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
  const context = await launchLasting(profile);
  try {
    const loads: Load[] = [];
    for (let time = 0; time < LOADS; time += 1) loads.push(await loaded(context, url));
    return loads;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2);

/** What `npm start` serves. */
export const startPage = (): ReturnType<typeof startServer> =>
  startServer({
    pageFolder: '.preview/page',
    bundleFolder: 'dist',
    exampleFolder: '.preview/examples',
    port: 0,
  });

/** What is served, and how long somebody waits for it. */
export async function measurePage(): Promise<void> {
  const server = await startPage();
  const newcomers: (readonly Load[])[] = [];
  for (let time = 0; time < TIMES; time += 1) newcomers.push(await loadsOfNewcomer(server.url));
  await server.close();
  const secondsOf = (nth: number): number => median(newcomers.map((loads) => loads[nth]?.seconds ?? Number.NaN));
  const [first, next] = newcomers[0] ?? [];
  if (!first || !next) throw new Error('The page was not loaded.');
  print(`\nThe page: ${megabytes(first.read)} MB read, ${first.requests} requests`);
  const most = BEFORE.bytes / 2;
  goal(
    'sent the first time: at most half',
    first.sent <= most,
    `${megabytes(first.sent)} MB, before ${BEFORE.bytes / 1e6} MB`,
  );
  goal('sent the next time: what has changed', next.sent <= 100_000, `${megabytes(next.sent)} MB, before all of it`);
  for (const [what, seconds, before] of [
    ['ready the first time', secondsOf(0), BEFORE.first],
    ['ready the next time', secondsOf(1), BEFORE.next],
    ['ready from then on', secondsOf(2), BEFORE.next],
  ] as const)
    goal(`${what}: in half`, seconds <= before / 2, `${seconds.toFixed(1)} s, before ${before} s`);
}
