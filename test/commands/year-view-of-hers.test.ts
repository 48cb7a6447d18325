import { buildRetroplanning } from '../../src/commands/year-view';
import type { Cell } from '../../src/workbook/cells';
import { headRows } from '../../src/workbook/year-view';
import { longTest } from '../sampled';
import { RETROPLANNING, succeeded } from './a-file';
import { aSmallPlan, build, PUB, SALON } from './a-small-plan';
import { type MemoryFile, putSquare, tabOf } from './memory-file';
import { inserted, rearrange } from './memory-moves';
import { contentOf } from './memory-port';

const plan = () => aSmallPlan(`${SALON}\n${PUB}`);

const squaresOf = (file: MemoryFile) => contentOf(file, RETROPLANNING).squares;

/** A row or a column put in front of that one. */
function insert(file: MemoryFile, axis: 'row' | 'column', before: number): void {
  const tab = tabOf(file, RETROPLANNING);
  rearrange(file, tab, axis, inserted(before - 1, 1), (axis === 'row' ? tab.rows : tab.columns) + 1);
}

function removeColumn(file: MemoryFile, column: number): void {
  const tab = tabOf(file, RETROPLANNING);
  const move = (at: number) => (at === column ? undefined : at > column ? at - 1 : at);
  rearrange(file, tab, 'column', move, tab.columns - 1);
}

/** A column of hers: its title, and a word beside the first action. */
function herColumn(file: MemoryFile, column: number, title: Cell): void {
  insert(file, 'column', column);
  putSquare(tabOf(file, RETROPLANNING), headRows.labels, column, { cell: title });
  putSquare(tabOf(file, RETROPLANNING), headRows.labels + 2, column, { cell: { text: 'à moi' } });
}

/** The block as it should be, with her words somewhere behind it. */
function expectBuilt(file: MemoryFile, fresh: ReturnType<typeof squaresOf>, hers = 'à moi'): void {
  const squares = squaresOf(file);
  const width = fresh[0]?.length ?? 0;
  expect(squares.slice(0, fresh.length).map((row) => row.slice(0, width))).toEqual(fresh);
  const said = squares.flatMap((row, down) => row.flatMap(({ cell }, right) => ({ cell, down, right })));
  const found = said.filter(
    ({ cell }) => typeof cell === 'object' && cell !== null && 'text' in cell && cell.text === hers,
  );
  expect(found).toHaveLength(1);
  expect(found.every(({ down, right }) => down >= fresh.length || right >= width)).toBe(true);
}

const titles: readonly (readonly [string, Cell])[] = [
  ['a word of ours', { text: 'Responsable' }],
  ['the name of a helper', { text: 'key' }],
  ['a number', 2027],
  ['a day', { day: 46_500 as never }],
  ['TRUE', true],
  ['nothing', null],
];

describe('A column of hers in the year view', () => {
  test.each(titles)('is hers whatever its title: %s', (_, title) => {
    for (const column of [2, 4, 20]) {
      const { file, port } = plan();
      build(port);
      const fresh = squaresOf(file);
      herColumn(file, column, title);
      build(port);
      expectBuilt(file, fresh);
    }
  });

  test('is hers where she has deleted one of ours before', () => {
    const { file, port } = plan();
    build(port);
    const fresh = squaresOf(file);
    removeColumn(file, 3);
    herColumn(file, 2, { text: 'Responsable' });
    build(port);
    expectBuilt(file, fresh);
  });

  longTest('is kept after a change from weeks to months was interrupted anywhere', () => {
    const { file: reference, port: whole } = plan();
    build(whole);
    const before = reference.done.length;
    succeeded(buildRetroplanning(whole, { year: null, unit: 'month' }));
    const fresh = squaresOf(reference);
    for (let at = 1; at <= reference.done.length - before; at += 1) {
      const { file, port } = plan();
      build(port);
      let left = at;
      file.breaksAt = () => {
        left -= 1;
        return left === 0;
      };
      expect(() => buildRetroplanning(port, { year: null, unit: 'month' })).toThrow();
      file.breaksAt = () => false;
      herColumn(file, 3, { text: 'Statut' });
      succeeded(buildRetroplanning(port, { year: null, unit: 'month' }));
      expectBuilt(file, fresh);
      herColumn(file, 3, { text: 'Statut' });
      putSquare(tabOf(file, RETROPLANNING), 1, 3, { cell: { text: 'encore' } });
      succeeded(buildRetroplanning(port, { year: null }));
      expectBuilt(file, fresh, 'encore');
    }
  });
});

describe('A row she puts into the head of the year view', () => {
  test.each([1, 3, headRows.days, headRows.labels])(
    'in front of row %s is moved behind it, and the next build is whole',
    (row) => {
      const { file, port } = plan();
      build(port);
      const fresh = squaresOf(file);
      insert(file, 'row', row);
      putSquare(tabOf(file, RETROPLANNING), row, 2, { cell: { text: 'à moi' } });
      build(port);
      expectBuilt(file, fresh);
      insert(file, 'row', row);
      build(port);
      expectBuilt(file, fresh);
    },
  );
});
