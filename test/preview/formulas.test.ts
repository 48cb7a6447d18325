import { openWorkbook } from './open';
import { answerOf, aWorkbook, inScript, withSheet } from './script';

describe('contract 17: only formulas that every locale reads alike', () => {
  it.each([
    ['=SUM(A1,B1)', 'separated by ";"'],
    ['=A1*1.5', 'decimal number'],
    ['=SUM({1;2})', 'array literal'],
    ['=VLOOKUP(A1;B1:C9;2)', 'VLOOKUP is not one of the functions'],
    ['=SOMME(A1;B1)', 'SOMME is not one of the functions'],
    ['=TEXT(A1;"dd/mm")', 'TEXT is not one of the functions'],
    ['=SUM(A1:A)', 'open at its end'],
    ["=SUM(\\'Feuille 1\\'!A1:\\'Feuille 1\\'!A3)", 'names its tab once'],
    ['=SUM(Plan!A1:Plan!A3)', 'names its tab once'],
    ['=SUM(A1', 'bracket is not closed'],
    ['="a', 'quote is not closed'],
  ])('%s is refused', async (formula, reason) => {
    for (const call of [`setFormula('${formula}')`, `setFormulas([['${formula}']])`, `setValue('${formula}')`]) {
      await expect(inScript(`sheet.getRange('D1').${call}`)).rejects.toThrow(reason);
    }
  });

  it('texts and names of tabs are not looked into', async () => {
    expect(
      await inScript(`book.insertSheet('L\\'été, 1.5');
        sheet.getRange('A1').setFormula('=IF(\\'L\\'\\'été, 1.5\\'!A1="";"a, {b} 1.5";"")'); return sheet.getRange('A1').getValue();`),
    ).toBe('a, {b} 1.5');
  });

  it('a formula reads back as en_US writes it, or as the locale of the file does', async () => {
    const body = withSheet(`var cell = sheet.getRange('A1').setFormula('=IF(B1="";1;2)'); return cell.getFormula();`);
    expect(await answerOf(await aWorkbook(body, { formulaReading: 'en' }))).toBe('=IF(B1="",1,2)');
    expect(await answerOf(await aWorkbook(body, { formulaReading: 'locale' }))).toBe('=IF(B1="";1;2)');
    expect(await answerOf(await aWorkbook(body, { formulaReading: 'locale', locale: 'en_GB' }))).toBe('=IF(B1="",1,2)');
  });

  it.each(['en', 'locale'] as const)(
    'what was read may be written back as it stands (reading: %s)',
    async (formulaReading) => {
      const host = await aWorkbook(withSheet(`sheet.getRange('C1').setFormulas(sheet.getRange('B1').getFormulas());`), {
        formulaReading,
      });
      host.person.type('Feuille 1', 'A1', '7');
      host.person.type('Feuille 1', 'B1', '=ROUND(A1*1,5;0)');
      await answerOf(host);
      expect(host.cells('Feuille 1', 'A1:C1')).toEqual([[7, 11, 11]]);
    },
  );

  it('a person may type any formula, in her locale', async () => {
    const host = await aWorkbook('');
    host.person.type('Feuille 1', 'A1', '=VLOOKUP("b";{"a"};1;FALSE)');
    expect(host.formulas('Feuille 1', 'A1')).toEqual([['=VLOOKUP("b",{"a"},1,FALSE)']]);
  });
});

describe('a file that is opened', () => {
  it('shows what its formulas come to, whatever was saved, also one that nobody can read', async () => {
    const host = await openWorkbook();
    const [sheet] = Object.values(host.save().sheets);
    const cellData = { 0: { 0: { v: 2, t: 2 }, 1: { f: '=A1*3', v: 5, t: 2 }, 2: { f: '=A1+*', v: 1, t: 2 } } };
    host.restore({ ...host.save(), sheets: { [sheet?.id ?? '']: { ...sheet, cellData } } });
    await host.settled();
    expect(host.cells('Feuille 1', 'A1:C1')).toEqual([[2, 6, '#ERROR!']]);
    host.dispose();
  });

  it('without a formula is as it was once a script that moved rows before and after it wrote one is undone', async () => {
    const host =
      await aWorkbook(`function paint() { SpreadsheetApp.getActiveSheet().getRange('A1:C9').setBackground('#eeeeee'); }
      function move() {
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.insertRowsBefore(1, 1);
        sheet.getRange('B5').setFormula('=A1');
        sheet.insertRowsBefore(1, 1);
      }`);
    await answerOf(host, 'paint');
    await answerOf(host, 'move');
    expect(host.formulas('Feuille 1', 'B6')).toEqual([['=A2']]);
    host.undo();
    await host.settled();
    expect(host.formulas('Feuille 1', 'B4:B7').flat().join('')).toBe('');
  });
});

/** The values of formulas, in a workbook whose columns A and B hold these rows. */
async function calculated(formulas: readonly string[], rows: readonly (readonly unknown[])[] = []): Promise<unknown> {
  return inScript(`var rows = ${JSON.stringify(rows)}, formulas = ${JSON.stringify(formulas)};
    if (rows.length) sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
    var range = sheet.getRange(1, 6, formulas.length, 1).setNumberFormat('0');
    range.setFormulas(formulas.map(function (formula) { return [formula]; }));
    return range.getValues().map(function (row) { return row[0]; });`);
}

