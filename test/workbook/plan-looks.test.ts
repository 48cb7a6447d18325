import { statuses } from '../../src/domain/plan';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import type { Cell } from '../../src/workbook/cells';
import { objectivesTab, planTab } from '../../src/workbook/plan';
import { newObjectiveColumns, newPlanColumns } from '../../src/workbook/plan/columns';
import { statusHighlights } from '../../src/workbook/plan/highlights';
import { calculated } from '../formula/calculated';
import { readingIn } from '../vocabulary';

const STATUS = newPlanColumns.findIndex(({ field }) => field === 'status');

/** Which looks a status has, by the place of its highlight. */
function looksOf(said: readonly string[], formulas: readonly string[]): readonly (readonly unknown[])[] {
  const rows = said.map((status, index): readonly Cell[] => {
    const cells: Cell[] = Array.from({ length: STATUS }, () => null);
    const row = index + 2;
    return [...cells, { text: status }, ...formulas.map((it) => ({ formula: it.replace(/([A-Z])2\b/g, `$1${row}`) }))];
  });
  const { shownIn } = calculated({ tabs: { Plan: [[], ...rows] } });
  return shownIn('Plan')
    .slice(1)
    .map((row) => row.slice(STATUS + 1));
}

describe('a new plan', () => {
  test.each(languages)('shows each status by a look of its own, in the words that are usual (%s)', (language) => {
    const words = wordsOf(language);
    const highlights = statusHighlights(words, readingIn(language), 10);
    const looked = statuses.filter((status) => status !== 'to-do');
    expect(highlights).toHaveLength(looked.length);
    // None is told by its colour alone.
    const looks = highlights.map(({ background, bold, strikethrough }) =>
      JSON.stringify([background, bold, strikethrough]),
    );
    expect(new Set(looks).size).toBe(looks.length);
    const said = [
      ...statuses.map((status) => words.statuses[status]),
      ...readingIn(language).flatMap((said) => statuses.map((status) => said.statuses[status][0]?.toUpperCase() ?? '')),
    ];
    const wanted = [...statuses, ...statuses].map((status) => looked.map((it) => it === status));
    expect(
      looksOf(
        said,
        highlights.map(({ formula }) => formula),
      ),
    ).toEqual(wanted);
    expect(highlights.every(({ formula }) => formula.length <= 100)).toBe(true);
  });

  test.each(languages)('can be filtered by any of its columns, from its header on (%s)', (language) => {
    const words = wordsOf(language);
    const source = { words, columnNotes: {}, reading: readingIn(language), currency: 'EUR' };
    const filters = planTab(source).flatMap((it) => (it.do === 'filter' ? [it] : []));
    expect(filters).toMatchObject([
      { tab: words.tabs.plan, area: { row: 1, column: 1, columns: newPlanColumns.length }, among: 'none' },
    ]);
    expect(planTab(source, 'Feuille 1').flatMap((it) => (it.do === 'filter' ? [it.among] : []))).toEqual(['hers']);
  });

  test('has the heads of its figures and days above them, also those of its objectives', () => {
    const words = wordsOf('fr');
    const aligned = objectivesTab(words, 'EUR', 0)
      .flatMap((it) => (it.do === 'paint' ? it.paints : []))
      .filter(({ style }) => style.align !== undefined);
    const fieldsAt = (isHead: boolean) =>
      aligned
        .filter(({ area }) => (area.row === 1) === isHead)
        .map(({ area, style }) => [newObjectiveColumns[area.column - 1]?.field, style.align]);
    const right = (...fields: readonly string[]) => fields.map((field) => [field, 'right']);
    const wanted = [
      ...right('startingPoint', 'target'),
      ['deadline', 'center'],
      ...right('reached', 'expected', 'progress'),
    ];
    expect([fieldsAt(true), fieldsAt(false)]).toEqual([wanted, wanted]);
  });
});
