import { CELL_PADDING, lineCount, textWidth } from '../../preview/apps-script/book/text-width';
import { bareCharacter } from '../../preview/notation/number-format';
import { buildCountdown } from '../../src/commands/countdown';
import { loadExample } from '../../src/commands/example';
import { buildRetroplanning } from '../../src/commands/year-view';
import { groupings, units } from '../../src/domain/year-view';
import { countdown as english } from '../../src/languages/en/countdown';
import { countdown as french } from '../../src/languages/fr/countdown';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { type Cell, type Change, moneyFormat, type Operation, type Paint, type Style } from '../../src/workbook/cells';
import { aFile, succeeded } from '../commands/a-file';
import { removed } from '../commands/memory-moves';
import { cutTexts, type LaidCell, type LaidTab, unreadableNumbers } from '../looks';

type Draft = {
  columns: number;
  frozenColumns: number;
  readonly written: Map<number, Map<number, Cell>>;
  readonly paints: Paint[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number | undefined>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
};

const newDraft = (columns: number): Draft => ({
  columns,
  frozenColumns: 0,
  written: new Map(),
  paints: [],
  widths: new Map(),
  heights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const numbersFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

function lay(draft: Draft, operation: Operation): void {
  if (operation.do === 'write')
    operation.cells.forEach((cells, down) => {
      const row = draft.written.get(operation.row + down) ?? new Map<number, Cell>();
      cells.forEach((cell, right) => {
        if (cell === null) row.delete(operation.column + right);
        else row.set(operation.column + right, cell);
      });
      draft.written.set(operation.row + down, row);
    });
  if (operation.do === 'paint') draft.paints.push(...operation.paints);
  if (operation.do === 'freeze') draft.frozenColumns = operation.columns;
  if (operation.do === 'size-columns')
    for (const column of numbersFrom(operation.column, operation.count)) draft.widths.set(column, operation.pixels);
  if (operation.do === 'size-rows')
    for (const row of numbersFrom(operation.row, operation.count))
      draft.heights.set(row, operation.isFixed === true ? operation.pixels : undefined);
  if (operation.do === 'hide-rows')
    for (const row of numbersFrom(operation.row, operation.count)) draft.hiddenRows.add(row);
  if (operation.do === 'hide-columns')
    for (const column of numbersFrom(operation.column, operation.count)) draft.hiddenColumns.add(column);
}

const covers = ({ area }: Paint, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The longest a day is in a format: a Wednesday 30 September. */
const longestDay = (format: string): string =>
  format.replace(/d+/, '30').replace(/mmm/, 'sept.').replace(/mm/, '09').replace(/yyyy/, '2027');

const MOST_MONEY = '9 999 999';

function shownNumber(value: number, format: string): string {
  if (format === '' || format === '0') return String(value);
  return format.includes('#') ? `${MOST_MONEY} CHF` : longestDay(format);
}

function laidCell(cell: Cell, style: Style): LaidCell {
  const { size = 10, bold = false, wrap = 'overflow', align, numberFormat = '' } = style;
  const look = { size, bold, wrap, align: align ?? 'left' } as const;
  if (typeof cell === 'number') return { ...look, is: 'number', text: shownNumber(cell, numberFormat) };
  if (cell === null || typeof cell === 'boolean') return { ...look, is: 'formula', text: undefined };
  if ('day' in cell) return { ...look, is: 'number', text: longestDay(numberFormat) };
  // What a formula shows is not known here, but a format of days or money says that it may be a number.
  if ('formula' in cell)
    return numberFormat === ''
      ? { ...look, is: 'formula', text: undefined }
      : { ...look, is: 'number', text: shownNumber(0, numberFormat) };
  return { ...look, is: 'text', text: cell.text };
}

function laidTab(name: string, draft: Draft): LaidTab {
  const cells = new Map(
    [...draft.written].map(([row, line]) => {
      const paints = draft.paints.filter(({ area }) => row >= area.row && row < area.row + area.rows);
      const laid = [...line].map(([column, cell]): [number, LaidCell] => {
        const style: Style = Object.assign(
          {},
          ...paints.flatMap((paint) => (covers(paint, row, column) ? [paint.style] : [])),
        );
        return [column, laidCell(cell, style)];
      });
      return [row, new Map(laid)] as const;
    }),
  );
  return {
    name,
    columns: draft.columns,
    frozenColumns: draft.frozenColumns,
    cells,
    widthOf: (column) => draft.widths.get(column) ?? 100,
    isHidden: { row: (row) => draft.hiddenRows.has(row), column: (column) => draft.hiddenColumns.has(column) },
    fixedHeight: (row) => draft.heights.get(row),
  };
}

/** The tabs that a change makes anew, as they are laid out by it. */
function laidTabs(change: Change): readonly LaidTab[] {
  const drafts = new Map<string, Draft>();
  for (const operation of change) {
    if (operation.do === 'make-tab') drafts.set(operation.tab, newDraft(operation.columns));
    const draft = 'tab' in operation ? drafts.get(operation.tab) : undefined;
    if (draft !== undefined) lay(draft, operation);
  }
  return [...drafts].map(([name, draft]) => laidTab(name, draft));
}

/** Everything that is written when the example is loaded, its year is built and a countdown of its longest action. */
function everything(
  language: (typeof languages)[number],
  grouping: (typeof groupings)[number],
  unit: (typeof units)[number],
): Change {
  const { file, port } = aFile({ language });
  succeeded(loadExample(port, { language, year: 2027 }));
  const made = file.done.length;
  const action = language === 'fr' ? 'Campagne de crowdfunding' : 'Crowdfunding campaign';
  succeeded(buildCountdown(port, { action }));
  const again = aFile({ language });
  succeeded(loadExample(again.port, { language, year: 2027 }));
  // A year view made anew has all its looks.
  const before = again.file.done.length;
  removed(again.file, wordsOf(language).tabs.retroplanning);
  succeeded(buildRetroplanning(again.port, { year: null, grouping, unit }));
  return [...file.done.slice(0, made), ...file.done.slice(made), ...again.file.done.slice(before)];
}

const layouts = languages.flatMap((language) =>
  groupings.flatMap((grouping) => units.map((unit) => [language, grouping, unit] as const)),
);

describe('every tab that is written, by its change alone', () => {
  test.each(layouts)('is readable whatever is frozen (%s, %s, %s)', (language, grouping, unit) => {
    const tabs = laidTabs(everything(language, grouping, unit));
    expect(tabs.length).toBeGreaterThanOrEqual(6);
    expect(tabs.flatMap(cutTexts)).toEqual([]);
    expect(tabs.flatMap(unreadableNumbers)).toEqual([]);
  });

  test.each(languages)('has number formats in which only placeholders stand outside quotes (%s)', (language) => {
    const formats = everything(language, 'objective', 'week').flatMap((operation) =>
      operation.do === 'paint' ? operation.paints.flatMap(({ style }) => style.numberFormat ?? []) : [],
    );
    expect(formats.length).toBeGreaterThan(10);
    expect([...new Set(formats)].filter((format) => bareCharacter(format) !== undefined)).toEqual([]);
  });

  test.each(['EUR', 'GBP', 'USD', 'CHF', 'XOF', 'kr', 'R$', 'a "b"', '元', ''])('money in %s has one too', (currency) =>
    expect(languages.map((language) => bareCharacter(moneyFormat(currency, wordsOf(language).conventions)))).toEqual([
      undefined,
      undefined,
    ]),
  );
});

describe('what a head may come to say', () => {
  const bold = { size: 10, bold: true };
  /** From the first column that is not frozen to the calendar: of a countdown, and of a year of weeks. */
  const [BEFORE_BARS, BEFORE_WEEKS, FROZEN] = [556, 324, 172];

  test.each([
    ['fr', french],
    ['en', english],
  ])('of a countdown fits before its calendar (%s)', (_, { flags, building, gone, moved, ...verdict }) => {
    const { allDone, lacking, lackingDays, firstHeld } = verdict;
    const lacks = `${lacking}120${lackingDays[1]}${firstHeld.deadline}30 sept.`;
    const said = [...Object.values(flags), building, gone, moved, allDone, lacks];
    expect(said.filter((sentence) => textWidth(sentence, bold) + CELL_PADDING > BEFORE_BARS)).toEqual([]);
  });

  test.each(languages)('of a year fits two lines of its frozen column (%s)', (language) => {
    const it = wordsOf(language).retroplanning;
    const changed = [`⚠ ${it.oneChanged}`, `⚠ 120 ${it.manyChanged}`, `⚠ ${it.yearChanged}`];
    const said = [...changed, it.building, `${it.upToDate} · ${it.actions(1200)}`];
    expect(said.filter((sentence) => lineCount(sentence, bold, FROZEN) > 2)).toEqual([]);
    expect(textWidth(it.shortened, { size: 9, bold: false }) + CELL_PADDING).toBeLessThan(BEFORE_WEEKS);
  });
});
