import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '../../src/domain/time';
import { preview } from '../outside';

const root = path.resolve(__dirname, '..', '..');
const commandLine = path.join(root, '.preview', 'cli.cjs');

/** A very small add-on with the answers of the true one: what the command line makes of them can be told exactly. */
const stub = path.join(__dirname, 'stub');
/** The add-on itself, as `npm run build` leaves it. */
export const dist = path.join(root, 'dist');

export type Ran = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

/** `npm run --silent plan -- …words`, without the process: starting one takes longer than most of what it does. */
export function plan(words: readonly string[], bundle = stub): Promise<Ran> {
  const now = new Date();
  const today = dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
  return preview.runCommandLine(words, { bundleFolder: bundle, today });
}

/** The same as a process of its own. */
export function planProcess(words: readonly string[], bundle = stub): Promise<Ran> {
  const env = { ...process.env, TZ: 'UTC', RETROPLAN_DIST: bundle };
  return new Promise((resolve) => {
    execFile(process.execPath, [commandLine, ...words], { env, maxBuffer: 1e9 }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

export type PlanJson = {
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
  }[];
  readonly tabs: readonly string[];
  readonly calls: { readonly read: number; readonly write: number; readonly flush: number; readonly other: number };
  readonly ms: number;
  readonly cells: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>;
  readonly message: string;
};

/** The object of `--json`; fails on anything else beside it. */
export async function planJson(
  words: readonly string[],
  bundle = stub,
): Promise<PlanJson & { readonly exitCode: number }> {
  const { exitCode, stdout, stderr } = await plan([...words, '--json'], bundle);
  if (exitCode === 2) throw new Error(stderr);
  // The shape is the command line's promise, which these tests check.
  return { exitCode, ...(JSON.parse(stdout) as PlanJson) };
}

/** A folder of its own, gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'retroplan-files-'));
  try {
    return await work(folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
