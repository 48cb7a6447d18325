import {
  type Cell,
  type CellValue,
  type Chart,
  type Grid,
  type Operation,
  plainText,
  type SeenChart,
  text,
} from '../cells';
import { contentOf } from './content';
import { differing, readContent, writtenContent } from './kept-content';

type ChartsOfTab = {
  readonly tab: string;
  readonly charts: readonly Chart[];
  /** What the tab keeps of each of its charts, a row a chart: its key, its id, and what it was told when it was last built; none in a tab that was just made. */
  readonly kept: Grid<CellValue>;
  /** The charts that stand in the tab, hers among them. */
  readonly seen: readonly SeenChart[];
  /** Where the first of the kept rows is written now. */
  readonly at: { readonly row: number; readonly column: number };
};

type Kept = { readonly id: string; readonly content: ReturnType<typeof readContent> };

const keptOf = (kept: Grid<CellValue>, key: string): Kept | undefined => {
  const row = kept.find(([first = '']) => plainText(first) === key);
  return row === undefined ? undefined : { id: plainText(row[1] ?? ''), content: readContent(plainText(row[2] ?? '')) };
};

/**
 * The chart as it stands in the tab: by its id, or, where a copy of the file or an interrupted build left no id that is there, by the
 * title it was last given. A chart of hers is never taken for it: those whose ids are kept are no candidates either.
 */
function standing({ id, content }: Kept, { seen, kept }: ChartsOfTab): SeenChart | undefined {
  const byId = seen.find((it) => it.id === id);
  if (byId !== undefined || content === undefined) return byId;
  const others = new Set(kept.map(([, other = '']) => plainText(other)));
  return seen.find((it) => it.title === content.options['title'] && !others.has(it.id));
}

type Decided = {
  readonly cells: readonly Cell[];
  readonly isNew?: true;
  readonly change?: Operation;
};

function decide(chart: Chart, of: ChartsOfTab): Decided {
  const now = contentOf(chart);
  const cells = (id: string): readonly Cell[] => [text(chart.key), text(id), text(writtenContent(now))];
  const kept = keptOf(of.kept, chart.key);
  if (kept === undefined) return { cells: cells(''), isNew: true };
  const there = standing(kept, of);
  // With an id that is nowhere any more, she has deleted it: it stays deleted.
  if (there === undefined) return kept.id === '' ? { cells: cells(''), isNew: true } : { cells: cells(kept.id) };
  const changes = kept.content === undefined ? now : differing(kept.content, now);
  const was = kept.content === undefined ? {} : (differing(now, kept.content) ?? {});
  return {
    cells: cells(there.id),
    ...(changes === undefined ? {} : { change: { do: 'change-chart', tab: of.tab, id: there.id, changes, was } }),
  };
}

/**
 * What makes the charts of a tab what they are to be, and the rows to be kept of them. One that is there is changed in place, in
 * what its definition says otherwise than before and in nothing else; one she deleted is not made again.
 */
export function chartsOf(of: ChartsOfTab): { readonly cells: Grid<Cell>; readonly operations: readonly Operation[] } {
  const decided = of.charts.map((chart) => ({ chart, ...decide(chart, of) }));
  const added = decided.flatMap(({ chart, isNew }, index) =>
    isNew ? [{ chart, id: { row: of.at.row + index, column: of.at.column + 1 } }] : [],
  );
  const among = of.seen.map(({ id }) => id);
  const keys = new Set(of.charts.map(({ key }) => key));
  // What is not wanted now is not forgotten: it may be wanted again, and is not to be made twice.
  const others = of.kept.filter(([key = '']) => plainText(key) !== '' && !keys.has(plainText(key)));
  return {
    cells: [...decided.map(({ cells }) => cells), ...others.map((row) => row.map((value) => text(plainText(value))))],
    operations: [
      ...decided.flatMap(({ change }) => (change === undefined ? [] : [change])),
      ...(added.length === 0 ? [] : [{ do: 'add-charts', tab: of.tab, among, charts: added } as const]),
    ],
  };
}
