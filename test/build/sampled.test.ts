import fc from 'fast-check';
import { sampled, triesEvery } from '../sampled';

const list = fc.integer({ min: 1, max: 60 }).map((length) => [...Array(length).keys()]);
const count = fc.integer({ min: 1, max: 12 });

describe('what npm test walks of a list', () => {
  const title = triesEvery ? 'is all of it' : 'is as many as asked, in their order, the first among them';
  test(title, () =>
    fc.assert(
      fc.property(list, count, (all, asked) => {
        const chosen = sampled(all, asked);
        expect(chosen.length).toBe(triesEvery ? all.length : Math.min(asked, all.length));
        expect(chosen).toEqual([...chosen].sort((one, other) => one - other));
        expect(chosen[0]).toBe(0);
      }),
    ),
  );

  test('leaves nothing out once it began at each turn', () =>
    fc.assert(
      fc.property(list, count, (all, asked) => {
        const turns = Math.ceil(all.length / asked);
        const met = Array.from({ length: turns }, (_, turn) => sampled(all, asked, turn)).flat();
        expect(new Set(met).size).toBe(all.length);
      }),
    ));
});
