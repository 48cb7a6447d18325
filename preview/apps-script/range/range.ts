import type { HandleOf, RangeHandle, RangeListHandle } from '../handles';
import { type Changed, guarded, type Method, type Methods, mayChange, mayEdit, other, read, write } from '../runtime';
import { rangeCopyMethods } from './copy';
import { createFilter } from './filter';
import { clearFormat, rangeFormatMethods } from './formats';
import { activateRange, rangeGeometryMethods } from './geometry';
import { rangeMergeMethods } from './merge';
import { rangeNoteMethods, rangeRuleMethods } from './rules';
import { clearContent, rangeValueMethods } from './values';

export const rangeMethods: Methods<RangeHandle> = {
  ...rangeGeometryMethods,
  ...rangeCopyMethods,
  ...guarded({ ...rangeValueMethods, ...rangeNoteMethods }, 'contents'),
  ...guarded({ ...rangeFormatMethods, ...rangeRuleMethods, ...rangeMergeMethods }, 'look'),
  /** Contents and formats; rules and notes stay. */
  ...guarded({ clear: write((script, range) => clearFormat(script, clearContent(script, range))) }, 'look'),
  ...guarded({ createFilter: write(({ book }, range) => createFilter(book, range)) }, 'contents'),
  canEdit: read((script, range) => script.mayEdit && mayEdit(script.book, range)),
};

/** One call for all the ranges of a list, whatever their number: all of them or none. */
const forEach = (name: string, changed: Changed): Method<RangeListHandle> =>
  write((script, list, ...args) => {
    if (!mayChange(script, list.ranges, changed)) return list;
    const method = rangeMethods[name];
    for (const range of list.ranges) method?.run(script, range, ...args);
    return list;
  });

export const rangeListMethods: Methods<HandleOf<'RangeList'>> = {
  getRanges: other((_script, { ranges }) => ranges),
  activate: other(({ book }, list) => {
    for (const range of list.ranges) activateRange(book, range);
    return list;
  }),
  setValue: forEach('setValue', 'contents'),
  setNumberFormat: forEach('setNumberFormat', 'look'),
  setBackground: forEach('setBackground', 'look'),
  clearContent: forEach('clearContent', 'contents'),
  setDataValidation: forEach('setDataValidation', 'look'),
  setNote: forEach('setNote', 'contents'),
};
