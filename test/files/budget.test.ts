import path from 'node:path';
import type { BudgetReport, WhatIfReport } from '../../src/commands/api';
import { longTest } from '../sampled';
import { dist, inFolder, plan, planJson } from './plan';

const today = ['--today', '2027-03-15'];
const share = ['--mode', 'share', '--share', '5', '--revenue', '40000;50000;50000;60000'];

longTest('sets the envelope of a file, and supposes what would become of it without writing', async () => {
  await inFolder(async (folder) => {
    const [file, more] = [path.join(folder, 'example.xlsx'), path.join(folder, 'more.xlsx')];
    await plan(['example', ...today, '-o', file], dist);
    const set = (await planJson(['budget', file, ...share, ...today, '-o', more], dist)) as unknown as BudgetReport;
    expect(set.quarters.map(({ envelope, planned }) => [envelope, planned])).toEqual([
      [2000, 1250],
      [2500, 3030],
      [2500, 7550],
      [3000, 199],
    ]);
    expect(set.over).toEqual([
      { quarter: 2, by: 530 },
      { quarter: 3, by: 5050 },
    ]);
    const words = ['what-if', more, '--cut', '10', '--late', 'Boutique en ligne mimine.fr=6w', ...today];
    const supposed = (await planJson(words, dist)) as unknown as WhatIfReport;
    expect(supposed.quarters.map(({ after }) => after.envelope)).toEqual([1800, 2250, 2250, 2700]);
    expect(supposed.isByHand).toBe(true);
    const done = (await planJson(
      [...words, '--drop', 'Newsletter', '--apply', '-o', file],
      dist,
    )) as unknown as BudgetReport;
    expect(done.quarters.map(({ envelope }) => envelope)).toEqual([1800, 2250, 2250, 2700]);
    expect(done.quarters.map(({ planned }) => planned)).toEqual([1250, 3000, 7500, 0]);
    const { stdout } = await plan(['budget', file, ...today], dist);
    expect(stdout).toMatch(/^ +Enveloppe +Prévu +Engagé +Facturé +Payé +Reste\nQ1 +1800 +1250 +0 +0 +0 +550\n/m);
    const after = await planJson(['check', file, ...today, '--cells', "Plan d'action!M2"], dist);
    expect(after.cells["Plan d'action!M2"]).toEqual([['Abandonnée']]);
  });
});

test.each([
  [['check', 'plan.xlsx', '--mode', 'share'], /check.*--mode/],
  [['budget', 'plan.xlsx', '--mode', 'variable'], /--mode variable/],
  [['budget', 'plan.xlsx', '--envelope', 'beaucoup'], /--envelope beaucoup/],
  [['budget', 'plan.xlsx', '--revenue', '1;2;3'], /--revenue 1;2;3/],
  [['what-if', 'plan.xlsx', '--late', 'Site'], /--late Site/],
  [['what-if', 'plan.xlsx', '--cut', '120'], /--cut 120/],
  [['budget', 'plan.xlsx', '--apply'], /budget.*--apply/],
])('%j is refused in one sentence', async (words, sentence) => {
  const { exitCode, stderr } = await plan([...words, '--locale', 'fr'], dist);
  expect([exitCode, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr.replace(/\u00a0/g, ' ')).toMatch(sentence);
});
