import { checkPlan, mendProblem } from '../../src/commands/check';
import type { Code } from '../../src/domain/check';
import { PLAN, succeeded, troubleOf, type } from './a-file';
import { aPlanWithSalon } from './a-plan-with-salon';
import { squareAt, tabOf } from './memory-file';
import { contentOf } from './memory-port';

type Made = ReturnType<typeof aPlanWithSalon>;

/** The mends of a rule, as the check view shows them. */
const seenOf = ({ port }: Made, code: Code) =>
  succeeded(checkPlan(port)).problems.flatMap(({ mend, ...it }) =>
    it.code === code && mend !== undefined ? [{ sheet: it.sheet, cell: it.cell, was: mend.was }] : [],
  );

/** So many actions from row 3 on, each with these texts in some columns. */
function withRows(texts: Readonly<Record<string, readonly string[]>>, count: number): Made {
  const made = aPlanWithSalon();
  for (let row = 3; row < 3 + count; row += 1) {
    const whole = { A: `Action ${row}`, B: 'Vendre', C: 'CA', D: 'Zoé', E: '1', I: 'mensuelle' };
    const said = Object.fromEntries(Object.entries(texts).map(([column, all]) => [column, all[row - 3] ?? '']));
    for (const [column, text] of Object.entries({ ...whole, ...said }))
      if (text !== '') type(made.file, PLAN, `${column}${row}`, text);
  }
  return made;
}

const cellAt = ({ file }: Made, row: number, column: number) => squareAt(tabOf(file, PLAN), row, column).cell;
const mendAll = (made: Made, code: Code) => mendProblem(made.port, { code, seen: seenOf(made, code) });

describe('mending all that one rule found', () => {
  test.each<readonly [Code, string, number, readonly string[], readonly unknown[]]>([
    ['budget.not-a-number', 'F', 6, ["'1 250 €", "'30 €", "'12,50"], [1250, 30, 12.5]],
    ['budget.estimate', 'F', 6, ['env. 500', '3', '~20 €'], [500, 3, 20]],
    ['action.unknown-rhythm', 'I', 9, ['mensuele', 'mensuelle', 'mensuele'], Array(3).fill(expect.anything())],
    ['action.unknown-objective', 'B', 2, ['Vendr', 'Vendre', 'Vendree'], Array(3).fill({ text: 'Vendre' })],
    [
      'action.unknown-status',
      'M',
      13,
      ['Teminé', 'En cours', 'Anulé'],
      [{ text: 'Terminée' }, { text: 'En cours' }, { text: 'Abandonnée' }],
    ],
    [
      'action.unreadable-date',
      'K',
      11,
      ['juin', '2027-09-10', 'août'],
      [{ day: 46568 }, { day: 46640 }, { day: 46630 }],
    ],
  ])('%s: every cell that is wrong, and no other', (code, letter, column, texts, written) => {
    const made = withRows({ [letter]: texts }, texts.length);
    const before = contentOf(made.file, PLAN).squares;
    const report = succeeded(mendAll(made, code));
    expect(report.problems.filter((it) => it.code === code)).toEqual([]);
    expect(texts.map((_, index) => cellAt(made, 3 + index, column))).toEqual(written);
    const after = contentOf(made.file, PLAN).squares;
    const changed = after.flatMap((row, down) =>
      row.flatMap((square, right) =>
        JSON.stringify(square.cell) === JSON.stringify(before[down]?.[right]?.cell) ? [] : [right + 1],
      ),
    );
    expect(new Set(changed)).toEqual(new Set([column]));
  });

  test('what was said besides an amount goes into the note of its own cell', () => {
    const made = withRows({ F: ['500 € HT', '7', '80 € HT'] }, 3);
    succeeded(mendAll(made, 'budget.not-a-number'));
    const notes = [3, 4, 5].map((row) => squareAt(tabOf(made.file, PLAN), row, 6).note);
    expect(notes).toEqual(['HT', '', 'HT']);
  });

  test('a cell that changed since, and a formula of hers, are left alone', () => {
    const made = withRows({ F: ["'10 €", "'20 €", '="30 €"'] }, 3);
    const seen = seenOf(made, 'budget.not-a-number');
    type(made.file, PLAN, 'F3', "'99 €");
    succeeded(mendProblem(made.port, { code: 'budget.not-a-number', seen }));
    expect([3, 4].map((row) => cellAt(made, row, 6))).toEqual([{ text: '99 €' }, 20]);
    expect(cellAt(made, 5, 6)).toEqual({ formula: '="30 €"' });
  });

  test('nothing is written where every cell has changed since', () => {
    const made = withRows({ F: ["'10 €"] }, 1);
    const seen = seenOf(made, 'budget.not-a-number').map((it) => ({ ...it, was: '11 €' }));
    made.file.done = [];
    expect(troubleOf(mendProblem(made.port, { code: 'budget.not-a-number', seen }))).toMatchObject({
      code: 'mend.stale',
    });
    expect(made.file.done).toEqual([]);
  });

  test('a hundred cells take as many operations as ten', () => {
    const operations = (count: number): number => {
      const made = withRows({ F: Array.from({ length: count }, (_, index) => `'${index + 1} € HT`) }, count);
      made.file.done = [];
      const { problems } = succeeded(mendAll(made, 'budget.not-a-number'));
      expect(problems.filter(({ code }) => code === 'budget.not-a-number')).toEqual([]);
      return made.file.done.length;
    };
    expect(operations(100)).toBe(operations(10));
  });
});
