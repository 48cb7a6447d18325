import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const root = join(__dirname, '..', '..');

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

type Source = { readonly path: string; readonly code: string };

const sources: readonly Source[] = ['src', 'preview'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
    .map((path) => ({ path, code: withoutComments(readFileSync(join(root, path), 'utf8')) })),
);

/** The layer a path belongs to: src/domain/day is in domain, preview/xlsx/read in preview, preact in a package. */
const layerOf = (path: string): string => path.replace(/^src\//, '').split('/')[0] ?? '';

type Import = { readonly path: string; readonly from: string; readonly to: string; readonly of: 'types' | 'values' };

const isTypesOnly = (clause: string): boolean =>
  /^type\s/.test(clause) ||
  (/^\{[^}]*\}$/.test(clause) &&
    clause
      .slice(1, -1)
      .split(',')
      .filter((name) => name.trim() !== '')
      .every((name) => /^\s*type\s/.test(name)));

function importsOf({ path, code }: Source): readonly Import[] {
  const stated = [...code.matchAll(/^\s*(?:import|export)\s+([^;'"]*?)\s*from\s+['"]([^'"]+)['"]/gm)];
  const bare = [...code.matchAll(/(?:^\s*import\s+|\b(?:import|require)\()['"]([^'"]+)['"]/gm)];
  const all = [...stated.map(([, clause, to]) => [clause, to]), ...bare.map(([, to]) => ['', to])];
  return all.map(([clause = '', to = '']) => {
    const target = to.startsWith('.') ? relative(root, normalize(join(root, dirname(path), to))) : 'a package';
    return { path, from: layerOf(path), to: layerOf(target), of: isTypesOnly(clause) ? 'types' : 'values' };
  });
}

/** Who may know whom: whole layers, or only their types. Every layer may know itself. */
const mayKnow: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  domain: { values: [], types: [] },
  // Sentences say days and amounts, which are the domain's.
  i18n: { values: ['domain'], types: ['commands'] },
  // Fetched as JSON by the commands that make a plan: nobody bundles it.
  content: { values: [], types: ['domain', 'i18n'] },
  workbook: { values: ['domain', 'i18n'], types: ['content'] },
  commands: { values: ['workbook', 'domain', 'i18n'], types: ['content'] },
  addon: { values: ['commands', 'workbook', 'domain', 'i18n', 'a package'], types: ['content'] },
  sidebar: { values: ['domain', 'i18n', 'a package'], types: ['commands'] },
  preview: { values: ['domain', 'i18n', 'a package'], types: ['commands'] },
};

const imports = sources.flatMap(importsOf);

const isAllowed = ({ from, to, of }: Import): boolean =>
  from === to ||
  mayKnow[from]?.values.includes(to) === true ||
  (of === 'types' && mayKnow[from]?.types.includes(to) === true);

describe('who may know whom', () => {
  test('there are imports to look at, in every layer', () => {
    expect([...new Set(imports.map(({ from }) => from))].sort()).toEqual(Object.keys(mayKnow).sort());
  });

  test.each(Object.keys(mayKnow))('%s knows nobody else than it may', (layer) =>
    expect(imports.filter((it) => it.from === layer && !isAllowed(it))).toEqual([]),
  );

  test('a file of the domain is one word of the field, in one flat folder', () =>
    expect(sources.filter(({ path }) => /^src\/domain\/.*\//.test(path))).toEqual([]));
});

describe('planning rules depend on nothing but their arguments', () => {
  const pure = sources.filter(({ path }) => ['domain', 'workbook', 'commands', 'i18n'].includes(layerOf(path)));
  const foundIn = (pattern: RegExp, except: readonly string[] = []): readonly string[] =>
    pure.filter(({ path, code }) => pattern.test(code) && !except.includes(path)).map(({ path }) => path);

  test('no clock and no chance', () =>
    expect(foundIn(/new Date\(\s*\)|\bDate\.now|\bDate\(\)|Math\.random|performance\.now|crypto\./)).toEqual([]));

  test('a calendar only where days are counted', () =>
    expect(foundIn(/\bDate\b(?!')/, ['src/domain/day.ts'])).toEqual([]));

  test('no Google, no page, no machine', () =>
    expect(
      foundIn(
        /\b(SpreadsheetApp|GoogleAppsScript|PropertiesService|LockService|Session|HtmlService|Utilities|Logger|google\.script|document\.|window\.|localStorage|fetch\(|setTimeout|console\.|process\.)/,
      ),
    ).toEqual([]));
});
