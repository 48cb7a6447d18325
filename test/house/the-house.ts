import { execFileSync } from 'node:child_process';
import { textOnce } from '../outside';

type House = {
  readonly files: readonly { readonly file: string; readonly room: string }[];
  readonly imports: readonly {
    readonly file: string;
    /** A path from the root, or "a package". */
    readonly to: string;
    readonly of: 'types' | 'values';
    readonly from: string;
    readonly room: string;
  }[];
  /** Files and functions that are longer than they may be. */
  readonly overruns: readonly { readonly place: string; readonly lines: number }[];
  /** Exports that no other file imports, or only tests do. */
  readonly unused: readonly { readonly file: string; readonly name: string; readonly by: 'nobody' | 'tests' }[];
  /** Files that import themselves by way of others. */
  readonly circles: readonly string[];
};

/** What `npm run house` finds, as it prints it for the tests. */
export const house: House = JSON.parse(
  textOnce('the house', () =>
    execFileSync(process.execPath, ['build/house/house.mjs', '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  ),
);

/** Whether a path is one of the product or of its preview. */
export const isCode = (path: string): boolean => /^(src|preview)\/.*\.tsx?$/.test(path);
