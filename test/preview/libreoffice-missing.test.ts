import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { withoutLibreOffice } from '../outside';

const root = path.resolve(__dirname, '../..');

type Result = { readonly status: 'passed' | 'pending'; readonly title: string };

/** What is said at the end of a run with those tests. */
async function lastLines(results: readonly Result[]): Promise<string> {
  const program = `const { default: Reporter } = await import('./test/setup/libreoffice-reporter.mjs');
    new Reporter().onRunComplete(new Set(), { testResults: [{ testResults: JSON.parse(process.argv[1]) }] });`;
  const words = ['--input-type=module', '-e', program, JSON.stringify(results)];
  const { stderr } = await promisify(execFile)(process.execPath, words, { cwd: root });
  return stderr;
}

const passed: Result = { status: 'passed', title: 'the year view' };
const skipped: Result = { status: 'pending', title: withoutLibreOffice('the year view in LibreOffice') };
const WHY = 'skipped, in which it calculates the formulas too and must agree.';

test.each([
  ['one test was', [passed, skipped], `LibreOffice is not installed: 1 test was ${WHY}\n`],
  ['two tests were', [skipped, passed, skipped], `LibreOffice is not installed: 2 tests were ${WHY}\n`],
  ['no test was', [passed, { status: 'pending', title: 'skipped for another reason' }], ''],
] as const)('the last line of a run says that %s skipped for LibreOffice', async (_how, results, said) => {
  await expect(lastLines(results)).resolves.toBe(said);
});
