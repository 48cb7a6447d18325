import type { CellValue, Grid } from '../../../src/workbook/cells';
import { findPlanHeader, headerByHand, type PlanHeader } from '../../../src/workbook/plan';
import { headingReading } from '../../../src/workbook/plan/heading-words';
import { isDetailed, isOwned, isPlainlyAction, type Line, lineReader, widthsOf } from '../../../src/workbook/plan/line';
import { headsBelow } from '../../../src/workbook/plan/other-tables';
import { fileReading } from '../../vocabulary';
import { drawn } from '../rows-drawn';

const HEAD = 'Action|Objectif|KPI|Responsable|Budget Q1|Budget Q2|Échéance|Statut|Remarques';
function headerOf(...rows: readonly string[]): PlanHeader {
  const header = findPlanHeader(drawn(rows), fileReading, 2027);
  if (header === undefined) throw new Error('No header.');
  return header;
}
const lineOf = (cells: readonly CellValue[], head = HEAD): Line | undefined =>
  lineReader(headerOf(head), new Map())(cells, 7);

describe('what a row says by itself', () => {
  test('its fields, texts and amounts, and how many cells hold something', () => {
    const line = lineOf([' Salon ', '', 'Devis', '', 5, 'mille', '', '', 'à voir']);
    expect(line).toMatchObject({ line: 7, name: 'Salon', filled: 5, amounts: [500, 0], width: 1 });
    expect([...(line?.fields ?? [])]).toEqual(['name', 'kpis', 'q1', 'q2']);
    expect(line?.texts).toEqual([
      { text: 'Salon', column: 1 },
      { text: 'Devis', column: 3 },
      { text: 'mille', column: 6 },
      { text: 'à voir', column: 9 },
    ]);
    expect([line?.row('q1'), line?.row('owner'), line?.row('campaign')]).toEqual([5, '', '']);
    expect(lineOf([])).toBeUndefined();
    expect(lineOf(['Salon'])).toMatchObject({ filled: 1, amounts: [0, 0] });
  });

  test('nothing by a box or a 0 beside the table, and something by a 0 in it', () => {
    expect(lineOf(['', '', '', '', '', '', '', '', 0])).toBeUndefined();
    expect(lineOf(['', '', '', '', '', '', '', '', false])).toBeUndefined();
    expect(lineOf(['', '', '', '', '', '', '', '', 3])?.filled).toBe(1);
    expect(lineOf(['', '', '', '', '', '', '', '', true])?.filled).toBe(1);
    expect(lineOf(['', '', '', '', 0])?.filled).toBe(1);
  });

  test('nothing by the error of a formula, and the sum of months by their quarter', () => {
    expect(lineOf(['#REF!', 'Vendre'])).toMatchObject({ name: '', filled: 2 });
    const months = lineOf(['Salon', 'Vendre', 10, '', 5, 7], 'Action|Objectif|Janvier|Février|Mars|Avril');
    expect([months?.row('q1'), months?.row('q2'), months?.row('q3')]).toEqual([15, 7, '']);
    expect(months?.amounts).toEqual([1000, 0, 500, 700]);
  });

  test('how wide its first cell is merged, in one row', () =>
    expect([
      ...widthsOf([
        { row: 2, column: 1, rows: 1, columns: 3 },
        { row: 3, column: 1, rows: 2, columns: 3 },
        { row: 4, column: 1, rows: 1, columns: 1 },
      ]),
    ]).toEqual([[2, 3]]));

  test('whether it is owned, detailed, or plainly an action', () => {
    const fields = (...said: readonly string[]) => ({ fields: new Set(said) as Line['fields'] });
    expect([['objectives'], ['owner'], ['kpis', 'name', 'status']].map((said) => isOwned(fields(...said)))).toEqual([
      true,
      true,
      false,
    ]);
    expect([isOwned(fields('owner'), 'owner'), isOwned(fields('owner', 'objectives'), 'owner')]).toEqual([false, true]);
    for (const field of ['kpis', 'rhythm', 'start', 'deadline', 'status'] as const)
      expect([isDetailed(fields(field)), isDetailed(fields(field), field), isDetailed(fields(field), 'owner')]).toEqual(
        [true, false, true],
      );
    expect(isDetailed(fields('name', 'owner', 'objectives', 'q1', 'kind'))).toBe(false);
    expect([['owner'], ['objectives', 'deadline', 'kpis']].map((said) => isPlainlyAction(fields(...said)))).toEqual([
      false,
      false,
    ]);
    expect(['objectives', 'deadline', 'kpis', 'start'].map((other) => isPlainlyAction(fields('owner', other)))).toEqual(
      [true, true, true, false],
    );
  });
});

