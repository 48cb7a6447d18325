import { mayKnow } from './may-know';
import { house, isCode } from './the-house';

test('no file is longer than 300 lines, and no function of src, preview and build than 50', () =>
  expect(house.overruns).toEqual([]));

test('the measure knows the rooms that the matrix knows', () => {
  const rooms = house.files.filter(({ file }) => isCode(file)).map(({ room }) => room);
  expect([...new Set(rooms)].sort()).toEqual(Object.keys(mayKnow).sort());
});
