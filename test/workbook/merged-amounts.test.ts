import type { Area, CellValue, Grid } from '../../src/workbook/cells';
import { findPlanHeader, mayMergeAmounts, planRows, toldOf } from '../../src/workbook/plan';
import { fileReading } from '../vocabulary';

const HEAD = ['Action', 'Objectif', 'Responsable', 'Budget T1', 'Budget T2', 'Budget T3', 'Budget T4'];

/** What is told of the amounts of a plan with those rows and merged cells, and whether these would be asked for at all. */
function told(rows: Grid<CellValue>, ...merges: readonly Area[]) {
  const values: Grid<CellValue> = [HEAD, ...rows];
  const header = findPlanHeader(values, fileReading);
  if (header === undefined) throw new Error('No header.');
  const read = planRows(values, header, fileReading, merges);
  return { isAsked: mayMergeAmounts(values, header), told: toldOf(values, header, read, fileReading, merges) };
}

const salon = ['Salon', 'Vendre', 'Léo', 400, '', '', ''];
const radio = ['Radio', 'Vendre', 'Zoé', '', 90, '', ''];

describe('an amount', () => {
  test('merged across the quarters is told, with how many cells it covers', () =>
    expect(told([salon], { row: 2, column: 4, rows: 1, columns: 4 })).toEqual({
      isAsked: true,
      told: [{ is: 'merged-amount', line: 2, column: 4, cells: 4 }],
    }));

  test('merged down two actions is told', () =>
    expect(told([salon, radio], { row: 2, column: 4, rows: 2, columns: 1 }).told).toEqual([
      { is: 'merged-amount', line: 2, column: 4, cells: 2 },
    ]));

  test('merged down the rows of one action is its own', () =>
    expect(told([salon, ['', '', '', '', '', '', '']], { row: 2, column: 4, rows: 2, columns: 1 }).told).toEqual([]));

  test('of each quarter stands alone: blank cells merged elsewhere are nothing', () =>
    expect(told([salon, radio], { row: 3, column: 6, rows: 1, columns: 2 }).told).toEqual([]));

  test('in every cell needs no asking', () =>
    expect(told([['Salon', 'Vendre', 'Léo', 1, 2, 3, 4]]).isAsked).toBe(false));
});