describe('a head further down', () => {
  const above = 'Action|Objectif|Responsable|Budget Q1|Échéance';
  const below = (row: string, head = above) => {
    const header = headerOf(head);
    const cells = drawn([row])[0] ?? [];
    const line = lineReader(header, new Map())(cells, 5);
    return line === undefined ? undefined : headsBelow(drawn([head]), header, headingReading(fileReading))(line);
  };

  test('is the plan’s own, said again: all of it, or half of it in its places', () => {
    expect(below(above)).toBe('same');
    expect(below('Action|Objectif|Responsable||')).toBe('same');
    expect(below('Action|Objectif|||')).toBeUndefined();
    expect(below('Action||||')).toBeUndefined();
    expect(below('Action|Objectif||', 'Action|Objectif|Responsable|Budget Q1')).toBe('same');
    // In other words for the same columns.
    expect(below('Tâche|But|Pilote|x|Date limite')).toBe('same');
  });

  test('is that of another table, where three of its columns or more stand elsewhere', () => {
    expect(below('Action|Responsable|Échéance|KPI|')).toBe('other');
    expect(below('Action|Responsable|KPI||')).toBe('other');
    expect(below('Tâche|Pilote|KPI|Statut|')).toBe('other');
    expect(below('Action|Responsable|||')).toBeUndefined();
    // No action in it, a number among it, or half of it unknown.
    expect(below('Objectif|Responsable|KPI|Statut|')).toBeUndefined();
    expect(below('Action|Responsable|KPI|5|')).toBeUndefined();
    expect(below('Action|Responsable|KPI|xyz|abc')).toBe('other');
    expect(below('Action|KPI|Statut|xyz|abc|def|ghi')).toBeUndefined();
    expect(below(`Action|Responsable|KPI ${'x'.repeat(40)}||`)).toBeUndefined();
  });

  test('is none where a row of data happens to hold a word of it', () => {
    expect(below('Salon|Objectif|Zoé|5|')).toBeUndefined();
    expect(below('Salon|Vendre|Zoé|x|y')).toBeUndefined();
  });
});

