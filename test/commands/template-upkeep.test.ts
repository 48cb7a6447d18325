import { checkPlan } from '../../src/commands/check';
import type { Port } from '../../src/commands/port';
import { buildRetroplanning } from '../../src/commands/year-view';
import { readSettings } from '../../src/workbook/settings';
import { fileReading } from '../vocabulary';
import { aPlanFile, fill, RETROPLANNING, succeeded, TEMPLATES, type } from './a-file';
import { formulaAt, type MemoryFile, tabOf, valueAt } from './memory-file';
import { rearrange, removed, renamed } from './memory-moves';

/** A: the kind, B: its days. F to I: the kind of a step, its name, its days, what it comes after. */
const MAGAZINE = 'Newsletter ou e-mailing';

const aPlan = () =>
  aPlanFile({
    actions: `Lettre | Vendre | Clics | Zoé | 0 | | | | Ponctuelle | | 2027-06-18 | ${MAGAZINE}`,
    objectives: 'Vendre | S1 | | | 10',
  });

const build = (port: Port): string => succeeded(buildRetroplanning(port, { year: null })).message;

/** What the settings repeat of the templates: the days of a kind. */
function daysKnown(port: Port, kind: string): number | undefined {
  const block = port.readName('settings');
  const { kinds } = readSettings(block?.values ?? [], block?.formulas ?? [], fileReading);
  return kinds.find((it) => it.kind === kind)?.workingDays;
}

const daysShown = (file: MemoryFile, row: number) => valueAt(file, tabOf(file, TEMPLATES), row, 2);

/** The first row of the steps that nothing stands on. */
function freeRow(file: MemoryFile): number {
  const tab = tabOf(file, TEMPLATES);
  let row = 3;
  while (valueAt(file, tab, row, 7) !== '') row += 1;
  return row;
}

const writesIn = (file: MemoryFile): readonly string[] =>
  file.done.flatMap((operation) =>
    operation.do === 'write' && operation.tab === TEMPLATES ? [`R${operation.row}C${operation.column}`] : [],
  );

describe('templates that were deleted', () => {
  test('are made anew by the next build, and the settings know every kind again', () => {
    const { file, port } = aPlan();
    build(port);
    removed(file, TEMPLATES);
    expect(daysKnown(port, MAGAZINE)).toBeUndefined();
    build(port);
    expect(file.tabs.filter(({ name }) => name.startsWith(TEMPLATES))).toHaveLength(1);
    expect(daysKnown(port, MAGAZINE)).toBe(10);
    expect(succeeded(checkPlan(port)).problems).toEqual([]);
  });

  test('are found again by the check: a fault is told at its cell', () => {
    const { file, port } = aPlan();
    removed(file, TEMPLATES);
    build(port);
    type(file, TEMPLATES, 'H3', '-2');
    const [problem] = succeeded(checkPlan(port)).problems;
    expect(problem).toMatchObject({ code: 'retroplanning.bad-duration', sheet: TEMPLATES, cell: 'H3' });
  });

  test('do not take the name of a tab of hers, and leave her in the year view', () => {
    const { file, port } = aPlan();
    removed(file, TEMPLATES);
    file.tabs.push({ name: TEMPLATES, rows: 10, columns: 3, squares: new Map(), looks: [] });
    fill(file, TEMPLATES, 1, 'à moi');
    build(port);
    expect(file.tabs.map(({ name }) => name)).toContain(`${TEMPLATES} 2`);
    expect(valueAt(file, tabOf(file, TEMPLATES), 1, 1)).toBe('à moi');
    expect(daysKnown(port, MAGAZINE)).toBe(10);
    expect(file.selected).toMatchObject({ tab: RETROPLANNING });
  });

  test('are made once: the build after that asks nothing more', () => {
    const { file, port } = aPlan();
    removed(file, TEMPLATES);
    build(port);
    file.done = [];
    build(port);
    expect(writesIn(file)).toEqual([]);
  });

  test('whose kinds she cleared herself stay cleared', () => {
    const { file, port } = aPlan();
    const tab = tabOf(file, TEMPLATES);
    for (let row = 3; row <= tab.rows; row += 1) tab.squares.delete(row);
    build(port);
    expect(valueAt(file, tab, 3, 1)).toBe('');
  });
});

