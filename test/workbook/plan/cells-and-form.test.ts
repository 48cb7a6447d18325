import { centsOf } from '../../../src/domain/money';
import { eachField, type FieldKind, known, type ObjectiveField, unread } from '../../../src/domain/plan';
import { content } from '../../../src/languages/fr/content';
import { languages } from '../../../src/languages/languages';
import type { CellValue } from '../../../src/workbook/cells';
import { columnOfField, type PlanHeader } from '../../../src/workbook/plan';
import { amountColumns, monthsOfQuarters, sumOfCells } from '../../../src/workbook/plan/amount-columns';
import { objectiveColumns } from '../../../src/workbook/plan/columns';
import { cellsOfDraft, draftOfRow, isChanged } from '../../../src/workbook/plan/drafted-row';
import { isErrorText } from '../../../src/workbook/plan/error-text';
import {
  exampleActions,
  exampleObjectives,
  leftOpenIn,
  severalObjectives,
} from '../../../src/workbook/plan/example-rows';
import { columnsByLabel, findHeader, objectiveHeadings } from '../../../src/workbook/plan/header';
import { kinds } from '../../../src/workbook/plan/kinds';
import { day } from '../../domain/builders';
import { fileReading } from '../../vocabulary';

const habits = { locale: 'fr_FR', reading: fileReading };

describe('the form says no more than its row where it was not touched', () => {
  const row: Readonly<Record<string, CellValue>> = {
    name: ' Salon ',
    objectives: 'Vendre; Contacts',
    kpis: 'Devis',
    owner: 'Zoé, Léo',
    q1: 1250.5,
    q2: 'mille ?',
    rhythm: 'Mensuel',
    start: { day: day('2027-03-01') },
    deadline: 'au printemps',
    kind: 'Salon',
    status: 'En cours',
  };
  const cell = (field: string): CellValue => row[field] ?? '';
  const draft = () => draftOfRow(cell, undefined, habits);

  test('is filled as the locale writes it', () =>
    expect(draft()).toMatchObject({
      name: 'Salon',
      objectives: ['Vendre', 'Contacts'],
      kpis: ['Devis'],
      owner: 'Zoé, Léo',
      budget: ['1250,5', 'mille ?', '', ''],
      start: '2027-03-01',
      deadline: 'au printemps',
    }));

  test('in any field', () =>
    expect(
      Object.values(
        eachField<Readonly<Record<FieldKind, boolean>>>((field) => isChanged(field, draft(), draft(), habits)),
      ),
    ).not.toContain(true));

  test('and writes numbers, days and lists back as they stood', () =>
    expect(cellsOfDraft(draft(), habits)).toMatchObject({
      name: { text: 'Salon' },
      objectives: { text: 'Vendre; Contacts' },
      q1: 1250.5,
      q2: { text: 'mille ?' },
      q3: null,
      start: { day: day('2027-03-01') },
      deadline: { text: 'au printemps' },
    }));

  test('where an amount, a space or capitals are typed otherwise', () => {
    const { amount, names, text, day: days } = kinds;
    expect([amount.isSame('1 250,50', '1250,5', habits), amount.isSame('1251', '1250,5', habits)]).toEqual([
      true,
      false,
    ]);
    expect([
      amount.isSame(' x ', 'x', habits),
      amount.isSame('x', 'y', habits),
      amount.isSame('', '5', habits),
    ]).toEqual([true, false, false]);
    expect([text.isSame(' a ', 'a', habits), text.isSame('A', 'a', habits)]).toEqual([true, false]);
    expect([days.isSame(' 2027-01-01', '2027-01-01', habits), days.isSame('', '2027-01-01', habits)]).toEqual([
      true,
      false,
    ]);
    expect(names.isSame(['VENDRE'], ['Vendre'], habits)).toBe(true);
    expect(names.isSame(['Vendre'], ['Vendre', 'Devis'], habits)).toBe(false);
    expect(names.isSame(['Vendre', 'Devis'], ['Vendre'], habits)).toBe(false);
    expect(names.isSame(['Devis', 'Vendre'], ['Vendre', 'Devis'], habits)).toBe(false);
    // One name that holds a comma was read as two.
    expect(names.isSame(['Vendre, vite'], ['Vendre', 'vite'], habits)).toBe(false);
    expect(names.isSame(['Vendre, vite'], ['Vendre, vite'], habits)).toBe(true);
  });

  test('what is typed is trimmed, and no day stays a text', () => {
    expect([kinds.text.write(' a ', habits), kinds.text.write('  ', habits)]).toEqual([{ text: 'a' }, null]);
    expect([kinds.day.write(' 2027-01-01 ', habits), kinds.day.write(' bientôt ', habits)]).toEqual([
      { day: day('2027-01-01') },
      { text: 'bientôt' },
    ]);
    expect([kinds.amount.write(' 1 250,5 ', habits), kinds.amount.write(' env. x ', habits)]).toEqual([
      1250.5,
      { text: 'env. x' },
    ]);
    expect(kinds.day.show(5, unread('5'), habits)).toBe('5');
    expect(kinds.day.show({ day: day('2027-01-01') }, known(day('2027-01-01')), habits)).toBe('2027-01-01');
    expect(kinds.amount.show(0.5, known(centsOf(0.5)), { ...habits, locale: 'en_GB' })).toBe('0.5');
  });
});

