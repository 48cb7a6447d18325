import path from 'node:path';
import type { ObjectivesReport } from '../../src/commands/api';
import { longTest } from '../sampled';
import { dist, inFolder, plan, planJson } from './plan';

const today = ['--today', '2027-03-15'];
const said = ['--objective', 'Vendre plus', '--period', 'S1', '--from', '100', '--target', '200', '--kpi', 'aov'];

const reportOf = async (words: readonly string[]) => (await planJson(words, dist)) as unknown as ObjectivesReport;

longTest('lists the objectives of a file, and adds one with what is said of it', async () => {
  await inFolder(async (folder) => {
    const [file, more] = [path.join(folder, 'example.xlsx'), path.join(folder, 'more.xlsx')];
    await plan(['example', ...today, '-o', file], dist);
    const { objectives } = await reportOf(['objectives', file, ...today]);
    expect(objectives).toHaveLength(6);
    expect(objectives[0]).toMatchObject({ target: 5000, unit: 'money', reached: null, state: 'noData' });
    await plan(['objectives', file, ...said, '--deadline', '2027-05-31', ...today, '-o', more], dist);
    const after = await reportOf(['objectives', more, ...today]);
    expect(after.objectives[6]).toMatchObject({
      draft: { name: 'Vendre plus', period: 'S1', kpi: 'Panier moyen', deadline: '2027-05-31' },
      startingPoint: 100,
      target: 200,
      unit: 'money',
      cell: 'A8',
    });
    const { stdout } = await plan(['objectives', more, ...today, '--locale', 'fr'], dist);
    expect(stdout).toMatch(/^Vendre plus +S1 +Panier moyen +– +\d+(\.\d{1,2})? +200 +– +– pas de donnée$/m);
  });
});

test.each([
  [['check', 'plan.xlsx', '--objective', 'Vendre'], /check.*--objective/],
  [['check', 'plan.xlsx', '--measure'], /check.*--measure/],
  [['objectives', 'plan.xlsx', '--target', '5'], /--target.*--objective/],
  [['objectives', 'plan.xlsx', '--objective', 'Vendre', '--deadline', 'mai'], /« mai »/],
])('%j is refused in one sentence', async (words, sentence) => {
  const { exitCode, stderr } = await plan([...words, '--locale', 'fr'], dist);
  expect([exitCode, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr.replace(/\u00a0/g, ' ')).toMatch(sentence);
});
