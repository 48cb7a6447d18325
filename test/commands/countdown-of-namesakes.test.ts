import { buildCountdown } from '../../src/commands/countdown';
import { aSalon, columnOf, rowsOf, SALON, TAB, TEMPLATES, write } from './a-countdown-file';
import { PLAN, SETTINGS, succeeded, type } from './a-file';
import { calculating } from './calculating';
import { putSquare, tabOf, usedSize, valueAt } from './memory-file';

const AUTUMN = SALON.replace('2027-06-18', '2027-10-15');
const buildOn = (file: ReturnType<typeof aSalon>, line: number, action = 'Salon') =>
  succeeded(buildCountdown(file.port, { action, line })).tab;

const comments = ({ file }: ReturnType<typeof aSalon>, tab: string) => rowsOf(file, ['name', 'comment'], tab);

/** As a spreadsheet shows them: a countdown of an action that was renamed is known by what its formulas say. */
const shows = ({ file }: ReturnType<typeof aSalon>, ...tabs: readonly string[]) =>
  calculating(file, PLAN, SETTINGS, TEMPLATES, ...tabs);

describe.each(['Salon', 'sâlon', ' Salon '])('two actions, %s the second', (name) => {
  const both = () => {
    const made = aSalon(`${SALON}\n${AUTUMN}`);
    // With the spaces that a sketch leaves out.
    putSquare(tabOf(made.file, PLAN), 3, 1, { cell: { text: name } });
    return made;
  };

  test('have a countdown each, with what she wrote there', () => {
    const made = both();
    expect(buildOn(made, 2)).toBe(TAB);
    write(made.file, 'Brief', 'comment', 'Pour juin');
    const second = buildOn(made, 3);
    expect(second).not.toBe(TAB);
    expect(comments(made, second)).toEqual(['Brief | ', 'Maquette | ', 'Impression | ']);
    expect(buildOn(made, 2)).toBe(TAB);
    expect(comments(made, TAB)).toEqual(['Brief | Pour juin', 'Maquette | ', 'Impression | ']);
  });

  test('are each found in the plan as MATCH finds them', () => {
    const made = both();
    const tabs = [buildOn(made, 2), buildOn(made, 3)];
    shows(made, ...tabs);
    const rows = tabs.map((tab) => {
      const from = tabOf(made.file, tab);
      const column = columnOf(made.file, 'planRow', tab);
      const found = Array.from({ length: usedSize(from).rows }, (_, row) => valueAt(made.file, from, row + 1, column));
      return found.filter((value) => typeof value === 'number');
    });
    expect(rows).toEqual([[1], [2]]);
  });
});

test('the second, renamed, keeps its countdown, and the first its own', () => {
  const made = aSalon(`${SALON}\n${AUTUMN}`);
  const [first, second] = [buildOn(made, 2), buildOn(made, 3)];
  shows(made, first, second);
  write(made.file, 'Brief', 'comment', 'Pour octobre', { tab: second });
  type(made.file, PLAN, 'A3', 'Salon d’automne');
  expect(buildOn(made, 3, 'Salon d’automne')).toBe(second);
  expect(comments(made, second)[0]).toBe('Brief | Pour octobre');
  expect(buildOn(made, 2)).toBe(first);
  expect(comments(made, first)[0]).toBe('Brief | ');
});

test('in one campaign, each keeps the words beside its own steps, those of steps that are gone too', () => {
  const made = aSalon(`${SALON} | | Foires\n${AUTUMN} | | Foires`);
  type(made.file, PLAN, 'N1', 'Campagne');
  const tab = buildOn(made, 2);
  write(made.file, 'Brief', 'comment', 'Pour juin', { tab });
  write(made.file, 'Brief', 'comment', 'Pour octobre', { tab, nth: 1 });
  buildOn(made, 3);
  const ofBrief = () => comments(made, tab).filter((row) => row.startsWith('Brief'));
  expect(ofBrief()).toEqual(['Brief | Pour juin', 'Brief | Pour octobre']);
  // One step less: the first is gone, and its words are kept below, again and again.
  type(made.file, TEMPLATES, `G${made.stepsRow}`, 'Réunion');
  type(made.file, TEMPLATES, `G${made.stepsRow + 1}`, '');
  for (const line of [2, 3]) {
    buildOn(made, line);
    expect(ofBrief()).toEqual(['Brief | Pour juin', 'Brief | Pour octobre']);
  }
});
