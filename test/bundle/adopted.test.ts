import type { ReadReport } from '../../src/commands/api';
import { longTest } from '../sampled';
import { type AddOn, anAddOn, bundle } from './add-on';

const code = `${bundle.code}
function tabInFront() {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
}
function colourHead() {
  SpreadsheetApp.getActiveSheet().getRange("A3:F3").setBackground("#00695c").setFontColor("#ffffff");
}
function headColours() {
  var head = SpreadsheetApp.getActiveSheet().getRange("F3:H3");
  return head.getBackgrounds()[0].concat(SpreadsheetApp.getActiveSheet().getRange("G4:H4").getBackgrounds()[0]);
}`;

const HER_TAB = 'Com 2027';

/** A tab as people have it: a title, a doubtful column, one budget; nothing of ours. */
async function herFile(): Promise<AddOn> {
  const host = await anAddOn({ code });
  const rows = [
    ['Plan de communication 2027'],
    [],
    ['Projet', 'Objectif', 'Qui', 'Drive', 'Fin', 'Budget'],
    ['Foire de printemps', 'Vendre', 'Zoé', 'lien 1', '26/03/2027', '1200'],
    ['Film', 'Être connus', 'Paul', 'lien 2', '15/10/2027', '300'],
  ];
  const [first = ''] = tabsOf(host);
  host.person.renameTab(first, HER_TAB);
  rows.forEach((row, line) => {
    row.forEach((cell, column) => {
      host.person.type(HER_TAB, `${String.fromCharCode(65 + column)}${line + 1}`, cell);
    });
  });
  return host;
}

const tabsOf = (host: AddOn): readonly string[] => {
  const { sheetOrder, sheets } = host.save();
  return sheetOrder.map((id) => sheets[id]?.name ?? '');
};

const adopt = { year: 2027, tab: null, columns: { A: 'name', D: 'none' }, add: ['quarters', 'status'] } as const;
const read = (host: AddOn): Promise<ReadReport> => host.does('read', { year: null, tab: null });
const rolesOf = ({ columns }: ReadReport) => columns.map(({ label, role, why }) => [label, role ?? why]);
const figuresOf = ({ actions }: ReadReport) =>
  actions.map(({ name, owners, deadline, amounts, status }) => ({ name, owners, deadline, amounts, status }));

describe('A plan that was adopted', () => {
  test('keeps her answers, and its money stands in quarters', async () => {
    const host = await herFile();
    const { message, added } = await host.does('adopt', adopt);
    expect(message).toContain('aucune de vos cellules n’a changé');
    expect(added.map(({ letter }) => letter)).toEqual(['G', 'H', 'I', 'J', 'K']);
    const report = await read(host);
    expect(report.isSetUp).toBe(true);
    expect(rolesOf(report).slice(0, 6)).toEqual([
      ['Projet', 'name'],
      ['Objectif', 'objectives'],
      ['Qui', 'owner'],
      ['Drive', 'said'],
      ['Fin', 'deadline'],
      ['Budget', 'spread'],
    ]);
    expect(report.actions.map(({ amounts }) => amounts)).toEqual([
      { q1: 120_000, q2: null, q3: null, q4: null },
      { q1: null, q2: null, q3: null, q4: 30_000 },
    ]);
    host.person.type(HER_TAB, 'F4', '900');
    expect((await read(host)).actions[0]?.amounts.q1).toBe(90_000);
  });

  test('is known as it was when it is adopted again', async () => {
    const host = await herFile();
    await host.does('adopt', adopt);
    const columns = rolesOf(await read(host));
    await host.does('adopt', adopt);
    expect(rolesOf(await read(host))).toEqual(columns);
  });

  test('contract 44: has new columns in the look of her last one', async () => {
    const host = await herFile();
    await host.execute('colourHead');
    await host.does('adopt', adopt);
    const [hers, white] = ['#00695c', '#ffffff'];
    expect(await host.execute('headColours')).toMatchObject({ ok: true, value: [hers, hers, hers, white, white] });
  });

  test('is what she sees when it is done', async () => {
    const host = await herFile();
    await host.does('adopt', adopt);
    expect(await host.execute('tabInFront')).toMatchObject({ ok: true, value: HER_TAB });
  });

  longTest('has its amounts that are none told, before and after, once each', async () => {
    const host = await herFile();
    host.person.type(HER_TAB, 'F4', 'env. 1200');
    host.person.type(HER_TAB, 'F5', 'à voir avec Paul');
    host.person.type(HER_TAB, 'E5', '');
    const told = async () =>
      (await host.does('check', { tab: null, columns: { A: 'name' } })).problems
        .filter(({ code }) => code.startsWith('budget.'))
        .map(({ code, cell }) => [code, cell]);
    expect(await told()).toEqual([
      ['budget.no-amount', 'F4'],
      ['budget.no-amount', 'F5'],
    ]);
    await host.does('adopt', adopt);
    // That of the first quarter shows the text of a dated action.
    expect(await told()).toEqual([
      ['budget.no-amount', 'F5'],
      ['budget.estimate', 'G4'],
    ]);
  });

  longTest('is found again wherever she moves it, whatever she calls its tab and its columns', async () => {
    const host = await herFile();
    await host.does('adopt', adopt);
    const before = figuresOf(await read(host));
    host.person.type(HER_TAB, 'A3', 'Ce qu’on fait');
    host.person.type(HER_TAB, 'C3', 'X');
    host.person.insertColumn(HER_TAB, 'A');
    host.person.insertRow(HER_TAB, 1);
    host.person.renameTab(HER_TAB, 'Autre nom');
    const report = await read(host);
    expect([report.tab, report.isSetUp]).toEqual(['Autre nom', true]);
    expect(figuresOf(report)).toEqual(before);
  });

  test('takes another answer, and another column, later', async () => {
    const host = await herFile();
    await host.does('adopt', { ...adopt, add: [] });
    await host.does('adopt', { year: null, tab: null, columns: { D: 'kpis' }, add: ['start'] });
    const report = await read(host);
    expect(rolesOf(report).slice(3, 7)).toEqual([
      ['Drive', 'kpis'],
      ['Fin', 'deadline'],
      ['Budget', 'budget'],
      ['Début', 'start'],
    ]);
    expect(report.actions.map(({ kpis }) => kpis)).toEqual([['lien 1'], ['lien 2']]);
    await host.does('retroplanning', { year: null });
    expect((await read(host)).actions).toHaveLength(2);
  });

  longTest('is the only one of its file: another tab is refused, and nothing is written', async () => {
    const host = await herFile();
    await host.does('adopt', adopt);
    host.person.duplicateTab(HER_TAB);
    const other = tabsOf(host).find((tab) => tab !== HER_TAB && tab.includes(HER_TAB)) ?? '';
    const before = JSON.stringify(host.save());
    expect(await host.isRefused('adopt', { ...adopt, tab: other })).toContain(`«\u00a0${HER_TAB}\u00a0»`);
    expect(JSON.stringify(host.save())).toBe(before);
  });

  test('is not adopted while nobody says where the names are', async () => {
    const host = await herFile();
    host.person.type(HER_TAB, 'A3', 'Ziel');
    const columns = { A: 'none' } as const;
    expect(await host.isRefused('adopt', { ...adopt, columns })).toMatch(/quelle colonne/);
  });
});
