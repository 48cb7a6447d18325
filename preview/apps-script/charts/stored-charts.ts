import { chartsIn, SetChartsMutation, type StoredChart } from '../../engine';
import { type Book, mutate, workbookOf } from '../book';
import type { ChartDraft, SheetHandle } from '../handles';
import { messages } from '../messages';

/** The charts that stand in a tab, in the order they were made. */
export const chartsOf = (book: Book, sheet: SheetHandle): readonly StoredChart[] =>
  chartsIn(workbookOf(book)).filter(({ sheetId }) => sheetId === sheet.id);

function setCharts(book: Book, charts: readonly StoredChart[]): void {
  const params = (all: readonly StoredChart[]): object => ({ unitId: book.unitId, charts: all });
  const before = chartsIn(workbookOf(book));
  mutate(
    book,
    { id: SetChartsMutation.id, params: params(charts) },
    { id: SetChartsMutation.id, params: params(before) },
  );
}

/** What an id of Google's looks like; the first one that was never given in this file. */
const FIRST_ID = 1_400_000_001;

export function addChart(book: Book, sheet: SheetHandle, draft: ChartDraft): void {
  const all = chartsIn(workbookOf(book));
  const id = Math.max(FIRST_ID - 1, ...all.map((chart) => chart.id)) + 1;
  setCharts(book, [...all, { ...draft, id, sheetId: sheet.id }]);
}

const there = (book: Book, sheet: SheetHandle, id: number | null): void => {
  if (!chartsOf(book, sheet).some((chart) => chart.id === id)) throw new Error(messages.chartGone);
};

export function updateChart(book: Book, sheet: SheetHandle, id: number | null, draft: ChartDraft): void {
  there(book, sheet, id);
  setCharts(
    book,
    chartsIn(workbookOf(book)).map((chart) =>
      chart.id === id ? { ...draft, id: chart.id, sheetId: sheet.id } : chart,
    ),
  );
}

export function removeChart(book: Book, sheet: SheetHandle, id: number | null): void {
  there(book, sheet, id);
  setCharts(
    book,
    chartsIn(workbookOf(book)).filter((chart) => chart.id !== id),
  );
}