describe('formulas calculate as in Google Sheets', () => {
  it('MATCH takes * and ? for wildcards and ~ for their escape, ~~ included', async () => {
    const names = [["'a*b"], ["'axb"], ["'a?b"], ["'a~b"], ["'deux\nlignes"]];
    const formulas = ['a*b', 'a~*b', 'a?b', 'a~?b', 'a~~b', 'A~*B', 'deux*', 'a~*c'].map(
      (name) => `=IFERROR(MATCH("${name}";A1:A5;0);"-")`,
    );
    expect(await calculated(formulas, names)).toEqual([1, 1, 1, 3, 4, 1, 5, '-']);
  });

  it('COUNTIFS and SUMIFS read wildcards the same way', async () => {
    const rows = [
      ["'a*b", 1],
      ["'axb", 2],
      ["'a~b", 4],
    ];
    expect(
      await calculated(
        ['=COUNTIFS(A1:A3;"a*b")', '=COUNTIFS(A1:A3;"a~*b")', '=COUNTIFS(A1:A3;"a~~b")', '=SUMIFS(B1:B3;A1:A3;"a~~b")'],
        rows,
      ),
    ).toEqual([3, 1, 1, 4]);
  });

  it('= compares names as they are written', async () => {
    expect(await calculated(['=A1="a*b"', '=A2="a*b"', '=A2="AXB"', '=A1<>A2'], [["'a*b"], ["'axb"]])).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('a formula that gives "" holds a text, at once and when it is calculated again', async () => {
    const formulas = [
      '=COUNTA(A1:A2)',
      '=A1>5',
      '=A1=0',
      '=A1=""',
      '=IFERROR(A1+1;"err")',
      '=IF(A3="";"blank";"")',
      '=A3=0',
      '=AND(A1<>"";A1<46400)',
      '=SUM(A1:A3)',
      '=COUNTIFS(A1:A3;"")',
    ];
    const expected = [2, true, false, true, 'err', 'blank', true, false, 0, 3];
    const host = await aWorkbook(
      withSheet(`sheet.getRange('A1:A2').setFormulas([['=IF(1=1;"";"")'], ['=IF(1=1;"";"")']]);
        var formulas = ${JSON.stringify(formulas)};
        sheet.getRange(1, 6, formulas.length, 1).setFormulas(formulas.map(function (formula) { return [formula]; }));`),
    );
    await answerOf(host);
    const column = (): unknown => host.cells('Feuille 1', `F1:F${formulas.length}`).flat();
    expect(column()).toEqual(expected);
    host.restore(host.save());
    host.person.type('Feuille 1', 'A3', '1');
    host.person.type('Feuille 1', 'A3', '');
    expect(column()).toEqual(expected);
  });

  it('a text is greater than any number, TRUE than any text, and "" + 1 is an error', async () => {
    expect(await calculated(['="">5', '="a">1', '=TRUE>"z"', '=TRUE<>"x"', '=IFERROR(""+1;"err")', '=""&1'])).toEqual([
      true,
      true,
      true,
      true,
      'err',
      '1',
    ]);
  });

  it('working days skip week-ends and holidays, blanks among the holidays are nothing, a text is an error', async () => {
    // 46387 is Thursday 31 December 2026; the column holds it, then a blank.
    const rows = [[46387], [''], ["'férié"]];
    expect(
      await calculated(
        [
          '=WORKDAY(46380;5)',
          '=WORKDAY(46380;5;A1:A2)',
          '=WORKDAY(46400;-5)',
          '=NETWORKDAYS(46380;46400;A1:A2)',
          '=NETWORKDAYS(46400;46380)',
          '=IFERROR(WORKDAY(46380;5;A1:A3);"err")',
        ],
        rows,
      ),
    ).toEqual([46387, 46388, 46393, 14, -15, 'err']);
  });

  it('days and rows', async () => {
    const rows = [
      ['a', 5],
      ['b', 6],
      ['c', 7],
    ];
    expect(
      await calculated(
        [
          '=EOMONTH(46053;1)',
          '=WEEKDAY(46383;2)',
          '=DATE(2027;2;31)',
          '=MEDIAN(46400;46390;46410)',
          '=MOD(-3;7)',
          '=INT(-5/2)',
          '=INDEX(A1:B3;2;2)',
          '=MATCH("c";INDEX(A1:A3;2):INDEX(A1:A3;3);0)',
          '=SUM(INDEX(B1:B3;1):INDEX(B1:B3;2))',
          '=SUM(INDEX(A1:B3;2;2):INDEX(A1:B3;3;2))',
          '=COUNTIFS(B1:B3;">="&B2)',
        ],
        rows,
      ),
    ).toEqual([46081, 7, 46449, 46400, 4, -3, 6, 2, 11, 13, 2]);
  });

  it('amounts of twelve digits keep their cents', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue(999999999999.99);
        sheet.getRange('B1').setFormula('=A1'); sheet.getRange('C1').setFormula('=INT(A1/12*100)/100');
        sheet.getRange('D1').setFormula('=A1-C1');
        return sheet.getRange('B1:D1').getValues()[0];`),
    ).toEqual([999_999_999_999.99, 83_333_333_333.33, 916_666_666_666.66]);
  });

  it('a value read after a write is calculated', async () => {
    expect(
      await inScript(`sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('A1').setValue(4);
        var once = sheet.getRange('B1').getValue(); sheet.getRange('A1').setValue(5);
        return [once, sheet.getRange('B1').getValue()];`),
    ).toEqual([8, 10]);
  });
});
