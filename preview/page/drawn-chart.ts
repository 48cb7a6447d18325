import { type Book, plainValue, rawCell, rulesOf, shownText } from '../apps-script/book';
import { sheetHandle } from '../apps-script/handles';
import type { StoredChart } from '../engine';
import type { Area } from '../notation';
import type { DrawnChart } from './chart-spec';

type Range = StoredChart['ranges'][number];

/** The columns of a range, each from its head down. */
const columnsOf = ({ sheetId, area }: Range): readonly { readonly sheetId: string; readonly area: Area }[] =>
  Array.from({ length: area.columns }, (_, index) => ({
    sheetId,
    area: { ...area, column: area.column + index, columns: 1 },
  }));

const cellsOf = (book: Book, { sheetId, area }: Range) =>
  Array.from({ length: area.rows }, (_, index) => {
    const cell = rawCell(book, sheetHandle(sheetId), area.row + index, area.column);
    return { value: plainValue(cell), shown: shownText(book, cell) };
  });

const pixels = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** What Google gives a chart whose size nobody says. */
const USUAL = { width: 600, height: 371 };

/** What a chart of the file shows now, of the cells it looks at. */
export function drawnChart(book: Book, { kind, options, ranges, headers }: StoredChart): DrawnChart {
  const [domain = [], ...others] = ranges.flatMap(columnsOf).map((range) => cellsOf(book, range));
  const heads = Math.max(0, headers);
  const { decimal, groups } = rulesOf(book);
  return {
    kind,
    options,
    title: String(options['title'] ?? ''),
    width: pixels(options['width'], USUAL.width),
    height: pixels(options['height'], USUAL.height),
    labels: domain.slice(heads).map(({ shown }) => shown),
    series: others.map((cells) => ({
      name: heads > 0 ? (cells[0]?.shown ?? '') : '',
      values: cells.slice(heads).map(({ value, shown }) => (typeof value === 'number' ? { value, shown } : null)),
    })),
    marks: { decimal, thousands: groups.charAt(groups.length > 1 ? 1 : 0) },
  };
}
