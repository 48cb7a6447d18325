import { aWorkbook, cellAt, styleAt, tabOf } from './workbooks';
import { block, part, thereAndBack } from './written-xlsx';

describe('Writing a workbook as .xlsx', () => {
  test('keeps numbers, texts, booleans and errors as what they are', async () => {
    const cells = {
      A1: { v: 1250.5, t: 2 },
      A2: { v: 'Café & <crème>', t: 1 },
      A3: { v: 1, t: 3 },
      A4: { v: '#N/A', t: 1 },
      A5: { v: '1250', t: 4 },
      A6: { v: '=1+1', t: 4 },
      A7: { v: 'première ligne\nseconde ligne', t: 1 },
    } as const;
    const { snapshot } = await thereAndBack(aWorkbook({ Plan: { cells } }));
    for (const [address, cell] of Object.entries(cells)) expect(cellAt(snapshot, 'Plan', address)).toEqual(cell);
  });

  test('writes formulas without their results, so that whoever opens the file calculates them', async () => {
    const { snapshot, bytes } = await thereAndBack(
      aWorkbook({ Plan: { cells: { A1: { f: '=SUM(B1,C1)', v: 7, t: 2 } } } }),
    );
    expect(await part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1"><f>SUM(B1,C1)</f></c>');
    expect(await part(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(cellAt(snapshot, 'Plan', 'A1')).toEqual({ f: '=SUM(B1,C1)' });
  });

  test('names newer functions with the prefix the format wants, and leaves the texts inside a formula alone', async () => {
    const formula = '=IFNA(TEXTJOIN(",",1,A1),"IFNA(")&\'IFNA(x\'!A1';
    const { snapshot, bytes } = await thereAndBack(aWorkbook({ Plan: { cells: { A1: { f: formula } } } }));
    expect(await part(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '_xlfn.IFNA(_xlfn.TEXTJOIN(&quot;,&quot;,1,A1),&quot;IFNA(&quot;)',
    );
    expect(cellAt(snapshot, 'Plan', 'A1')?.f).toBe(formula);
  });

  test('writes a formula filled down by hand in each of its cells', async () => {
    const cells = { C1: { f: '=A1*$B$1', si: 'x' }, C2: { si: 'x' }, D3: { si: 'x' } };
    const { snapshot } = await thereAndBack(aWorkbook({ Plan: { cells } }));
    expect(cellAt(snapshot, 'Plan', 'C2')?.f).toBe('=A2*$B$1');
    expect(cellAt(snapshot, 'Plan', 'D3')?.f).toBe('=B3*$B$1');
  });

  test('keeps fonts, fills, borders, alignment, wrapping and number formats', async () => {
    const style = {
      ff: 'Georgia',
      fs: 14,
      bl: 1,
      it: 1,
      st: { s: 1 },
      ul: { s: 1 },
      cl: { rgb: '#1a73e8' },
      bg: { rgb: '#fef7e0' },
      bd: { t: { s: 1, cl: { rgb: '#000000' } }, b: { s: 8, cl: { rgb: '#dadce0' } } },
      ht: 2,
      vt: 2,
      tb: 3,
      n: { pattern: '#,##0.00 "€"' },
    } as const;
    const { snapshot } = await thereAndBack(aWorkbook({ Plan: { cells: { B2: { v: 30, t: 2, s: style } } } }));
    expect(styleAt(snapshot, 'Plan', 'B2')).toEqual(style);
  });

  test('gives cells without a style the font of new Google spreadsheets, and says nothing of it in their styles', async () => {
    const { snapshot } = await thereAndBack(aWorkbook({ Plan: { cells: { A1: { v: 1, t: 2, s: { bl: 1 } } } } }));
    expect(snapshot.defaultStyle).toEqual({ ff: 'Arial', fs: 10 });
    expect(styleAt(snapshot, 'Plan', 'A1')).toEqual({ bl: 1 });
  });

  test('keeps widths, heights, what is hidden, frozen or merged, gridlines and tab colours', async () => {
    const tab = {
      tabColor: '#1a73e8',
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: 0,
      columnData: { 0: { w: 210 }, 3: { w: 21, hd: 1 } },
      rowData: { 0: { h: 40, ia: 0 }, 4: { hd: 1 } },
      mergeData: [block(6, 7, 0, 2)],
    } as const;
    const { snapshot } = await thereAndBack(
      aWorkbook({ Plan: { ...tab, mergeData: [...tab.mergeData] }, Aide: { hidden: 1 } }),
    );
    expect(tabOf(snapshot, 'Plan')).toMatchObject(tab);
    expect(tabOf(snapshot, 'Aide').hidden).toBe(1);
  });
});