describe('which row is the head', () => {
  const at = (...rows: readonly string[]) => {
    const found = findPlanHeader(drawn(rows), fileReading, 2027);
    return found === undefined ? undefined : [found.firstRow, found.row];
  };
  const data = 'Site|Ventes|Zoé|1000';

  test('the one that names the most columns, of the first twenty', () => {
    expect(at('Action|Objectif|Responsable', 'Action|Objectif|Responsable|Statut')).toEqual([2, 2]);
    expect(at('Action|Objectif|Responsable|Statut', 'Action|Objectif|Responsable')).toEqual([1, 1]);
    expect(at(...Array.from({ length: 19 }, () => ''), 'Action|Objectif|Responsable')).toEqual([20, 20]);
    expect(at(...Array.from({ length: 20 }, () => ''), 'Action|Objectif|Responsable')).toBeUndefined();
  });

  test('one of three columns with its actions, or of two that are written just so', () => {
    expect(at('Action|Objectif', data)).toEqual([1, 1]);
    expect(at('Action|Canal', data)).toBeUndefined();
    expect(at('Action|Objectif|xyz|abc', data)).toEqual([1, 1]);
    expect(at('Action|Objectif|xyz|abc|def', data)).toBeUndefined();
    expect(at('Objectif|Responsable|Budget', data)).toBeUndefined();
    expect(at('Action', data)).toBeUndefined();
  });

  test('two rows, or three, where what stands above names more', () => {
    expect(at('|||Budget|', 'Action|Objectif|Qui|T1|T2')).toEqual([2, 2]);
    expect(at('Action|Objectif|Qui|Budget|', '|||T1|T2')).toEqual([1, 2]);
    expect(at('Action|Objectif|Qui|Budget|', '|||2027|', '|||T1|T2')).toEqual([1, 3]);
    expect(at('Action|Objectif|Qui|Budget|', '', '|||T1|T2')).toEqual([1, 1]);
    expect(at('Action|Objectif|Qui|Budget|', '|||T1|')).toEqual([1, 1]);
    expect(at('Action|Objectif|Qui|Échéance', 'x|y|z|5')).toEqual([1, 1]);
  });

  test('by hand any row of two texts, the best there is', () => {
    const byHand = (rows: Grid<CellValue>) => headerByHand(rows, fileReading)?.row;
    expect(byHand([['x'], ['a', 'b'], ['Quoi', 'c']])).toBe(3);
    expect(byHand([['x'], ['a', 5]])).toBeUndefined();
    expect(
      byHand([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe(1);
  });
});

describe('how the money of a plan stands', () => {
  const read = (head: string, year = 2027) => {
    const { read: columns = [] } =
      findPlanHeader(drawn([head, `Site|V|Zoé|${'5|'.repeat(9)}`]), fileReading, year) ?? {};
    return columns
      .slice(3)
      .map((it) => (it.role === null ? `-${it.why}` : it.role === 'month' ? `month${it.month}` : it.role));
  };
  const plan = 'Action|Objectif|Responsable';

  test('by quarters of the plan’s year, or else of the year that most name, the later of two', () => {
    expect(read(`${plan}|T1 2026|T1 2027|T2`)).toEqual(['-other-year', 'q1', 'q2']);
    expect(read(`${plan}|T1 2025|T1 2026|T2 2026`, 2030)).toEqual(['-other-year', 'q1', 'q2']);
    expect(read(`${plan}|T1 2025|T1 2026`, 2030)).toEqual(['-other-year', 'q1']);
    expect(read(`${plan}|T1 2026|T1 2025`, 2030)).toEqual(['q1', '-other-year']);
  });

  test('what is planned before what says nothing, and of two taxes the first', () => {
    expect(read(`${plan}|T1|Prévu T1`)).toEqual(['-duplicate', 'q1']);
    expect(read(`${plan}|T1 HT|T1 TTC`)).toEqual(['q1', '-tax']);
    expect(read(`${plan}|T1 2026|Prévu T1`)).toEqual(['q1', '-other-year']);
  });

  test('by months where there are three, beside no quarters; by one budget, or the total where there is none', () => {
    expect(read(`${plan}|Janvier|Février|Mars|Total`)).toEqual(['month1', 'month2', 'month3', '-total']);
    expect(read(`${plan}|Janvier|Février|Budget`)).toEqual(['-part', '-part', 'budget']);
    expect(read(`${plan}|T1|Janvier|Février|Mars`)).toEqual(['q1', '-part', '-part', '-part']);
    expect(read(`${plan}|Mars|Janvier 2027|Janvier 2026|Avril`)).toEqual(['month3', 'month1', '-other-year', 'month4']);
    expect(read(`${plan}|Budget total`)).toEqual(['budget']);
    expect(read(`${plan}|Budget total|Budget`)).toEqual(['-total', 'budget']);
    expect(read(`${plan}|Budget 2026|Budget 2027`)).toEqual(['-other-year', 'budget']);
  });
});
