import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PaymentsReport } from '../../src/commands/api';
import { longTest } from '../sampled';
import { dist, inFolder, type PlanJson, plan, planJson } from './plan';

const today = ['--today', '2027-03-15', '--locale', 'fr'];
const SHOP = ['--action', 'Boutique en ligne mimine.fr'];
const QUARTERS = "Plan d'action!E7:H7";

const reportOf = async (words: readonly string[]) =>
  (await planJson([...words, ...today], dist)) as unknown as PaymentsReport & PlanJson;

longTest(
  'the deposit and the balance of the example fall into its quarters as the course has them, and are marked and followed',
  async () => {
    await inFolder(async (folder) => {
      const named = (name: string): string => path.join(folder, `${name}.xlsx`);
      const [file, noted, followed, paid] = [named('example'), named('noted'), named('followed'), named('paid')];
      await plan(['example', '--year', '2027', ...today, '-o', file], dist);
      expect((await reportOf(['payment', file])).payments).toEqual([]);
      const parts = '25 % à la signature 2027-04-30; 75 % à la livraison';
      await plan(['payment', file, ...SHOP, '--amount', '10000', '--parts', parts, ...today, '-o', noted], dist);
      const { cells } = await reportOf(['payment', noted, ...SHOP, '--follow', '-o', followed, '--cells', QUARTERS]);
      expect(cells[QUARTERS]).toEqual([[0, 2500, 7500, 0]]);
      const { payments } = await reportOf(['payment', followed]);
      expect(payments.map(({ label, due, planned, state }) => [label, due, planned, state])).toEqual([
        ['signature', '2027-04-30', 2500, 'planned'],
        ['livraison', '2027-08-27', 7500, 'planned'],
      ]);
      const bank = path.join(folder, 'banque.csv');
      await writeFile(bank, 'Date;Libellé;Montant\n30/04/2027;VIR AGENCE;-2500,00\n05/05/2027;REMISE;320,00\n');
      const read = await plan(['invoices', followed, bank, ...today], dist);
      expect(read.stdout).toMatch(/^1 +2027-04-30 +VIR AGENCE +2500 +1 Boutique en ligne mimine\.fr, signature$/m);
      expect(read.stdout).toMatch(/^banque\.csv:3 1 recette laissée$/m);
      await plan(['invoices', followed, bank, '--pay', '1=1', ...today, '-o', paid], dist);
      const { stdout } = await plan(['payment', paid, ...today], dist);
      expect(stdout).toMatch(/^1 +Boutique en ligne mimine\.fr +signature +2027-04-30 +2500 +✓ payé$/m);
      const back = await reportOf(['payment', paid, ...SHOP, '--by-hand', '--cells', QUARTERS]);
      expect(back.cells[QUARTERS]).toEqual([['', 2500, 7500, '']]);
    });
  },
);

test.each([
  [['check', 'plan.xlsx', '--amount', '3'], /check.*--amount/],
  [['payment', 'plan.xlsx', '--amount', '3'], /--action/],
  [['payment', 'plan.xlsx', ...SHOP, '--parts', 'la moitié'], /« la moitié »/],
  [['payment', 'plan.xlsx', ...SHOP, '--commission', '3,5 %'], /« 3,5 % »/],
  [['payment', 'plan.xlsx', ...SHOP, '--paid', 'hier'], /« hier »/],
  [['payment', 'plan.xlsx', ...SHOP, '--amount', '3', '--follow'], /--follow/],
  [['invoices', 'plan.xlsx', 'banque.csv', '--pay', 'la première'], /« la première »/],
  [['invoices', 'plan.xlsx', 'banque.csv', '--keep-mine'], /invoices.*--keep-mine/],
  [['check', 'plan.xlsx', '--pay', '1=1'], /check.*--pay/],
])('%j is refused in one sentence', async (words, sentence) => {
  const { exitCode, stderr } = await plan([...words, '--locale', 'fr'], dist);
  expect([exitCode, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr.replace(/\u00a0/g, ' ')).toMatch(sentence);
});
