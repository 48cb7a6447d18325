import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { bareCharacter, gridOf } from '../../notation';
import { clearStyles, rawCell, styleOf, writeStyles } from '../book';
import {
  booleanOf,
  enumName,
  memberOf,
  numberOf,
  oneOf,
  optional,
  type RangeHandle,
  textOf,
  textOrNull,
} from '../handles';
import { messages } from '../messages';
import { type Method, type Methods, read, type Script, write } from '../runtime';
import { gridFor } from './values';

/** A format both ways: what is written into Univer's style for a value of Apps Script's, and what is read back. */
type Format = {
  readonly style: (value: unknown) => IStyleData;
  readonly shown: (style: Nullable<IStyleData>) => unknown;
};

const on = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const color = (value: unknown): { rgb: string } | null => {
  const text = textOrNull(value);
  return text === null ? null : { rgb: text };
};
const wraps = { WRAP: WrapStrategy.WRAP, OVERFLOW: WrapStrategy.OVERFLOW, CLIP: WrapStrategy.CLIP } as const;
const wrapNames = {
  [WrapStrategy.WRAP]: 'WRAP',
  [WrapStrategy.CLIP]: 'CLIP',
  [WrapStrategy.OVERFLOW]: 'OVERFLOW',
} as const;
const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const verticals = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const nameIn = <T extends string>(names: Readonly<Record<T, number>>, value: unknown, otherwise: string): string =>
  Object.entries(names).find(([, known]) => known === value)?.[0] ?? otherwise;

const wrapShown = (style: Nullable<IStyleData>) =>
  style?.tb === WrapStrategy.WRAP || style?.tb === WrapStrategy.CLIP ? wrapNames[style.tb] : 'OVERFLOW';

/** Contract 39: Google may refuse a format with a bare character outside quotes. */
function validPattern(pattern: string): string {
  const bare = bareCharacter(pattern);
  if (bare !== undefined) throw new Error(messages.badNumberFormat(pattern, bare));
  return pattern;
}

const formats = {
  numberFormat: {
    style: (value) => ({ n: textOf(value) === '' ? null : { pattern: validPattern(textOf(value)) } }),
    shown: (style) => style?.n?.pattern ?? '',
  },
  background: { style: (value) => ({ bg: color(value) }), shown: (style) => style?.bg?.rgb ?? '#ffffff' },
  fontColor: { style: (value) => ({ cl: color(value) }), shown: (style) => style?.cl?.rgb ?? '#000000' },
  fontWeight: {
    style: (value) => ({ bl: on(optional(value, (given) => oneOf(given, ['bold', 'normal']), 'normal') === 'bold') }),
    shown: (style) => (style?.bl === BooleanNumber.TRUE ? 'bold' : 'normal'),
  },
  fontStyle: {
    style: (value) => ({
      it: on(optional(value, (given) => oneOf(given, ['italic', 'normal']), 'normal') === 'italic'),
    }),
    shown: (style) => (style?.it === BooleanNumber.TRUE ? 'italic' : 'normal'),
  },
  fontLine: {
    style: (value) => {
      const line = optional(value, (given) => oneOf(given, ['underline', 'line-through', 'none']), 'none');
      return { ul: { s: on(line === 'underline') }, st: { s: on(line === 'line-through') } };
    },
    shown: (style) => (style?.ul?.s === 1 ? 'underline' : style?.st?.s === 1 ? 'line-through' : 'none'),
  },
  fontSize: { style: (value) => ({ fs: numberOf(value) }), shown: (style) => style?.fs ?? 10 },
  fontFamily: { style: (value) => ({ ff: textOrNull(value) }), shown: (style) => style?.ff ?? 'Arial' },
  horizontalAlignment: {
    style: (value) => ({
      ht: optional<HorizontalAlign | null>(
        value,
        (given) => horizontals[oneOf(given, ['left', 'center', 'right'])],
        null,
      ),
    }),
    shown: (style) => nameIn(horizontals, style?.ht, 'general'),
  },
  verticalAlignment: {
    style: (value) => ({
      vt: optional<VerticalAlign | null>(value, (given) => verticals[oneOf(given, ['top', 'middle', 'bottom'])], null),
    }),
    shown: (style) => nameIn(verticals, style?.vt, 'bottom'),
  },
  wrap: {
    style: (value) => ({ tb: booleanOf(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    shown: (style) => style?.tb === WrapStrategy.WRAP,
  },
  wrapStrategy: {
    style: (value) => ({ tb: wraps[oneOf(enumName(value, 'WrapStrategy'), ['WRAP', 'OVERFLOW', 'CLIP'])] }),
    shown: (style) => memberOf('WrapStrategy', wrapShown(style)),
  },
} as const satisfies Readonly<Record<string, Format>>;

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

const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** setBorder(top, left, bottom, right, vertical, horizontal, color?, style?): true draws, false takes away, null leaves. */
function setBorder({ book }: Script, range: RangeHandle, given: readonly unknown[]): RangeHandle {
  const [top, left, bottom, right, vertical, horizontal] = given
    .slice(0, 6)
    .map((side) => optional<boolean | null>(side, booleanOf, null));
  const line: IBorderStyleData = {
    s: borderStyles[optional(given[7], (style) => enumName(style, 'BorderStyle'), 'SOLID')] ?? BorderStyleTypes.THIN,
    cl: { rgb: optional(given[6], textOf, '#000000') },
  };
  const side = (
    isEdge: boolean,
    edge: boolean | null | undefined,
    inner: boolean | null | undefined,
    before: Nullable<IBorderStyleData>,
  ) => {
    const wanted = isEdge ? edge : inner;
    return wanted === null || wanted === undefined ? (before ?? null) : wanted ? line : null;
  };
  const { rows, columns } = range.area;
  writeStyles(book, range.sheet, range.area, (row, column, i, j) => {
    const before: IBorderData = styleOf(book, rawCell(book, range.sheet, row, column))?.bd ?? {};
    return {
      bd: {
        ...before,
        t: side(i === 0, top, horizontal, before.t),
        b: side(i === rows - 1, bottom, horizontal, before.b),
        l: side(j === 0, left, vertical, before.l),
        r: side(j === columns - 1, right, vertical, before.r),
      },
    };
  });
  return range;
}

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
  setBorder: write((script, range, ...given) => setBorder(script, range, given)),
  clearFormat: write(clearFormat),
};