describe('the days of a kind', () => {
  test('follow a step that she added at the end', () => {
    const { file, port } = aPlan();
    fill(file, TEMPLATES, freeRow(file), `|||||${MAGAZINE} | Relecture du patron | 5 | Marge`);
    expect(daysShown(file, 3)).toBe(10);
    build(port);
    expect(daysShown(file, 3)).toBe(15);
    expect(daysKnown(port, MAGAZINE)).toBe(15);
    expect(succeeded(checkPlan(port)).problems).toEqual([]);
  });

  test('follow what a step comes after: two steps one after the other take longer than side by side', () => {
    const { file, port } = aPlan();
    fill(file, TEMPLATES, 20 + freeRow(file), '||||| Affiche | Textes | 3 |\n||||| Affiche | Images | 4 |');
    type(file, TEMPLATES, 'A40', 'Affiche');
    build(port);
    expect(daysShown(file, 40)).toBe(4);
    type(file, TEMPLATES, `I${freeRow(file) + 21}`, 'Textes');
    build(port);
    expect(daysShown(file, 40)).toBe(7);
  });

  test('that are blank beside steps of hers are calculated', () => {
    const { file, port } = aPlan();
    type(file, TEMPLATES, 'A40', 'Podcast');
    fill(
      file,
      TEMPLATES,
      freeRow(file),
      '||||| Podcast | Enregistrement | 2 |\n||||| Podcast | Montage | 3 | Enregistrement',
    );
    build(port);
    expect(daysShown(file, 40)).toBe(5);
    expect(formulaAt(tabOf(file, TEMPLATES), 40, 2)).toMatch(/^=MAX\(/);
  });

  test.each([
    ['a number', '30', 30],
    ['a formula of her own', '=20+5', 25],
  ])('that she typed over with %s stay hers', (_, typed, shown) => {
    const { file, port } = aPlan();
    type(file, TEMPLATES, 'B3', typed);
    file.done = [];
    build(port);
    expect(daysShown(file, 3)).toBe(shown);
    expect(writesIn(file)).toEqual([]);
  });

  test('are right again after she sorted the rows of the steps', () => {
    const { file, port } = aPlan();
    const last = freeRow(file) - 1;
    // What a sort from Z to A does to columns F to L; the hidden column of ours stays where it is.
    const tab = tabOf(file, TEMPLATES);
    const rows = Array.from({ length: last - 2 }, (_, index) => new Map(tab.squares.get(index + 3)));
    rows.reverse().forEach((from, index) => {
      const to = tab.squares.get(index + 3) ?? new Map();
      for (let column = 6; column <= 12; column += 1) to.set(column, from.get(column) ?? { cell: null, note: '' });
      tab.squares.set(index + 3, to);
    });
    build(port);
    expect(daysShown(file, 3)).toBe(10);
    expect(daysKnown(port, 'Campagne de crowdfunding')).toBe(45);
  });

  test('cost nothing to look after: where nothing differs, nothing of the templates is read or written', () => {
    const { file, port } = aPlan();
    file.done = [];
    const asked: string[] = [];
    const watched: Port = {
      ...port,
      readName: (name) => {
        asked.push(name);
        return port.readName(name);
      },
      placeOfName: (name) => {
        asked.push(name);
        return port.placeOfName(name);
      },
    };
    build(watched);
    expect(asked).toEqual(['settings']);
    expect(writesIn(file)).toEqual([]);
  });

  test('are followed where the tab was renamed and its rows were moved down', () => {
    const { file, port } = aPlan();
    const tab = tabOf(file, TEMPLATES);
    fill(file, TEMPLATES, freeRow(file), `|||||${MAGAZINE} | Relecture du patron | 5 | Marge`);
    rearrange(file, tab, 'row', (row) => row + 2, tab.rows + 2);
    renamed(file, tab, 'Atelier');
    build(port);
    expect(daysKnown(port, MAGAZINE)).toBe(15);
  });
});
