import { blank, closedDays, known, unread } from '../../../src/domain/plan';
import { dayOf, fiscalYear, type Weekday } from '../../../src/domain/time';
import { cell, formulaText, range } from '../../../src/formula';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, CellValue } from '../../../src/workbook/cells';
import { dayOfMonth, yearLabel } from '../../../src/workbook/settings';
import { dayOnce, lengthFormula, listedDay, readClosures } from '../../../src/workbook/settings/closures';
import { weekdayKeys } from '../../../src/workbook/settings/columns';
import { closedWords, dayOff, isDaySaid, isWorked } from '../../../src/workbook/settings/days-off';
import { readYear } from '../../../src/workbook/settings/fiscal-year';
import { readDroppedBy, readOddDays, readOwnStatuses, readWeek, wordSaid } from '../../../src/workbook/settings/said';
import { aClosure, day } from '../../domain/builders';
import { calculated, type Shown, shownBy } from '../../formula/calculated';
import { fileReading } from '../../vocabulary';

describe('the fiscal year', () => {
  test.each<[CellValue | undefined, CellValue | undefined, readonly [number, number] | undefined]>([
    [2027, 1, [2027, 1]],
    [1990, 12, [1990, 12]],
    [2100, 4.9, [2100, 4]],
    [2027.5, 1, [2027, 1]],
    [1989, 1, undefined],
    [2101, 1, undefined],
    [2027, 0, undefined],
    [2027, 13, undefined],
    ['2027', 1, undefined],
    [2027, '1', undefined],
    [2027, '', undefined],
    [undefined, undefined, undefined],
  ])('of %j and the month %j is %j', (year, month, expected) => {
    expect(readYear(year, month)).toEqual(expected && fiscalYear(...expected));
  });

  test('is called by the years it lies in', () => {
    expect([fiscalYear(2027, 1), fiscalYear(2027, 9)].map(yearLabel)).toEqual(['2027', '2027-2028']);
  });
});

test('the first of a month is said as the language says it', () => {
  const said = (language: 'fr' | 'en') =>
    [1, 2, 21].map((it) =>
      shownBy(formulaText(dayOfMonth(wordsOf(language), cell(1, 1))).replace(/A1/g, `DATE(2027;3;${it})`)),
    );
  expect([said('fr'), said('en')]).toEqual([
    ['1er', 2, 21],
    [1, 2, 21],
  ]);
});

