// Who imports what: exports that nobody uses, and files that know each other in a ring.
import path from 'node:path';

/**
 * @typedef {import('./tree.mjs').Part} Part
 * @typedef {import('./tree.mjs').Source} Source
 * @typedef {'types' | 'values'} What
 * @typedef {{ readonly file: string, readonly to: string, readonly names: readonly string[], readonly of: What }} Import `*` is all of them
 */

/** What a file takes from where no file of ours stands. */
export const A_PACKAGE = 'a package';

/** Used by name from outside of the house: by Google, by the build, by a program that is bundled, by jest. */
const ENTRIES = [
  /^src\/addon\/main\.ts$/,
  /^src\/languages\/[^/]+\/(content|holidays|page|idiom|sentences|vocabulary)\.ts$/,
  /^preview\/in-process\.ts$/,
  /^test\/setup\//,
  /^test\/made-up-language\/bracketed\.ts$/,
  /\.test\.tsx?$/,
];

/** @param {unknown} part @returns {string} */
const textOf = (part) => (typeof part === 'object' && part !== null && 'value' in part ? String(part.value) : '');

/** @param {unknown} parts @returns {Part[]} */
const listOf = (parts) => (Array.isArray(parts) ? parts : []);

/** @param {string} file @param {string} to @param {ReadonlySet<string>} files */
function fileOf(file, to, files) {
  if (!to.startsWith('.')) return A_PACKAGE;
  const base = path.posix.join(path.posix.dirname(file), to);
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find((it) => files.has(it)) ?? base;
}

/** @param {Part} specifier @returns {string} the name it has where it comes from */
const nameOf = (specifier) => {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return textOf(specifier['imported']) || textOf(specifier['orig']) || textOf(specifier['local']);
};

/** @param {Part} part what is imported, or handed on @returns {What} */
function whatOf(part) {
  const specifiers = listOf(part['specifiers']);
  const isTypes = specifiers.length > 0 && specifiers.every((it) => it['isTypeOnly'] === true);
  return part['typeOnly'] === true || isTypes ? 'types' : 'values';
}

/** @param {Source} source @param {ReadonlySet<string>} files @returns {Import[]} */
export function importsOf({ file, text, tree }, files) {
  /** @param {string} said @param {readonly string[]} names @param {What} of @returns {Import} */
  const known = (said, names, of) => ({ file, to: fileOf(file, said, files), names, of });
  const stated = listOf(tree?.['body']).flatMap((part) =>
    part['source'] ? [known(textOf(part['source']), listOf(part['specifiers']).map(nameOf), whatOf(part))] : [],
  );
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, said = '']) => known(said, ['*'], 'values'));
  return [...stated, ...later];
}

/** @param {Source} source @returns {string[]} */
function exportsOf({ tree }) {
  return listOf(tree?.['body']).flatMap((part) => {
    if (part.type === 'ExportNamedDeclaration')
      return listOf(part['specifiers']).map((it) => textOf(it['exported']) || textOf(it['orig']));
    if (part.type !== 'ExportDeclaration') return [];
    const declared = part['declaration'];
    if (typeof declared !== 'object' || declared === null) return [];
    // What is taken out of an object is not followed.
    if ('declarations' in declared) return listOf(declared.declarations).flatMap((it) => textOf(it['id']) || []);
    return [textOf('identifier' in declared ? declared.identifier : 'id' in declared ? declared.id : undefined)];
  });
}

const isTest = (/** @type {string} */ file) => file.startsWith('test/');

/** @typedef {{ readonly file: string, readonly name: string, readonly by: 'nobody' | 'tests' }} Unused an export used by no other file, or by tests only */

/** @param {readonly Source[]} sources @param {readonly Import[]} imports @returns {Unused[]} */
export function unusedExports(sources, imports) {
  const usedBy = new Map(sources.map(({ file }) => [file, imports.filter(({ to }) => to === file)]));
  return sources
    .filter(({ file }) => !ENTRIES.some((entry) => entry.test(file)))
    .flatMap((source) => unusedIn(source, usedBy.get(source.file) ?? []));
}

/** @param {Source} source @param {readonly Import[]} uses @returns {Unused[]} */
function unusedIn(source, uses) {
  const { file, text } = source;
  const isUsedAtHome = (/** @type {string} */ name) => [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length > 1;
  /** @param {string} name @returns {Unused['by'] | undefined} */
  const by = (name) => {
    const users = uses.filter(({ names }) => names.includes(name) || names.includes('*'));
    if (users.length === 0) return 'nobody';
    return !isTest(file) && !isUsedAtHome(name) && users.every((it) => isTest(it.file)) ? 'tests' : undefined;
  };
  return exportsOf(source).flatMap((name) => {
    const found = by(name);
    return found === undefined ? [] : [{ file, name, by: found }];
  });
}

/**
 * Those that know themselves by way of others.
 * @param {readonly string[]} names @param {(name: string) => readonly string[]} known whom each of them knows
 */
export const inCircles = (names, known) =>
  names.filter((start) => {
    const seen = new Set();
    const left = [...known(start)];
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      if (name === start) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      left.push(...known(name));
    }
    return false;
  });

/** @param {readonly Import[]} imports @returns {(file: string) => readonly string[]} the files that each of them imports */
export function filesKnown(imports) {
  /** @type {Map<string, string[]>} */
  const known = new Map();
  for (const { file, to } of imports) known.set(file, [...(known.get(file) ?? []), to]);
  return (file) => known.get(file) ?? [];
}
