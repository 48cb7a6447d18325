import type { IWorkbookData } from '@univerjs/core';
import { dayOf } from '../../src/domain/time';
import { columnLetters } from '../../src/formula/address';
import { longTest } from '../sampled';
import { type AddOn, anAddOn, bundle, fileAfter } from './add-on';
import { built as builtSalon, salon } from './countdown-files';
import { aPlanOf, PLAN, YEAR_VIEW } from './plans';
import { COUNTDOWN, TEMPLATES, templateRow } from './shown-countdown';

const names = ['Affiches', 'Blog', 'Concours', 'Dépliant', 'Émission'];

/** Beside each action of the year view she has written of it, in a column of her own; below it, under the weeks. */
const notingOn = (sheet: string, rowsOf: readonly string[]) => `function noting() {
  var tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${sheet}");
  var rows = tab.getLastRow(), column = tab.getMaxColumns() + 1;
  tab.insertColumnsAfter(column - 1, 1);
  tab.getRange(1, 1, rows, 1).getValues().forEach(function (line, index) {
    if (${JSON.stringify(rowsOf)}.indexOf(line[0]) >= 0) tab.getRange(index + 1, column).setValue('sur ' + line[0]);
  });
  for (var at = 7; at < 60; at += 1) tab.getRange(rows + 3, at).setValue('en bas');
}
function sayAll() {
  var tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${sheet}");
  return tab.getDataRange().getValues().map(function (line) { return line.map(String); });
}`;

const built = () =>
  fileAfter(
    'five actions in a year view',
    (host) => host.does('retroplanning', { year: null }),
    () =>
      aPlanOf({
        actions: names.map((name, index) => ({ name, objectives: 'Vendre', deadline: 46_450 + 20 * index })),
        objectives: ['Vendre'],
      }),
  );

async function notedIn(file: IWorkbookData, sheet: string, rowsOf: readonly string[]): Promise<AddOn> {
  const host = await anAddOn({ snapshot: file, code: `${bundle.code}\n${notingOn(sheet, rowsOf)}` });
  const result = await host.execute('noting');
  if (!result.ok) throw new Error(result.message);
  return host;
}

const noted = async () => notedIn(await built(), YEAR_VIEW, names);

/** What stands in the same row as each of her notes, and all that she wrote below. */
async function hers(host: AddOn) {
  const result = await host.execute('sayAll');
  if (!result.ok) throw new Error(result.message);
  const rows = result.value as readonly (readonly string[])[];
  const notes = rows.flatMap((row) =>
    row.filter((cell) => cell.startsWith('sur ')).map((note) => [note, row[0] ?? '']),
  );
  const below = rows.flat().filter((cell) => cell === 'en bas');
  return { notes: Object.fromEntries(notes), below: below.length };
}

const beside = (shown: readonly string[]) => Object.fromEntries(shown.map((name) => [`sur ${name}`, name]));

async function rebuilt(host: AddOn, unit?: 'month'): Promise<string> {
  const asked = unit === undefined ? { year: null } : { year: null, unit };
  return (await host.does('retroplanning', asked)).message;
}

describe('What she wrote into free cells of the head of the year view', () => {
  /** A word over the weeks, a formula and a number beside the title, a word where a month may come to stand. */
  async function written() {
    const host = await anAddOn({ snapshot: await built() });
    host.person.type(YEAR_VIEW, 'X1', 'Pour Zoé');
    host.person.type(YEAR_VIEW, 'B1', '=1+2');
    host.person.type(YEAR_VIEW, 'C1', '12,5');
    host.person.type(YEAR_VIEW, 'I3', 'Soldes');
    host.person.type(YEAR_VIEW, 'Z2', 'Mot');
    return host;
  }
  const inHead = (host: AddOn) => host.cells(YEAR_VIEW, 'A1:BH4').flat();

  test('stays there when it is built again, formulas and numbers too', async () => {
    const host = await written();
    const before = inHead(host);
    await rebuilt(host);
    expect(inHead(host)).toEqual(before);
    expect(host.formulas(YEAR_VIEW, 'B1')).toEqual([['=1+2']]);
    expect(host.cells(YEAR_VIEW, 'B1:C1')).toEqual([[3, 12.5]]);
  });

  test('finds a free cell beside it where the year has months instead, and comes back with undo', async () => {
    const host = await written();
    const before = inHead(host);
    await rebuilt(host, 'month');
    expect(inHead(host)).toEqual(expect.arrayContaining(['Pour Zoé', 3, 12.5, 'Soldes', 'Mot']));
    expect(
      host
        .cells(YEAR_VIEW, 'A3:W3')
        .flat()
        .filter((said) => /sept|oct/.test(String(said))),
    ).toEqual([]);
    await host.does('undo');
    expect(inHead(host)).toEqual(before);
    expect(host.formulas(YEAR_VIEW, 'B1')).toEqual([['=1+2']]);
  });
});

