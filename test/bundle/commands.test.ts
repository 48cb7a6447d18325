import type { IWorkbookData } from '@univerjs/core';
import { PLAN_ROWS } from '../../src/workbook/plan/plan-tab';
import { type AddOn, aNewFile, aNewPlan, anAddOn, bundle, onThatDay, TODAY } from './add-on';
import { contentsBut, contentsOf, idOfTab, namesOf } from './file-content';
import { aPlanOf, OBJECTIVES, PLAN, type PlanRow, SETTINGS, TEMPLATES, withCells, YEAR_VIEW } from './plans';

const HEADERS = [
  'Action',
  'Objectif',
  'KPI',
  'Responsable',
  'Budget Q1',
  'Budget Q2',
  'Budget Q3',
  'Budget Q4',
  'Fréquence',
  'Début',
  'Échéance',
  "Type d'action",
  'Statut',
];

const actions: readonly PlanRow[] = [
  { name: 'Newsletter', objectives: 'Vendre', kpis: 'Clics', owner: 'Zoé', q1: 30, rhythm: 'Mensuelle' },
  {
    name: 'Salon',
    objectives: 'Vendre; Être connus',
    kpis: 'Contacts',
    owner: 'Léa',
    q2: 300,
    rhythm: 'Ponctuelle',
    deadline: 46_500,
  },
  {
    name: 'Vidéo',
    objectives: 'Être connus',
    kpis: 'Vues',
    owner: 'Zoé',
    q3: 50,
    deadline: 46_600,
    kind: 'Vidéo de présentation',
  },
];

const aFile = (): Promise<IWorkbookData> => aPlanOf({ actions, objectives: ['Vendre', 'Être connus'] });

/** What a function of a script gives in that file; the file is then as the function left it. */
async function inScript(
  snapshot: IWorkbookData,
  body: string,
): Promise<{ readonly value: unknown; readonly host: AddOn }> {
  const code = `${bundle.code}\nfunction run() { var book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`;
  const host = await anAddOn({ snapshot, code });
  const result = await host.execute('run');
  if (!result.ok) throw new Error(result.message);
  return { value: result.value, host };
}

describe('A new plan', () => {
  const made = async (): Promise<AddOn> => anAddOn({ snapshot: await aNewFile() });

  test("has the course's eight columns in its order, then the optional ones", async () => {
    const host = await made();
    expect(host.tabs()).toEqual([PLAN, OBJECTIVES, TEMPLATES, SETTINGS]);
    expect(host.cells(PLAN, 'A1:P1')).toEqual([[...HEADERS, '', '', '']]);
    expect(host.cells(OBJECTIVES, 'A1:F1')).toEqual([
      ['Objectif', 'Période', 'KPI', 'Point de départ', 'Cible', 'Atteint'],
    ]);
  });

  test('in English has the same columns in English', async () => {
    const host = await anAddOn({ language: 'en' });
    await host.does('newPlan', aNewPlan({ language: 'en', currency: 'GBP', country: 'GB' }));
    expect(host.tabs()).toEqual(['Action plan', 'Objectives', 'Templates', 'Settings']);
    expect(host.cells('Action plan', 'A1:M1')[0]).toEqual([
      'Action',
      'Objective',
      'KPI',
      'Owner',
      'Budget Q1',
      'Budget Q2',
      'Budget Q3',
      'Budget Q4',
      'Rhythm',
      'Start',
      'Deadline',
      'Kind of action',
      'Status',
    ]);
  });

  test('has a name for every column, a frozen header and drop-downs that warn', async () => {
    const snapshot = (await made()).save();
    const names = namesOf(snapshot);
    for (const name of [
      'action',
      'objective',
      'kpi',
      'owner',
      'q1',
      'q2',
      'q3',
      'q4',
      'rhythm',
      'start',
      'deadline',
      'kind',
      'status',
    ])
      expect(names[`plan_${name}`]).toMatch(new RegExp(`^'Plan d''action'!\\$[A-M]\\$2:\\$[A-M]\\$${PLAN_ROWS}$`));
    const { value } = await inScript(
      snapshot,
      `var sheet = book.getSheetByName("${PLAN}");
      return [sheet.getFrozenRows(), 'ABCDEFGHIJKLM'.split('').map(function (letter) {
        var rule = sheet.getRange(letter + '2').getDataValidation();
        return rule === null ? '' : rule.getAllowInvalid() ? 'warns' : 'refuses';
      })];`,
    );
    expect(value).toEqual([1, ['', 'warns', '', 'warns', '', '', '', '', 'warns', '', '', 'warns', 'warns']]);
  });

  test.each([
    ['an action without objective, KPI and owner', { A2: 'Salon' }, ['B2', 'C2', 'D2']],
    ['an amount that is text', { A2: 'Salon', B2: 'x', C2: 'x', D2: 'x', E2: 'gratuit' }, ['E2']],
    ['a row without a name', { B2: 'Vendre' }, ['A2']],
    ['nothing where all is there', { A2: 'Salon', B2: 'x', C2: 'x', D2: 'x', E2: '0', F2: '12' }, []],
  ])('highlights %s', async (_, typed, expected) => {
    const host = await made();
    for (const [cell, text] of Object.entries(typed)) host.person.type(PLAN, cell, text);
    expect(await painted(host.save())).toEqual(expected);
  });
});

