import { longTest } from '../sampled';
import { aFile, inScript } from './a-file-of-hers';
import { anAddOn, onThatDay } from './add-on';
import { contentsBut, contentsOf, idOfTab, namesOf } from './file-content';
import { aPlanOf, PLAN, SETTINGS, TEMPLATES, withCells, YEAR_VIEW } from './plans';

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

  longTest(
    'is built of a plan whose actions are all dropped, and the tabs of its money and its morning too',
    async () => {
      const dropped = { name: 'Salon', deadline: 46_500, q1: 30, status: 'Abandonnée', owner: 'Zoé' };
      const host = await anAddOn({ snapshot: await aPlanOf({ actions: [dropped] }) });
      for (const grouping of ['objective', 'owner', 'rhythm'] as const)
        await host.does('retroplanning', { year: null, grouping, unit: grouping === 'owner' ? 'month' : 'week' });
      await host.does('dashboard');
      await host.does('budget', { build: true });
      expect(host.cells(YEAR_VIEW, 'A1:A30').flat()).not.toContain('Salon');
      expect(JSON.stringify(host.cells(YEAR_VIEW, 'A1:FZ30'))).not.toMatch(/#(REF|VALUE|N\/A|NAME|DIV)/);
    },
  );

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
