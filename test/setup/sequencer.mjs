import Sequencer from '@jest/test-sequencer';

/** Where tests take longest: they run a browser, or build whole workbooks. */
const longest = ['e2e', 'bundle', 'sidebar', 'files', 'preview'];

/** @param {{ readonly path: string }} test */
const rank = ({ path }) => {
  const place = longest.findIndex((folder) => path.includes(`/test/${folder}/`));
  return place < 0 ? longest.length : place;
};

/**
 * jest begins with the files that took longest the last time. A fresh clone knows no last time, and would leave a long file for
 * the end, when the other processes have nothing left to do.
 */
export default class extends Sequencer {
  /** @type {import('@jest/test-sequencer').default['sort']} */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
