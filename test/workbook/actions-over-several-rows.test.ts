import type { Area, CellValue, Grid } from '../../src/workbook/cells';
import { findPlanHeader, mayBeMerged, planRows, unmerged } from '../../src/workbook/plan';
import { fileReading } from '../vocabulary';

/** What is said of each action in a plan whose first rows are merged down. */
function read(rows: Grid<CellValue>, merges: readonly Area[]) {
  const values: Grid<CellValue> = [['Action', 'Objectif', 'KPI', 'Responsable', 'T1'], ...rows];
  const header = findPlanHeader(values, fileReading);
  if (header === undefined) throw new Error('No header.');
  const filled = unmerged(values, header, merges);
  return {
    mayBeMerged: mayBeMerged(values, header),
    actions: planRows(filled, header, fileReading, merges).rows.map(({ row }) =>
      (['name', 'objectives', 'kpis', 'owner', 'q1'] as const).map((field) => row(field)),
    ),
  };
}

const down = (row: number, rows: number, ...columns: readonly number[]): readonly Area[] =>
  columns.map((column) => ({ row, column, rows, columns: 1 }));

describe('an action merged down two rows', () => {
  const rows = [
    ['Salon', 'Vendre', 'Contacts', 'Léo', 2000],
    ['', '', 'Devis signés', '', ''],
    ['Radio', 'Vendre', 'Notoriété', 'Léo', 900],
  ];

  test('is one action with the KPIs of both', () =>
    expect(read(rows, down(2, 2, 1, 2, 4, 5))).toEqual({
      mayBeMerged: true,
      actions: [
        ['Salon', 'Vendre', 'Contacts\nDevis signés', 'Léo', 2000],
        ['Radio', 'Vendre', 'Notoriété', 'Léo', 900],
      ],
    }));

  test('an amount in its second row is not lost', () =>
    expect(read([rows[0] ?? [], ['', '', 'Devis', '', 300]], down(2, 2, 1, 2, 4)).actions).toEqual([
      ['Salon', 'Vendre', 'Contacts\nDevis', 'Léo', 2000],
      ['', '', '', '', 300],
    ]));

  test('an owner merged beside two actions answers for both, as before', () =>
    expect(
      read([rows[0] ?? [], ['Radio', 'Vendre', 'Notoriété', '', 900]], down(2, 2, 4)).actions.map(
        (action) => action[3],
      ),
    ).toEqual(['Léo', 'Léo']));
});
