import type { CountdownReport } from '../../src/commands/api';
import { buildCountdown } from '../../src/commands/countdown';
import { wordsOf } from '../../src/languages/say';
import { plainText } from '../../src/workbook/cells';
import { countdownHead } from '../../src/workbook/countdown';
import { day } from '../domain/builders';
import { aPlanFile, fill, PLAN, succeeded, troubleOf, type } from './a-file';
import {
  deleted,
  inserted,
  type MemoryFile,
  putSquare,
  rearrange,
  removed,
  renamed,
  tabOf,
  usedSize,
  valueAt,
} from './memory-file';

const TEMPLATES = wordsOf('fr').tabs.templates;
const TAB = 'Rétro · Salon';

/** The steps of a kind of hers: name, days, after, nature, role and deliverable. */
const STEPS = `
Foire | Brief      | 2 |                  | |          | Une page
Foire | Maquette   | 5 | Brief            | | Graphisme | Maquette
Foire | Impression | 4 | Maquette         | |          | 500 exemplaires`;

const SALON = 'Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18 | Foire';

/** A plan with an action of a kind that has three steps, below all others in the templates. */
function aSalon(actions = SALON, steps = STEPS) {
  const made = aPlanFile({ actions });
  const row = 300;
  fillFrom(made.file, TEMPLATES, row, 6, steps);
  fillFrom(made.file, TEMPLATES, 50, 1, 'Foire | | l’échéance');
  return { ...made, stepsRow: row };
}

function fillFrom(file: MemoryFile, tab: string, row: number, column: number, drawn: string): void {
  const blank = Array.from({ length: column - 1 }, () => '').join('|');
  const prefix = column === 1 ? '' : `${blank}|`;
  const lines = drawn.split('\n').filter((line) => line.trim() !== '');
  fill(file, tab, row, lines.map((line) => `${prefix}${line}`).join('\n'));
}

const build = (port: Parameters<typeof buildCountdown>[0], action: string | null = 'Salon'): CountdownReport =>
  succeeded(buildCountdown(port, { action }));

/** The number of a column by its hidden key. */
function columnOf(file: MemoryFile, key: string, tab = TAB): number {
  const from = tabOf(file, tab);
  const count = usedSize(from).columns;
  for (let column = 1; column <= count; column += 1)
    if (valueAt(file, from, countdownHead.keys, column) === key) return column;
  throw new Error(`There is no column ${key}.`);
}

/** What stands in the rows of steps, also of removed ones. */
function rowsOf(file: MemoryFile, keys: readonly string[], tab = TAB): readonly string[] {
  const from = tabOf(file, tab);
  const mark = columnOf(file, 'row', tab);
  return Array.from({ length: usedSize(from).rows }, (_, index) => index + 1)
    .filter((row) => ['step', 'removed'].includes(plainText(valueAt(file, from, row, mark))))
    .map((row) => keys.map((key) => plainText(valueAt(file, from, row, columnOf(file, key, tab)))).join(' | '));
}

/** What she types beside a step. */
function write(file: MemoryFile, step: string, key: string, text: string | number): void {
  const from = tabOf(file, TAB);
  const rows = Array.from({ length: usedSize(from).rows }, (_, index) => index + 1);
  const row = rows.find((it) => it > countdownHead.keys && valueAt(file, from, it, 1) === step) ?? 0;
  putSquare(from, row, columnOf(file, key), { cell: typeof text === 'number' ? text : { text } });
}