describe('the columns of money', () => {
  const header = (more: Partial<PlanHeader>, columns: PlanHeader['columns'] = new Map([['name', 2]])): PlanHeader => ({
    row: 1,
    columns,
    duplicates: [],
    ...more,
  });
  const months = (...named: readonly (readonly [month: number, column: number])[]) =>
    header({ months: named.map(([month, column]) => ({ month, column })) });

  test('are its quarters, its months, or its one budget', () => {
    expect(amountColumns(header({}, new Map([['name', 1] as const, ['q2', 5] as const, ['q1', 4] as const])))).toEqual([
      4, 5,
    ]);
    expect(amountColumns(months([3, 7], [1, 5]))).toEqual([7, 5]);
    expect(amountColumns(header({ budget: 9 }))).toEqual([9]);
    expect(amountColumns(header({}))).toEqual([]);
  });

  test('of months, those of the calendar’s quarter, from the left', () => {
    expect([...monthsOfQuarters(months([3, 7], [1, 5], [4, 2]))]).toEqual([
      ['q1', [5, 7]],
      ['q2', [2]],
    ]);
    expect([...monthsOfQuarters(months([12, 5], [10, 6]))]).toEqual([['q4', [5, 6]]]);
    expect([...monthsOfQuarters(header({}))]).toEqual([]);
    const whole = months(...Array.from({ length: 12 }, (_, index) => [((index + 6) % 12) + 1, index + 3] as const));
    expect([...monthsOfQuarters(whole)]).toEqual([
      ['q1', [3, 4, 5]],
      ['q2', [6, 7, 8]],
      ['q3', [9, 10, 11]],
      ['q4', [12, 13, 14]],
    ]);
  });

  test('or what stands for a field: its months, the one budget, the names', () => {
    const one = header({ budget: 9 }, new Map([['name', 2] as const, ['owner', 4] as const]));
    expect((['q3', 'owner', 'start', 'name'] as const).map((field) => columnOfField(one, field))).toEqual([9, 4, 2, 2]);
    expect((['q1', 'q2'] as const).map((field) => columnOfField(months([3, 7], [1, 5]), field))).toEqual([5, 2]);
    expect(columnOfField(header({}, new Map([['owner', 4]])), 'start')).toBe(1);
  });

  test('a sum of months is blank where all are, and a text where one is', () => {
    expect(sumOfCells(['', ' ', ''])).toBe('');
    expect(sumOfCells([1, '', 2.5])).toBe(3.5);
    expect(sumOfCells([1, 'x', 'y'])).toBe('x');
    expect(sumOfCells([0])).toBe(0);
  });
});

test('an error of the spreadsheet is a text that begins as one', () => {
  expect(['#REF!', '#N/A', '#DIV/0!', '#VALUE!'].map(isErrorText)).not.toContain(false);
  expect(['REF!', '# 3', 'n° #3', '', '#hashtag'].map(isErrorText)).not.toContain(true);
  expect([3, true, { day: day('2027-01-01') }].map(isErrorText)).not.toContain(true);
});

