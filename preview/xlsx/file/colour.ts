import type { Nullable } from '@univerjs/core';
import { attributeOf, childOf, type Element, numberOf } from './xml';

/** The palette of Excel before 2007, still named by number in many files. */
const INDEXED = [
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff',
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff',
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99',
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '));

/** The order in which colours are numbered is not the order in which the theme lists them: light comes before dark. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

export type Theme = readonly string[];

export function themeOf(root: Element | undefined): Theme {
  const scheme = childOf(childOf(root, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const [colour] = childOf(scheme, name)?.children ?? [];
    return (attributeOf(colour, 'lastClr') ?? attributeOf(colour, 'val') ?? '000000').toLowerCase();
  });
}

/** A tint above 0 moves the colour towards white, below 0 towards black. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const moved = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return moved.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
}

/** "#1a73e8", or undefined for the automatic colour. */
export function colourOf(element: Element | undefined, theme: Theme): string | undefined {
  if (!element) return undefined;
  const rgb = attributeOf(element, 'rgb')?.slice(-6).toLowerCase();
  const hex = rgb ?? theme[numberOf(element, 'theme') ?? -1] ?? INDEXED[numberOf(element, 'indexed') ?? -1];
  return hex && /^[0-9a-f]{6}$/.test(hex) ? `#${tinted(hex, numberOf(element, 'tint') ?? 0)}` : undefined;
}

/** "#1A73E8" and "rgb(26,115,232)", both found in snapshots, are "FF1A73E8" in a file; undefined when it is neither. */
export function argbOf(colour: Nullable<string>): string | undefined {
  const text = colour || '';
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (channels) {
    const hex = channels.slice(1, 4).map((channel) => Number(channel).toString(16).padStart(2, '0'));
    return `FF${hex.join('')}`.toUpperCase();
  }
  const hex = /^#?([0-9a-f]{6})/i.exec(text)?.[1] ?? shortHex(text);
  return hex && `FF${hex}`.toUpperCase();
}

const shortHex = (colour: string): string | undefined =>
  /^#([0-9a-f]{3})$/i.exec(colour)?.[1]?.replace(/./g, (digit) => digit + digit);
