import { moveName, nameOf, rangeOfName, removeName, renameName } from '../book';
import { handleOf, type NamedRangeHandle, textOf } from '../handles';
import { messages } from '../messages';
import { type Methods, other, read, write } from '../runtime';

export const namedRangeMethods: Methods<NamedRangeHandle> = {
  getName: read(({ book }, self) => nameOf(book, self)),
  getRange: other(({ book }, self) => {
    const range = rangeOfName(book, self);
    if (!range) throw new Error(messages.rangeNotFound);
    return range;
  }),
  setName: write(({ book }, self, name: unknown) => {
    renameName(book, self, textOf(name));
    return self;
  }),
  setRange: write(({ book }, self, range: unknown) => {
    moveName(book, self, handleOf(range, 'Range'));
    return self;
  }),
  remove: write(({ book }, self) => removeName(book, self)),
};
