import { actionFields, statuses } from '../../../src/domain/plan';
import { wordsOf } from '../../../src/languages/say';
import { area, type CellValue } from '../../../src/workbook/cells';
import { addStatuses, countDropped, rewriteAnchors, statusCode, unlisted } from '../../../src/workbook/settings';
import { settingsColumns } from '../../../src/workbook/settings/columns';
import { droppedNames } from '../../../src/workbook/settings/places';
import { fileReading } from '../../vocabulary';
import { areaOf, of, shownAs } from './a-settings-tab';

describe('anchors that are written anew', () => {
  const block = (...keys: readonly CellValue[]) => ({
    tab: 'Paramètres',
    row: 2,
    column: 1,
    values: [['label', 'anchor', 'x', 'target'], ...keys.map((key) => ['', key, '', ''])],
  });
  const anchor = (key: string) => ({ key, tab: 'Plan', row: 1, column: 3 });
  /** Where each key, or nothing, is written: its row, and what stands in both columns. */
  const placed = (keys: readonly CellValue[], anchors: readonly string[]) => {
    const written = of(
      rewriteAnchors(block(...keys), anchors.map(anchor), (key) => key.startsWith('k')),
      'write',
    );
    expect(written.filter(({ tab, row }) => tab !== 'Paramètres' || row < 2)).toEqual([]);
    const said = written.flatMap(({ row, column, cells }) =>
      cells.map(([cell], down) => {
        const text = cell === null || cell === undefined ? '-' : JSON.stringify(Object.values(cell)[0]);
        return `${row + down} ${column} ${text}`;
      }),
    );
    return said.sort();
  };

  /** What is blank there, in rows 3 to 136, is kept for builds. */
  const builds = Array.from({ length: 134 }, () => '');

  test('stand in the rows of those they replace, and in free ones below', () =>
    expect(placed([...builds, 'b', 'k1', '', 'c', 'k2', '', ''], ['k3', 'k4', 'k5'])).toEqual([
      '138 2 "k3"',
      '138 4 "=\'Plan\'!C1"',
      '141 2 "k4"',
      '141 4 "=\'Plan\'!C1"',
      '142 2 "k5"',
      '142 4 "=\'Plan\'!C1"',
    ]));

  test('and those that are no more are taken off', () =>
    expect(placed(['k1', 'b', 'k2'], ['k3'])).toEqual(['3 2 "k3"', '3 4 "=\'Plan\'!C1"', '5 2 -', '5 4 -']));

  test('stand behind what is kept for builds where none is replaced, and nowhere without their columns', () => {
    expect(placed([...builds, 'b', ''], ['k1'])).toEqual(['138 2 "k1"', '138 4 "=\'Plan\'!C1"']);
    expect(placed([...builds, 'b', ''], [])).toEqual([]);
    const without = { ...block('k1'), values: [['label', 'anchor']] };
    expect(rewriteAnchors(without, [anchor('k2')], () => true)).toEqual([]);
    expect(rewriteAnchors({ ...block(), values: [] }, [anchor('k2')], () => true)).toEqual([]);
    expect(rewriteAnchors({ ...block(), values: [['target'], ['']] }, [anchor('k2')], () => true)).toEqual([]);
  });
});

describe('spellings that no list foresees', () => {
  test('are told once, whatever their capitals', () => {
    expect(unlisted(['Fait', 'FAIT', 'en cours', '✅', '100%', '50 %'], fileReading)).toEqual([]);
    expect(unlisted(['Vert pomme', 'Vert pomme', 'fait'], fileReading)).toEqual(['Vert pomme']);
    // A number that is a text is not found by itself.
    expect(unlisted(['1', '100'], fileReading)).toEqual(['1', '100']);
  });

  test('and each status has its number', () => expect(statuses.map(statusCode)).toEqual([1, 2, 3, 4, 5]));
});

