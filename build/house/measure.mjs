// What is counted of one file.
import { walk } from './tree.mjs';

/**
 * @typedef {import('./tree.mjs').Part} Part
 * @typedef {import('./tree.mjs').Source} Source
 * @typedef {{ readonly name: string, readonly line: number, readonly lines: number }} Sized a function and how long it is
 * @typedef {{ readonly any: number, readonly nonNull: number, readonly ignore: number, readonly as: number }} Counts
 * @typedef {{ readonly file: string, readonly lines: number, readonly functions: readonly Sized[] } & Counts} Measured
 * @typedef {Measured & { readonly room: string, readonly unused: readonly string[], readonly forTests: readonly string[], readonly isInCircle: boolean }} HouseFile
 */

const FUNCTIONS = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
  'GetterProperty',
  'SetterProperty',
];

/** @param {unknown} part @returns {string | undefined} what an identifier, or the first word of a chain of them, says */
function wordOf(part) {
  if (typeof part !== 'object' || part === null || !('type' in part)) return undefined;
  if ('value' in part && typeof part.value === 'string') return part.value;
  if ('callee' in part) return wordOf(part.callee);
  return 'object' in part ? wordOf(part.object) : undefined;
}

/** @param {Part} part @param {readonly Part[]} above */
const nameOf = (part, [parent]) =>
  wordOf(part['identifier']) ??
  wordOf(part['key']) ??
  wordOf(parent?.['id']) ??
  wordOf(parent?.['key']) ??
  'a function';

/** What is given to `describe` holds tests as a file does: it is no function anybody reads as one. @param {readonly Part[]} above */
const isChapter = ([parent]) => parent?.type === 'CallExpression' && wordOf(parent['callee']) === 'describe';

/** @param {string} text @param {RegExp} pattern */
const times = (text, pattern) => [...text.matchAll(pattern)].length;

/** @param {Source} source @returns {Measured} */
export function measured({ file, text, tree, lineOf }) {
  /** @type {Sized[]} */
  const functions = [];
  // Build code says its types in comments.
  let [any, nonNull, as] = [
    times(text, /@\w+ \{[^}]*(?<=[<{|:] ?)any\b/g),
    0,
    times(text, /@type \{[^}]*\} ?\*\/ ?\((?!\{? ?\/\*)/g),
  ];
  const ofConst = times(text, /@type \{const\} ?\*\/ ?\(/g);
  if (tree)
    walk(tree, (part, above) => {
      if (part.type === 'TsKeywordType' && part['kind'] === 'any') any += 1;
      if (part.type === 'TsNonNullExpression') nonNull += 1;
      if (part.type === 'TsAsExpression' || part.type === 'TsTypeAssertion') as += 1;
      if (!FUNCTIONS.includes(part.type) || !part.span || isChapter(above)) return;
      const line = lineOf(part.span.start);
      functions.push({ name: nameOf(part, above), line, lines: lineOf(part.span.end - 1) - line + 1 });
    });
  const lines = times(text, /\n/g);
  const ignore = times(text, /(?:\/\/|\/\*)\s*(?:@ts-(?:ignore|expect-error|nocheck)|biome-ignore)/g);
  return { file, lines, functions, any, nonNull, ignore, as: as - ofConst };
}
