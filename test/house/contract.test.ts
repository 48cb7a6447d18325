import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

const entries: ReadonlySet<number> = new Set(
  [...readFileSync(join(root, 'docs/platform-contract.md'), 'utf8').matchAll(/^(\d+)\. /gm)].map(([, number]) =>
    Number(number),
  ),
);

/** "contract 14, 35", "contracts 5 and 25", "contract 31 to 34": every number that is named. */
const cited = (text: string): readonly number[] =>
  [...text.matchAll(/\bcontracts? (\d+(?:(?:, | and | to )\d+)*)/gi)].flatMap(([, numbers = '']) =>
    numbers.split(/\D+/).map(Number),
  );

const files: readonly string[] = ['src', 'preview', 'build', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map((path) => join(folder, path)),
);

test('every entry of the platform contract that a comment names is there', () => {
  const numbers = files.flatMap((path) =>
    cited(readFileSync(join(root, path), 'utf8')).map((number) => ({ path, number })),
  );
  expect(numbers.length).toBeGreaterThan(100);
  expect(numbers.filter(({ number }) => !entries.has(number))).toEqual([]);
});

test('its entries are numbered one after the other', () =>
  expect([...entries]).toEqual(Array.from({ length: entries.size }, (_, index) => index + 1)));
