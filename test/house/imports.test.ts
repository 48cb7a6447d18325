import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { mayKnow } from './may-know';

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

/** Layers whose folders are rooms; a file beside them is a room of its own. Every other layer is one room. */
const layersOfRooms = ['src/domain', 'src/workbook', 'src/commands', 'preview'];

/** The room a path belongs to: src/domain/time/day is in domain/time, src/domain/money in domain/money, preact in a package. */
function roomOf(path: string): string {
  const layer = layersOfRooms.find((it) => path.startsWith(`${it}/`));
  const short = path.replace(/^src\//, '').replace(/\.tsx?$/, '');
  const [first = '', second = ''] = short.split('/');
  return layer === undefined ? first : layer === 'preview' && !/\/.*\//.test(path) ? layer : `${first}/${second}`;
}

const layerOf = (path: string): string => roomOf(path).split('/')[0] ?? '';

const paths: ReadonlySet<string> = new Set(sources.map(({ path }) => path));

/** The file that a relative import means, as a path from the root. */
const fileOf = (path: string, to: string): string =>
  ['.ts', '.tsx', '/index.ts', '']
    .map((end) => relative(root, normalize(join(root, dirname(path), to))) + end)
    .find((it) => paths.has(it)) ?? relative(root, normalize(join(root, dirname(path), to)));

type Import = { readonly path: string; readonly to: string; readonly of: 'types' | 'values' };

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
  return all.map(([clause = '', to = '']) => ({
    path,
    to: to.startsWith('.') ? fileOf(path, to) : 'a package',
    of: isTypesOnly(clause) ? 'types' : 'values',
  }));
}

const imports = sources.flatMap(importsOf);

const isAllowed = ({ path, to, of }: Import): boolean => {
  const [from, other] = [roomOf(path), roomOf(to)];
  const { values, types = [] } = mayKnow[from] ?? { values: [] };
  return from === other || values.includes(other) || (of === 'types' && types.includes(other));
};

/** What imports itself by way of others, as far as it is found from `path` on. */
function circleFrom(path: string): readonly string[] {
  const seen = new Set<string>();
  const reach = (file: string, way: readonly string[]): readonly string[] => {
    for (const { to } of imports.filter((it) => it.path === file)) {
      if (to === path) return [...way, file, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const circle = reach(to, [...way, file]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  return reach(path, []);
}

describe('who may know whom', () => {
  test('there are imports to look at, in every room', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(mayKnow).sort());
  });

  test.each(Object.keys(mayKnow))('%s knows nobody else than it may', (room) =>
    expect(imports.filter((it) => roomOf(it.path) === room && !isAllowed(it))).toEqual([]),
  );

  test('nobody is allowed what nobody needs', () => {
    const needed = new Set(imports.map(({ path, to }) => `${roomOf(path)} → ${roomOf(to)}`));
    const allowed = Object.entries(mayKnow).flatMap(([from, { values, types = [] }]) =>
      [...values, ...types].map((to) => `${from} → ${to}`),
    );
    expect(allowed.filter((it) => !needed.has(it))).toEqual([]);
  });

  test('a room with a face is entered through its face', () => {
    const faces = [...paths].filter((path) => /\/index\.ts$/.test(path)).map((path) => dirname(path));
    const past = imports.filter(
      ({ path, to }) => roomOf(path) !== roomOf(to) && faces.includes(dirname(to)) && !to.endsWith('/index.ts'),
    );
    expect(past).toEqual([]);
    expect(imports.filter(({ path, to }) => roomOf(path) === roomOf(to) && to.endsWith('/index.ts'))).toEqual([]);
  });

  test('nothing imports itself by way of others, not even a type', () =>
    expect(
      [...paths]
        .filter((path) => !path.startsWith('preview/apps-script/'))
        .map(circleFrom)
        .filter((circle) => circle.length > 0),
    ).toEqual([]));
});

describe('planning rules depend on nothing but their arguments', () => {
  const pure = sources.filter(({ path }) =>
    ['domain', 'formula', 'workbook', 'commands', 'i18n'].includes(layerOf(path)),
  );
  const foundIn = (pattern: RegExp, except: readonly string[] = []): readonly string[] =>
    pure.filter(({ path, code }) => pattern.test(code) && !except.includes(path)).map(({ path }) => path);

  test('no clock and no chance', () =>
    expect(foundIn(/new Date\(\s*\)|\bDate\.now|\bDate\(\)|Math\.random|performance\.now|crypto\./)).toEqual([]));

  test('a calendar only where days are counted', () =>
    expect(foundIn(/\bDate\b(?!')/, ['src/domain/time/day.ts'])).toEqual([]));

  test('no Google, no page, no machine', () =>
    expect(
      foundIn(
        /\b(SpreadsheetApp|GoogleAppsScript|PropertiesService|LockService|Session|HtmlService|Utilities|Logger|google\.script|document\.|window\.|localStorage|fetch\(|setTimeout|console\.|process\.)/,
      ),
    ).toEqual([]));
});
