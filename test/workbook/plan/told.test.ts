import type { Area, CellValue, Grid } from '../../../src/workbook/cells';
import { findPlanHeader, mayBeMerged, mayMergeAmounts, planRows, toldOf, unmerged } from '../../../src/workbook/plan';
import { day } from '../../domain/builders';
import { fileReading } from '../../vocabulary';

const HEAD = ['Action', 'Objectif', 'KPI', 'Responsable', 'Budget T1', 'Budget T2', 'Échéance'];
type Rows = Grid<CellValue>;

function opened(rows: Rows, merges: readonly Area[] = [], head: Grid<CellValue>[number] = HEAD) {
  const values = [head, ...rows];
  const header = findPlanHeader(values, fileReading, 2027);
  if (header === undefined) throw new Error('No header.');
  const read = planRows(values, header, fileReading, merges);
  return { values, header, read, told: toldOf(values, header, read, fileReading, merges) };
}
const told = (rows: Rows, head?: Grid<CellValue>[number]) => opened(rows, [], head).told;

const salon = ['Salon', 'Vendre', 'Contacts', 'Léo', 400, '', ''];
const radio = ['Radio', 'Vendre', 'Ventes', 'Zoé', '', 90, ''];
const site = ['Site', 'Vendre', 'Visites', 'Ann', 100, 10, ''];

describe('what of a plan’s tab is told', () => {
  test('nothing of a whole plan, its titles, totals and notes', () => {
    expect(told([salon, radio, ['TOTAL', '', '', '', 400, 90, '']])).toEqual([]);
    expect(told([salon, HEAD, radio, ['* hors taxes']])).toEqual([]);
  });

  test('a cell with an error, in the field it stands in, and in none beside an action', () => {
    const rows = [
      ['Salon', '#N/A', 'Contacts', 'Léo', '#DIV/0! ', '', ''],
      ['TOTAL', '', '', '', '#REF!', 90, ''],
    ];
    expect(told(rows).filter(({ is }) => is === 'error-cell')).toEqual([
      { is: 'error-cell', line: 2, column: 2, field: 'objectives', text: '#N/A' },
      { is: 'error-cell', line: 2, column: 5, field: 'q1', text: '#DIV/0!' },
      { is: 'error-cell', line: 3, column: 5, field: null, text: '#REF!' },
    ]);
    expect(told([['Salon', '#important', 'Contacts', 'Léo', 1, '', '']])).toEqual([]);
  });

  test('a name that is no text', () => {
    const named = (name: CellValue) => told([[name, 'Vendre', 'Contacts', 'Léo', 400, '', '']]);
    const odd = (what: string) => [{ is: 'odd-name', line: 2, column: 1, what }];
    expect([named(12), named(true), named({ day: day('2027-03-01') })]).toEqual([
      odd('number'),
      odd('boolean'),
      odd('day'),
    ]);
  });

  test('a total that is no sum, among others that are', () => {
    const total = ['Total axe 1', '', '', '', 7, '', ''];
    expect(told([site, salon, ['Total axe 2', '', '', '', 500, 10, ''], radio, total])).toEqual([
      { is: 'total-differs', line: 6, column: 1, text: 'Total axe 1' },
    ]);
  });

  test('one budget, amounts in thousands, and what stands there and is no amount', () => {
    const head = ['Action', 'Objectif', 'KPI', 'Responsable', 'Budget (k€)'];
    const rows = [
      ['Salon', 'Vendre', 'Contacts', 'Léo', 400],
      ['Radio', 'Vendre', 'Ventes', 'Zoé', 'beaucoup'],
      ['Site', 'Vendre', 'Visites', 'Ann', ''],
    ];
    expect(told(rows, head)).toEqual([
      { is: 'one-budget', line: 1, column: 5, label: 'Budget (k€)' },
      { is: 'thousands', line: 1, column: 5, label: 'Budget (k€)' },
      { is: 'no-amount', line: 3, column: 5, text: 'beaucoup' },
    ]);
  });

  test('another table below, at its head', () => {
    const summary = [
      ['', ''],
      ['Trimestre', 'Prévu', 'Dépensé'],
      ['T1', 500, 450],
      ['T2', 900, 0],
    ];
    expect(told([salon, radio, ...summary])).toMatchObject([
      { is: 'other-table', line: 5, column: 1, text: 'Trimestre' },
    ]);
  });
});

