import { actionFields } from '../../src/domain/plan';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import type { CellValue, Grid } from '../../src/workbook/cells';
import { findPlanHeader } from '../../src/workbook/plan';
import { fileReading } from '../vocabulary';

const planHeader = (values: Grid<CellValue>) => findPlanHeader(values, fileReading);

/** Which fields a row of labels is understood as, in its own order. */
const understood = (...labels: string[]): readonly string[] => {
  const columns = [...(planHeader([labels])?.columns ?? [])].sort(([, one], [, other]) => one - other);
  return columns.map(([field, column]) => `${field} ${column}`);
};

describe('the header of a plan is recognised by its words', () => {
  test.each(languages)('as New plan writes it (%s)', (language) => {
    const { columns } = wordsOf(language);
    expect(understood(...actionFields.map((field) => columns[field]))).toEqual(
      actionFields.map((field, index) => `${field} ${index + 1}`),
    );
  });

  test.each([
    ['the course', 'Action|Objectif|KPI|Responsable|Budget Q1|Budget Q2|Budget Q3|Budget Q4'],
    ['plurals and other words', 'Actions|Objectifs visés|Indicateurs|Pilote|T1|T2|T3|T4'],
    ['English', 'What|Goal|Measured by|Owner|Q1 budget|Q2 budget|Q3 budget|Q4 budget'],
    [
      'capitals, colons, stars and a currency',
      'ACTION *|OBJECTIF :|KPI|RESPONSABLE|Budget Q1 (€)|Budget Q2 (€)|Budget Q3 €|Budget Q4 €',
    ],
    ['years and underscores', 'action|objectif|kpi|responsable|budget_q1|Budget T2 2027|Trimestre 3|4e trimestre'],
    ['line breaks and many spaces', 'Action|Objectif\nvisé|KPI|Qui|Budget\nQ1|Budget   Q2|Budget\u00a0Q3|Q4'],
    ['mixed languages', 'Tâche|Goals|Metrics|Assigned to|1st quarter|2nd quarter|3rd quarter|4th quarter'],
  ])('%s', (_, labels) =>
    expect(understood(...labels.split('|'))).toEqual(
      ['name', 'objectives', 'kpis', 'owner', 'q1', 'q2', 'q3', 'q4'].map((field, index) => `${field} ${index + 1}`),
    ),
  );

  test('columns may be in any order, with others in between', () =>
    expect(understood('N°', 'Échéance', 'Service', 'Qui', 'Action', 'Remarque', 'Budget Q1')).toEqual([
      'deadline 2',
      'owner 4',
      'name 5',
      'q1 7',
    ]));

  test('each word names one column only', () => {
    const named = new Map<string, Set<string>>();
    for (const headings of fileReading.map(({ headers }) => headers.plan))
      for (const [field, words] of Object.entries(headings))
        for (const word of words) named.set(word, (named.get(word) ?? new Set()).add(field));
    expect([...named].filter(([, fields]) => fields.size > 1)).toEqual([]);
    expect(named.size).toBeGreaterThan(100);
  });
});

describe('where the header stands', () => {
  const labels = ['Action', 'Objectif', 'KPI', 'Responsable'];
  const above = (rows: number): Grid<CellValue> => [...Array.from({ length: rows }, () => ['Une note']), labels];

  test('titles and notes may stand above it', () =>
    expect(planHeader([["Plan d'action 2027"], [], ['Action : tout ce que nous ferons'], labels])?.row).toBe(4));

  test('it is looked for in the first twenty rows', () => {
    expect(planHeader(above(19))?.row).toBe(20);
    expect(planHeader(above(20))).toBeUndefined();
  });

  test('the row that names the most columns is the header', () =>
    expect(planHeader([['Action', 'Qui', 'Quand'], [], labels])?.row).toBe(3));

  test.each([
    ['two columns of which one is doubtful', ['Action', 'Suivi']],
    ['a column of actions only', ['Action', 'Remarque', 'Lien']],
    ['no column of actions', ['Objectif', 'KPI', 'Responsable', 'Échéance']],
    ['sentences', ['Cette action', 'sert un objectif', 'et un KPI']],
    ['numbers and days', [1, 2, { day: 46461 as never }, true]],
    ['nothing', []],
  ])('a row with %s is no header', (_, row) => expect(planHeader([row as CellValue[]])).toBeUndefined());

  test('two columns are a plan where both are written just so', () =>
    expect(understood('Action', 'Budget Q1')).toEqual(['name 1', 'q1 2']));

  test('a second column of the same meaning is said and ignored', () => {
    const header = planHeader([['Action', 'Objectif', 'KPI', ' Indicateurs ', 'KPI']]);
    expect(header?.columns.get('kpis')).toBe(3);
    expect(header?.duplicates).toEqual([
      { field: 'kpis', label: 'Indicateurs' },
      { field: 'kpis', label: 'KPI' },
    ]);
  });
});