/** The cells of the plan's second row that its highlights paint: each formula is calculated where it would be, in a cell beside. */
async function painted(snapshot: IWorkbookData): Promise<readonly unknown[]> {
  const { value, host } = await inScript(
    snapshot,
    `var sheet = book.getSheetByName("${PLAN}"), cells = [];
    sheet.getConditionalFormatRules().forEach(function (rule) {
      var formula = rule.getBooleanCondition().getCriteriaValues()[0], range = rule.getRanges()[0];
      for (var column = range.getColumn(); column <= range.getLastColumn(); column++)
        cells.push([range.getColumn(), column, formula]);
    });
    return cells;`,
  );
  const wanted = value as readonly (readonly [number, number, string])[];
  const shift = (formula: string, by: number): string =>
    formula.replace(/(\$?)([A-Z])(\d)/g, (all, fixed: string, letter: string, row: string) =>
      fixed === '$' ? all : `${String.fromCharCode(letter.charCodeAt(0) + by)}${row}`,
    );
  const known = new Map<string, boolean>();
  const isTrue = (formula: string): boolean => {
    host.person.type(OBJECTIVES, 'H1', '');
    host.person.type(PLAN, 'P2', formula);
    return host.cells(PLAN, 'P2')[0]?.[0] === true;
  };
  const found = wanted.flatMap(([first, column, formula]) => {
    const shifted = shift(formula, column - first);
    const isPainted = known.get(shifted) ?? isTrue(shifted);
    known.set(shifted, isPainted);
    return isPainted ? [`${String.fromCharCode(64 + column)}2`] : [];
  });
  return [...new Set(found)].sort();
}

