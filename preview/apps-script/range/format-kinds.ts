import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { bareCharacter } from '../../notation';
import { booleanOf, enumName, memberOf, numberOf, oneOf, optional, textOf, textOrNull } from '../handles';
import { messages } from '../messages';

/** A format both ways: what is written into Univer's style for a value of Apps Script's, and what is read back. */
export type Format = {
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

/** Everything of a cell's look that a script may ask for or say, but for its borders. */
export const formats = {
  numberFormat: {
    style: (value) => ({ n: textOf(value) === '' ? null : { pattern: validPattern(textOf(value)) } }),
    shown: (style) => style?.n?.pattern ?? '',
  },
  background: { style: (value) => ({ bg: color(value) }), shown: (style) => style?.bg?.rgb ?? '#ffffff' },
  fontColor: { style: (value) => ({ cl: color(value) }), shown: (style) => style?.cl?.rgb ?? '#000000' },
  fontWeight: {
    style: (value) => ({ bl: on(optional(value, (word) => oneOf(word, ['bold', 'normal']), 'normal') === 'bold') }),
    shown: (style) => (style?.bl === BooleanNumber.TRUE ? 'bold' : 'normal'),
  },
  fontStyle: {
    style: (value) => ({
      it: on(optional(value, (word) => oneOf(word, ['italic', 'normal']), 'normal') === 'italic'),
    }),
    shown: (style) => (style?.it === BooleanNumber.TRUE ? 'italic' : 'normal'),
  },
  fontLine: {
    style: (value) => {
      const line = optional(value, (word) => oneOf(word, ['underline', 'line-through', 'none']), 'none');
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
        (word) => horizontals[oneOf(word, ['left', 'center', 'right'])],
        null,
      ),
    }),
    shown: (style) => nameIn(horizontals, style?.ht, 'general'),
  },
  verticalAlignment: {
    style: (value) => ({
      vt: optional<VerticalAlign | null>(value, (word) => verticals[oneOf(word, ['top', 'middle', 'bottom'])], null),
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
