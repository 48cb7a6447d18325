import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(__dirname, '..', '..');

type Source = { readonly path: string; readonly code: string };

const sources: readonly Source[] = ['src', 'preview', 'build', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map((path) => join(folder, path))
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') })),
);
const paths: ReadonlySet<string> = new Set(sources.map(({ path }) => path));

/** What Google and esbuild call by name: no file imports it. */
const entries = ['src/addon/main.ts'];

/** The domain's own year view, week by week: what the native formulas are held against, and the sheet never calls. */
const heldAgainst = ['src/domain/year-view/retroplanning.ts rowOfSigns'];

const fileOf = (path: string, to: string): string | undefined =>
  ['.ts', '.tsx', '/index.ts', ''].map((end) => normalize(join(dirname(path), to)) + end).find((it) => paths.has(it));

/** "type Cents, amountOf as it" names Cents and amountOf. */
const namesIn = (list: string, side: 'before' | 'after'): readonly string[] =>
  list
    .split(',')
    .map((name) => name.trim().replace(/^type\s+/, ''))
    .filter((name) => name !== '')
    .map((name) => name.split(' as ').at(side === 'before' ? 0 : -1) ?? '');

type Use = { readonly by: string; readonly of: string; readonly name: string };

/** Every name a file takes from another; '*' for the whole of it. */
function usesOf({ path, code }: Source): readonly Use[] {
  const from = (to: string, names: readonly string[]): readonly Use[] => {
    const of = fileOf(path, to);
    return of === undefined ? [] : names.map((name) => ({ by: path, of, name }));
  };
  const named = code.matchAll(/^(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*[^'"]*)\s+from\s+'([^']+)'/gm);
  // A file that is bundled or loaded by its path, as the build does, is used whole.
  const whole = code.matchAll(/import\('([^']+)'\)|['"`]((?:\.\/)?src\/[\w./-]+)['"`]/g);
  return [
    ...[...named].flatMap(([, list, to = '']) => from(to, list === undefined ? ['*'] : namesIn(list, 'before'))),
    ...[...whole].flatMap(([, to, fromRoot]) =>
      fromRoot === undefined
        ? from(to ?? '', ['*'])
        : [{ by: path, of: fileOf('package.json', fromRoot) ?? fromRoot, name: '*' }],
    ),
  ];
}

const uses = sources.flatMap(usesOf);

type Export = { readonly of: string; readonly name: string; readonly isUsedAtHome: boolean };

function exportsOf({ path, code }: Source): readonly Export[] {
  const stated = [...code.matchAll(/^export (?:async )?(?:const|function|type|class) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
  const handed = [...code.matchAll(/^export \{([^}]*)\} from/gm)].flatMap(([, list = '']) => namesIn(list, 'after'));
  const count = (name: string): number => [...code.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
  return [...stated, ...handed].map((name) => ({ of: path, name, isUsedAtHome: count(name) > 1 }));
}

const exported = sources.filter(({ path }) => path.startsWith('src/') && !entries.includes(path)).flatMap(exportsOf);
const usersOf = ({ of, name }: Export): readonly string[] =>
  uses.filter((use) => use.of === of && (use.name === name || use.name === '*')).map(({ by }) => by);
const told = ({ of, name }: Export): string => `${of} ${name}`;

describe('what a file exports', () => {
  test('there are exports to look at', () => expect(exported.length).toBeGreaterThan(500));

  test('is imported by another file', () =>
    expect(exported.filter((it) => usersOf(it).length === 0).map(told)).toEqual([]));

  test('serves the add-on, and not its tests alone', () =>
    expect(
      exported
        .filter((it) => !it.isUsedAtHome && usersOf(it).every((by) => by.startsWith('test/')))
        .filter((it) => usersOf(it).length > 0)
        .map(told),
    ).toEqual(heldAgainst));
});
