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

/** Longer than they may be, and known to be: whoever divides one takes its name from here. */
const toBeDivided: readonly RegExp[] = [
  /^src\/addon\/google-file\.ts:\d+ openGoogleFile$/,
  /^src\/addon\/google-reading\.ts:\d+ googleReading$/,
  /^src\/sidebar\/app\.tsx:\d+ App$/,
];

test('no file is longer than 300 lines, and no function of src, preview and build than 50', () =>
  expect(house.overruns.filter(({ place }) => !toBeDivided.some((it) => it.test(place)))).toEqual([]));

test('the measure knows the rooms that the matrix knows', () => {
  const others = /^(build|test)(\/|$)/;
  expect(house.rooms.filter((room) => !others.test(room)).sort()).toEqual(Object.keys(mayKnow).sort());
});