describe('The commands', () => {
  test.each(['fr', 'en'] as const)('load the example in %s with no error and its retroplanning', async (language) => {
    const host = await anAddOn({ language: 'fr' });
    await host.does('loadExample', { language, year: 2027 });
    expect(host.tabs()).toHaveLength(5);
    const { problems } = await host.does('check');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('save a new action below the last, and only what changed of one that stands', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    const { draft } = await host.does('actionForm', 'new');
    const saved = await host.does('saveAction', {
      draft: {
        ...draft,
        name: '=Soldes',
        objectives: ['Vendre'],
        kpis: ['CA'],
        owner: 'Max',
        deadline: '2027-06-30',
        budget: ['1 250,50', '', '', ''],
      },
      newObjectives: [],
    });
    expect(saved.cell).toEqual({ sheet: PLAN, cell: 'A5' });
    expect(host.cells(PLAN, 'A5:M5')).toEqual([
      ['=Soldes', 'Vendre', 'CA', 'Max', 1250.5, '', '', '', '', '', 46_568, '', ''],
    ]);
    expect(host.cells(SETTINGS, 'E4:E4')).toEqual([['Max']]);
    const others = contentsBut(host.save(), PLAN, SETTINGS);
    await host.does('goTo', { sheet: PLAN, cell: 'A2' });
    const form = await host.does('actionForm', 'selected');
    if (form.loaded === undefined) throw new Error('not loaded');
    host.person.sortRows(PLAN, 'A2:M5', 'A', 'descending');
    const edited = await host.does('saveAction', {
      loaded: form.loaded,
      draft: { ...form.draft, kpis: ['Ventes'] },
      newObjectives: [],
    });
    expect(host.cells(PLAN, edited.cell.cell.replace(/A(\d+)/, 'A$1:E$1'))).toEqual([
      ['Newsletter', 'Vendre', 'Ventes', 'Zoé', 30],
    ]);
    expect(contentsBut(host.save(), PLAN, SETTINGS)).toEqual(others);
  });

  test('duplicate an action and drop one, and find neither when it was changed meanwhile', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    await host.does('goTo', { sheet: PLAN, cell: 'B4' });
    const { loaded } = await host.does('actionForm', 'selected');
    if (loaded === undefined) throw new Error('not loaded');
    await host.does('duplicateAction', loaded);
    expect(host.cells(PLAN, 'A5:B5')).toEqual([['Vidéo (copie)', 'Être connus']]);
    await host.does('dropAction', loaded);
    expect(host.cells(PLAN, 'A4:M4')[0]?.[12]).toBe('Abandonnée');
    const before = contentsOf(host.save());
    expect(await host.isRefused('dropAction', loaded)).toMatch(/Quelqu'un a modifié « Vidéo » entre-temps \(Statut\)/);
    expect(contentsOf(host.save())).toEqual(before);
  });

  test('check without writing, and select the cell asked for', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    const before = contentsOf(host.save());
    expect(await host.does('check')).toMatchObject({ tab: PLAN, actions: 3, objectives: 2 });
    expect(await host.does('goTo', { sheet: PLAN, cell: 'C3' })).toMatchObject({
      message: expect.stringContaining('C3'),
    });
    expect(contentsOf(host.save())).toEqual(before);
    expect(await host.isRefused('goTo', { sheet: 'Autre', cell: 'C3' })).toMatch(/n'existe plus/);
  });
});

/** What she has of her own in the file, everywhere she may have it. */
const HERS = `
  var plan = book.getSheetByName("${PLAN}");
  plan.insertColumnsAfter(4, 1);
  plan.getRange('E1:E4').setValues([['Ma colonne'], ['à voir'], [12], ['=F2*2']]).setBackground('#ff00ff');
  plan.getRange('A2').setFontColor('#123456').setNote('ma note');
  var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$E2="à voir"').setBackground('#00ff00').setRanges([plan.getRange('A2:E50')]).build();
  plan.setConditionalFormatRules(plan.getConditionalFormatRules().concat([rule]));
  var mine = book.insertSheet('À moi');
  mine.getRange('A1:B2').setValues([['Budget Q1', '=SUM(plan_q1)'], ['Fin', "='${PLAN.replace("'", "''")}'!A2"]]).setFontWeight('bold');
  mine.setFrozenRows(1);
  book.setNamedRange('ma_plage', mine.getRange('A1:B2'));`;

describe('The retroplanning', () => {
  test('built twice shows the same, to the last format, on every tab', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    onThatDay(host);
    await host.does('retroplanning', { year: null });
    const once = host.save();
    await host.does('retroplanning', { year: null });
    const twice = host.save();
    expect([contentsOf(twice), namesOf(twice)]).toEqual([contentsOf(once), namesOf(once)]);
  });

  test('rewrites its own tab in place and leaves everything of hers as it was', async () => {
    const { host } = await inScript(await aFile(), HERS);
    const atFirst = host.save();
    await host.does('retroplanning', { year: null });
    const built = host.save();
    expect(contentsBut(built, YEAR_VIEW, SETTINGS)).toEqual(contentsBut(atFirst, SETTINGS));
    host.person.type(PLAN, 'A5', 'Une de plus');
    host.person.type(PLAN, 'L5', '15/06/2027');
    const changed = host.save();
    await host.does('retroplanning', { year: null });
    const rebuilt = host.save();
    expect(contentsBut(rebuilt, YEAR_VIEW, SETTINGS)).toEqual(contentsBut(changed, YEAR_VIEW, SETTINGS));
    expect(idOfTab(rebuilt, YEAR_VIEW)).toBe(idOfTab(built, YEAR_VIEW));
    expect(namesOf(rebuilt)).toMatchObject({ ma_plage: namesOf(atFirst)['ma_plage'] });
    expect(host.cells(YEAR_VIEW, 'A2')).toEqual([['À jour · 4 actions']]);
  });

  test('keeps what she wrote below and beside it, and her own highlight, when it is rebuilt with more rows', async () => {
    const first = await anAddOn({ snapshot: await aFile() });
    await first.does('retroplanning', { year: null });
    const snapshot = first.save();
    const { host, value } = await inScript(
      snapshot,
      `var sheet = book.getSheetByName('${YEAR_VIEW}'), row = sheet.getLastRow() + 2, column = sheet.getLastColumn() + 2;
      if (sheet.getMaxColumns() < column) sheet.insertColumnsAfter(sheet.getMaxColumns(), column - sheet.getMaxColumns());
      sheet.getRange(row, 1).setValue('mes notes').setBackground('#ff00ff');
      sheet.getRange(3, column).setValue('à droite');
      var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B1="Zoé"').setBold(true).setRanges([sheet.getRange('A1:B40')]).build();
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule]));
      return [row, column];`,
    );
    const [row = 0] = value as readonly number[];
    for (const [line, name] of [
      [5, 'Un'],
      [6, 'Deux'],
      [7, 'Trois'],
    ] as const) {
      host.person.type(PLAN, `A${line}`, name);
      host.person.type(PLAN, `K${line}`, '15/06/2027');
    }
    await host.does('retroplanning', { year: null });
    const grid = host.cells(YEAR_VIEW, 'A1:GZ60');
    expect(grid.flat().filter((cell) => cell === 'à droite')).toHaveLength(1);
    // Three actions more, under a group of their own.
    expect(grid[row - 1 + 4]?.[0]).toBe('mes notes');
    const rules = JSON.stringify(contentsOf(host.save())[YEAR_VIEW]?.['SHEET_CONDITIONAL_FORMATTING_PLUGIN']);
    expect(rules.match(/\$B1=/g)).toHaveLength(1);
    expect(rules.match(/◆/g)).toHaveLength(1);
  });

  test('of a plan made elsewhere changes none of its cells and formats', async () => {
    const foreign = withCells((await anAddOn()).save(), 'Feuille 1', { row: 1, column: 1 }, [
      ['Plan marketing de la maison'],
      [],
      ['Quoi', 'But', 'Pilote', 'Mon avis', 'T1', 'T2', 'Date limite'],
      ['Salon', 'Vendre', 'Zoé', 'bien', 300, 0, 46_500],
      ['Vidéo', 'Être connus', 'Léa', '', 50, 20, 46_600],
      ['TOTAL', '', '', '', 350, 20],
    ]);
    const { host } = await inScript(
      foreign,
      `var sheet = book.getSheets()[0]; sheet.getRange('A1:G3').setFontWeight('bold').setBackground('#eeeeee'); sheet.getRange('E6').setFormula('=SUM(E4:E5)'); sheet.getRange('G4:G5').setNumberFormat('d mmm yy');`,
    );
    const before = host.save();
    await host.does('retroplanning', { year: 2027 });
    expect(contentsBut(host.save(), YEAR_VIEW, TEMPLATES, SETTINGS)).toEqual(contentsOf(before));
    expect(host.cells(YEAR_VIEW, 'A2')).toEqual([['À jour · 2 actions']]);
    expect(host.cells(YEAR_VIEW, 'A8')).toEqual([['Salon']]);
  });
});

