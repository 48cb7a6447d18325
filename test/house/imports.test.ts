import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { mayKnow } from './may-know';
import { house, isCode } from './the-house';

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const imports = house.imports.filter(({ file }) => isCode(file));
type Import = (typeof imports)[number];

const isAllowed = ({ from, room, of }: Import): boolean => {
  const { values, types } = mayKnow[from] ?? { values: [], types: [] };
  return from === room || values.includes(room) || (of === 'types' && types.includes(room));
};

describe('who may know whom', () => {
  test('there are imports to look at', () => expect(imports.length).toBeGreaterThan(1500));

  test.each(Object.keys(mayKnow))('%s knows nobody else than it may', (room) =>
    expect(imports.filter((it) => it.from === room && !isAllowed(it))).toEqual([]),
  );

  test('nobody is allowed what nobody needs', () => {
    const needed = new Set(imports.map(({ from, room }) => `${from} → ${room}`));
    const allowed = Object.entries(mayKnow).flatMap(([from, { values, types }]) =>
      [...values, ...types].map((to) => `${from} → ${to}`),
    );
    expect(allowed.filter((it) => !needed.has(it))).toEqual([]);
  });

  // What a language says on the page, and what it understands, is no part of the script: the build and the command line fetch it alone.
  const isBeside = (path: string): boolean =>
    /^src\/languages\/[^/]+\/(page|later|measuring|vocabulary)\.ts$/.test(path);

  test('a room with a face is entered through its face', () => {
    const faces = house.files.filter(({ file }) => /\/index\.ts$/.test(file)).map(({ file }) => dirname(file));
    const isFace = ({ to }: Import): boolean => to.endsWith('/index.ts');
    const past = imports.filter((it) => it.from !== it.room && faces.includes(dirname(it.to)) && !isFace(it));
    expect(past.filter(({ to }) => !isBeside(to))).toEqual([]);
    expect(imports.filter((it) => it.from === it.room && isFace(it))).toEqual([]);
  });

  test('nothing imports itself by way of others, not even a type', () => expect(house.circles).toEqual([]));

  test('no room is known to one that it knows: each stands below those that know it', () => {
    const rooms = Object.keys(mayKnow);
    const upwards = Object.entries(mayKnow).flatMap(([from, { values, types }]) =>
      [...values, ...types].filter((to) => rooms.indexOf(to) >= rooms.indexOf(from)).map((to) => `${from} → ${to}`),
    );
    expect(upwards).toEqual([]);
  });
});

describe('planning rules depend on nothing but their arguments', () => {
  const layers = ['domain', 'formula', 'workbook', 'commands', 'languages', 'a language'];
  // A step of a template may be about a "Date".
  const pure = house.files
    .filter(
      ({ file, room }) =>
        isCode(file) && layers.includes(room.split('/')[0] ?? '') && !/\/templates-\w+\.ts$/.test(file),
    )
    .map(({ file }) => ({ path: file, code: withoutComments(readFileSync(file, 'utf8')) }));
  const foundIn = (pattern: RegExp, except: readonly string[] = []): readonly string[] =>
    pure.filter(({ path, code }) => pattern.test(code) && !except.includes(path)).map(({ path }) => path);

  test('no clock and no chance', () =>
    expect(foundIn(/new Date\(\s*\)|\bDate\.now|\bDate\(\)|Math\.random|performance\.now|crypto\./)).toEqual([]));

  test('a calendar only where days are counted', () =>
    expect(foundIn(/\bDate\b(?!')/, ['src/domain/time/day.ts'])).toEqual([]));

  test('no Google, no page, no machine', () =>
    expect(
      foundIn(
        /\b(SpreadsheetApp|GoogleAppsScript|PropertiesService|LockService|Session\.|HtmlService|Utilities|Logger|google\.script|document\.|window\.|localStorage|fetch\(|setTimeout|console\.|process\.)/,
      ),
    ).toEqual([]));
});
