import { content } from '../../../src/languages/fr/content';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, Operation } from '../../../src/workbook/cells';
import { settingsTab } from '../../../src/workbook/settings';
import { type SettingsColumn, settingsColumns, weekdayKeys } from '../../../src/workbook/settings/columns';
import { readWeek } from '../../../src/workbook/settings/said';
import { statusCode } from '../../../src/workbook/settings/status-list';
import { weekendText } from '../../domain/days-worked';
import { calculated, type Shown } from '../../formula/calculated';
import { fileReading } from '../../vocabulary';

const words = wordsOf('fr');
const tab = words.tabs.settings;
const source = {
  words,
  content: content(languages),
  reading: fileReading,
  values: { language: 'fr', year: 2027, firstMonth: 1, currency: 'EUR', organisation: 'shop', country: 'FR' },
  owners: [],
  anchors: [],
  holidays: [],
  holidaysFor: '',
} as const;

const FIRST = 3;
const indexOf = (column: SettingsColumn): number => settingsColumns.indexOf(column);

type Typed = readonly (readonly [column: SettingsColumn, row: number, cell: Cell])[];

/** The settings with what she typed into them, beside a plan with these statuses and 10 € each in the first quarter. */
function shown(typed: Typed, planStatuses: readonly Cell[] = []) {
  const made = settingsTab(source);
  const cells: (readonly Cell[] | Cell[])[] = [];
  for (const step of made)
    if (step.do === 'write')
      step.cells.forEach((row, index) => {
        const line = Array.from({ length: settingsColumns.length }, (): Cell => null);
        row.forEach((cell, at) => {
          const isOfTemplates = at === indexOf('kindLines') || at === indexOf('stepLines');
          line[step.column - 1 + at] = isOfTemplates ? null : cell;
        });
        cells[step.row - 1 + index] = line;
      });
  const grid = cells.map((row) => [...row]);
  for (const [column, row, cell] of typed) {
    const line = grid[row];
    if (line !== undefined) line[indexOf(column)] = cell;
  }
  const places = made.flatMap((step: Operation) => (step.do === 'name' ? [step] : []));
  const names = {
    plan_action: [null],
    plan_status: [...planStatuses, null],
    plan_q1: [...planStatuses.map(() => 10), null],
  };
  const shownGrid = calculated({ tabs: { [tab]: grid }, places, names }).shownIn(tab);
  const column = (name: SettingsColumn): readonly Shown[] =>
    shownGrid.slice(FIRST).map((row) => row[indexOf(name)] ?? '');
  /** What formulas find for a status. */
  const codeOf = (said: string): Shown | undefined => {
    const at = column('statusWords').findIndex((it) => String(it).toLowerCase() === said.toLowerCase());
    return column('statusCodes')[at];
  };
  const sum = (name: SettingsColumn): number => column(name).reduce<number>((all, it) => all + (Number(it) || 0), 0);
  return { column, codeOf, dropped: sum('dropped'), spared: sum('droppedQ1') };
}

const text = (value: string): Cell => ({ text: value });

describe('the list of statuses', () => {
  test('is hers to extend, and comes before what any language says', () => {
    const { codeOf } = shown([
      ['statusWord', FIRST + 5, text("Chez l'imprimeur")],
      ['statusMeaning', FIRST + 5, text('En cours')],
      ['statusWord', FIRST + 6, text('Validé')],
      ['statusMeaning', FIRST + 6, text('terminée')],
    ]);
    expect(codeOf("chez l'imprimeur")).toBe(statusCode('in-progress'));
    expect(codeOf('validé')).toBe(statusCode('done'));
  });

  test('a word without a meaning, or with one that is no status, says nothing', () => {
    const { codeOf } = shown([
      ['statusWord', FIRST + 5, text('Chez Zoé')],
      ['statusWord', FIRST + 6, text('Bleu')],
      ['statusMeaning', FIRST + 6, text('Vert')],
      ['statusMeaning', FIRST + 7, text('Terminée')],
    ]);
    expect([codeOf('Chez Zoé'), codeOf('Bleu')]).toEqual([undefined, undefined]);
  });

  test('what is dropped is counted out once, in whatever spelling, and what she calls otherwise is not', () => {
    const said = ['Annulé', 'ANNULÉE', 'annule', 'Abandonnée', 'Cancelled', 'À faire', ''].map(text);
    expect(shown([], said)).toMatchObject({ dropped: 5, spared: 50 });
    const own: Typed = [
      ['statusWord', FIRST + 5, text('Annulé')],
      ['statusMeaning', FIRST + 5, text('À discuter')],
      ['statusWord', FIRST + 6, text('Hors budget')],
      ['statusMeaning', FIRST + 6, text('Abandonnée')],
    ];
    expect(shown(own, [...said, text('hors budget')])).toMatchObject({ dropped: 5, spared: 50 });
  });
});

describe('a day of the week', () => {
  const rowOf = (key: string): number => {
    const [write] = settingsTab(source).flatMap((step) => (step.do === 'write' ? [step.cells] : []));
    return (write ?? []).findIndex((row) => {
      const cell = row[indexOf('key')];
      return typeof cell === 'object' && cell !== null && 'text' in cell && cell.text === key;
    });
  };

  test.each([
    'non',
    'Non',
    'NON',
    'fermé',
    'Fermée',
    'ferme',
    'closed',
    'off',
    'no',
    'repos',
    'chômé',
    'faux',
    false,
    0,
  ])('%j is a day that is not worked', (said) => {
    const cell = typeof said === 'string' ? text(said) : said;
    const { column } = shown([['value', rowOf('monday'), cell]]);
    const week = readWeek((key) => (key === 'monday' ? String(said) : ''), fileReading);
    expect([...week]).toEqual([2, 3, 4, 5]);
    expect(column('dayOff')[weekdayKeys.length]).toBe(weekendText(week));
  });

  test.each(['oui', 'ouvré', 'open', 'yes', ''])(
    '%j is a day that is worked, as Monday is when nothing is said',
    (said) => {
      const { column } = shown([['value', rowOf('monday'), said === '' ? null : text(said)]]);
      expect(column('dayOff')[weekdayKeys.length]).toBe('0000011');
      expect(readWeek((key) => (key === 'monday' ? said : ''), fileReading).has(1)).toBe(true);
    },
  );

  test('is off at the week-end when nothing is said', () => {
    const { column } = shown([['value', rowOf('saturday'), null]]);
    expect(column('dayOff')[weekdayKeys.length]).toBe('0000011');
  });
});

test('formulas are short', () => {
  const formulas = settingsTab(source).flatMap((step) => (step.do === 'write' ? step.cells.flat() : []));
  const texts = formulas.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [],
  );
  expect(texts.filter((it) => it.length > 250)).toEqual([]);
});
