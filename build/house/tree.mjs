// A file as swc reads it: its tree, and on which line each part of it stands.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { root } from './rooms.mjs';

/**
 * A part of a tree of swc: what kind it is, from which byte to which.
 * @typedef {{ readonly type: string, readonly span?: { readonly start: number, readonly end: number }, readonly [part: string]: unknown }} Part
 * @typedef {{ readonly file: string, readonly text: string, readonly tree: Part | undefined, readonly lineOf: (byte: number) => number }} Source
 */

/** swc counts bytes from the first thing that stands in a file: this is it, wherever comments are. */
const FIRST = '0;';

/** @param {unknown} value @returns {value is Part} */
const isPart = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {Part} part @returns {Part[]} */
export const partsOf = (part) =>
  Object.values(part).flatMap((value) =>
    isPart(value) ? [value] : Array.isArray(value) ? value.flatMap((it) => listed(it)) : listed(value),
  );

/** Arguments of calls are wrapped, their own kind is not said: `{ spread, expression }`. @param {unknown} value @returns {Part[]} */
const listed = (value) => {
  if (isPart(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).filter(isPart) : [];
};

/** @param {Part} part @param {(part: Part, above: readonly Part[]) => void} meet @param {readonly Part[]} [above] from the nearest on */
export function walk(part, meet, above = []) {
  meet(part, above);
  for (const inner of partsOf(part)) walk(inner, meet, [part, ...above]);
}

/** @param {string} text @returns {(byte: number) => number} the line of a byte, counted from 1 */
function linesOf(text) {
  const bytes = Buffer.from(text);
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return (byte) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= byte) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** @param {string} file @returns {Source} */
export function sourceOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  if (file.endsWith('.css')) return { file, text, tree: undefined, lineOf: () => 1 };
  const syntax = /** @type {const} */ ({ syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2022' });
  /** @type {unknown} */
  const tree = parseSync(FIRST + text, syntax);
  if (!isPart(tree)) throw new Error(`Not read: ${file}`);
  const line = linesOf(text);
  return { file, text, tree, lineOf: (byte) => line(Math.max(0, byte - (tree.span?.start ?? 1) - FIRST.length)) };
}
