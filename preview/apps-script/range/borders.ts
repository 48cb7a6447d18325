import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from '@univerjs/core';
import { rawCell, styleOf, writeStyles } from '../book';
import { booleanOf, enumName, optional, type RangeHandle, textOf } from '../handles';
import type { Script } from '../runtime';

const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** setBorder(top, left, bottom, right, vertical, horizontal, color?, style?): true draws, false takes away, null leaves. */
export function setBorder({ book }: Script, range: RangeHandle, args: readonly unknown[]): RangeHandle {
  const [top, left, bottom, right, vertical, horizontal] = args
    .slice(0, 6)
    .map((side) => optional<boolean | null>(side, booleanOf, null));
  const line: IBorderStyleData = {
    s: borderStyles[optional(args[7], (style) => enumName(style, 'BorderStyle'), 'SOLID')] ?? BorderStyleTypes.THIN,
    cl: { rgb: optional(args[6], textOf, '#000000') },
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
