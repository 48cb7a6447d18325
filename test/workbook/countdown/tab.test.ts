import type { Cell, Operation } from '../../../src/workbook/cells';
import type { Countdown } from '../../../src/workbook/countdown';
import { FIRST_STEP_ROW } from '../../../src/workbook/countdown/columns';
import { OWN_HIGHLIGHTS } from '../../../src/workbook/countdown/highlights';
import { legend, signs } from '../../../src/workbook/countdown/signs';
import { day } from '../../domain/builders';
import { words } from './a-countdown';
import { of, removed, tab, view } from './a-tab';

const kindsOf = ({ rows }: Countdown): string => rows.map(({ is }) => is).join(' ');
const signRows = 'legend legend legend legend legend legend legend legend';

describe('the rows of a countdown', () => {
  test('are its steps, the action’s own date and the signs', () => {
    expect(kindsOf(view())).toBe(`step step step due gap ${signRows}`);
    expect(kindsOf(view({ removed: [removed] }))).toBe(`step step step due gap heading removed gap ${signRows}`);
  });

  test('are put below the name of each action where there are two', () =>
    expect(kindsOf(view({ other: { name: 'Bal' } }))).toBe(
      `group step step step due group step step step due gap ${signRows}`,
    ));

  /** The cells that hold something and no formula, by their columns. */
  const textsIn = (of_: Countdown, is: string) => {
    const at = FIRST_STEP_ROW - 1 + of_.rows.findIndex((row) => row.is === is);
    return Object.fromEntries(
      (of_.cells[at] ?? []).flatMap((cell, index) => {
        const key = of_.columns.keys[index];
        return cell === null || (typeof cell === 'object' && 'formula' in cell)
          ? []
          : [[key === 'bar' ? `bar ${index + 1 - of_.columns.firstBar}` : String(key), cell]];
      }),
    );
  };

  test('hold what they are built with', () => {
    const text = (value: string): Cell => ({ text: value });
    expect(textsIn(view(), 'gap')).toEqual({ row: text('#') });
    expect(textsIn(view({ removed: [removed] }), 'heading')).toEqual({
      row: text('#'),
      name: text(words.countdown.removed),
    });
    expect(textsIn(view({ removed: [removed] }), 'removed')).toEqual({
      name: text('Relance*'),
      owner: text('Léa'),
      status: text(words.statuses['to-do']),
      deliverable: text('Note'),
      doneOn: { day: day('2027-03-01') },
      comment: text('x'),
      days: 3,
      key: text('Relance~*'),
      row: text('removed'),
      action: text('Salon'),
    });
    expect(textsIn(view({ other: { name: 'Bal' } }), 'group')).toEqual({
      row: text('#'),
      name: text('Salon'),
      order: 1,
      isDone: 1,
    });
    expect(textsIn(view(), 'legend')).toEqual({
      row: text('#'),
      'bar 0': text(signs.critical),
      'bar 2': text(`${words.countdown.bars.critical}\u00a0\u00a0`),
    });
    expect(textsIn(view(), 'due')).toMatchObject({
      key: text('Salon'),
      row: text('#'),
      action: text('Salon'),
      order: 4,
      isDone: 1,
      builtKind: text('Foire'),
    });
  });

  test('explain each sign in a row of its own', () => {
    const { rows, cells, columns } = view();
    const said = rows.flatMap((row, index) => {
      const cell = cells[FIRST_STEP_ROW - 1 + index]?.[columns.firstBar - 1];
      return row.is === 'legend'
        ? [[row.shows, typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : '']]
        : [];
    });
    expect(said).toEqual(legend.map((sign) => [sign, sign === 'today' || sign === 'closed' ? '' : signs[sign]]));
  });
});

