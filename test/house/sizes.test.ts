import { execFileSync } from 'node:child_process';
import { mayKnow } from './may-know';

type House = {
  readonly overruns: readonly { readonly place: string; readonly lines: number }[];
  readonly rooms: readonly string[];
};

/** What `npm run house` counts, read from what it prints. */
const house: House = JSON.parse(
  execFileSync(process.execPath, ['build/house/house.mjs', '--json'], { encoding: 'utf8' }),
);

test('no file is longer than 300 lines, and no function of src, preview and build than 50', () =>
  expect(house.overruns).toEqual([]));

test('the measure knows the rooms that the matrix knows', () => {
  const others = /^(build|test)(\/|$)/;
  expect(house.rooms.filter((room) => !others.test(room)).sort()).toEqual(Object.keys(mayKnow).sort());
});
