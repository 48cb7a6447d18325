import fs from 'node:fs/promises';
import path from 'node:path';
import { sayProblem } from '../../preview/command-line/say-problem';
import { readXlsx } from '../../preview/xlsx/read/read';
import type { Language } from '../../src/languages/languages';
import { csv, withFile } from './a-csv-file';
import { plan, planJson, planProcess, type Ran } from './plan';

const aimless = (language: Language): string =>
  sayProblem(language, { code: 'action.missing-objective', facts: { action: 'Newsletter' } }, 'EUR');

describe('The command line as a program of its own', () => {
  test.each([
    ['help', ['--help', '--locale', 'en'], 0],
    ['a plan with an error, for people', ['check', '<plan.csv>'], 1],
    ['a plan with an error, for programs', ['check', '<plan.csv>', '--json'], 1],
    ['a refusal', ['check', '<plan.csv>', '--year'], 2],
    ['a file that is not there', ['check', '<plan.csv>.xlsx'], 2],
  ])('prints and exits as its words ask for: %s', async (_what, words, exitCode) => {
    await withFile(csv, async (file) => {
      const placed = words.map((word) => word.replace('<plan.csv>', file));
      const withoutTime = ({ stdout, ...ran }: Ran) => ({ ...ran, stdout: stdout.replace(/"ms": ?\d+/, '') });
      const ran = await planProcess(placed);
      expect(withoutTime(ran)).toEqual(withoutTime(await plan(placed)));
      expect(ran.exitCode).toBe(exitCode);
    });
  });

  test('writes the file asked for', async () => {
    await withFile(csv, async (file, folder) => {
      const output = path.join(folder, 'checked.xlsx');
      expect(await planProcess(['check', file, '-o', output])).toMatchObject({ exitCode: 1, stderr: '' });
      expect(await readXlsx(await fs.readFile(output))).toMatchObject({ ok: true });
    });
  });
});

describe('The commands of the command line', () => {
  test('new makes a plan of the person’s language for the year asked', async () => {
    const french = await planJson(['new', '--year', '2028']);
    expect(french).toMatchObject({ exitCode: 0, message: "new Plan d'action 2028" });
    const english = await planJson(['new', '--locale', 'en', '--year=2029']);
    expect(english.tabs).toContain('Action plan');
    expect(english.message).toBe('new Action plan 2029');
  });

  test.each([
    ['2027-09-30', 2027],
    ['2027-10-01', 2028],
  ])('new made on %s is for %d, because from October on people plan the next year', async (today, year) => {
    const { message } = await planJson(['new', '--today', today]);
    expect(message).toBe(`new Plan d'action ${year}`);
  });

  test('check says what is wrong for people: how many of each weight, where, how grave, what', async () => {
    await withFile(csv, async (file) => {
      const { exitCode, stdout, stderr } = await plan(['check', file]);
      expect(stdout).toBe(
        `1 erreur\nplan!B2  erreur    ${aimless('fr')}\n\n2 actions lues dans « plan », 0 objectif.\n`,
      );
      expect([exitCode, stderr]).toEqual([1, '']);
    });
  });

  test('check speaks the language asked for', async () => {
    await withFile(csv, async (file) => {
      const { stdout } = await plan(['check', file, '--locale', 'en']);
      expect(stdout).toBe(`1 error\nplan!B2  error     ${aimless('en')}\n\n2 actions read in "plan", 0 objectives.\n`);
    });
  });

  test('retroplan passes on the year, or none to let the dates of the plan decide', async () => {
    await withFile(csv, async (file) => {
      const without = await planJson(['retroplan', file, '--cells', 'Rétroplanning!A1']);
      expect(without.cells).toEqual({ 'Rétroplanning!A1': [['no year']] });
      const asked = await planJson(['retroplan', file, '--year', '2027', '--cells', 'Rétroplanning!A1']);
      expect(asked.cells).toEqual({ 'Rétroplanning!A1': [[2027]] });
    });
  });

  test('retroplan passes on how the year is laid out, or leaves it to the settings', async () => {
    await withFile(csv, async (file) => {
      const both = await planJson(['retroplan', file, '--by', 'owner', '--unit=month']);
      expect(both.message).toBe('by owner, month');
      const one = await planJson(['retroplan', file, '--unit', 'week']);
      expect(one.message).toBe('by the settings, week');
      const none = await planJson(['retroplan', file]);
      expect(none.message).toMatch(/^today is/);
    });
  });

  test('the refusal of a command is its own sentence, exit code 2 and no file', async () => {
    await withFile('a;b\n1;2\n', async (file, folder) => {
      const output = path.join(folder, 'out.xlsx');
      expect(await plan(['check', file, '-o', output])).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: 'There is no plan in this file.\n',
      });
      expect(await fs.readdir(folder)).toEqual(['plan.csv']);
    });
  });
});

describe('What the command line prints for programs', () => {
  test('--json is one object: problems with five fields each, tabs, calls, milliseconds, and the command’s own answer', async () => {
    await withFile(csv, async (file) => {
      const { stdout } = await plan(['check', file, '--json']);
      const { ms, calls, ...rest } = JSON.parse(stdout);
      expect(rest).toEqual({
        problems: [
          { code: 'action.missing-objective', severity: 'error', sheet: 'plan', cell: 'B2', message: aimless('fr') },
        ],
        tabs: ['plan'],
        tab: 'plan',
        actions: 2,
        objectives: 0,
      });
      expect(Object.keys(calls)).toEqual(['read', 'write', 'flush', 'other']);
      expect(Number.isInteger(ms)).toBe(true);
    });
  });

  test('the calls counted are those of the command, and not of the check that follows it', async () => {
    const { calls } = await planJson(['new']);
    expect(calls.read).toBe(0);
    expect(calls.write).toBeGreaterThan(0);
  });

  test('--cells gives calculated values, days as serial numbers and blanks as "", for as many blocks as are asked', async () => {
    const { cells } = await planJson([
      'example',
      '--today',
      '2027-03-15',
      '--cells',
      "'Plan d''action'!A1:C3",
      '--cells',
      'plan d’action!E1:F2',
    ]);
    expect(cells).toEqual({
      "'Plan d''action'!A1:C3": [
        ['Action', 'Objectif', 2027],
        ['Newsletter', 'Fidéliser', 30],
        ['Vidéo', 'Récolter 5 000 €', 1250.5],
      ],
      'plan d’action!E1:F2': [
        [46_461, 46_462],
        ['', ''],
      ],
    });
  });

  test('--today is the day of the script’s clock too', async () => {
    await withFile(csv, async (file) => {
      expect((await planJson(['retroplan', file, '--today', '2031-06-01'])).message).toBe('today is 2031');
    });
  });
});
