import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { withoutLibreOffice } from '../outside';

const root = path.resolve(__dirname, '../..');

type Result = { readonly status: 'passed' | 'pending'; readonly title: string };

/** What is said at the end of a run with those tests, of all there are or of those with a name. */
async function lastLines(results: readonly Result[], testNamePattern?: string): Promise<string> {
  const program = `const { default: Reporter } = await import('./test/setup/skipped-tests.mjs');
    const [results, config] = process.argv.slice(1).map((it) => JSON.parse(it));
    new Reporter(config).onRunComplete(new Set(), { testResults: [{ testResults: results }] });`;
  const words = ['--input-type=module', '-e', program, JSON.stringify(results), JSON.stringify({ testNamePattern })];
  const { stderr } = await promisify(execFile)(process.execPath, words, { cwd: root });
  return stderr;
}

const passed: Result = { status: 'passed', title: 'the year view' };
const skipped: Result = { status: 'pending', title: withoutLibreOffice('the year view in LibreOffice') };
const long: Result = { status: 'pending', title: 'a year view of a thousand actions' };
const WHY = 'skipped, in which it calculates the formulas too and must agree.';

test.each([
  ['one test was skipped for LibreOffice', [passed, skipped], `LibreOffice is not installed: 1 test was ${WHY}\n`],
  ['two were', [skipped, passed, skipped], `LibreOffice is not installed: 2 tests were ${WHY}\n`],
  ['one was too long', [passed, long], '1 long test was left to `npm run test:every`.\n'],
  [
    'some were too long, one was skipped for LibreOffice',
    [long, skipped, long],
    `2 long tests were left to \`npm run test:every\`.\nLibreOffice is not installed: 1 test was ${WHY}\n`,
  ],
  ['nothing was', [passed], ''],
] as const)('the last lines of a run say that %s', async (_how, results, said) => {
  await expect(lastLines(results)).resolves.toBe(said);
});

test('whoever asks for tests by their names is told nothing of the others', async () => {
  await expect(lastLines([passed, long], 'the year view')).resolves.toBe('');
});
