import { launchBrowser, prepareBrowser } from './browser';

/** Starts the browser, opens a page in it and says its version; given the word "prepare" it only unpacks what is to be unpacked. */
async function main(word: string | undefined): Promise<void> {
  if (word === 'prepare') return prepareBrowser();
  const browser = await launchBrowser();
  await browser.newPage();
  process.stdout.write(`${browser.version()}\n`);
  await browser.close();
}

main(process.argv[2]).catch((error: Error) => {
  // Playwright goes on with the browser's whole log.
  process.stderr.write(`No browser can be started: ${error.message.split('\n', 1)[0]}\n`);
  process.exitCode = 1;
});
