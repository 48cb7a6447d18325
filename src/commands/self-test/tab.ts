import type { SelfTestWords } from '../../languages/words/self-test-words';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  area,
  type Cell,
  type Change,
  type Grid,
  headStyle,
  paint,
  quietStyle,
  text,
  titleStyle,
} from '../../workbook/cells';
import type { TriedReading, Verdict } from '../api';
import { labelOf, readingNames } from './reading-names';
import { readingOf } from './readings';
import { TRIED } from './seen';

const HEAD_ROW = 4;
const FIRST_ROW = HEAD_ROW + 1;
const ROWS = FIRST_ROW - 1 + readingNames.length;
const COLUMNS = TRIED.column - 1 + TRIED.columns;
const WIDTHS = [300, 260, 340, 70, 130, 60, 60, 60] as const;

const signs: Readonly<Record<Verdict, string>> = { 'as-expected': '✓', otherwise: '≠', 'not-tried': '?' };

/** The cells that are tried: a line for each reading. */
export const triedArea = area(FIRST_ROW, TRIED.column, readingNames.length, TRIED.columns);

export const rowOf = (reading: TriedReading['is']): number => FIRST_ROW + readingNames.indexOf(reading);

/** A tab of its own, which says at once whose it is. */
export const madeTab = (tab: string, words: SelfTestWords): Change => [
  { do: 'make-tab', tab, rows: ROWS, columns: COLUMNS },
  { do: 'write', tab, row: 1, column: 1, cells: [[text(words.title)], [text(words.explained)]] },
  { do: 'flush' },
];

/** What is tried, written as the commands write it. */
export const triedCells = (tab: string): Change => {
  const cells: Grid<Cell> = readingNames.map((name) => {
    const own = readingOf(name).cells?.(rowOf(name)) ?? [];
    return Array.from({ length: TRIED.columns }, (_, column) => own[column] ?? null);
  });
  return [{ do: 'write', tab, row: FIRST_ROW, column: TRIED.column, cells }];
};

/** How the tried cells look, and the conditional format that is tried: without any colour, on a cell without content. */
export function triedLook(tab: string, words: SheetWords): Change {
  const paints = readingNames.flatMap((name) => {
    const format = readingOf(name).format?.(words);
    return format === undefined ? [] : [paint(area(rowOf(name), TRIED.column), { numberFormat: format })];
  });
  const rule = { area: area(rowOf('rule'), TRIED.column), formula: '=IF(1=1;2;3)', bold: true } as const;
  return [
    ...paints.map((it) => ({ do: 'paint', tab, area: it.area, paints: [it] }) as const),
    { do: 'highlight', tab, highlights: [rule], among: 'none' },
    { do: 'flush' },
  ];
}

/** What was seen, beside what was expected. */
export function writtenReadings(tab: string, tried: readonly TriedReading[], words: SelfTestWords): Change {
  const lines = tried.map(({ is, expected, seen, verdict }) =>
    [labelOf(is, words), expected, seen, signs[verdict]].map(text),
  );
  const head = area(HEAD_ROW, 1, 1, COLUMNS);
  const body = area(FIRST_ROW, 1, ROWS - HEAD_ROW, TRIED.column - 1);
  return [
    { do: 'write', tab, row: HEAD_ROW, column: 1, cells: [words.heads.map(text)] },
    { do: 'write', tab, row: FIRST_ROW, column: 1, cells: lines },
    { do: 'paint', tab, area: head, paints: [paint(head, headStyle)] },
    { do: 'paint', tab, area: body, paints: [paint(body, { wrap: 'wrap', vertical: 'top' })] },
    { do: 'paint', tab, area: area(1, 1), paints: [paint(area(1, 1), titleStyle)] },
    { do: 'paint', tab, area: area(2, 1), paints: [paint(area(2, 1), quietStyle)] },
    ...WIDTHS.map((pixels, index) => ({ do: 'size-columns', tab, column: index + 1, count: 1, pixels }) as const),
    { do: 'freeze', tab, rows: HEAD_ROW, columns: 0 },
  ];
}

/** One text to be sent: a line a reading. */
export const reportOf = (day: string, tried: readonly TriedReading[], words: SelfTestWords): string =>
  [
    `${words.tab} · ${day}`,
    ...tried.map(
      ({ is, expected, seen, verdict }) =>
        `${signs[verdict]} ${words.say('line', { reading: labelOf(is, words), expected, seen })}`,
    ),
  ].join('\n');
