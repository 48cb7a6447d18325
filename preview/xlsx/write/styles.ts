import type { IBorderStyleData, IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import type { Alignment, Border, Borders, Font, Style } from 'exceljs';
import { argbOf, borderSides, borderStyles, horizontals, verticals } from '../file';

/** The font of cells that name none: the one new Google spreadsheets have. */
const DEFAULT_FONT = { ff: 'Arial', fs: 10 } as const;

export type BaseFont = { readonly name: string; readonly size: number };

type StyleReference = Nullable<IStyleData | string>;

const styleData = (snapshot: IWorkbookData, style: StyleReference): IStyleData =>
  (typeof style === 'string' ? snapshot.styles[style] : style) || {};

export function baseFontOf(snapshot: IWorkbookData): BaseFont {
  const { ff, fs } = styleData(snapshot, snapshot.defaultStyle);
  return { name: ff ?? DEFAULT_FONT.ff, size: fs ?? DEFAULT_FONT.fs };
}

export function fontOf(style: IStyleData, base?: BaseFont): Partial<Font> {
  const colour = argbOf(style.cl?.rgb);
  return {
    ...(base ? { name: style.ff ?? base.name, size: style.fs ?? base.size } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.st?.s ? { strike: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(colour ? { color: { argb: colour } } : {}),
  };
}

function borderOf(border: Nullable<IBorderStyleData>): Partial<Border> | undefined {
  const style = borderStyles[border ? border.s : 0];
  return style && { style, color: { argb: argbOf(border ? border.cl?.rgb : undefined) ?? 'FF000000' } };
}

function bordersOf(style: IStyleData): Partial<Borders> | undefined {
  const sides = borderSides.flatMap(([letter, word]) => {
    const border = borderOf(style.bd?.[letter]);
    return border ? [[word, border] as const] : [];
  });
  return sides.length ? Object.fromEntries(sides) : undefined;
}

function alignmentOf(style: IStyleData): Partial<Alignment> | undefined {
  const horizontal = horizontals[style.ht ?? 0];
  const vertical = verticals[style.vt ?? 0];
  if (!horizontal && !vertical && style.tb !== 3) return undefined;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === 3 ? { wrapText: true } : {}),
  };
}

function fileStyle(style: IStyleData, base: BaseFont): Partial<Style> {
  const fill = argbOf(style.bg?.rgb);
  const border = bordersOf(style);
  const alignment = alignmentOf(style);
  const pattern = style.n?.pattern;
  return {
    font: fontOf(style, base),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(pattern ? { numFmt: pattern } : {}),
  };
}

/** The style of a cell as ExcelJS says it; cells that share a style get the same object, which ExcelJS then writes once. */
export function styleWriter(snapshot: IWorkbookData): (style: StyleReference) => Partial<Style> | undefined {
  const base = baseFontOf(snapshot);
  const known = new Map<string, Partial<Style>>();
  return (style) => {
    if (!style) return undefined;
    const data = styleData(snapshot, style);
    const key = typeof style === 'string' ? style : JSON.stringify(data);
    const written = known.get(key) ?? fileStyle(data, base);
    known.set(key, written);
    return written;
  };
}