describe('What she wrote beside the year view', () => {
  test('stays where it is when nothing has changed', async () => {
    const host = await noted();
    const message = await rebuilt(host);
    expect(await hers(host)).toEqual({ notes: beside(names), below: 53 });
    expect(message).not.toContain('gardé');
  });

  test('goes below with words where its action is gone, the others stay with theirs', async () => {
    const host = await noted();
    host.person.deleteRow(PLAN, 3);
    const message = await rebuilt(host);
    expect(await hers(host)).toEqual({
      notes: { ...beside(names.filter((name) => name !== 'Blog')), 'sur Blog': '' },
      below: 53,
    });
    expect(message).toContain('est gardé');
  });

  test('stays with its action where one is put between them, and where the plan is sorted', async () => {
    const host = await noted();
    host.person.insertRow(PLAN, 4);
    host.person.type(PLAN, 'A4', 'Bandeau');
    host.person.type(PLAN, 'B4', 'Vendre');
    host.person.type(PLAN, 'K4', '30/03/2027');
    await rebuilt(host);
    expect(await hers(host)).toEqual({ notes: beside(names), below: 53 });
    host.person.type(PLAN, 'K2', '30/11/2027');
    host.person.type(PLAN, 'K6', '02/01/2027');
    await rebuilt(host);
    expect(await hers(host)).toEqual({ notes: beside(names), below: 53 });
  });

  longTest('is all there when months stand in for weeks', async () => {
    const host = await noted();
    const message = await rebuilt(host, 'month');
    expect(await hers(host)).toEqual({ notes: beside(names), below: 53 });
    expect(message).toContain('est gardé');
  });
});

test('A row she puts into the frozen head of the year view goes below it with her words, and the head is whole again', async () => {
  const host = await anAddOn({ snapshot: await built() });
  const head = host.cells(YEAR_VIEW, 'A1:K7');
  host.person.insertRow(YEAR_VIEW, 3);
  host.person.type(YEAR_VIEW, 'B3', 'à moi');
  await rebuilt(host);
  expect(host.cells(YEAR_VIEW, 'A1:K7')).toEqual(head);
  expect(
    host
      .cells(YEAR_VIEW, 'A8:B40')
      .flat()
      .filter((cell) => cell === 'à moi'),
  ).toHaveLength(1);
});

longTest('What she wrote beside a countdown stays with its step, and goes below where that is no more', async () => {
  const steps = salon.steps.map(({ name }) => name);
  const file = (await builtSalon(salon, dayOf(2027, 6, 15))).save();
  const host = await notedIn(file, COUNTDOWN, steps);
  expect((await hers(host)).below).toBe(53);
  host.person.deleteRow(TEMPLATES, templateRow(3));
  const { message } = await host.does('countdown', { action: 'Salon' });
  const { notes, below } = await hers(host);
  expect(notes).toEqual({ ...beside(steps.filter((name) => name !== 'Traduction')), 'sur Traduction': '' });
  expect(below).toBe(53);
  expect(message).toContain('est gardé');
});

test('What she wrote beside the hidden row of a countdown stays, as all of her column does', async () => {
  const host = await builtSalon(salon, dayOf(2027, 6, 15));
  const { columnCount = 0 } = Object.values(host.save().sheets).find(({ name }) => name === COUNTDOWN) ?? {};
  const hers = columnLetters(columnCount + 1);
  const words = ['à moi', 'mon titre', 'b', 'c', 'd', 'sous les clés', 'Max'];
  host.person.insertColumn(COUNTDOWN, hers);
  host.person.paste(
    COUNTDOWN,
    `${hers}1`,
    words.map((word) => [word]),
  );
  await host.does('countdown', { action: 'Salon' });
  const rows = host.cells(COUNTDOWN, 'A1:HZ7');
  const at = rows[0]?.indexOf('à moi') ?? -1;
  expect(rows.map((row) => row[at])).toEqual(words);
});
