import fs from 'node:fs/promises';
import path from 'node:path';
import { type CellValue, Workbook, type Worksheet } from 'exceljs';
import type { Adoption, ReadReport } from '../../src/commands/api';
import { sampled } from '../sampled';
import { adoptables } from './adoptable-sheets';
import { dist, inFolder, plan, planJson } from './plan';

const TODAY = ['--today', '2027-01-04'];

async function workbookAt(file: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

const shown = (value: CellValue): string => JSON.stringify(value ?? null);

/** Everything of a tab in a block of cells: contents, looks, notes, rules, merged cells, widths, heights, highlights. */
function pictureOf(sheet: Worksheet, size: { readonly rows: number; readonly columns: number }): object {
  const cells: Record<string, unknown> = {};
  for (let row = 1; row <= size.rows; row += 1)
    for (let column = 1; column <= size.columns; column += 1) {
      const cell = sheet.getCell(row, column);
      cells[cell.address] = [shown(cell.value), cell.style, cell.note, cell.dataValidation, cell.isMerged];
    }
  const within = (address: string): boolean => sheet.getCell(address).fullAddress.col <= size.columns;
  return {
    cells,
    merges: sheet.model.merges.filter((range) => within(range.split(':')[0] ?? 'A1')),
    widths: Array.from({ length: size.columns }, (_, index) => {
      const { width, hidden } = sheet.getColumn(index + 1);
      return [width, hidden];
    }),
    heights: Array.from({ length: size.rows }, (_, index) => sheet.getRow(index + 1).height),
    highlights: (sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings,
    views: sheet.views,
    filter: sheet.autoFilter,
    state: sheet.state,
  };
}

const namesOf = (workbook: Workbook): ReadonlyMap<string, string> =>
  new Map(workbook.definedNames.model.map(({ name, ranges }) => [name, ranges.join()]));

describe.each(sampled(adoptables, 3))('$name', ({ locale, draw, said, tab, actions }) => {
  /** The file as the preview writes it when nothing was done to it, and after it was adopted with every column it lacks. */
  const adopted = inFolderOnce(async (folder) => {
    const [file, before, after] = ['in.xlsx', 'before.xlsx', 'after.xlsx'].map((it) => path.join(folder, it));
    if (file === undefined || before === undefined || after === undefined) throw new Error('no files');
    const workbook = new Workbook();
    draw(workbook);
    await workbook.xlsx.writeFile(file);
    const words = ['--locale', locale, ...TODAY];
    await plan(['read', file, ...said, ...words, '-o', before], dist);
    const read = await planJson(['read', file, ...said, ...words], dist);
    const answer = await planJson(['adopt', file, ...said, ...words, '--add', 'all', '-o', after], dist);
    const again = await planJson(['read', after, ...words], dist);
    return {
      before: await workbookAt(before),
      after: await workbookAt(after),
      read: read as typeof read & ReadReport,
      answer: answer as typeof answer & Adoption,
      again: again as typeof again & ReadReport,
    };
  });

  test('has every cell, look, rule, width and name it had', async () => {
    const { before, after } = await adopted();
    for (const sheet of before.worksheets) {
      const now = after.getWorksheet(sheet.name);
      if (now === undefined) throw new Error(`no tab ${sheet.name}`);
      const size = { rows: sheet.rowCount, columns: sheet.columnCount };
      expect(pictureOf(now, size)).toEqual(pictureOf(sheet, size));
    }
    const names = namesOf(after);
    for (const [name, place] of namesOf(before)) expect([name, names.get(name)]).toEqual([name, place]);
  });

  test('is read as it was, and is known as set up', async () => {
    const { read, again, answer } = await adopted();
    expect([read.tab, read.actions.map(({ name }) => name)]).toEqual([tab, actions]);
    expect([again.tab, again.isSetUp, again.actions.map(({ name }) => name)]).toEqual([tab, true, actions]);
    const told = ({ actions: all }: ReadReport) =>
      all.map(({ name, objectives, kpis, owners, start, deadline, dates, status }) => {
        return { name, objectives, kpis, owners, start, deadline, dates, status };
      });
    expect(told(again)).toEqual(told(read));
    expect(answer.after.actions).toBe(actions.length);
  });

  test('has the columns it lacked, right of everything of hers, and no other', async () => {
    const { read, again, answer, before } = await adopted();
    const width = before.getWorksheet(tab)?.columnCount ?? 0;
    expect(answer.added).toHaveLength(read.lacking.length + (read.lacking.includes('quarters') ? 3 : 0));
    for (const { letter } of answer.added) expect(columnOf(letter)).toBeGreaterThan(width);
    expect(again.lacking).toEqual([]);
  });

  test('counts the same money before and after', async () => {
    const { answer, read } = await adopted();
    const spent = (of: Adoption['before']): number =>
      Object.values(of.amounts).reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
    const left = read.actions
      .filter(({ line }) => answer.notSpread.some((it) => it.line === line))
      .reduce((sum, { budget }) => sum + (budget ?? 0), 0);
    const wanted = read.actions.reduce(
      (sum, { amounts, budget }) =>
        sum + Object.values(amounts).reduce<number>((all, it) => all + (it ?? 0), budget ?? 0),
      0,
    );
    expect(spent(answer.after) + left).toBe(wanted);
  });
});

const columnOf = (letter: string): number => [...letter].reduce((sum, it) => sum * 26 + (it.charCodeAt(0) - 64), 0);

/** Done once, whatever asks first. */
function inFolderOnce<T>(work: (folder: string) => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= inFolder(work);
    return done;
  };
}

describe('plan adopt', () => {
  test.each([
    ['a column that says nothing', ['--column', 'D'], 'dit d’aucune colonne'],
    ['a role there is not', ['--column', 'D=boss'], 'dit d’aucune colonne'],
    ['a column that cannot be added', ['--add', 'name'], 'qu’on peut ajouter'],
    ['a tab there is not', ['--tab', 'Autre'], 'Autre'],
  ])('refuses %s in one sentence, and writes no file', (_, said, sentence) =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'plan.csv');
      await fs.writeFile(file, 'Action;Objectif;KPI\nFoire;Vendre;Ventes\n');
      const out = path.join(folder, 'out.xlsx');
      const { exitCode, stdout, stderr } = await plan(['adopt', file, ...said, '-o', out], dist);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain(sentence);
      await expect(fs.access(out)).rejects.toThrow();
    }),
  );
});