describe('a countdown that is written', () => {
  test('anew is given its widths, its hidden columns and rows, and its frozen head', () => {
    const it = view();
    const operations = tab(it);
    expect(of(operations, 'write')).toEqual([{ do: 'write', tab: 'Rétro', row: 1, column: 1, cells: it.cells }]);
    const [hidden] = of(operations, 'hide-columns');
    expect([hidden?.column, (hidden?.column ?? 0) + (hidden?.count ?? 0) - 1]).toEqual([
      it.columns.numberOf('key'),
      it.columns.count,
    ]);
    expect(of(operations, 'hide-rows')).toEqual([{ do: 'hide-rows', tab: 'Rétro', row: 6, count: 2 }]);
    expect(of(operations, 'freeze')).toEqual([{ do: 'freeze', tab: 'Rétro', rows: 7, columns: 1 }]);
    expect(of(operations, 'hide-gridlines')).toHaveLength(1);
    expect(of(operations, 'size-rows')).toMatchObject([{ row: FIRST_STEP_ROW, count: it.rows.length }]);
    const sized = of(operations, 'size-columns').flatMap(({ column, count }) =>
      Array.from({ length: count }, (_, index) => column + index),
    );
    expect(new Set(sized).size).toBe(it.columns.numberOf('key') - 1);
    expect(Math.max(...sized)).toBe(it.columns.numberOf('key') - 1);
  });

  test('by days, weeks or months, with narrower columns for shorter times', () => {
    const barPixels = (steps: string): readonly (number | string)[] => {
      const it = view({ steps });
      const [bars] = of(tab(it), 'size-columns').filter(({ column }) => column === it.columns.firstBar);
      return [it.columns.unit, bars?.count === it.columns.bars ? (bars?.pixels ?? 0) : 0];
    };
    expect(['Brief 2', 'Brief 60', 'Brief 900'].map(barPixels)).toEqual([
      ['day', 15],
      ['week', 18],
      ['month', 24],
    ]);
  });

  const built = (of_: Countdown, rows: number, columns: number) =>
    tab(of_, {
      built: { rows: of_.cells.length - rows, columns: of_.columns.count - columns },
      isFirstLook: false,
    });

  test('in place of one of its size keeps all that is hers', () => {
    const it = view();
    const kinds = (operations: readonly Operation[]) => new Set(operations.map((operation) => operation.do));
    expect(kinds(built(it, 0, 0))).toEqual(new Set(['write', 'paint', 'choose', 'highlight']));
    expect(of(built(it, 0, 0), 'highlight')[0]?.among).toEqual({ replaces: OWN_HIGHLIGHTS });
    expect(of(tab(it), 'highlight')[0]?.among).toBe('none');
  });

  test('in place of another inserts or takes rows and columns within, and sizes what is new', () => {
    const it = view();
    const rows = it.cells.length;
    expect(of(built(it, 3, 0), 'insert-rows')).toEqual([
      { do: 'insert-rows', tab: 'Rétro', after: rows - 4, count: 3 },
    ]);
    expect(of(built(it, 3, 0), 'size-rows')).toMatchObject([{ row: rows - 3, count: 3 }]);
    expect(of(built(it, 3, 0), 'delete-rows')).toEqual([]);
    expect(of(built(it, -2, 0), 'delete-rows')).toEqual([{ do: 'delete-rows', tab: 'Rétro', row: rows, count: 2 }]);
    expect(of(built(it, -2, 0), 'insert-rows')).toEqual([]);
    const after = it.columns.firstBar;
    expect(of(built(it, 0, 5), 'insert-columns')).toEqual([{ do: 'insert-columns', tab: 'Rétro', after, count: 5 }]);
    expect(of(built(it, 0, 5), 'delete-columns')).toEqual([]);
    expect(of(built(it, 0, -5), 'delete-columns')).toEqual([
      { do: 'delete-columns', tab: 'Rétro', column: after, count: 5 },
    ]);
    expect(of(built(it, 0, -5), 'size-columns')).toMatchObject([{ column: after, count: it.columns.bars }]);
    expect(of(built(it, 3, 0), 'size-columns')).toEqual([]);
  });

  test('offers statuses and people in the rows of steps alone', () => {
    const it = view({ other: { name: 'Bal' } });
    const statuses = (['to-do', 'in-progress', 'done', 'to-discuss'] as const).map((status) => words.statuses[status]);
    expect(of(tab(it), 'choose')).toEqual(
      (
        [
          ['owner', ['Zoé', 'Léo']],
          ['status', statuses],
        ] as const
      ).map(([column, values]) => ({
        do: 'choose',
        tab: 'Rétro',
        area: { row: FIRST_STEP_ROW, column: it.columns.numberOf(column), rows: 9, columns: 1 },
        choice: { from: 'list', values },
        skip: [0, 4, 5],
      })),
    );
  });
});