describe('the table of the objectives', () => {
  const headings = () => objectiveHeadings(fileReading);
  const table = (...rows: readonly string[]) =>
    findHeader(
      rows.map((row) => row.split('|')),
      objectiveColumns,
      headings(),
      ['name', 'target'],
    );

  test('is the first row of twenty that names the most of its columns, three at least and those that are wanted', () => {
    expect(table('x', 'Objectif|KPI|Cible', 'Objectif|KPI|Cible')?.row).toBe(2);
    expect(table('Objectif|KPI|Cible', 'Objectif|KPI|Cible|Échéance')?.row).toBe(2);
    expect(table('Objectif|KPI|Cible|Échéance', 'Objectif|KPI|Cible')?.row).toBe(1);
    expect(table('Objectif|Cible')).toBeUndefined();
    expect(table('Objectif|KPI|Échéance')).toBeUndefined();
    expect(table('Cible|KPI|Échéance')).toBeUndefined();
    expect(table(...Array.from({ length: 20 }, () => 'x'), 'Objectif|KPI|Cible')).toBeUndefined();
    expect(table(...Array.from({ length: 19 }, () => 'x'), 'Objectif|KPI|Cible')?.row).toBe(20);
  });

  test('has its columns in either language, whatever stands beside their words, and the first of two', () => {
    const labels = ['OBJECTIVE *', 'x', 3, 'Valeur_cible (€) :', 'Point/de départ', 'Objectif', 'KPI 2027'];
    const byLabel = (...of: Parameters<typeof columnsByLabel<ObjectiveField>>) => {
      const { columns, duplicates } = columnsByLabel(...of);
      return [[...columns].map(([field, column]) => `${field} ${column}`), duplicates];
    };
    expect(byLabel(labels, objectiveColumns, headings())).toEqual([
      ['name 1', 'target 4', 'startingPoint 5', 'kpi 7'],
      [{ field: 'name', label: 'Objectif' }],
    ]);
    expect(byLabel(['Objectif', ' Objectifs '], objectiveColumns, headings(), new Map([['name', 1]]))).toEqual([
      ['name 1'],
      [{ field: 'name', label: 'Objectifs' }],
    ]);
  });
});

describe('the example', () => {
  const example = () => content(languages).example;

  test('stands in any year on the days of its weeks', () => {
    for (const year of [2026, 2027, 2028]) {
      const days = exampleActions(example(), year).flatMap(({ start, deadline }, index) => {
        const { start: first, deadline: last } = example().actions[index] ?? {};
        return [
          [start, first],
          [deadline, last],
        ] as const;
      });
      for (const [cell, said] of days) {
        const at = typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : undefined;
        expect(at === undefined).toBe((said ?? null) === null);
        if (at === undefined || said === null || said === undefined) continue;
        const exact = day(`${year}-${String(said.month).padStart(2, '0')}-${String(said.day).padStart(2, '0')}`);
        // Serial 2 is Monday 1 January 1900 as spreadsheets count it.
        expect(said.on === 'day' ? at : (at - 2) % 7).toBe(said.on === 'day' ? exact : said.on === 'monday' ? 0 : 4);
        expect(Math.abs(at - exact)).toBeLessThan(7);
        if (said.on !== 'day') expect(Math.floor((at - 2) / 7)).toBe(Math.floor((exact - 2) / 7));
      }
    }
  });

  test('says what it leaves open: actions without a KPI or any amount, objectives without a target', () => {
    const { actions, objectives } = example();
    const open = leftOpenIn(example());
    for (const { name, kpis, budget } of actions)
      expect([name, open.includes(name)]).toEqual([name, kpis === '' || budget.every((amount) => amount === null)]);
    for (const { name, target } of objectives) expect([name, open.includes(name)]).toEqual([name, target === null]);
    const [first] = actions;
    const alone = { ...example(), objectives: [], actions: first === undefined ? [] : [first] };
    const withOf = (more: Partial<NonNullable<typeof first>>) =>
      leftOpenIn({ ...alone, actions: alone.actions.map((it) => ({ ...it, ...more })) }).length;
    expect(withOf({ kpis: 'x', budget: [null, 5, null, null] })).toBe(0);
    expect(withOf({ kpis: '', budget: [null, 5, null, null] })).toBe(1);
    expect(withOf({ kpis: 'x', budget: [null, null, null, null] })).toBe(1);
  });

  test('has its objectives with their targets, and tells the rows that serve several', () => {
    const { actions, objectives } = example();
    expect(exampleObjectives(example()).map((row) => 'target' in row)).toEqual(
      objectives.map(({ target }) => target !== null),
    );
    expect(severalObjectives(example())).toEqual(
      actions.flatMap((action, index) => (action.objectives.length > 1 ? [index] : [])),
    );
    expect(severalObjectives({ ...example(), actions: [] })).toEqual([]);
  });
});