describe('building a countdown', () => {
  test('makes one tab with a row a step, in the order of their dates', () => {
    const { file, port } = aSalon();
    expect(build(port)).toMatchObject({
      tab: TAB,
      message: "Compte à rebours de « Salon » : 3 étapes. Tenable, avec 97 jours ouvrés d'avance.",
      verdict: { is: 'held' },
      countdowns: [{ action: 'Salon', prepares: 'deadline', day: '2027-06-18', ready: '2027-06-18' }],
    });
    expect(rowsOf(file, ['name', 'status', 'deliverable'])).toEqual([
      'Brief | À faire | Une page',
      'Maquette | À faire | Maquette',
      'Impression | À faire | 500 exemplaires',
    ]);
  });

  test('answers with the dates of the steps', () => {
    const { port } = aSalon();
    expect(build(port).steps).toEqual([
      expect.objectContaining({ step: 'Brief', start: '2027-06-04', end: '2027-06-07', workingDays: 2, slack: 0 }),
      expect.objectContaining({
        step: 'Maquette',
        start: '2027-06-08',
        end: '2027-06-14',
        isCritical: true,
        late: false,
      }),
      expect.objectContaining({ step: 'Impression', start: '2027-06-15', end: '2027-06-18' }),
    ]);
  });

  test('changes no cell of the plan, and takes the selected row', () => {
    const { file, port } = aSalon();
    const before = JSON.stringify([...tabOf(file, PLAN).squares].map(([row, cells]) => [row, [...cells]]));
    file.selected = { tab: PLAN, row: 2 };
    expect(build(port, null).tab).toBe(TAB);
    expect(JSON.stringify([...tabOf(file, PLAN).squares].map(([row, cells]) => [row, [...cells]]))).toBe(before);
  });

  test('rewrites its tab where it stands, even renamed, and makes a new one when it was deleted', () => {
    const { file, port } = aSalon();
    build(port);
    renamed(file, tabOf(file, TAB), 'Mon salon');
    expect(build(port).tab).toBe('Mon salon');
    removed(file, 'Mon salon');
    expect(build(port).tab).toBe(TAB);
  });

  test('has a name Google accepts, whatever the action is called', () => {
    const name = 'Salon : [printemps/été] de toutes les couleurs et plus encore';
    const { port } = aSalon(SALON.replace('Salon', name));
    expect(build(port, name).tab).toBe('Rétro · Salon printemps été de');
  });
});

describe('what she wrote beside a step', () => {
  test('is there after a rebuild', () => {
    const { file, port } = aSalon();
    build(port);
    write(file, 'Maquette', 'owner', 'Léa');
    write(file, 'Maquette', 'status', 'En cours');
    write(file, 'Maquette', 'comment', 'en deux versions');
    write(file, 'Maquette', 'deliverable', 'Deux maquettes');
    write(file, 'Maquette', 'days', 7);
    write(file, 'Maquette', 'doneOn', day('2027-03-01'));
    build(port);
    const keys = ['name', 'owner', 'status', 'deliverable', 'days', 'doneOn', 'comment'];
    expect(rowsOf(file, keys)[1]).toBe(
      `Maquette | Léa | En cours | Deux maquettes | 7 | ${day('2027-03-01')} | en deux versions`,
    );
  });

  test('follows a step that was renamed in the templates', () => {
    const { file, port, stepsRow } = aSalon();
    build(port);
    write(file, 'Maquette', 'comment', 'chez Léa');
    type(file, TEMPLATES, `G${stepsRow + 1}`, 'Design');
    type(file, TEMPLATES, `I${stepsRow + 2}`, 'Design');
    build(port);
    expect(rowsOf(file, ['name', 'comment'])).toEqual(['Brief | ', 'Design | chez Léa', 'Impression | ']);
  });

  test('stays where it is when a step is added', () => {
    const { file, port, stepsRow } = aSalon();
    build(port);
    write(file, 'Brief', 'comment', 'un');
    write(file, 'Maquette', 'comment', 'deux');
    fillFrom(file, TEMPLATES, stepsRow + 3, 6, 'Foire | Relecture | 1 | Maquette');
    build(port);
    expect([...rowsOf(file, ['name', 'comment'])].sort()).toEqual(
      ['Brief | un', 'Impression | ', 'Maquette | deux', 'Relecture | '].sort(),
    );
  });

  test('is kept at the bottom when its step is gone, and comes back with it', () => {
    const { file, port, stepsRow } = aSalon();
    build(port);
    write(file, 'Impression', 'comment', 'chez Pierre');
    type(file, TEMPLATES, `G${stepsRow + 2}`, '');
    expect(build(port).message).toContain('Une étape retirée de Modèles garde vos notes');
    expect(rowsOf(file, ['name', 'row', 'comment'])[2]).toBe('Impression | removed | chez Pierre');
    build(port);
    expect(rowsOf(file, ['name', 'row', 'comment'])[2]).toBe('Impression | removed | chez Pierre');
    type(file, TEMPLATES, `G${stepsRow + 2}`, 'Impression');
    build(port);
    expect(rowsOf(file, ['name', 'row', 'comment'])).toEqual([
      'Brief | step | ',
      'Maquette | step | ',
      'Impression | step | chez Pierre',
    ]);
  });

  test('is still hers after she deleted or inserted rows of the tab', () => {
    const { file, port } = aSalon();
    build(port);
    write(file, 'Impression', 'comment', 'chez Pierre');
    rearrange(file, tabOf(file, TAB), 'row', deleted(8, 1), tabOf(file, TAB).rows - 1);
    rearrange(file, tabOf(file, TAB), 'row', inserted(3, 2), tabOf(file, TAB).rows + 2);
    build(port);
    expect(rowsOf(file, ['name', 'comment'])).toEqual(['Brief | ', 'Maquette | ', 'Impression | chez Pierre']);
  });

  test('a step she says is done counts at its date', () => {
    const { file, port } = aSalon(SALON.replace('2027-06-18', '2027-01-22'));
    expect(build(port).verdict).toMatchObject({
      is: 'too-late',
      missing: 5,
      firstHeld: '2027-01-29',
      late: ['Brief', 'Maquette'],
    });
    write(file, 'Brief', 'doneOn', day('2027-01-08'));
    write(file, 'Maquette', 'status', 'En cours');
    expect(build(port).verdict).toEqual({ is: 'held', spare: 0 });
  });
});

