import { answerOf, aWorkbook, inScript, withSheet } from './script';

const LIST = `sheet.getRange('M2').setDataValidation(
  SpreadsheetApp.newDataValidation().requireValueInList(['À faire', 'Terminé']).setAllowInvalid(false).build());`;
const VIOLATION = 'The data you entered in cell M2 violates the data validation rules set on this cell.';

describe('contract 19: data validation', () => {
  it('rules warn unless they are told to reject', async () => {
    expect(
      await inScript(`var cell = sheet.getRange('A1');
        cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()); cell.setValue('other');
        return [cell.getValue(), cell.getDataValidation().getAllowInvalid()];`),
    ).toEqual(['other', true]);
  });

  it('writing into a cell that rejects throws at the write', async () => {
    await expect(
      inScript(`${LIST} sheet.getRange('M1:M2').setValues([['x'], ['Autre']]); sheet.getRange('A1').setValue(1);`),
    ).rejects.toThrow(VIOLATION);
  });

  it.each(['SpreadsheetApp.flush()', 'sheet.getRange("A1").getValue()', ''])(
    'or only when what was written is sent: %s',
    async (send) => {
      const host = await aWorkbook(
        withSheet(
          `${LIST} sheet.getRange('M2').setValue('Autre'); sheet.getRange('A1').setValue('written'); ${send}; `,
        ),
        { rejectsAt: 'flush' },
      );
      expect(await host.execute('run')).toMatchObject({ ok: false, message: expect.stringContaining(VIOLATION) });
      expect(host.cells('Feuille 1', 'M2')).toEqual([['']]);
      expect(host.cells('Feuille 1', 'A1')).toEqual([['written']]);
    },
  );

  it('what the rule allows is written', async () => {
    expect(await inScript(`${LIST} return sheet.getRange('M2').setValue('Terminé').getValue();`)).toBe('Terminé');
  });

  it('every rule reads back as it was made', async () => {
    expect(
      await inScript(`var make = SpreadsheetApp.newDataValidation, range = sheet.getRange('B1:G1');
        range.setDataValidations([[
          make().requireValueInList(['a, b', 'c'], false).setHelpText('aide').build(),
          make().requireValueInRange(sheet.getRange('Z2:Z9')).build(),
          make().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).build(),
          make().requireDate().build(),
          make().requireFormulaSatisfied('=AND($B1>0;$C1<>"x;y")').build(),
          make().requireCheckbox().build() ]]);
        return range.getDataValidations()[0].map(function (rule) {
          var values = rule.getCriteriaValues().map(function (value) { return value.getA1Notation ? value.getA1Notation() : value; });
          return [String(rule.getCriteriaType()), values, rule.getAllowInvalid(), rule.getHelpText()];
        });`),
    ).toEqual([
      ['VALUE_IN_LIST', [['a, b', 'c'], false], true, 'aide'],
      ['VALUE_IN_RANGE', ['Z2:Z9', true], true, null],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], false, null],
      ['DATE_IS_VALID_DATE', [], true, null],
      ['CUSTOM_FORMULA', ['=AND($B1>0;$C1<>"x;y")'], true, null],
      ['CHECKBOX', [], true, null],
    ]);
  });

  it('a criterion is compared with the enumeration', async () => {
    expect(
      await inScript(`var rule = SpreadsheetApp.newDataValidation().requireDate().build();
        return rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.DATE_IS_VALID_DATE;`),
    ).toBe(true);
  });

  it('a rule is taken off some cells and stays on the others', async () => {
    expect(
      await inScript(`var rule = SpreadsheetApp.newDataValidation().requireDate().build();
        sheet.getRange('A1:A3').setDataValidation(rule); sheet.getRange('A2').clearDataValidations();
        return sheet.getRange('A1:A3').getDataValidations().map(function (row) { return row[0] !== null; });`),
    ).toEqual([true, false, true]);
  });
});

const RULE = (formula: string): string =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build()`;

describe('contract 20: conditional formats', () => {
  it('setting the rules replaces all of them, in their order, and they read back as they were written', async () => {
    expect(
      await inScript(`sheet.setConditionalFormatRules([${RULE('=$A1="old"')}]);
        sheet.setConditionalFormatRules([${RULE('=AND($A1="a;b";$B1>2)')},
          SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Terminé').setFontColor('#00ff00').setBold(true).setItalic(true)
            .setStrikethrough(true).setRanges([sheet.getRange('B1:B9'), sheet.getRange('D1')]).build(),
          SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#0000ff').setRanges([sheet.getRange('C1')]).build()]);
        return sheet.getConditionalFormatRules().map(function (rule) {
          var when = rule.getBooleanCondition();
          return [String(when.getCriteriaType()), when.getCriteriaValues(), when.getBackground(), when.getFontColor(), when.getBold(),
            when.getItalic(), when.getStrikethrough(), rule.getRanges().map(function (range) { return range.getA1Notation(); }).join()];
        });`),
    ).toEqual([
      ['CUSTOM_FORMULA', ['=AND($A1="a;b";$B1>2)'], '#ff0000', null, null, null, null, 'A1:A9'],
      ['TEXT_EQUAL_TO', ['Terminé'], null, '#00ff00', true, true, true, 'B1:B9,D1'],
      ['CELL_NOT_EMPTY', [], '#0000ff', null, null, null, null, 'C1'],
    ]);
  });

  it.each(['=Autre!A1>0', "=\\'Autre\\'!A1>0", '=other_name>0', '=SUM(other_name)>0'])(
    'a rule that names another tab throws and the whole set fails: %s',
    async (formula) => {
      const host = await aWorkbook(
        `${withSheet(`book.setNamedRange('other_name', book.insertSheet('Autre').getRange('A1:A3'));
        sheet.setConditionalFormatRules([${RULE('=$A1>1')}]);`)}
        function change() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
          sheet.setConditionalFormatRules([${RULE('=$A1>2')}, ${RULE(formula)}]); }
        function left() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getConditionalFormatRules().map(function (rule) {
          return rule.getBooleanCondition().getCriteriaValues()[0]; }); }`,
      );
      await answerOf(host);
      await expect(answerOf(host, 'change')).rejects.toThrow(
        'Conditional format rule cannot reference a different sheet.',
      );
      expect(await answerOf(host, 'left')).toEqual(['=$A1>1']);
    },
  );

  it('a rule may name its own tab, and a text with an exclamation mark is no tab', async () => {
    expect(
      await inScript(`book.setNamedRange('own_name', sheet.getRange('Z1'));
        sheet.setConditionalFormatRules([${RULE("=\\'Feuille 1\\'!$A1>own_name")}, ${RULE('=$A1="Autre!"')}]);
        return sheet.getConditionalFormatRules().length;`),
    ).toBe(2);
  });

  it('rules that were read are written back with one more', async () => {
    expect(
      await inScript(`sheet.setConditionalFormatRules([${RULE('=$A1>1')}]);
        sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([${RULE('=$A1>2')}]));
        sheet.clearConditionalFormatRules; var count = sheet.getConditionalFormatRules().length;
        sheet.clearConditionalFormatRules(); sheet.clearConditionalFormatRules();
        return [count, sheet.getConditionalFormatRules().length];`),
    ).toEqual([2, 0]);
  });
});
