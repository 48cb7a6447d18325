import type * as Preview from '../preview/in-process';

/** What the environment of the tests gives them of the process they run in: see `setup/environment.mjs`. */
type Outside = {
  /** A bundle of `.preview`, whose exports are those of the source it was built from. */
  readonly built: (file: 'in-process.cjs') => typeof Preview;
  readonly kept: Map<string, unknown>;
  /** What an earlier run of the same sources, or the other process of this one, made under that key; else what is made now. */
  readonly keptFile: <T>(key: string, make: () => Promise<T>) => Promise<T>;
  /** What the host writes to: not the console that jest gives to a test. */
  readonly console: Console;
  /** The title of a test that is skipped because LibreOffice is missing: a line at the end of the run counts them. */
  readonly withoutLibreOffice: (title: string) => string;
};

declare const outside: Outside;

export const preview = outside.built('in-process.cjs');
export const { console: consoleOfHost } = outside;
export const { keptFile, withoutLibreOffice } = outside;

/**
 * What was made under that key by this or an earlier test file of the process, else made now. For plain values that nobody
 * changes: whatever knows the world of its test file would keep all of it.
 */
export async function keptOnce<T>(key: string, make: () => Promise<T>): Promise<T> {
  // What stands under a key was put there by the one maker of that key.
  if (outside.kept.has(key)) return outside.kept.get(key) as T;
  const value = await make();
  outside.kept.set(key, value);
  return value;
}

/** The text that was made under that key by this or an earlier test file of the process, else made now. */
export function textOnce(key: string, make: () => string): string {
  const known = outside.kept.get(key);
  if (typeof known === 'string') return known;
  const text = make();
  outside.kept.set(key, text);
  return text;
}
