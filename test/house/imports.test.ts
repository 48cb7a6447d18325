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
const layersOfRooms = ['domain', 'languages', 'workbook', 'commands']
  .map((layer) => `src/${layer}`)
  .concat('preview/apps-script', 'preview/xlsx', 'preview');

/** The folders of the languages are alike, however many there are. */
const A_LANGUAGE = /^src\/languages\/(?!words\/|content\/)[^/]+\//;

/** The room a path belongs to: src/domain/time/day is in domain/time, src/domain/money in domain/money, preact in a package. */
function roomOf(path: string): string {
  if (A_LANGUAGE.test(path)) return 'a language';
  const short = path.replace(/^src\//, '');
  const layer = layersOfRooms.find((it) => path.startsWith(`${it}/`));
  if (layer === undefined) return short.split('/')[0] ?? '';
  const [room = ''] = path.slice(layer.length + 1).split('/');
  return `${layer.replace(/^src\//, '')}/${room.replace(/\.tsx?$/, '')}`;
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
  const { values, types } = mayKnow[from] ?? { values: [], types: [] };
  return from === other || values.includes(other) || (of === 'types' && types.includes(other));
};

/** What imports itself by way of others, as far as it is found from `start` on; `known` tells whom each imports. */
function circleFrom(start: string, known: (name: string) => readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const reach = (name: string, way: readonly string[]): readonly string[] => {
    for (const to of known(name)) {
      if (to === start) return [...way, name, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const circle = reach(to, [...way, name]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  return reach(start, []);
}

const filesKnown: ReadonlyMap<string, readonly string[]> = new Map(
  [...paths].map((path) => [path, imports.filter((it) => it.path === path).map(({ to }) => to)]),
);
const filesKnownTo = (path: string): readonly string[] => filesKnown.get(path) ?? [];

const roomsKnownTo = (room: string): readonly string[] => {
  const { values = [], types = [] } = mayKnow[room] ?? {};
  return [...values, ...types];
};

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

  // What a language says on the page is no part of what it says in the script: the build and the command line fetch it alone.
  const isPage = (path: string): boolean => /^src\/languages\/[^/]+\/page\.ts$/.test(path);

  test('a room with a face is entered through its face', () => {
    const faces = [...paths].filter((path) => /\/index\.ts$/.test(path)).map((path) => dirname(path));
    const past = imports.filter(
      ({ path, to }) =>
        roomOf(path) !== roomOf(to) && faces.includes(dirname(to)) && !to.endsWith('/index.ts') && !isPage(to),
    );
    expect(past).toEqual([]);
    expect(imports.filter(({ path, to }) => roomOf(path) === roomOf(to) && to.endsWith('/index.ts'))).toEqual([]);
  });

  test('nothing imports itself by way of others, not even a type', () =>
    expect([...paths].map((path) => circleFrom(path, filesKnownTo)).filter((circle) => circle.length > 0)).toEqual([]));

  test('no room knows itself by way of others', () =>
    expect(
      Object.keys(mayKnow)
        .map((room) => circleFrom(room, roomsKnownTo))
        .filter((circle) => circle.length > 0),
    ).toEqual([]));
});

describe('planning rules depend on nothing but their arguments', () => {
  const layers = ['domain', 'formula', 'workbook', 'commands', 'languages', 'a language'];
  // A step of a template may be about a "Date".
  const pure = sources.filter(({ path }) => layers.includes(layerOf(path)) && !/\/templates-\w+\.ts$/.test(path));
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
