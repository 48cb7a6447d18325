import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import {
  attributeOf,
  borderSides,
  borderStyles,
  builtInFormat,
  childOf,
  childrenOf,
  colourOf,
  type Element,
  horizontals,
  isOn,
  numberOf,
  type Theme,
} from '../file';

export type Styles = {
  /** The style of a cell by its number in the file; undefined when it has none of its own. */
  readonly ofCell: (index: number) => IStyleData | undefined;
  /** What a conditional format changes, by its number in the file. */
  readonly ofRule: (index: number) => IStyleData;
  /** The font of cells without a style. */
  readonly base: IStyleData;
};

/** An element such as `<b/>` or `<b val="0"/>`. */
const isSet = (font: Element | undefined, name: string): boolean => {
  const element = childOf(font, name);
  return element !== undefined && isOn(element, 'val', true) && attributeOf(element, 'val') !== 'none';
};

function fontOf(font: Element | undefined, theme: Theme): IStyleData {
  const family = attributeOf(childOf(font, 'name') ?? childOf(font, 'rFont'), 'val');
  const size = numberOf(childOf(font, 'sz'), 'val');
  const colour = colourOf(childOf(font, 'color'), theme);
  const underline = childOf(font, 'u');
  return {
    ...(family === undefined ? {} : { ff: family }),
    ...(size === undefined ? {} : { fs: size }),
    ...(isSet(font, 'b') ? { bl: 1 } : {}),
    ...(isSet(font, 'i') ? { it: 1 } : {}),
    ...(isSet(font, 'strike') ? { st: { s: 1 } } : {}),
    ...(underline && attributeOf(underline, 'val') !== 'none' ? { ul: { s: 1 } } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
  };
}

/** Cells say their colour in the foreground of a solid pattern, conditional formats in its background. */
function fillOf(fill: Element | undefined, theme: Theme, ground: 'fgColor' | 'bgColor'): IStyleData {
  const pattern = childOf(fill, 'patternFill');
  const kind = attributeOf(pattern, 'patternType');
  if (!pattern || kind === 'none' || kind === 'gray125') return {};
  const colour = colourOf(childOf(pattern, ground), theme);
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

function sideOf(side: Element | undefined, theme: Theme): IBorderStyleData | undefined {
  const style = borderStyles.findIndex((word) => word !== undefined && word === attributeOf(side, 'style'));
  return style < 1 ? undefined : { s: style, cl: { rgb: colourOf(childOf(side, 'color'), theme) ?? '#000000' } };
}

function bordersOf(border: Element | undefined, theme: Theme): IStyleData {
  const sides: IBorderData = {};
  for (const [letter, word] of borderSides) {
    const side = sideOf(childOf(border, word), theme);
    if (side) sides[letter] = side;
  }
  return Object.keys(sides).length ? { bd: sides } : {};
}

const verticalNumber: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };

function alignmentOf(alignment: Element | undefined): IStyleData {
  const horizontal = horizontals.findIndex((word) => word && word === attributeOf(alignment, 'horizontal'));
  const vertical = verticalNumber[attributeOf(alignment, 'vertical') ?? ''];
  return {
    ...(horizontal > 0 ? { ht: horizontal } : {}),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(isOn(alignment, 'wrapText') ? { tb: 3 } : {}),
  };
}

/** A font says only what differs from the file's own base font. */
function differing(font: IStyleData, base: IStyleData): IStyleData {
  const { ff, fs, cl, ...rest } = font;
  return {
    ...rest,
    ...(ff === base.ff || !ff ? {} : { ff }),
    ...(fs === base.fs || !fs ? {} : { fs }),
    ...(cl?.rgb === (base.cl?.rgb ?? '#000000') || !cl ? {} : { cl }),
  };
}

export function stylesOf(root: Element | undefined, theme: Theme, locale: string): Styles {
  const list = (group: string, item: string): readonly Element[] => childrenOf(childOf(root, group), item);
  const formats = new Map(
    list('numFmts', 'numFmt').map((format) => [numberOf(format, 'numFmtId') ?? -1, attributeOf(format, 'formatCode')]),
  );
  const fonts = list('fonts', 'font').map((font) => fontOf(font, theme));
  const fills = list('fills', 'fill').map((fill) => fillOf(fill, theme, 'fgColor'));
  const borders = list('borders', 'border').map((border) => bordersOf(border, theme));
  const { ff, fs, cl } = fonts[0] ?? {};
  const base = { ...(ff ? { ff } : {}), ...(fs ? { fs } : {}), ...(cl && cl.rgb !== '#000000' ? { cl } : {}) };
  const cells = list('cellXfs', 'xf').map((xf): IStyleData | undefined => {
    const formatId = numberOf(xf, 'numFmtId') ?? 0;
    const pattern = formats.get(formatId) ?? builtInFormat(formatId, locale);
    const style = {
      ...differing(fonts[numberOf(xf, 'fontId') ?? 0] ?? {}, base),
      ...fills[numberOf(xf, 'fillId') ?? 0],
      ...borders[numberOf(xf, 'borderId') ?? 0],
      ...alignmentOf(childOf(xf, 'alignment')),
      ...(pattern && pattern.toLowerCase() !== 'general' ? { n: { pattern } } : {}),
    };
    return Object.keys(style).length ? style : undefined;
  });
  const rules = list('dxfs', 'dxf').map((rule) => ({
    ...fontOf(childOf(rule, 'font'), theme),
    ...fillOf(childOf(rule, 'fill'), theme, 'bgColor'),
  }));
  return { ofCell: (index) => cells[index], ofRule: (index) => rules[index] ?? {}, base };
}
