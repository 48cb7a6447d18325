import fc from 'fast-check';
import { blank, closedDays, known, type Reading, unread } from '../../../src/domain/plan';
import { type Day, plainCalendar, plusDays, type Weekday } from '../../../src/domain/time';
import { content } from '../../../src/languages/fr/content';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, Grid, Operation } from '../../../src/workbook/cells';
import { settingsTab } from '../../../src/workbook/settings';
import { type SettingsColumn, settingsColumns, weekdayKeys } from '../../../src/workbook/settings/columns';
import { templatesTab } from '../../../src/workbook/templates';
import { someDay } from '../../domain/a-template';
import { aClosure, day } from '../../domain/builders';
import { weekdays, weekendText } from '../../domain/days-worked';
import { calculated, type Shown } from '../../formula/calculated';
import { fileReading } from '../../vocabulary';

const words = wordsOf('fr');
const values = {
  language: 'fr',
  year: 2027,
  firstMonth: 1,
  currency: 'EUR',
  country: 'FR',
} as const;
const [SETTINGS, TEMPLATES] = [words.tabs.settings, words.tabs.templates];

const written = (operations: readonly Operation[]): Grid<Cell> =>
  operations.flatMap((operation) => (operation.do === 'write' ? [operation.cells] : []))[0] ?? [];
const named = (operations: readonly Operation[]) =>
  operations.flatMap((operation) => (operation.do === 'name' ? [operation] : []));

/** Made in each test: what is made when the file is loaded no fault would reach. */
const operations = (): readonly Operation[] =>
  settingsTab({
    words,
    content: content(languages),
    reading: fileReading,
    values,
    owners: [],
    anchors: [],
    holidays: [],
    holidaysFor: '',
  });
const places = () => [...named(operations()), ...named(templatesTab(words, []))];

const numberOf = (column: SettingsColumn): number => settingsColumns.indexOf(column);
const FIRST = 3;

type Typed = readonly (readonly [column: SettingsColumn, row: number, cell: Cell])[];

/** The settings with what she typed into them, calculated; the templates are as empty as those of the test. */
function shown(typed: Typed): (column: SettingsColumn) => readonly Shown[] {
  const cells = written(operations()).map((row) => [...row]);
  for (const [column, row, cell] of typed) {
    const line = cells[row];
    if (line !== undefined) line[numberOf(column)] = cell;
  }
  // What repeats the templates and points at other tabs is looked at elsewhere.
  const few = cells.map((row) => row.map((cell, at) => (isOfTemplates(at) ? null : cell)));
  const grid = calculated({
    tabs: { [SETTINGS]: few, [TEMPLATES]: [[]] },
    places: places(),
    names: { plan_action: [null] },
  });
  return (column) =>
    grid
      .shownIn(SETTINGS)
      .slice(FIRST)
      .map((row) => row[numberOf(column)] ?? '');
}

const isOfTemplates = (at: number): boolean => at === numberOf('kindLines') || at === numberOf('stepLines');

const rowOf = (key: string): number =>
  written(operations()).findIndex((row) => {
    const cell = row[numberOf('key')];
    return typeof cell === 'object' && cell !== null && 'text' in cell && cell.text === key;
  });

const cellOf = (reading: Reading<Day>): Cell =>
  reading.is === 'blank' ? null : reading.is === 'known' ? { day: reading.value } : { text: reading.text };

const someReading = fc.oneof(
  { weight: 6, arbitrary: someDay.map((it): Reading<Day> => known(it)) },
  { weight: 1, arbitrary: fc.constantFrom<Reading<Day>>(blank, unread('pont de mai')) },
);

const someClosures = fc.array(
  fc.tuple(someReading, fc.option(fc.integer({ min: -3, max: 60 }), { nil: undefined })).map(([first, more]) =>
    aClosure({
      first,
      last: more === undefined || first.is !== 'known' ? blank : known(plusDays(first.value, more)),
    }),
  ),
  { maxLength: 8 },
);

const typedClosures = (closures: readonly ReturnType<typeof aClosure>[]): Typed =>
  closures.flatMap(({ first, last }, index) => [
    ['holidays', FIRST + index, cellOf(first)] as const,
    ['holidaysUntil', FIRST + index, cellOf(last)] as const,
  ]);

/** The list of days that WORKDAY reads: 0 stands for none. */
const listed = (column: readonly Shown[]): readonly number[] => column.map(Number).filter((it) => it > 0);

describe('the days closed', () => {
  test('are listed one by one, each once, as the planning rules count them', () =>
    fc.assert(
      fc.property(someClosures, (closures) => {
        const days = listed(shown(typedClosures(closures))('closedDays'));
        expect(days).toEqual([...closedDays(closures)]);
      }),
      { numRuns: 4 },
    ));

  test('are no more than there is room for', () => {
    const closures = [aClosure({ first: known(day('2027-01-01')), last: known(day('2027-12-31')) })];
    expect(listed(shown(typedClosures(closures))('closedDays'))).toEqual([...closedDays(closures)]);
  });

  test('a year where a day is wanted closes nothing', () => {
    const typed: Typed = [
      ['holidays', FIRST, 2027],
      ['holidays', FIRST + 1, { day: day('2027-05-06') }],
      ['holidaysUntil', FIRST + 1, 2027],
    ];
    expect(listed(shown(typed)('closedDays'))).toEqual([day('2027-05-06')]);
  });
});

describe('the week', () => {
  const weeks: readonly (readonly Weekday[])[] = [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [7], [2, 4], []];
  test.each(weeks.map((week) => [week]))('worked on the days %j is told as WORKDAY wants it', (week) => {
    const { open, closed } = words.settings.workday;
    const typed: Typed = weekdays.map((weekday, index) => [
      'value',
      rowOf(weekdayKeys[index] ?? ''),
      { text: week.includes(weekday) ? open : closed.toUpperCase() },
    ]);
    const texts = shown(typed)('target').filter((it) => /^[01]{7}$/.test(String(it)));
    expect(texts[texts.length - 1]).toBe(weekendText(week.length === 0 ? plainCalendar.week : new Set(week)));
  });
});
