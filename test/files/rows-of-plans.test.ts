import fs from 'node:fs/promises';
import path from 'node:path';
import { recalculate, testWithLibreOffice } from '../libreoffice';
import { dist, inFolder, planJson } from './plan';

const cases = path.join(__dirname, '..', 'cases', 'rows');
const caseFile = (name: string): string => path.join(cases, name);
const today = ['--today', '2027-01-15'];

/** The label and the amount of each line of the budget at the foot of the year view. */
async function budgetOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { cells } = await planJson(
    ['retroplan', file, '--year', '2027', ...today, '--cells', 'Rétroplanning!A1:B60'],
    dist,
  );
  const rows = Object.values(cells)[0] ?? [];
  const from = rows.findIndex(([label]) => label === 'Budget prévu');
  const named = rows.slice(from + 1, from + 6).map(([label, amount]) => [String(label).replace(/ \(.*/, ''), amount]);
  return Object.fromEntries(named);
}

/** What is wrong beside the columns that a made-up case leaves out. */
const problemsOf = async (name: string): Promise<readonly string[]> =>
  (await planJson(['check', caseFile(name), '--locale', 'fr', ...today], dist)).problems
    .filter(({ code }) => code !== 'plan.missing-column')
    .map(({ code, cell }) => `${code} ${cell}`);

const actionsOf = async (name: string): Promise<unknown> => {
  const answer: object = await planJson(['check', caseFile(name), ...today], dist);
  return 'actions' in answer ? answer.actions : undefined;
};

describe('Totals and titles of plans as people have them', () => {
  test.each([
    ['section-total.csv', { Q1: 1000, Q2: 2500, Q3: 0, Q4: 0, Total: 3500 }],
    ['subtotal-doubles-budget.csv', { Q1: 1000, Q2: 2500, Q3: 0, Q4: 0, Total: 3500 }],
    ['total-label-in-other-column.csv', { Q1: 1000, Q2: 500, Q3: 0, Q4: 0, Total: 1500 }],
    ['section-titles.xlsx', { Q1: 3000, Q2: 0, Q3: 0, Q4: 0, Total: 3000 }],
  ])('the budget of %s is what its actions cost', async (name, budget) =>
    expect(await budgetOf(caseFile(name))).toEqual(budget),
  );

  test.each([
    ['section-total.csv', 3],
    ['subtotal-doubles-budget.csv', 3],
    ['total-label-in-other-column.csv', 2],
    ['section-titles.xlsx', 3],
  ])('%s has so many actions: %d', async (name, actions) => expect(await actionsOf(name)).toBe(actions));

  test.each([
    'section-total.csv',
    'subtotal-doubles-budget.csv',
    'total-label-in-other-column.csv',
    'section-titles.xlsx',
  ])('nothing is wrong with %s', async (name) => expect(await problemsOf(name)).toEqual([]));

  testWithLibreOffice('LibreOffice counts the same budget in the file that is written', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'retro.xlsx');
      await planJson(['retroplan', caseFile('section-total.csv'), '--year', '2027', ...today, '-o', file], dist);
      const rows = (await recalculate(await fs.readFile(file)))['Rétroplanning'] ?? [];
      const from = rows.findIndex(([label]) => label === 'Budget prévu');
      expect(rows.slice(from + 1, from + 6).map((row) => row[1])).toEqual([1000, 2500, 0, 0, 3500]);
    });
  });
});
