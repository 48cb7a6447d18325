import fs from 'node:fs/promises';
import path from 'node:path';
import { statuses } from '../../src/domain/plan';
import { statusCode } from '../../src/workbook/settings/status-list';
import { spellingsOf } from '../cases/status-spellings';
import { longTestWithLibreOffice, recalculate } from '../libreoffice';
import { longTest } from '../sampled';
import { dist, inFolder, planJson } from './plan';

const caseOf = (file: string): string => path.join(__dirname, '..', 'cases', 'statuses', file);
const VIEW = 'Rétroplanning!A1:E40';

/** The year view of a file on a day, as its rows are shown. */
async function yearView(file: string, today: string): Promise<readonly (readonly unknown[])[]> {
  const { cells } = await planJson(['retroplan', file, '--year', '2027', '--today', today, '--cells', VIEW], dist);
  return cells[VIEW] ?? [];
}

const startBy = (rows: readonly (readonly unknown[])[], action: RegExp): readonly string[] =>
  rows.filter(([name]) => action.test(String(name))).map((row) => String(row[2]));

const amount = (rows: readonly (readonly unknown[])[], label: string): unknown =>
  rows.find(([name]) => name === label)?.[1];

describe('statuses as people write them', () => {
  test('what is done is not late, in whatever word', async () => {
    const late = startBy(await yearView(caseOf('status-done-spellings.csv'), '2027-04-01'), /^action /);
    expect(late).toEqual(Array.from({ length: 9 }, () => ''));
  });

  test('what is still to do should have begun, in whatever word', async () => {
    const late = startBy(await yearView(caseOf('status-to-do-spellings.csv'), '2027-03-10'), /^x /);
    expect(late).toHaveLength(15);
    expect(late.filter((it) => it.startsWith('⚠'))).toHaveLength(12);
  });

  test('what is dropped costs nothing, in whatever word', async () => {
    expect(amount(await yearView(caseOf('status-dropped-spelling.csv'), '2027-03-10'), 'Total')).toBe(100);
  });

  test('each of many words says its status', async () => {
    const rows = await yearView(caseOf('status-many-words.csv'), '2027-06-10');
    const shown = rows.filter(([name]) => /^[a-v]$/.test(String(name)));
    expect(shown.map(([name]) => name).join('')).toBe('acdefghijklmnpqrstv');
    expect(shown.filter(([, , begin]) => begin !== '').map(([name]) => name)).toEqual(['d', 'l', 'p']);
    expect(amount(rows, 'Total')).toBe(76);
  });

  longTest('a plan that was built before there was a list of them gets it with its next year view', async () => {
    await inFolder(async (folder) => {
      const [file, again] = ['first.xlsx', 'again.xlsx'].map((name) => path.join(folder, name));
      if (file === undefined || again === undefined) throw new Error('no folder');
      const asked = (input: string, output: string) =>
        planJson(
          ['retroplan', input, '--today', '2027-04-01', '-o', output, '--cells', VIEW, '--cells', 'Paramètres!A1:E40'],
          dist,
        );
      const first = await asked(caseOf('plan-of-0.2.0.xlsx'), file);
      const next = await asked(file, again);
      for (const { cells } of [first, next])
        expect(startBy(cells[VIEW] ?? [], /^action /)).toEqual(Array.from({ length: 9 }, () => ''));
      expect(next.cells).toEqual(first.cells);
      // The list is added once.
      expect(next.calls.write).toBeLessThan(first.calls.write);
    });
  });

  longTestWithLibreOffice('are read alike by the planning rules, the preview and LibreOffice', async () => {
    await inFolder(async (folder) => {
      const wanted = statuses.flatMap((status) => spellingsOf[status].map((text) => ({ text, status })));
      const living = wanted.filter(({ status, text }) => status !== 'dropped' && text !== '');
      const rows = living.map(
        ({ text }, index) => `action ${index};O;K;Z;1;;;;15/03/2027;"${text.replace(/"/g, '""')}"`,
      );
      const head = 'Action;Objectif;KPI;Responsable;Budget Q1;Budget Q2;Budget Q3;Budget Q4;Échéance;Statut';
      const [csv, xlsx] = ['plan.csv', 'plan.xlsx'].map((name) => path.join(folder, name));
      if (csv === undefined || xlsx === undefined) throw new Error('no folder');
      await fs.writeFile(csv, [head, ...rows].join('\n'));
      const { cells } = await planJson(
        ['retroplan', csv, '--year', '2027', '--today', '2027-06-01', '-o', xlsx, '--cells', 'Rétroplanning!A1:EZ250'],
        dist,
      );
      const shown = await recalculate(await fs.readFile(xlsx), 'Rétroplanning');
      const codes = (grid: readonly (readonly unknown[])[]) => {
        const at = grid.findIndex((row) => row.includes('statusCode'));
        const column = grid[at]?.indexOf('statusCode') ?? -1;
        const byName = new Map(grid.map((row) => [row[0], row[column]]));
        return living.map(({ text }, index) => [text, byName.get(`action ${index}`)]);
      };
      const right = living.map(({ text, status }) => [text, statusCode(status)]);
      expect(codes(Object.values(cells)[0] ?? [])).toEqual(right);
      expect(codes(shown['Rétroplanning'] ?? [])).toEqual(right);
    });
  });
});
