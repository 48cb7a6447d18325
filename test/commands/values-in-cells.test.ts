import { checkPlan, mendProblem } from '../../src/commands/check';
import { PLAN, succeeded, type } from './a-file';
import { aPlanWithSalon } from './a-plan-with-salon';
import { squareAt, tabOf } from './memory-file';

const problemsOf = (made: ReturnType<typeof aPlanWithSalon>) => succeeded(checkPlan(made.port)).problems;

const found = (cell: string, typed: string) => {
  const made = aPlanWithSalon();
  type(made.file, PLAN, cell, typed);
  return { made, problems: problemsOf(made) };
};

describe('what a mend shows is a change worth seeing', () => {
  test.each([
    ['F2', "'1 250 €", '1250'],
    ['F2', "'1250", '1\u00a0250\u00a0€'],
    ['F2', "'30 euros", '30\u00a0€'],
    ['F2', "'gratuit", '0\u00a0€'],
    ['K2', "'15 janvier 2027", '15/01/2027'],
    ['K2', "'15/01/2027", '15 janvier 2027'],
    ['K2', "'15/01", '15/01/2027'],
  ])('%s: %j becomes %j', (cell, typed, becomes) => {
    const { problems } = found(cell, typed);
    expect(problems.flatMap(({ mend }) => mend?.becomes ?? [])).toContain(becomes);
  });
});

describe('words behind an amount', () => {
  test.each([
    ['', 'HT'],
    ['payé en deux fois', 'payé en deux fois\nHT'],
  ])('go into the note of the cell, beside what it says: %j', (before, after) => {
    const { made } = found('F2', "'500 € HT");
    made.port.apply([{ do: 'note', tab: PLAN, row: 2, column: 6, notes: [[before]] }]);
    const input = { code: 'budget.not-a-number' as const, sheet: PLAN, cell: 'F2', was: '500 € HT' };
    succeeded(mendProblem(made.port, input));
    expect(squareAt(tabOf(made.file, PLAN), 2, 6)).toMatchObject({ cell: 500, note: after });
  });
});

describe('what is not known yet counts as blank and is told as missing', () => {
  test.each([
    ['G2', "'TBD", 'budget.not-set', 'warning'],
    ['K2', "'ASAP", 'action.missing-deadline', 'warning'],
    ['J2', "'à définir", 'action.date-not-set', 'warning'],
  ])('%s: %j is %s', (cell, typed, code, severity) => {
    const { problems } = found(cell, typed);
    expect(problems.filter((problem) => problem.cell === cell)).toEqual([expect.objectContaining({ code, severity })]);
  });

  test('a budget said nowhere but « à définir » is missing once', () => {
    const made = aPlanWithSalon();
    for (const cell of ['E2', 'F2', 'G2', 'H2']) type(made.file, PLAN, cell, cell === 'G2' ? "'à définir" : '');
    expect(problemsOf(made).map(({ cell, code }) => `${cell} ${code}`)).toEqual(['G2 action.missing-budget']);
  });
});

test('a number shown as a percentage is a share', () => {
  const { made } = found('F2', '0.1');
  expect(problemsOf(made)).toEqual([]);
  const area = { row: 2, column: 6, rows: 1, columns: 1 };
  made.port.apply([{ do: 'paint', tab: PLAN, area, paints: [{ area, style: { numberFormat: '0%' } }] }]);
  expect(problemsOf(made)).toEqual([expect.objectContaining({ code: 'budget.share', cell: 'F2' })]);
});
