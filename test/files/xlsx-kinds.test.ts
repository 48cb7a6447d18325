import fs from 'node:fs/promises';
import path from 'node:path';
import { inFolder, plan } from './plan';
import { cells, reading } from './read-from-xlsx';
import { anXlsx, cellAt, stylesheet } from './workbooks';

const workbook = (inside: string): Readonly<Record<string, string>> => ({
  'xl/workbook.xml': `<workbook xmlns:r="x">${inside}<sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
});

const texts = (...all: readonly string[]): string =>
  `<sheetData>${all
    .map((line, row) => {
      const inLine = line.split('|').map((text, column) => {
        const at = `${String.fromCharCode(65 + column)}${row + 1}`;
        return /^\d+$/.test(text)
          ? `<c r="${at}"><v>${text}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
      });
      return `<row r="${row + 1}">${inLine.join('')}</row>`;
    })
    .join('')}</sheetData>`;

describe('kinds of workbooks people have', () => {
  test('in one that counts from 1904, days move and times of day do not', async () => {
    const { snapshot } = await reading(cells('<c r="A1" s="1"><v>44999</v></c><c r="B1" s="2"><v>0.75</v></c>'), {
      ...stylesheet('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>'),
      ...workbook('<workbookPr date1904="1"/>'),
    });
    expect(cellAt(snapshot, 'Plan', 'A1')?.v).toBe(46_461);
    expect(cellAt(snapshot, 'Plan', 'B1')?.v).toBe(0.75);
  });

  test('one that is protected is read, and it is said that its protection is not kept', async () => {
    const { snapshot, notCarried } = await reading(
      `${cells('<c r="A1"><v>7</v></c>')}<sheetProtection sheet="1"/>`,
      workbook('<workbookProtection lockStructure="1"/>'),
    );
    expect(cellAt(snapshot, 'Plan', 'A1')?.v).toBe(7);
    expect(notCarried).toEqual([
      { what: 'protection', where: '' },
      { what: 'protection', where: 'Plan' },
    ]);
  });

  test('of one with a table the cells are read, and a formula about its columns keeps the value last seen', async () => {
    const { snapshot, notCarried } = await reading(
      `${cells('<c r="A1" t="inlineStr"><is><t>Budget</t></is></c><c r="B1"><f>SUM(Plan[Budget])</f><v>12</v></c>')}<tableParts count="1"><tablePart r:id="r1"/></tableParts>`,
      { 'xl/tables/table1.xml': '<table id="1" name="Plan" displayName="Plan" ref="A1:A2" totalsRowCount="1"/>' },
    );
    expect(cellAt(snapshot, 'Plan', 'A1')?.v).toBe('Budget');
    expect(cellAt(snapshot, 'Plan', 'B1')).toEqual({ v: 12, t: 2 });
    expect(notCarried).toEqual([{ what: 'kept-values', where: 'Plan' }]);
  });

  test('one with macros is a plan as any other, and the file written says that it has none', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'plan.xlsm');
      const bytes = await anXlsx(texts('Action|Objectif|Budget', 'Newsletter|Ventes|30'), { 'xl/vbaProject.bin': 'x' });
      await fs.writeFile(file, bytes);
      const { exitCode, stderr } = await plan(['check', file, '-o', path.join(folder, 'out.xlsx')]);
      expect([exitCode, stderr]).toEqual([0, 'Ce que le fichier ne garde pas\u00a0: macros (tout le fichier).\n']);
    });
  });
});
