import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');
const run = promisify(execFile);

/** A computer on which nothing was ever done: folders of a project that has its packages, of a person, and for what is temporary. */
type Machine = { readonly project: string; readonly home: string; readonly temporary: string };

async function onFreshMachine<T>(work: (machine: Machine) => Promise<T>): Promise<T> {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'machine-'));
  const at = (name: string): string => path.join(folder, name);
  const machine = { project: at('project'), home: at('home'), temporary: at('tmp') };
  for (const made of Object.values(machine)) await fs.mkdir(made);
  try {
    return await work(machine);
  } finally {
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Starts the browser there as the tests do, in a process of its own, and gives its version. */
async function tryBrowser({ project, home, temporary }: Machine, env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await run(process.execPath, [path.join(root, '.preview/try-browser.cjs')], {
    cwd: project,
    env: { HOME: home, TMPDIR: temporary, ...env },
  });
  return stdout.trim();
}

const isBundledForHere = process.platform === 'linux' && process.arch === 'x64';
const testWithBundled = isBundledForHere ? test : test.skip;

describe('on a fresh machine', () => {
  testWithBundled(
    'without a browser two processes that start the bundled one at once both do, and leave nothing behind',
    () =>
      onFreshMachine(async (machine) => {
        const starts = [1, 2].map(() => tryBrowser(machine, { PATH: '', RETROPLAN_BROWSER: 'bundled' }));
        const [one, other] = await Promise.all(starts);
        expect(one).toMatch(/^\d+\.\d+/);
        expect(other).toBe(one);
        await expect(fs.readdir(machine.home)).resolves.toEqual([]);
        await expect(fs.readdir(machine.temporary)).resolves.toEqual([]);
        const cache = await fs.readdir(path.join(machine.project, 'node_modules/.cache'));
        expect(cache).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)]);
      }),
  );

  test('what the build loads is unpacked in the project, and nothing in the home directory', () =>
    onFreshMachine(async ({ home, temporary }) => {
      const load = "import('./build/minify.mjs').then(({ minified }) => minified('f(1+1)', {}, { toplevel: false }))";
      const env = { PATH: process.env['PATH'], HOME: home, TMPDIR: temporary };
      await run(process.execPath, ['--input-type=module', '-e', load], { cwd: root, env });
      await expect(fs.readdir(home)).resolves.toEqual([]);
    }));

  test('a browser starts in a project that stands deep, where the way to its temporary folder is long', () =>
    onFreshMachine(async (machine) => {
      const project = path.join(machine.project, ...'abc'.split('').map((letter) => letter.repeat(40)));
      const temporary = path.join(project, 'node_modules/.cache/tmp');
      await fs.mkdir(temporary, { recursive: true });
      const env = { PATH: process.env['PATH'], CHROME_PATH: process.env['CHROME_PATH'] };
      await expect(tryBrowser({ ...machine, project, temporary }, env)).resolves.toMatch(/^\d+\.\d+/);
      await expect(fs.readdir(temporary)).resolves.toEqual([]);
    }));

  test('a choice of browser that does not exist is refused in a sentence', () =>
    onFreshMachine(async (machine) => {
      await expect(tryBrowser(machine, { RETROPLAN_BROWSER: 'firefox' })).rejects.toMatchObject({
        code: 1,
        stderr: 'No browser can be started: RETROPLAN_BROWSER can be "bundled" or nothing, not "firefox".\n',
      });
    }));
});

/** Runs a program given as text with the build's `withOwnFolders`. */
async function inBuild(program: string): Promise<string> {
  const text = `const { withOwnFolders } = await import('./build/own-folders.mjs');
    const { existsSync, writeFileSync, mkdirSync } = await import('node:fs');
    const { spawnSync } = await import('node:child_process');
    ${program}`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', text], { cwd: root });
  return stdout.trim();
}

describe('the folders a run works in', () => {
  test('home and temporary folder are empty, in the project’s cache, and gone afterwards', async () => {
    const said = await inBuild(`
      const seen = await withOwnFolders((env) => {
        writeFileSync(env.HOME + '/.left', '');
        writeFileSync(env.TMPDIR + '/left', '');
        return [env.HOME, env.TMPDIR];
      });
      console.log(JSON.stringify([seen, seen.map(existsSync)]));`);
    const [seen, remain] = JSON.parse(said) as [readonly string[], readonly boolean[]];
    for (const folder of seen) expect(path.relative(root, folder)).toMatch(/^node_modules.\.cache.run-\d+.(home|tmp)$/);
    expect(remain).toEqual([false, false]);
  });

  test('what a killed run left is taken away by the next, what another one uses is not', async () => {
    const said = await inBuild(`
      const ended = spawnSync(process.execPath, ['-e', '']).pid;
      const folders = [ended, process.ppid].map((id) => 'node_modules/.cache/run-' + id);
      for (const folder of folders) mkdirSync(folder, { recursive: true });
      await withOwnFolders(() => {});
      console.log(folders.map(existsSync).join());
      (await import('node:fs')).rmSync(folders[1], { recursive: true });`);
    expect(said).toBe('false,true');
  });
});