describe('what stands in the way of a countdown is said, and nothing is written', () => {
  test.each([
    ['a name nobody has', SALON, 'Foire', 'countdown.unknown-action'],
    ['an action that comes back', SALON.replace('Ponctuelle', 'Mensuelle'), 'Salon', 'countdown.recurring'],
    ['one without a deadline', SALON.replace('2027-06-18', ''), 'Salon', 'countdown.no-deadline'],
    ['a deadline nobody can read', SALON.replace('2027-06-18', 'décembre'), 'Salon', 'countdown.no-deadline'],
    ['one without a kind', SALON.replace('Foire', ''), 'Salon', 'countdown.no-template'],
    ['a kind without steps', SALON.replace('Foire', 'Animation de communauté'), 'Salon', 'countdown.no-template'],
    ['a dropped one', `${SALON} | Abandonnée`, 'Salon', 'countdown.dropped'],
    ['no selected row', SALON, null, 'row.none-selected'],
  ])('%s', (_, actions, action, code) => {
    const { file, port } = aSalon(actions);
    file.done = [];
    expect(troubleOf(buildCountdown(port, { action }))).toMatchObject({ code });
    expect(file.done).toEqual([]);
  });

  test('and a kind that is nearly one with steps is offered', () => {
    const { port } = aSalon(SALON.replace('Foire', 'Foires'));
    expect(troubleOf(buildCountdown(port, { action: 'Salon' }))).toMatchObject({
      code: 'countdown.no-template',
      facts: { kind: 'Foires', suggestion: 'Foire' },
    });
  });

  test.each(['1999-03-05', '2028-02-29', '2077-06-18'])('but a deadline on %s is built', (deadline) => {
    const { port } = aSalon(SALON.replace('2027-06-18', deadline));
    expect(build(port).countdowns).toMatchObject([{ day: deadline }]);
  });

  test('steps that wait for each other are all built', () => {
    const circle = 'Foire | A | 1 | B\nFoire | B | 2 | A\nFoire | C | 3 | B';
    expect(
      build(aSalon(SALON, circle).port)
        .steps.map(({ step }) => step)
        .sort(),
    ).toEqual(['A', 'B', 'C']);
  });
});

describe('a campaign', () => {
  const gala = 'Gala | Vendre | Contacts | Zoé | | | | | Ponctuelle | | 2027-06-25 | Foire | | Printemps';

  test('is counted down to in one tab, from any of its actions', () => {
    const { file, port } = aSalon(`${SALON} | | Printemps\n${gala}`);
    type(file, PLAN, 'N1', 'Campagne');
    const report = build(port, 'Gala');
    expect(report.tab).toBe('Rétro · Printemps');
    expect(report.countdowns.map(({ action, day: until }) => `${action} ${until}`)).toEqual([
      'Salon 2027-06-18',
      'Gala 2027-06-25',
    ]);
    expect(report.steps).toHaveLength(6);
    expect(build(port, 'Salon').tab).toBe('Rétro · Printemps');
  });
});
