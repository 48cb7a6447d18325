import type { IStyleData } from '@univerjs/core';
import { gridOf } from '../../notation';
import { clearStyles, rawCell, styleOf, writeStyles } from '../book';
import type { RangeHandle } from '../handles';
import { type Method, type Methods, read, type Script, write } from '../runtime';
import { setBorder } from './borders';
import { type Format, formats } from './format-kinds';
import { gridFor } from './values';

const writeAll = ({ style }: Format): Method<RangeHandle> =>
  write(({ book }, range, value: unknown) => {
    const wanted = style(value);
    writeStyles(book, range.sheet, range.area, () => wanted);
    return range;
  });

/** One style for all the cells that are given the same value: what is one object is merged into the cells' own only once. */
function eachOnce(style: Format['style']): Format['style'] {
  const made = new Map<unknown, IStyleData>();
  return (value) => {
    const known = made.get(value) ?? style(value);
    made.set(value, known);
    return known;
  };
}

const writeEach = ({ style }: Format): Method<RangeHandle> =>
  write(({ book }, range, values: unknown) => {
    const styleFor = eachOnce(style);
    const styles = gridFor(range, values).map((row) => row.map(styleFor));
    writeStyles(book, range.sheet, range.area, (_row, _column, i, j) => styles[i]?.[j] ?? null);
    return range;
  });

const readFirst = ({ shown }: Format): Method<RangeHandle> =>
  read(({ book }, { sheet, area }) => shown(styleOf(book, rawCell(book, sheet, area.row, area.column))));

const readEach = ({ shown }: Format): Method<RangeHandle> =>
  read(({ book }, { sheet, area }) =>
    gridOf(area, (row, column) => shown(styleOf(book, rawCell(book, sheet, row, column)))),
  );

export function clearFormat({ book }: Script, range: RangeHandle): RangeHandle {
  clearStyles(book, range.sheet, range.area);
  return range;
}

export const rangeFormatMethods: Methods<RangeHandle> = {
  getNumberFormat: readFirst(formats.numberFormat),
  getNumberFormats: readEach(formats.numberFormat),
  setNumberFormat: writeAll(formats.numberFormat),
  setNumberFormats: writeEach(formats.numberFormat),
  getBackground: readFirst(formats.background),
  getBackgrounds: readEach(formats.background),
  setBackground: writeAll(formats.background),
  setBackgrounds: writeEach(formats.background),
  getFontColor: readFirst(formats.fontColor),
  getFontColors: readEach(formats.fontColor),
  setFontColor: writeAll(formats.fontColor),
  setFontColors: writeEach(formats.fontColor),
  getFontWeight: readFirst(formats.fontWeight),
  getFontWeights: readEach(formats.fontWeight),
  setFontWeight: writeAll(formats.fontWeight),
  setFontWeights: writeEach(formats.fontWeight),
  getFontStyles: readEach(formats.fontStyle),
  setFontStyle: writeAll(formats.fontStyle),
  setFontStyles: writeEach(formats.fontStyle),
  getFontLines: readEach(formats.fontLine),
  setFontLine: writeAll(formats.fontLine),
  setFontLines: writeEach(formats.fontLine),
  getFontSize: readFirst(formats.fontSize),
  getFontSizes: readEach(formats.fontSize),
  setFontSize: writeAll(formats.fontSize),
  setFontSizes: writeEach(formats.fontSize),
  getFontFamily: readFirst(formats.fontFamily),
  setFontFamily: writeAll(formats.fontFamily),
  getHorizontalAlignments: readEach(formats.horizontalAlignment),
  setHorizontalAlignment: writeAll(formats.horizontalAlignment),
  setHorizontalAlignments: writeEach(formats.horizontalAlignment),
  getVerticalAlignments: readEach(formats.verticalAlignment),
  setVerticalAlignment: writeAll(formats.verticalAlignment),
  setVerticalAlignments: writeEach(formats.verticalAlignment),
  getWrap: readFirst(formats.wrap),
  setWrap: writeAll(formats.wrap),
  getWrapStrategies: readEach(formats.wrapStrategy),
  setWrapStrategy: writeAll(formats.wrapStrategy),
  setWrapStrategies: writeEach(formats.wrapStrategy),
  setBorder: write((script, range, ...args) => setBorder(script, range, args)),
  clearFormat: write(clearFormat),
};