describe('settings of before there was a list of statuses', () => {
  const words = wordsOf('fr');
  const values: readonly (readonly CellValue[])[] = [
    ['label', 'value', 'help', 'key'],
    ['', '', '', ''],
    ['Lundi', 'oui', '', 'monday'],
    ['', '', '', ''],
    ['Dimanche', 'non', '', 'sunday'],
  ];
  const add = (tabSize = { rows: 40, columns: 9 }) =>
    addStatuses(
      {
        tab: 'Réglages',
        block: area(3, 2, 30, 8),
        values,
        tabSize,
        fields: new Set(['status', 'q1'] as const),
        reading: fileReading,
      },
      words,
    );

  test('get it behind all that stands there, in rows there are', () => {
    const [inserted] = of(add(), 'insert-columns');
    const count = settingsColumns.length - settingsColumns.indexOf('statusWord');
    expect(inserted).toMatchObject({ tab: 'Réglages', after: 9, count });
    const all = areaOf(add(), 'settings_status_words');
    const last = (all?.row ?? 0) + (all?.rows ?? 0) - 1;
    expect(of(add(), 'insert-rows')).toEqual([{ do: 'insert-rows', tab: 'Réglages', after: 40, count: last - 40 }]);
    expect(of(add({ rows: last, columns: 9 }), 'insert-rows')).toEqual([]);
    expect(of(add({ rows: last - 1, columns: 9 }), 'insert-rows')).toMatchObject([{ count: 1 }]);
    expect(areaOf(add(), 'settings')).toEqual(area(3, 2, 30, 9 + count - 1));
    expect(areaOf(add(), 'settings_statuses')).toEqual(area(5, 10, 30, 1));
    expect(areaOf(add(), 'settings_status_seen')).toMatchObject({ columns: 2 });
    expect(of(add(), 'name').every(({ tab }) => tab === 'Réglages')).toBe(true);
  });

  test('with keys, heads and the usual words', () => {
    const [write] = of(add(), 'write');
    expect(write).toMatchObject({ row: 3, column: 10, tab: 'Réglages' });
    const cells = (write?.cells ?? []).map((line) => line.map(shownAs));
    expect(cells[0]).toEqual(settingsColumns.slice(settingsColumns.indexOf('statusWord')));
    expect(cells[1]?.filter((it) => it !== '')).toEqual([words.settings.statuses, words.settings.statusMeanings]);
    expect(cells.slice(2, 7).map(([word, meaning]) => [word, meaning])).toEqual(
      statuses.map((status) => [words.statuses[status], words.statuses[status]]),
    );
    expect(cells[7]?.slice(0, 2)).toEqual(['', '']);
  });

  test('and say from there which days are off: hers where they stand, none where she took one away', () => {
    const [write] = of(add(), 'write');
    const off = settingsColumns.indexOf('dayOff') - settingsColumns.indexOf('statusWord');
    const formulas = (write?.cells ?? []).slice(2, 10).map((line) => JSON.stringify(line[off]));
    expect(formulas[0]).toContain('C5=');
    expect(formulas[6]).toContain('C7=');
    expect(formulas[1]).not.toMatch(/C\d/);
    expect(formulas[7]).toMatch(/L5.*L6.*L7.*L8.*L9.*L10.*L11/);
    const [weekend] = of(add(), 'write-name');
    expect([weekend?.name, weekend?.cells]).toEqual([
      'settings_weekend',
      [[{ formula: '=IF(L12="1111111";"0000011";L12)' }]],
    ]);
  });

  test('count what is dropped by the columns that the plan has, and anew where it has more', () => {
    const lists = { row: 5, statusWords: 13, statusCodes: 14, dropped: 15 };
    const counted = (fields: ReadonlySet<(typeof actionFields)[number]>) =>
      of(countDropped(lists, { fields, reading: fileReading }), 'write-name').map(({ name, cells }) => [
        name,
        new Set(cells.flat().map((cell) => (typeof cell === 'object' ? 'formula' : cell))),
      ]);
    expect(counted(new Set(actionFields))).toEqual(droppedNames.map(([, name]) => [name, new Set(['formula'])]));
    expect(counted(new Set(['status', 'q3'] as const))).toEqual(
      droppedNames.map(([column, name]) => [
        name,
        new Set([column === 'dropped' || column === 'droppedQ3' ? 'formula' : 0]),
      ]),
    );
    expect(counted(new Set(['q3'] as const))).toEqual(droppedNames.map(([, name]) => [name, new Set([0])]));
  });
});
