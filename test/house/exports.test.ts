import { house } from './the-house';

/** The domain's own year view, week by week, and how it says that objectives stand: what the native formulas are held against, and the sheet never calls. */
const heldAgainst = ['src/domain/kpi/index.ts resultOf', 'src/domain/objective/index.ts standingOf'];

const told = (by: 'nobody' | 'tests', folder: RegExp): readonly string[] =>
  house.unused.filter((it) => it.by === by && folder.test(it.file)).map(({ file, name }) => `${file} ${name}`);

describe('what a file exports', () => {
  test('is imported by another file', () => expect(told('nobody', /^(src|preview|build|test)\//)).toEqual([]));

  test('serves the add-on, and not its tests alone', () => expect(told('tests', /^src\//)).toEqual(heldAgainst));
});
