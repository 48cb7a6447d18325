const MARK = ' (LibreOffice is missing)';

/** @param {string} title of a test that is skipped where LibreOffice is missing */
export const withoutLibreOffice = (title) => title + MARK;

/** @typedef {{ readonly testResults: readonly { readonly status: string; readonly title: string }[] }} FileResult */

/** After jest's summary, one line that says how many tests LibreOffice was missing for; nothing where it is installed. */
export default class {
  /**
   * @param {unknown} _contexts
   * @param {{ readonly testResults: readonly FileResult[] }} results
   */
  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults
      .flatMap((file) => file.testResults)
      .filter(({ status, title }) => status === 'pending' && title.endsWith(MARK)).length;
    if (skipped === 0) return;
    const tests = skipped === 1 ? '1 test was' : `${skipped} tests were`;
    const line = `LibreOffice is not installed: ${tests} skipped, in which it calculates the formulas too and must agree.\n`;
    // jest's own summary comes after every other reporter.
    process.once('exit', () => process.stderr.write(line));
  }
}
