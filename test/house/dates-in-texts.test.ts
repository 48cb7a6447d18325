import { buildCountdown } from '../../src/commands/countdown';
import { loadExample } from '../../src/commands/example';
import { buildRetroplanning } from '../../src/commands/year-view';
import { type Language, languages } from '../../src/languages/languages';
import { cellAt } from '../../src/workbook/cells';
import { aFile, succeeded } from '../commands/a-file';
import { type MemoryFile, squareAt, tabOf } from '../commands/memory-file';
import { partsOf, type Tree, treeOf } from './formula-tree';

/** Names of cells that hold days, or may. */
const DAYS = /^(plan_start|plan_deadline|settings_today|settings_holidays|settings_closed_days|settings_closed_until)$/;

/** Functions that give a day, or that give a day when they are given one. */
const MAKE_DAYS = ['DATE', 'TODAY', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL'];
const KEEP_DAYS = ['IF', 'IFERROR', 'MIN', 'MAX', 'MEDIAN', 'SUM', 'INT', 'INDEX', 'SUMIFS'];

/** Tells of each cell of a file whether Google may take it for a day, which it then may write as one in a text. */
function dayFinder(file: MemoryFile): (tree: Tree, tab: string) => boolean {
  const known = new Map<string, boolean>();
  const isDayCell = (tab: string, address: string): boolean => {
    const key = `${tab}!${address.replace(/\$/g, '')}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // A formula that comes back to itself says nothing new of itself.
    known.set(key, false);
    const at = cellAt(address);
    const cell = at === undefined ? null : squareAt(tabOf(file, tab), at.row, at.column).cell;
    const is =
      typeof cell === 'object' && cell !== null
        ? 'day' in cell || ('formula' in cell && isDay(treeOf(cell.formula), tab))
        : false;
    known.set(key, is);
    return is;
  };
  const isDay = (tree: Tree, tab: string): boolean => {
    switch (tree.is) {
      case 'text':
      case 'number':
        return false;
      case 'reference':
        return DAYS.test(tree.to) || cellsOf(tree.to).some((address) => isDayCell(tree.tab ?? tab, address));
      case 'call':
        if (MAKE_DAYS.includes(tree.name)) return true;
        // The range to add up, or to look in, comes first; of an IF, what it gives comes after.
        if (tree.name === 'INDEX' || tree.name === 'SUMIFS') return tree.args.slice(0, 1).some((it) => isDay(it, tab));
        return (
          KEEP_DAYS.includes(tree.name) && tree.args.slice(tree.name === 'IF' ? 1 : 0).some((it) => isDay(it, tab))
        );
      case 'pair':
        // Of two days the difference is a number, but a helper cell that shows one may not be known for a day.
        return '+-:'.includes(tree.sign) && (isDay(tree.one, tab) || isDay(tree.other, tab));
    }
  };
  return isDay;
}

/** The corners of a range: every cell of a column of ours is made alike. */
const cellsOf = (to: string): readonly string[] => (/\d$/.test(to) ? to.split(':') : []);

/** The example with its year view, its months, and a countdown of an action and of a campaign. */
function everythingBuilt(language: Language): MemoryFile {
  const { file, port } = aFile({ language });
  succeeded(loadExample(port, { language, year: 2027 }));
  for (const unit of ['week', 'month'] as const) succeeded(buildRetroplanning(port, { year: null, unit }));
  const action = language === 'fr' ? 'Campagne de crowdfunding' : 'Crowdfunding campaign';
  succeeded(buildCountdown(port, { action }));
  return file;
}

type Written = { readonly tab: string; readonly formula: string };

function formulasOf(file: MemoryFile): readonly Written[] {
  const inCells = file.tabs.flatMap(({ name, squares }) =>
    [...squares.values()].flatMap((line) =>
      [...line.values()].flatMap(({ cell }): readonly Written[] =>
        typeof cell === 'object' && cell !== null && 'formula' in cell ? [{ tab: name, formula: cell.formula }] : [],
      ),
    ),
  );
  const inRules = file.done.flatMap((step): readonly Written[] =>
    step.do === 'highlight' ? step.highlights.map(({ formula }) => ({ tab: step.tab, formula })) : [],
  );
  return [...inCells, ...inRules];
}

describe('contract 33: a day joined to a text may be its number, or the date as the file shows it', () => {
  test.each(languages)('so no formula joins one: it is made a number first (%s)', (language) => {
    const file = everythingBuilt(language);
    const isDay = dayFinder(file);
    const formulas = formulasOf(file);
    const joined = formulas.filter(({ tab, formula }) =>
      partsOf(treeOf(formula)).some(
        (part) => part.is === 'pair' && part.sign === '&' && [part.one, part.other].some((it) => isDay(it, tab)),
      ),
    );
    expect(joined.slice(0, 20)).toEqual([]);
    expect(formulas.length).toBeGreaterThan(2000);
  });

  test('a day joined is found wherever it comes from, and one made a number is not', () => {
    const isDay = dayFinder(aFile().file);
    expect(isDay(treeOf('=IFERROR(WORKDAY.INTL(A1;-1;B1;B2);0)+1'), 'Feuille 1')).toBe(true);
    expect(isDay(treeOf('=INDEX(plan_deadline;3)'), 'Feuille 1')).toBe(true);
    expect(isDay(treeOf('=(INDEX(plan_deadline;3))*1'), 'Feuille 1')).toBe(false);
    expect(isDay(treeOf('=MONTH(DATE(2027;1;1))'), 'Feuille 1')).toBe(false);
  });
});