describe('cells that are merged', () => {
  const down = (row: number, rows: number, column: number): Area => ({ row, column, rows, columns: 1 });

  test('are asked for where an action lacks what stands in the row above, and not in a whole plan', () => {
    const asked = (rows: Rows) => {
      const { values, header } = opened(rows);
      return [mayBeMerged(values, header), mayMergeAmounts(values, header)];
    };
    expect(asked([site])).toEqual([false, false]);
    expect(asked([['Site', '', 'Visites', 'Ann', 100, 10, '']])).toEqual([true, false]);
    expect(asked([['Site', 'Vendre', 'Visites', 'Ann', 100, '', '']])).toEqual([false, true]);
    expect(asked([site, ['Radio', 'Vendre', 'Ventes', 'Zoé', 5, '', '']])).toEqual([false, true]);
    expect(asked([['Site', 'Vendre', 'Visites', 'Ann', '', 10, '']])).toEqual([false, false]);
  });

  test('down several actions belong to each of them; a name, an amount and what is hers do not', () => {
    const rows = [salon, ['Radio', '', '', '', '', '', ''], ['Site', '', 'Visites', '', '', '', '']];
    const { values, header } = opened(rows);
    const merges = [down(2, 3, 2), down(2, 3, 3), down(2, 2, 4), down(2, 3, 5)];
    expect(unmerged(values, header, merges).slice(1)).toEqual([
      ['Salon', 'Vendre', 'Contacts', 'Léo', 400, '', ''],
      ['Radio', 'Vendre', 'Contacts', 'Léo', '', '', ''],
      ['Site', 'Vendre', 'Visites', '', '', '', ''],
    ]);
    expect(unmerged(values, header, [])).toBe(values);
    // Merged across, or in the header, nothing stands for more rows.
    expect(unmerged(values, header, [{ row: 2, column: 2, rows: 1, columns: 3 }, down(1, 2, 2)])).toBe(values);
  });

  test('down an action’s own rows: what these say is said in the first, unless it is no text', () => {
    const rows = [salon, ['', 'Plaire', '', 'Zoé', '', '', ''], radio];
    const { values, header } = opened(rows);
    expect(unmerged(values, header, [down(2, 2, 1)]).slice(1)).toEqual([
      ['Salon', 'Vendre\nPlaire', 'Contacts', 'Léo\nZoé', 400, '', ''],
      ['', '', '', '', '', '', ''],
      radio,
    ]);
    const odd = [salon, ['', 7, '', '', '', '', '']];
    const found = opened(odd);
    expect(unmerged(found.values, found.header, [down(2, 2, 1)])[2]?.[1]).toBe(7);
  });
});

describe('what is no action below a plan', () => {
  const whys = (rows: Rows) => {
    const { read } = opened(rows);
    return [read.rows.map(({ line }) => line), read.told.map(({ line, why, isDoubtful }) => [line, why, isDoubtful])];
  };
  const total = ['TOTAL GÉNÉRAL', '', '', '', 500, 100, ''];

  test('an envelope and what is left of it; an action with an owner or a name alone may be one', () => {
    expect(whys([site, salon, radio, total, ['Enveloppe', '', '', '', 900, '', '']])).toEqual([
      [2, 3, 4],
      [[6, 'below-total', false]],
    ]);
    expect(whys([site, salon, radio, total, ['Podcast', '', '', '', 900, '', '']])).toEqual([
      [2, 3, 4],
      [[6, 'below-total', true]],
    ]);
    expect(whys([site, total, ['Podcast', '', '', 'Zoé', '', '', '']])).toEqual([[2, 4], []]);
    expect(whys([site, total, ['Reste', '', '', '', 400, '', ''], salon])).toEqual([[2, 4, 5], []]);
  });

  test('a row without a name that says more than one thing may have been one', () => {
    expect(whys([site, ['', '', '', '', '', '', { day: day('2027-03-01') }], salon])[1]).toEqual([]);
    expect(whys([site, ['', '', '', '', 0, 0, ''], salon])[1]).toEqual([[3, 'without-name', false]]);
  });

  test('the first of the totals at the end is where the plan ends', () => {
    expect(opened([site, total]).read.totalLine).toBe(3);
    expect(opened([site, ['Sous-total', '', '', '', 100, 10, ''], salon]).read.totalLine).toBeUndefined();
    expect(opened([site]).read).not.toHaveProperty('totalLine');
  });
});
