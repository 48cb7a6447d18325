import { resourceOf } from '../../preview/xlsx/file/resources';
import { cells, reading } from './read-from-xlsx';
import { cellAt, partOf, sharedStrings, styleAt, stylesheet, tabOf } from './workbooks';

describe('Reading the .xlsx files other programs write', () => {
  test('reads texts shared, inline and formatted piece by piece, with their spaces and entities', async () => {
    const { snapshot } = await reading(
      cells(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>en ligne</t></is></c>',
      ),
      sharedStrings(
        '<t xml:space="preserve"> R&amp;D </t>',
        '<r><t>Récolter </t></r><r><rPr><b/></rPr><t>5 000 €</t></r><rPh><t>x</t></rPh>',
      ),
    );
    expect(['A1', 'B1', 'C1'].map((at) => cellAt(snapshot, 'Plan', at)?.v)).toEqual([
      ' R&D ',
      'Récolter 5 000 €',
      'en ligne',
    ]);
  });

  test('reads numbers, booleans, errors and texts that formulas gave', async () => {
    const { snapshot } = await reading(
      cells(
        '<c r="A1"><v>12.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="str"><v>a_x000D_</v></c>',
      ),
    );
    expect(cellAt(snapshot, 'Plan', 'A1')).toEqual({ v: 12.5, t: 2 });
    expect(cellAt(snapshot, 'Plan', 'B1')).toEqual({ v: 1, t: 3 });
    expect(cellAt(snapshot, 'Plan', 'C1')).toEqual({ v: '#REF!', t: 1 });
    expect(cellAt(snapshot, 'Plan', 'D1')).toEqual({ v: 'a\r', t: 1 });
  });

  test('keeps a text that looks like a number, a date or a formula a text', async () => {
    const { snapshot } = await reading(cells('<c r="A1" t="str"><v>1250</v></c><c r="B1" t="str"><v>=1+1</v></c>'));
    expect(cellAt(snapshot, 'Plan', 'A1')).toEqual({ v: '1250', t: 4 });
    expect(cellAt(snapshot, 'Plan', 'B1')).toEqual({ v: '=1+1', t: 4 });
  });

  test('unfolds a shared formula into each of its cells', async () => {
    const row = (r: number, f: string): string => `<row r="${r}"><c r="C${r}">${f}<v>0</v></c></row>`;
    const { snapshot } = await reading(
      `<sheetData>${row(2, '<f t="shared" ref="C2:C4" si="0">IF(A2="B2",$A$1&amp;B2,SUM(\'Plan d\'\'action\'!B$2:B2))</f>')}${row(3, '<f t="shared" si="0"/>')}${row(4, '<f t="shared" si="0"/>')}</sheetData>`,
    );
    expect(cellAt(snapshot, 'Plan', 'C2')?.f).toBe("=IF(A2=\"B2\",$A$1&B2,SUM('Plan d''action'!B$2:B2))");
    expect(cellAt(snapshot, 'Plan', 'C4')?.f).toBe("=IF(A4=\"B2\",$A$1&B4,SUM('Plan d''action'!B$2:B4))");
  });

  test('takes the file prefixes off newer functions and does not trust the results saved beside formulas', async () => {
    const { snapshot } = await reading(
      cells('<c r="A1"><f>_xlfn.IFNA(_xlfn._xlws.SORT(B1:B3),"_xlfn.")</f><v>99</v></c>'),
    );
    expect(cellAt(snapshot, 'Plan', 'A1')).toEqual({ f: '=IFNA(SORT(B1:B3),"_xlfn.")' });
  });

  test('keeps the value last seen of a formula about another file or a table of Excel, and says so', async () => {
    const { snapshot, notCarried } = await reading(
      cells('<c r="A1"><f>[1]Feuil1!A1*2</f><v>99</v></c><c r="B1"><f>SUM(Ventes[Montant])</f><v>12</v></c>'),
    );
    expect(cellAt(snapshot, 'Plan', 'A1')).toEqual({ v: 99, t: 2 });
    expect(cellAt(snapshot, 'Plan', 'B1')).toEqual({ v: 12, t: 2 });
    expect(notCarried).toEqual([{ what: 'kept-values', where: 'Plan' }]);
  });

  test('keeps the value last seen of a function only Google has', async () => {
    const { snapshot } = await reading(
      cells('<c r="A1"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B)"),12)</f><v>12</v></c>'),
    );
    expect(cellAt(snapshot, 'Plan', 'A1')).toEqual({ v: 12, t: 2 });
  });

  test('ends a filter where the tab does, whose last rows hold nothing', async () => {
    const one = '<c r="A1"><v>1</v></c>';
    const { snapshot } = await reading(`${cells(one)}<autoFilter ref="A1:C1100"/>`);
    expect(tabOf(snapshot, 'Plan').rowCount).toBe(1000);
    expect(partOf(snapshot, 'SHEET_FILTER_PLUGIN', 'Plan')).toMatchObject({ ref: { startRow: 0, endRow: 999 } });
  });

  test('goes as far as there is content, and not down the million rows a program may have styled', async () => {
    const { snapshot } = await reading(
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="XFD2" s="1"/></row><row r="1048576" ht="12" customHeight="1"><c r="A1048576" s="1"/></row></sheetData>',
      stylesheet('<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>'),
    );
    expect(tabOf(snapshot, 'Plan')).toMatchObject({ rowCount: 1000, columnCount: 26, rowData: {} });
  });

  test('reads cells and rows that do not say where they stand', async () => {
    const { snapshot } = await reading(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    );
    expect(['A1', 'B1', 'A2'].map((at) => cellAt(snapshot, 'Plan', at)?.v)).toEqual([1, 2, 3]);
  });

  test('reads days as serial numbers with their format, in the order of days the file is written for', async () => {
    const formats = stylesheet(
      '<numFmts><numFmt numFmtId="164" formatCode="[$-40C]d\\ mmmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>',
    );
    const { snapshot } = await reading(
      cells('<c r="A1" s="1"><v>46461</v></c><c r="B1" s="2"><v>46461</v></c>'),
      formats,
    );
    expect(cellAt(snapshot, 'Plan', 'A1')).toMatchObject({ v: 46_461, t: 2 });
    expect(styleAt(snapshot, 'Plan', 'A1').n?.pattern).toBe('dd/mm/yyyy');
    expect(styleAt(snapshot, 'Plan', 'B1').n?.pattern).toBe('[$-40C]d\\ mmmm\\ yyyy');
  });

  test('moves the days of a file that counts from 1904, and not its amounts', async () => {
    const { snapshot } = await reading(cells('<c r="A1" s="1"><v>44999</v></c><c r="B1"><v>44999</v></c>'), {
      ...stylesheet('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
      'xl/workbook.xml':
        '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>',
    });
    expect(cellAt(snapshot, 'Plan', 'A1')?.v).toBe(46_461);
    expect(cellAt(snapshot, 'Plan', 'B1')?.v).toBe(44_999);
  });

  test('reads a file whose elements all bear a prefix', async () => {
    const { snapshot } = await reading('', {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(cellAt(snapshot, 'Plan', 'A1')?.v).toBe(7);
  });

  test('reads colours of the theme with their tint, and of the old palette', async () => {
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const { snapshot } = await reading(cells('<c r="A1" s="1"/><c r="B1" s="2"/>'), {
      ...stylesheet(
        '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/><xf fillId="3"/></cellXfs>',
      ),
      'xl/theme/theme1.xml':
        '<theme><themeElements><clrScheme><accent1><srgbClr val="000080"/></accent1></clrScheme></themeElements></theme>',
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="r4" Type="${relations}/theme" Target="theme/theme1.xml"/></Relationships>`,
    });
    expect(styleAt(snapshot, 'Plan', 'A1').bg?.rgb).toBe('#8080c0');
    expect(styleAt(snapshot, 'Plan', 'B1').bg?.rgb).toBe('#ff0000');
  });

  test('reads drop-downs on a whole column without walking its million cells, and those newer Excels keep apart', async () => {
    const { snapshot } = await reading(
      '<sheetData/><dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D1048576"><formula1>"À faire,En cours"</formula1></dataValidation></dataValidations><extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Objectifs!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(partOf(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN', 'Plan')).toMatchObject([
      { type: 'list', formula1: 'À faire,En cours', errorStyle: 1, ranges: [{ startRow: 1, endRow: 1_048_575 }] },
      { type: 'list', formula1: '=Objectifs!$A$2:$A$9', errorStyle: 2, ranges: [{ startColumn: 1, endRow: 8 }] },
    ]);
  });

  test('turns conditions on a value into formulas, and counts scales and bars as not read', async () => {
    const { snapshot, notCarried } = await reading(
      '<sheetData/><conditionalFormatting sqref="E2:H9"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>100</formula></cfRule><cfRule type="colorScale" priority="3"/></conditionalFormatting><conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN(A2)=0</formula></cfRule></conditionalFormatting>',
      stylesheet(
        '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFCE8E6"/></patternFill></fill></dxf></dxfs>',
      ),
    );
    expect(partOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', 'Plan')).toMatchObject([
      { rule: { value: '=LEN(A2)=0', style: { bl: 1, bg: { rgb: '#fce8e6' } } } },
      { rule: { value: '=E2>100' } },
    ]);
    expect(notCarried).toEqual([{ what: 'format', where: 'Plan' }]);
  });

  test('reads notes wherever the file keeps them', async () => {
    const { snapshot } = await reading('<sheetData/>', {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="r1" Type="http://x/comments" Target="../comments/comment7.xml"/></Relationships>',
      'xl/comments/comment7.xml':
        '<comments><commentList><comment ref="B3"><text><r><t>voir </t></r><r><t>Zoé</t></r></text></comment></commentList></comments>',
    });
    expect(partOf(snapshot, 'SHEET_NOTE_PLUGIN', 'Plan')).toMatchObject({ 2: { 1: { note: 'voir Zoé' } } });
  });

  test('reads names and leaves out the bookkeeping of the file', async () => {
    const { snapshot } = await reading('<sheetData/>', {
      'xl/workbook.xml':
        '<workbook xmlns:r="x"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$1</definedName><definedName name="plan_q1">Plan!$E$2:$E$1000</definedName></definedNames></workbook>',
    });
    const names = Object.values(resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN'));
    expect(names).toMatchObject([{ name: 'plan_q1', formulaOrRefString: 'Plan!$E$2:$E$1000' }]);
  });

  test('skips chart sheets and says that charts and pivot tables were not read', async () => {
    const { snapshot, notCarried } = await reading('<sheetData/><drawing r:id="r1"/>', {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="r1" Type="http://x/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="r2" Type="http://x/pivotTable" Target="../p.xml"/></Relationships>',
    });
    expect(tabOf(snapshot, 'Plan').name).toBe('Plan');
    expect(notCarried.map(({ what }) => what)).toEqual(['charts', 'pivot']);
  });
});
