import { statuses } from '../../../src/domain/plan';
import { content } from '../../../src/languages/fr/content';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import { settingKeys } from '../../../src/languages/words/setting-keys';
import type { Style } from '../../../src/workbook/cells';
import { settingsColumns } from '../../../src/workbook/settings/columns';
import { areaOf, made, of, shownAs, written } from './a-settings-tab';

describe('the tab', () => {
  const keyAt = (column: number): string => settingsColumns[column - 1] ?? '';

  test('names what formulas and commands look for: the column, from which row on, how many rows and columns', () => {
    const named = of(made(), 'name').map(({ name, area: { row, column, rows, columns } }) =>
      [name.replace('settings_', ''), keyAt(column), row, rows, columns].join(' '),
    );
    const lists = named.filter((it) => !/^(status|closed_words|dropped)/.test(it));
    const rowOf = (key: string): number => 4 + settingKeys.findIndex((it) => key === `${it}`);
    expect(lists).toEqual([
      'settings label 2 462 30',
      ...['today', 'year'].map((key) => `${key} value ${rowOf(key)} 1 1`),
      `first_month value ${rowOf('firstMonth')} 1 1`,
      ...['state', 'grouping', 'unit'].map((key) => `${key} value ${rowOf(key)} 1 1`),
      'owners owners 4 120 1',
      expect.stringMatching(/^holidays closedDays 4 \d+ 1$/),
      'closed_days holidays 4 120 1',
      'closed_until holidaysUntil 4 120 1',
      'holiday_names holidayNames 4 120 1',
      'holidays_for target 9 1 1',
      'weekend target 11 1 1',
      'retroplanning anchor 5 4 2',
      'countdowns anchor 12 120 2',
      'templates anchor 132 5 2',
      'kind_lines kindLines 4 60 1',
      'step_lines stepLines 4 460 1',
      'roles role 4 80 1',
      'role_people rolePerson 4 80 1',
      'rhythms rhythmWord 4 60 1',
    ]);
    const size = of(made(), 'make-tab')[0];
    for (const { area: place } of of(made(), 'name')) {
      expect(place.row + place.rows - 1).toBeLessThanOrEqual(size?.rows ?? 0);
      expect(place.column + place.columns - 1).toBeLessThanOrEqual(size?.columns ?? 0);
    }
  });

  test('names the lists of statuses: hers, those of the plan, and all with their codes', () => {
    const place = (name: string) => {
      const { row = 0, column = 0, rows = 0, columns = 0 } = areaOf(made(), `settings_${name}`) ?? {};
      return [keyAt(column), row, rows, columns];
    };
    expect(place('statuses')).toEqual(['statusWord', 4, 30, 1]);
    expect(place('closed_words')).toEqual(['closedWords', 4, 60, 1]);
    expect(place('status_seen')).toEqual(['statusWords', 35, 60, 2]);
    const [, , all = 0] = place('status_words');
    expect(place('status_codes')).toEqual(['statusCodes', 4, all, 1]);
    const cells = written(made());
    const [words, codes] = [settingsColumns.indexOf('statusWords'), settingsColumns.indexOf('statusCodes')];
    const last = 4 + Number(all) - 1;
    expect(cells[last - 1]?.[words]).toBe(false);
    expect(cells[last - 1]?.[codes]).toBe(1);
    expect(cells[last]?.[words]).toBeUndefined();
    // The first of the list stands before hers of the plan; those have room for sixty.
    expect(shownAs(cells[33]?.[words])).toBe('?');
    expect(cells.slice(34, 94).map((line) => line[words])).toEqual(Array.from({ length: 60 }, () => null));
    const listed = cells.slice(94, last).map((line) => [shownAs(line[words]), line[codes]]);
    expect(listed.filter(([spelling, code]) => spelling === '' || typeof code !== 'number')).toEqual([]);
    const [, , dropped = 0] = place('dropped');
    expect(listed.slice(0, Number(dropped) - 91).every(([, code]) => code === 5)).toBe(true);
    expect(listed[Number(dropped) - 91]?.[1]).not.toBe(5);
    expect(
      new Set(
        listed.map(([spelling]) => (typeof spelling === 'string' ? spelling.normalize().toLowerCase() : spelling)),
      ).size,
    ).toBe(listed.length);
  });

  test('shows what is hers, and hides the keys, anchors and what formulas count with', () => {
    const hidden = new Set(
      of(made(), 'hide-columns').flatMap(({ column, count }) =>
        Array.from({ length: count }, (_, index) => keyAt(column + index)),
      ),
    );
    expect(settingsColumns.filter((column) => !hidden.has(column))).toEqual([
      'label',
      'value',
      'help',
      'owners',
      'holidays',
      'holidaysUntil',
      'holidayNames',
      'statusWord',
      'statusMeaning',
      'role',
      'rolePerson',
      'rhythmWord',
    ]);
    expect(of(made(), 'hide-rows')).toEqual([{ do: 'hide-rows', tab: 'Paramètres', row: 2, count: 1 }]);
    expect(of(made(), 'freeze')).toEqual([{ do: 'freeze', tab: 'Paramètres', rows: 3, columns: 0 }]);
    const sized = of(made(), 'size-columns').flatMap(({ column, count, pixels }) =>
      Array.from({ length: count }, (_, index) => (pixels > 80 ? keyAt(column + index) : '')),
    );
    expect(new Set(sized)).toEqual(new Set(settingsColumns.filter((column) => !hidden.has(column))));
  });

  test.each(languages)('offers what a setting can be, a status and a person (%s)', (language) => {
    const words = wordsOf(language);
    const choices = of(made(language), 'choose').map(({ area: { row, column, rows }, choice }) => [
      column === 2 ? settingKeys.slice(row - 4, row - 4 + rows).join(' ') : `${keyAt(column)} ${row} ${rows}`,
      choice.from === 'list' ? choice.values : choice.from === 'name' ? choice.name : '',
    ]);
    const { open, closed } = words.settings.workday;
    expect(new Map(choices as never)).toEqual(
      new Map<unknown, unknown>([
        ['grouping', Object.values(words.settings.groupings)],
        ['unit', Object.values(words.settings.units)],
        ['monday tuesday wednesday thursday friday saturday sunday', [open, closed]],
        ['statusMeaning 4 30', statuses.map((status) => words.statuses[status])],
        ['rolePerson 4 80', 'settings_owners'],
      ]),
    );
  });

  test('has its words in their places, and each setting with its key, its help and its value', () => {
    const words = wordsOf('en');
    const cells = written(made('en')).map((line) => line.map(shownAs));
    expect(cells[0]?.[0]).toBe(words.settings.title);
    expect(cells[1]).toEqual([...settingsColumns]);
    expect(
      settingsColumns.map((column, index) => [column, cells[2]?.[index]]).filter(([, said]) => said !== ''),
    ).toEqual([
      ['owners', words.settings.owners],
      ['holidays', words.settings.holidays],
      ['holidaysUntil', words.settings.holidaysUntil],
      ['holidayNames', words.settings.holidayNames],
      ['statusWord', words.settings.statuses],
      ['statusMeaning', words.settings.statusMeanings],
      ['role', words.settings.roles],
      ['rolePerson', words.settings.rolePeople],
      ['rhythmWord', words.settings.rhythmWords],
    ]);
    const said = content(languages).settings;
    settingKeys.forEach((key, index) => {
      const [label, , help, ownKey] = cells[3 + index] ?? [];
      expect([label, help, ownKey]).toEqual([...said[key], key]);
    });
    const roles = cells.slice(3, 83).map((line) => line[settingsColumns.indexOf('role')]);
    const wanted = new Set(content(languages).templates.flatMap(({ steps }) => steps.map(({ role }) => role)));
    expect(roles.filter((role) => role !== '')).toEqual([...wanted].filter((role) => role !== '').slice(0, 80));
  });

  test('paints its heads, its values as a band, and days as days', () => {
    const operations = made();
    const styleAt = (row: number, column: number): Style =>
      Object.assign(
        {},
        ...of(operations, 'paint')
          .flatMap(({ paints }) => paints)
          .filter(({ area: it }) => it.row <= row && row < it.row + it.rows)
          .filter(({ area: it }) => it.column <= column && column < it.column + it.columns)
          .map(({ style }) => style),
      );
    const todayRow = 4 + settingKeys.indexOf('today');
    expect(styleAt(1, 1)).toMatchObject({ bold: true, size: 14, vertical: 'middle' });
    for (const column of ['owners', 'holidayNames', 'statusWord', 'statusMeaning', 'role', 'rolePerson', 'rhythmWord'])
      expect([column, styleAt(3, settingsColumns.indexOf(column as never) + 1)]).toMatchObject([
        column,
        { bold: true, wrap: 'wrap' },
      ]);
    const last = 3 + settingKeys.length;
    for (const row of [4, last]) {
      expect(styleAt(row, 1).bold).toBe(true);
      expect([styleAt(row, 2).align, styleAt(row, 2).background !== undefined]).toEqual(['left', true]);
      expect([styleAt(row, 3).italic, styleAt(row, 3).wrap]).toEqual([true, 'wrap']);
    }
    expect(styleAt(last + 1, 1).bold).toBeUndefined();
    expect([styleAt(todayRow, 2).numberFormat, styleAt(todayRow + 1, 2).numberFormat]).toEqual([
      'dd/mm/yyyy',
      undefined,
    ]);
    for (const row of [4, 123])
      expect([6, 7, 8].map((column) => styleAt(row, column).numberFormat)).toEqual([
        'dd/mm/yyyy',
        'dd/mm/yyyy',
        undefined,
      ]);
    expect(styleAt(124, 6).numberFormat).toBeUndefined();
    const people = settingsColumns.indexOf('rolePerson') + 1;
    expect([4, 83, 84].map((row) => styleAt(row, people).background !== undefined)).toEqual([true, true, false]);
    expect([33, 34].map((row) => styleAt(row, settingsColumns.indexOf('statusMeaning') + 1).vertical)).toEqual([
      'middle',
      undefined,
    ]);
    expect([63, 64].map((row) => styleAt(row, settingsColumns.indexOf('rhythmWord') + 1).vertical)).toEqual([
      'middle',
      undefined,
    ]);
  });
});