describe('what is said of a weekday', () => {
  const closed = () => closedWords(fileReading).map((word) => String(word));
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

  test('decides whether it is worked; where nothing is, Monday to Friday are', () => {
    expect(weekdays.filter((it) => isWorked('', it, fileReading))).toEqual([1, 2, 3, 4, 5]);
    for (const word of [...closed(), ...closed().map((it) => ` ${it.toUpperCase()} `)])
      expect([word, weekdays.filter((it) => isWorked(word, it, fileReading))]).toEqual([word, []]);
    for (const word of ['oui', 'x', 'parfois', 'TRUE', '1'])
      expect([word, weekdays.filter((it) => isWorked(word, it, fileReading))]).toEqual([word, weekdays]);
    expect(closed()).toEqual(expect.arrayContaining(['false', '0']));
    // Each way of writing one stands once.
    const written = closedWords(fileReading).flatMap((word) => (typeof word === 'string' ? word.toLowerCase() : []));
    expect(new Set(written).size).toBe(written.length);
  });

  test('is told where it says neither', () => {
    const open = ['x', 'ok', '✓', '✔', '✅', '☑', '1', ...fileReading.flatMap(({ open: words }) => words)];
    expect([...open, ...closed(), ''].filter((word) => !isDaySaid(word, fileReading))).toEqual([]);
    expect(['parfois', '2', 'matin'].filter((word) => isDaySaid(word, fileReading))).toEqual([]);
    const values = [
      ['value', 'key', 'label'],
      ['parfois', weekdayKeys[0] ?? '', 'Lundi'],
      ['oui', weekdayKeys[1] ?? '', 'Mardi'],
      ['parfois', 'year', 'Année'],
      [' matin ', weekdayKeys[6] ?? '', ' Dimanche '],
    ];
    expect(readOddDays(values, fileReading)).toEqual([
      { day: 'Lundi', text: 'parfois', row: 1, column: 0 },
      { day: 'Dimanche', text: 'matin', row: 4, column: 0 },
    ]);
    expect(readOddDays([], fileReading)).toEqual([]);
  });

  test('makes the week; one without a working day is the usual one', () => {
    const week = (said: Readonly<Record<string, string>>) =>
      [...readWeek((key) => said[key] ?? '', fileReading)].sort();
    const all = (said: string) => Object.fromEntries(weekdayKeys.map((key) => [key, said]));
    expect(week({})).toEqual([1, 2, 3, 4, 5]);
    expect(week(all('x'))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(week(all('non'))).toEqual([1, 2, 3, 4, 5]);
    expect(week({ ...all('non'), [weekdayKeys[5] ?? '']: 'oui' })).toEqual([6]);
    expect(week({ [weekdayKeys[0] ?? '']: 'non', [weekdayKeys[5] ?? '']: 'oui' })).toEqual([2, 3, 4, 5, 6]);
  });

  test('is the same to formulas', () => {
    const words: readonly Cell[] = closedWords(fileReading).map((word) =>
      typeof word === 'string' ? { text: word } : word,
    );
    const off = (said: Cell, weekday: Weekday): Shown | undefined =>
      calculated({
        tabs: { T: [[said, { formula: formulaText(dayOff(cell(1, 1), weekday)) }]] },
        names: { settings_closed_words: words },
      }).shownIn('T')[0]?.[1];
    expect([
      off(null, 5),
      off(null, 6),
      off({ text: 'non' }, 1),
      off(false, 2),
      off({ text: 'oui' }, 7),
      off(true, 6),
    ]).toEqual([0, 1, 1, 1, 0, 0]);
  });
});

describe('a list of days closed', () => {
  const rows: readonly (readonly [first: CellValue, last: CellValue, name: CellValue])[] = [
    [{ day: day('2027-05-01') }, '', ' Fête '],
    ['', '', 'sans jour'],
    [{ day: day('2027-08-02') }, { day: day('2027-08-06') }, ''],
    ['', { day: day('2027-09-01') }, 'sans début'],
    ['août', '', ''],
  ];

  test('is read line by line, blank ones left out', () => {
    const read = readClosures(
      rows.map(([it]) => it),
      rows.map(([, it]) => it).slice(0, 4),
      rows.map(([, , it]) => it).slice(0, 3),
    );
    expect(read).toEqual([
      { line: 1, name: 'Fête', first: known(day('2027-05-01')), last: blank },
      { line: 3, name: '', first: known(day('2027-08-02')), last: known(day('2027-08-06')) },
      { line: 4, name: '', first: blank, last: known(day('2027-09-01')) },
      { line: 5, name: '', first: unread('août'), last: blank },
    ]);
  });

  test('is laid out day by day, each once, as the rules count them', () => {
    const closures: readonly (readonly [first: string, last: string])[] = [
      ['2027-05-01', ''],
      ['2027-08-02', '2027-08-06'],
      ['2027-08-04', '2027-08-07'],
      ['2027-12-25', '2027-12-24'],
      ['1905-07-19', ''],
      ['', ''],
    ];
    const PLACES = 14;
    const [lines, listed] = [closures.length, cell(5, 1)];
    const at = (column: number, rows: number) => range(cell(column, 1, 'both'), cell(column, rows, 'both'));
    const grid = Array.from({ length: PLACES }, (_, index): readonly Cell[] => {
      const row = index + 1;
      const [first = '', last = ''] = closures[index] ?? [];
      const dayCell = (iso: string): Cell => (iso === '' ? null : { day: day(iso) });
      const before = index === 0 ? 0 : { formula: `=SUM($C$1:$C$${index})` };
      return [
        dayCell(first),
        dayCell(last),
        index < lines ? lengthFormula(cell(1, row), cell(2, row)) : null,
        index <= lines ? before : null,
        listedDay(index, { first: at(1, lines), before: at(4, lines + 1) }),
        index === 0 ? { formula: formulaText(listed) } : dayOnce(cell(5, row), at(5, index)),
      ];
    });
    const shown = calculated({ tabs: { T: grid } })
      .shownIn('T')
      .map((row) => Number(row[5]));
    const expected = closures
      .slice(0, 4)
      .flatMap(([first, last]) => [
        ...closedDays([aClosure({ first: known(day(first)), last: last === '' ? blank : known(day(last)) })]),
      ]);
    expect(shown.filter((it) => it > 0).sort()).toEqual([...new Set(expected.map(Number))].sort());
    expect(dayOf(1905, 7, 19)).toBe(2027);
  });
});

describe('what is said in words', () => {
  test('is known by its key or in any language, else it is the usual one', () => {
    const keys = ['fr', 'en'] as const;
    const names = (language: 'fr' | 'en') =>
      ({ fr: { fr: 'Français', en: 'Anglais' }, en: { fr: 'French', en: 'English' } })[language];
    const wordsIn = (all: ReturnType<typeof wordsOf>) => names(all === wordsOf('fr') ? 'fr' : 'en');
    const said = ['en', ' EN ', 'anglais', 'English', 'français', 'French', 'Deutsch', ''];
    expect(said.map((it) => wordSaid(it, keys, 'fr', wordsIn))).toEqual([
      'en',
      'en',
      'en',
      'en',
      'fr',
      'fr',
      'fr',
      'fr',
    ]);
    expect(languages.length).toBe(2);
  });

  test('of a status is a word of hers with a meaning', () => {
    expect(readOwnStatuses([], [], fileReading)).toBeUndefined();
    expect(readOwnStatuses(['Mot'], ['Sens'], fileReading)).toEqual([]);
    expect(
      readOwnStatuses(['Mot', ' Livré ', '', 'Vu', 'Rien', 'Loin'], ['Sens', 'Fait', 'Fait', '', 'Bof'], fileReading),
    ).toEqual([{ spelling: 'Livré', status: 'done' }]);
  });

  test('counts as dropped the columns whose formulas name them', () => {
    const columns = ['status', 'dropped', 'droppedQ1', 'droppedQ2', 'droppedQ3', 'droppedQ4'];
    const formulas = (...at: readonly string[]) => [[], [], ['', ...at.map((field) => `=COUNTIFS(plan_${field};1)`)]];
    const read = (keys: readonly string[], of: readonly (readonly string[])[]) => [...readDroppedBy([keys], of)].sort();
    expect(read(columns, formulas('status', 'q1', 'q2', 'q3', 'q4'))).toEqual(['q1', 'q2', 'q3', 'q4', 'status']);
    expect(read(columns, formulas('q1', 'q1', 'status'))).toEqual(['q1']);
    expect(read(columns, [])).toEqual([]);
    expect(read(['key'], [[], [], ['=plan_status']])).toEqual([]);
  });
});
