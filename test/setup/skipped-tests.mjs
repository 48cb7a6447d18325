const MARK = ' (LibreOffice is missing)';

/** @param {string} title of a test that is skipped where LibreOffice is missing */
export const withoutLibreOffice = (title) => title + MARK;

/** @param {number} count @param {string} tests what they are called, in the singular */
const counted = (count, tests) => (count === 1 ? `1 ${tests} was` : `${count} ${tests}s were`);

/** @typedef {{ readonly testResults: readonly { readonly status: string; readonly title: string }[] }} FileResult */

/** After jest's summary, a line for each reason why tests were skipped, that says how many: see `longTest` of ../sampled.ts. */
export default class {
  /** @param {{ readonly testNamePattern?: string }} config */
  constructor({ testNamePattern = '' }) {
    /** Whoever asks for tests by their names has skipped the others. */
    this.takesAll = testNamePattern === '';
  }

  /**
   * @param {unknown} _contexts
   * @param {{ readonly testResults: readonly FileResult[] }} results
   */
  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults.flatMap((file) => file.testResults).filter(({ status }) => status === 'pending');
    const missing = skipped.filter(({ title }) => title.endsWith(MARK)).length;
    const long = skipped.length - missing;
    const lines = [
      ...(this.takesAll && long > 0 ? [`${counted(long, 'long test')} left to \`npm run test:every\`.`] : []),
      ...(missing > 0
        ? [
            `LibreOffice is not installed: ${counted(missing, 'test')} skipped, in which it calculates the formulas too and must agree.`,
          ]
        : []),
    ];
    // jest's own summary comes after every other reporter.
    process.once('exit', () => process.stderr.write(lines.map((line) => `${line}\n`).join('')));
  }
}
