import { checkPlan, mendProblem } from '../../src/commands/check';
import { type aFile, aPlanFile, OBJECTIVES, PLAN, shown, succeeded, troubleOf, type } from './a-file';
import { aPlanWithSalon } from './a-plan-with-salon';
import { squareAt, tabOf } from './memory-file';
import { contentOf } from './memory-port';

describe('mending in one click', () => {
  const mendOf = (made: ReturnType<typeof aFile>, code: string) => {
    const problem = succeeded(checkPlan(made.port)).problems.find((it) => it.code === code);
    if (problem?.mend === undefined) throw new Error('Nothing is offered.');
    return {
      becomes: problem.mend.becomes,
      input: { code: problem.code, sheet: problem.sheet, cell: problem.cell, was: problem.mend.was },
    };
  };

  test.each([
    ['budget.not-a-number', 'F2', "'1 250,50 €", '1250,5', 1250.5],
    ['action.unreadable-date', 'K2', 'juin', '30/06/2027', { day: 46568 }],
    ['action.unknown-rhythm', 'I2', 'ponctuele', 'Ponctuelle', { text: 'Ponctuelle' }],
    ['action.unknown-objective', 'B2', 'Vendr', 'Vendre', { text: 'Vendre' }],
  ])('%s: what was offered is written, and nothing else', (code, cell, typed, becomes, written) => {
    const made = aPlanWithSalon();
    type(made.file, PLAN, cell, typed);
    const before = contentOf(made.file, PLAN).squares;
    const mend = mendOf(made, code);
    expect(mend.becomes).toBe(becomes);
    expect(succeeded(mendProblem(made.port, mend.input)).problems).toEqual([]);
    const after = contentOf(made.file, PLAN).squares;
    const changed = after.flatMap((row, down) =>
      row.filter((square, right) => square.cell !== before[down]?.[right]?.cell),
    );
    expect(changed.map((square) => square.cell)).toEqual([written]);
  });

  test('the locale of the file is set to that of the plan', () => {
    const made = aPlanFile({}, {}, { locale: 'en_US' });
    succeeded(mendProblem(made.port, mendOf(made, 'settings.locale-mismatch').input));
    expect(made.file.locale).toBe('fr_FR');
  });

  test('a cell that has changed since is left alone', () => {
    const made = aPlanWithSalon();
    type(made.file, PLAN, 'F2', "'1 250 €");
    const { input } = mendOf(made, 'budget.not-a-number');
    type(made.file, PLAN, 'F2', "'1 350 €");
    expect(troubleOf(mendProblem(made.port, input))).toEqual({ code: 'mend.stale', facts: { cell: 'F2' } });
    expect(shown(made.file, PLAN, 2)[0]).toContain('1 350 €');
  });

  test('a text that a formula of hers gives is not written over', () => {
    const made = aPlanWithSalon();
    type(made.file, PLAN, 'F2', `='${OBJECTIVES}'!F2`);
    type(made.file, OBJECTIVES, 'F2', "'1 250 €");
    const [problem] = succeeded(checkPlan(made.port)).problems;
    expect(problem).toMatchObject({ code: 'budget.not-a-number', cell: 'F2' });
    const input = { code: 'budget.not-a-number' as const, sheet: PLAN, cell: 'F2', was: '1 250 €' };
    expect(troubleOf(mendProblem(made.port, input))).toEqual({ code: 'mend.calculated', facts: { cell: 'F2' } });
    expect(squareAt(tabOf(made.file, PLAN), 2, 6).cell).toEqual({ formula: `='${OBJECTIVES}'!F2` });
  });
});
