import type { HandleOf, RangeHandle, RangeListHandle } from './handle';
import { type Method, type Methods, other, write } from './method';
import { rangeCopyMethods } from './range-copy';
import { clearFormat, rangeFormatMethods } from './range-formats';
import { activateRange, rangeGeometryMethods } from './range-geometry';
import { rangeMergeMethods } from './range-merge';
import { rangeRuleMethods } from './range-rules';
import { clearContent, rangeValueMethods } from './range-values';

export const rangeMethods: Methods<RangeHandle> = {
  ...rangeGeometryMethods,
  ...rangeValueMethods,
  ...rangeFormatMethods,
  ...rangeRuleMethods,
  ...rangeMergeMethods,
  ...rangeCopyMethods,
  /** Contents and formats; rules and notes stay. */
  clear: write((script, range) => clearFormat(script, clearContent(script, range))),
};

/** One call for all the ranges of a list, whatever their number. */
const forEach = (name: string): Method<RangeListHandle> =>
  write((script, list, ...given) => {
    const method = rangeMethods[name];
    for (const range of list.ranges) method?.run(script, range, ...given);
    return list;
  });

export const rangeListMethods: Methods<HandleOf<'RangeList'>> = {
  getRanges: other((_script, { ranges }) => ranges),
  activate: other(({ book }, list) => {
    for (const range of list.ranges) activateRange(book, range);
    return list;
  }),
  setValue: forEach('setValue'),
  setNumberFormat: forEach('setNumberFormat'),
  setBackground: forEach('setBackground'),
  clearContent: forEach('clearContent'),
  setDataValidation: forEach('setDataValidation'),
  setNote: forEach('setNote'),
};
