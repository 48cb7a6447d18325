import fs from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from '../../preview/xlsx/read/read';
import { csv, withFile } from './a-csv-file';
import { inFolder, plan, planJson } from './plan';
import { cellAt } from './workbooks';

describe('The file -o writes', () => {
  test('is a workbook that reads again as it was, in its own language', async () => {
    await inFolder(async (folder) => {
      const output = path.join(folder, 'example.xlsx');
      await planJson(['example', '--locale', 'en', '-o', output]);
      const read = await readXlsx(await fs.readFile(output));
      expect(read).toMatchObject({ ok: true, locale: 'en_GB' });
      expect((await planJson(['check', output, '--cells', 'Action plan!A2:C2'])).cells).toEqual({
        'Action plan!A2:C2': [['Newsletter', 'Fidéliser', 30]],
      });
      expect(await fs.readdir(folder)).toEqual(['example.xlsx']);
    });
  });

  test('has the day asked for in its today cell', async () => {
    await inFolder(async (folder) => {
      const output = path.join(folder, 'example.xlsx');
      await planJson(['example', '--today', '2027-03-15', '-o', output]);
      const later = await planJson(['check', output, '--today', '2027-04-01', '--cells', "Plan d'action!E1:F1"]);
      expect(later.cells["Plan d'action!E1:F1"]).toEqual([[46_478, 46_479]]);
      const read = await readXlsx(await fs.readFile(output));
      expect(read.ok && cellAt(read.snapshot, "Plan d'action", 'E1')?.v).toBe(46_461);
    });
  });

  test.each([true, false])('is the one a link stands for, which stays a link: there already %s', async (isThere) => {
    await withFile(csv, async (file, folder) => {
      const [target, link] = [path.join(folder, 'kept', 'target.xlsx'), path.join(folder, 'link.xlsx')];
      await fs.mkdir(path.dirname(target));
      if (isThere) await fs.writeFile(target, 'before');
      await fs.symlink(path.join('kept', 'target.xlsx'), link);
      await plan(['check', file, '-o', link]);
      expect((await fs.lstat(link)).isSymbolicLink()).toBe(true);
      expect((await fs.stat(target)).size).toBeGreaterThan(1000);
      expect(await fs.readdir(path.dirname(target))).toEqual(['target.xlsx']);
    });
  });

  test('is written for a plan with errors too, and the exit code says that it has some', async () => {
    await withFile(csv, async (file, folder) => {
      const output = path.join(folder, 'checked.xlsx');
      const { exitCode, stdout } = await plan(['check', file, '-o', output]);
      expect(exitCode).toBe(1);
      expect(stdout).toContain(`Classeur écrit : ${output}`);
      expect((await fs.stat(output)).size).toBeGreaterThan(1000);
    });
  });

  test('tells people who ask for help how everything is called, in their language', async () => {
    const french = await plan(['--help']);
    expect(french).toMatchObject({ exitCode: 0, stderr: '' });
    for (const word of [
      'new',
      'example',
      'check',
      'retroplan',
      '--json',
      '--cells',
      '--today',
      '--locale',
      '--year',
      '-o',
    ]) {
      expect(french.stdout).toContain(word);
    }
    expect((await plan(['check', '--help', '--locale', 'en'])).stdout).toContain('a marketing action plan');
  });
});
