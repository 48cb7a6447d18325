// Who imports what: exports that nobody uses, and files that know each other in a ring.
import path from 'node:path';

/**
 * @typedef {import('./tree.mjs').Part} Part
 * @typedef {import('./tree.mjs').Source} Source
 * @typedef {{ readonly file: string, readonly to: string, readonly names: readonly string[] }} Import `*` is all of them
 */

/** Used by name from outside of the house: by Google, by a program that is bundled, by jest. */
const ENTRIES = [/^src\/addon\/main\.ts$/, /^preview\/in-process\.ts$/, /^test\/setup\//, /\.test\.tsx?$/];

/** @param {unknown} part @returns {string} */
const textOf = (part) => (typeof part === 'object' && part !== null && 'value' in part ? String(part.value) : '');

/** @param {unknown} parts @returns {Part[]} */
const listOf = (parts) => (Array.isArray(parts) ? parts : []);

/** @param {string} file @param {string} to @param {ReadonlySet<string>} files */
function fileOf(file, to, files) {
  const base = path.posix.join(path.posix.dirname(file), to);
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find((it) => files.has(it));
}

/** @param {Part} specifier @returns {string} the name it has where it comes from */
const nameOf = (specifier) => {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return textOf(specifier['imported']) || textOf(specifier['orig']) || textOf(specifier['local']);
};

/** @param {Source} source @param {ReadonlySet<string>} files @returns {Import[]} */
export function importsOf({ file, text, tree }, files) {
  /** @param {string} said @param {readonly string[]} names @returns {Import[]} */
  const known = (said, names) => {
    const to = said.startsWith('.') ? fileOf(file, said, files) : undefined;
    return to === undefined ? [] : [{ file, to, names }];
  };
  const stated = listOf(tree?.['body']).flatMap((part) =>
    part['source'] ? known(textOf(part['source']), listOf(part['specifiers']).map(nameOf)) : [],
  );
  const later = [...text.matchAll(/\bimport\('(\.[^']+)'\)/g)].flatMap(([, said = '']) => known(said, ['*']));
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
  const { file } = source;
  /** @param {string} name @returns {Unused['by'] | undefined} */
  const by = (name) => {
    const users = uses.filter(({ names }) => names.includes(name) || names.includes('*'));
    if (users.length === 0) return 'nobody';
    return !isTest(file) && users.every((it) => isTest(it.file)) ? 'tests' : undefined;
  };
  return exportsOf(source).flatMap((name) => {
    const found = by(name);
    return found === undefined ? [] : [{ file, name, by: found }];
  });
}

/** @param {readonly string[]} files @param {readonly Import[]} imports @returns {string[]} the files that import themselves by way of others */
export function inCircles(files, imports) {
  const known = new Map(files.map((file) => [file, imports.filter((it) => it.file === file).map(({ to }) => to)]));
  return files.filter((start) => {
    const seen = new Set();
    const left = [...(known.get(start) ?? [])];
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      if (file === start) return true;
      if (seen.has(file)) continue;
      seen.add(file);
      left.push(...(known.get(file) ?? []));
    }
    return false;
  });
}
