import type { CellValue } from '../../src/workbook/cells';
import { findPlanHeader } from '../../src/workbook/plan';
import { fileReading } from '../vocabulary';

const cellDrawn = (drawn: string): CellValue => (/^\d+$/.test(drawn.trim()) ? Number(drawn) : drawn.trim());

/** The header of rows drawn with | between their cells; each column's role or why it has none. */
function header(rows: readonly string[], year?: number) {
  const found = findPlanHeader(
    rows.map((row) => row.split('|').map(cellDrawn)),
    fileReading,
    year,
  );
  return {
    rows: found === undefined ? [] : [found.firstRow, found.row],
    columns: (found?.read ?? []).map((it) => (it.role === null ? `-${it.why}` : it.role)),
  };
}

const plain = 'Action|Objectif|KPI|Responsable';

describe('a header of two rows', () => {
  test('a label above several columns belongs to each of them', () =>
    expect(
      header([
        'Action|Objectif|KPI|Responsable|Budget||||Calendrier|',
        '||||Q1|Q2|Q3|Q4|Début|Échéance',
        'Site|Ventes|v|Zoé|1000',
      ]),
    ).toEqual({
      rows: [1, 2],
      columns: ['name', 'objectives', 'kpis', 'owner', 'q1', 'q2', 'q3', 'q4', 'start', 'deadline'],
    }));

  test('a title above the whole table belongs to none', () =>
    expect(header(["Plan d'action réalisé par Zoé", `${plain}|T1|T2|T3|T4`, 'Site|Ventes|v|Zoé|1000'])).toEqual({
      rows: [2, 2],
      columns: ['name', 'objectives', 'kpis', 'owner', 'q1', 'q2', 'q3', 'q4'],
    }));

  test('what was spent stands under its own label', () =>
    expect(header([`${plain}|Prévu|||||Réalisé|||`, '||||T1|T2|T3|T4||T1|T2|T3|T4']).columns.slice(4)).toEqual([
      'q1',
      'q2',
      'q3',
      'q4',
      '-actual',
      '-actual',
      '-actual',
      '-actual',
    ]));

  test('quarters of objectives are no money', () =>
    expect(header([`Action|Responsable|Échéance|Objectif|||`, '|||T1|T2|T3|T4']).columns).not.toContain('q1'));

  test('years above quarters', () =>
    expect(header([`${plain}|2026||2027|`, '||||T1|T2|T1|T2'], 2027).columns.slice(4)).toEqual([
      '-other-year',
      '-other-year',
      'q1',
      'q2',
    ]));

  test('200 columns of hers beside it', () => {
    const wide = Array.from({ length: 200 }, (_, index) => `Colonne ${index}`);
    const { columns } = header([`${plain}|${wide.join('|')}`]);
    expect([columns.length, columns.filter((column) => column === '-unknown').length]).toEqual([204, 200]);
  });

  test('data below a header of one row is none of it', () =>
    expect(header([plain, 'Site||v|Zoé', 'Ads|Ventes||Zoé']).rows).toEqual([1, 1]));
});

describe('the columns of money that are read', () => {
  test.each([
    [2026, ['q1', 'q2', '-other-year', '-other-year']],
    [2027, ['-other-year', '-other-year', 'q1', 'q2']],
  ])('those of the plan’s year: %d', (year, columns) =>
    expect(header([`${plain}|T1 2026|T2 2026|T1 2027|T2 2027`], year).columns.slice(4)).toEqual(columns),
  );

  test('what is planned, before what was spent', () =>
    expect(header([`${plain}|T1 réalisé|T1 prévu|T2 réalisé|T2 prévu`]).columns.slice(4)).toEqual([
      '-actual',
      'q1',
      '-actual',
      'q2',
    ]));

  test('one of with and without tax', () =>
    expect(header([`${plain}|T1 HT|T1 TTC|T2 HT|T2 TTC`]).columns.slice(4)).toEqual(['q1', '-tax', 'q2', '-tax']));

  test('quarters, before the total of the year and its months', () =>
    expect(
      header([`${plain}|Budget|T1|T2|T3|T4|Janvier|Février|Total`, 'Site||||10|1|2|3|4|1|1|10']).columns.slice(4),
    ).toEqual(['-total', 'q1', 'q2', 'q3', 'q4', '-part', '-part', '-total']));

  test('months, where there are no quarters and amounts stand below', () =>
    expect(header([`${plain}|Janvier|Février|Mars|Avril`, 'Site||||100|200|']).columns.slice(4)).toEqual([
      'month',
      'month',
      'month',
      'month',
    ]));

  test('no months of a calendar', () =>
    expect(header([`${plain}|Janvier|Février|Mars`, 'Site||||x|x|', 'Ads|||||x|x']).columns.slice(4)).toEqual([
      '-calendar',
      '-calendar',
      '-calendar',
    ]));

  test('one budget, where it stands alone', () => expect(header([`${plain}|Budget`]).columns[4]).toBe('budget'));

  test('the unit of a column is kept', () => {
    const found = findPlanHeader([[...plain.split('|'), 'Budget T1 (k€)', 'T2 en milliers']], fileReading);
    expect(found?.read?.slice(4).map(({ factor }) => factor)).toEqual([1000, 1000]);
  });
});
