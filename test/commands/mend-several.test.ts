import { checkPlan, mendProblem } from '../../src/commands/check';
import { PLAN, succeeded, troubleOf, type } from './a-file';
import { aPlanWithSalon } from './a-plan-with-salon';
import { squareAt, tabOf } from './memory-file';

type Made = ReturnType<typeof aPlanWithSalon>;

const problemOf = ({ port }: Made, code: string) => {
  const found = succeeded(checkPlan(port, { tab: null })).problems.filter((it) => it.code === code);
  const [problem] = found;
  if (problem?.mend === undefined) throw new Error('Nothing is offered.');
  return { count: found.length, problem, mend: problem.mend };
};

const inputOf = ({ problem, mend }: ReturnType<typeof problemOf>) => ({
  code: problem.code,
  sheet: problem.sheet,
  cell: problem.cell,
  was: mend.was,
});

const textAt = ({ file }: Made, row: number, column: number) => squareAt(tabOf(file, PLAN), row, column).cell;
const OWNER = 4;
const STATUS = 13;

/** Rows 4 to 6 copy the first action under other names. */
function withRows(column: string, ...said: readonly string[]): Made {
  const made = aPlanWithSalon();
  said.forEach((text, index) => {
    const row = 4 + index;
    for (const [cell, value] of [
      ['A', `Action ${row}`],
      ['B', 'Vendre'],
      ['C', 'CA'],
      ['D', 'Zoé'],
      ['E', '0'],
    ])
      type(made.file, PLAN, `${cell}${row}`, value ?? '');
    type(made.file, PLAN, `I${row}`, 'mensuelle');
    type(made.file, PLAN, `${column}${row}`, text);
  });
  return made;
}

describe('mending several rows in one click', () => {
  test('a status nobody knows becomes the nearest one wherever it stands, and is told once', () => {
    const made = withRows('M', 'Teminé', 'En cours', 'TEMINÉ');
    const found = problemOf(made, 'action.unknown-status');
    expect(found.count).toBe(1);
    expect(found.mend).toEqual({ was: 'Teminé', becomes: 'Terminée', cells: 2 });
    succeeded(mendProblem(made.port, inputOf(found)));
    expect([4, 5, 6].map((row) => textAt(made, row, STATUS))).toEqual([
      { text: 'Terminée' },
      { text: 'En cours' },
      { text: 'Terminée' },
    ]);
  });

  test('one person is written in one way in all her rows, and a formula of hers stays', () => {
    const made = withRows('D', 'Zoé', 'zoe', 'zoe');
    type(made.file, PLAN, 'D7', '=D6');
    for (const [cell, value] of [
      ['A', 'Sept'],
      ['B', 'Vendre'],
      ['C', 'CA'],
      ['E', '0'],
      ['I', 'mensuelle'],
    ])
      type(made.file, PLAN, `${cell}7`, value ?? '');
    const found = problemOf(made, 'action.other-spelling');
    expect(found.problem.cell).toBe('D5');
    const after = succeeded(mendProblem(made.port, inputOf(found)));
    expect([4, 5, 6].map((row) => textAt(made, row, OWNER))).toEqual([
      { text: 'Zoé' },
      { text: 'Zoé' },
      { text: 'Zoé' },
    ]);
    expect(textAt(made, 7, OWNER)).toEqual({ formula: '=D6' });
    expect(after.problems.filter(({ code }) => code === 'action.other-spelling')).toEqual([]);
  });

  test('a cell that has changed since is left alone', () => {
    const made = withRows('M', 'Teminé');
    const input = inputOf(problemOf(made, 'action.unknown-status'));
    type(made.file, PLAN, 'M4', 'Bleu');
    expect(troubleOf(mendProblem(made.port, input))).toEqual({ code: 'mend.stale', facts: { cell: 'M4' } });
  });
});