/** The functions that the items of the shown menu run. */
const itemsOf = (host: AddOn): readonly string[] =>
  (host.shown.menus[0]?.entries ?? []).flatMap((entry) => (entry.is === 'item' ? [entry.functionName] : []));

describe('The life of the add-on', () => {
  test('contract 1: its menu is made before it may see the file', async () => {
    const host = await anAddOn();
    const result = await host.execute('onOpen', [], { authMode: 'NONE' });
    expect([result.ok, result.stats.calls]).toEqual([true, expect.any(Number)]);
    expect(itemsOf(host)).toHaveLength(6);
    expect(await host.execute('onInstall', [], { authMode: 'FULL' })).toMatchObject({ ok: true });
  });

  test('contract 1: evaluating it calls no service', async () => {
    const host = await anAddOn({ code: `${bundle.code}\nfunction nothing() { return 1; }` });
    const { ok, stats } = await host.execute('nothing', [], { authMode: 'NONE' });
    expect([ok, stats.calls, stats.byName]).toEqual([true, 0, {}]);
  });

  test('contract 2: every item of its menu works in FULL, and shows something', async () => {
    const menu = await anAddOn();
    await menu.execute('onOpen', [], { authMode: 'NONE' });
    for (const item of itemsOf(menu)) {
      const host = await anAddOn({ snapshot: await aFile() });
      expect(await host.execute(item, [], { authMode: 'FULL', today: TODAY })).toMatchObject({ ok: true });
      expect(host.shown.sidebars.length + host.shown.toasts.length).toBeGreaterThan(0);
    }
  });

  test('contract 4: a build that goes on for long says so before and after in a toast', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    await host.execute('menuRetroplanning', [], { today: TODAY });
    expect(host.shown.toasts).toEqual([
      'Construire le rétroplanning…',
      expect.stringMatching(/^Rétroplanning construit : 3 actions/),
    ]);
  });
});
