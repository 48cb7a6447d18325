import { prepareBrowser } from '../../build/browser.mjs';
import { buildAll } from '../../build/scripts.mjs';
import { openKeptFiles } from './kept-files.mjs';

/** Before the tests: the add-on, the host, the page and the command line they run are built from the sources as they are now. */
export default async function setup() {
  await buildAll();
  await prepareBrowser();
  openKeptFiles();
}
