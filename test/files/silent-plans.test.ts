import path from 'node:path';
import type { ReadReport } from '../../src/commands/api';
import { sampled } from '../sampled';
import { dist, inFolder, plan, planJson } from './plan';

const cases = path.join(__dirname, '..', 'cases', 'silent');

/** Whole plans of six organisations, each in its own language, with its actions, titles, totals and cents. */
const plans = [
  ['a shop', 'boutique.csv', 'fr', 13, 0, 0, 8580_50],
  ['an association that holds a festival', 'festival.csv', 'fr', 13, 0, 0, 11850_00],
  ['a B2B firm', 'b2b.xlsx', 'fr', 11, 1, 1, 49900_00],
  ['a museum', 'musee.xlsx', 'fr', 12, 2, 1, 50450_00],
  ['a town hall', 'mairie.csv', 'fr', 13, 0, 0, 46340_00],
  ['a software start-up', 'saas.csv', 'en_GB', 13, 0, 0, 52650_50],
] as const;

/** What `read` and `check` say in the middle of the year; the shape of `read` is its promise. */
const answerOf = async (word: 'read' | 'check', file: string, locale: string) => {
  const answer = await planJson([word, path.join(cases, file), '--today', '2027-05-12', '--locale', locale], dist);
  return answer as unknown as ReadReport & Omit<typeof answer, never>;
};

const sumOf = (actions: ReadReport['actions']): number =>
  actions.flatMap(({ amounts }) => Object.values(amounts)).reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

describe('A whole plan, as a marketer writes it', () => {
  test.each(plans)('of %s has nothing to be told', async (_, file, locale) =>
    expect((await answerOf('check', file, locale)).problems).toEqual([]),
  );

  test.each(plans)('of %s is understood in every cell', async (_, file, locale, actions, titles, totals, cents) => {
    const report = await answerOf('read', file, locale);
    expect(report.counts).toEqual({ rows: actions + titles + totals, actions, titles, totals, told: 0 });
    expect(report.told).toEqual([]);
    expect(report.columns.filter(({ role }) => role !== null)).toHaveLength(13);
    expect(report.actions.map(({ unread }) => unread)).toEqual(report.actions.map(() => ({})));
    for (const { objectives, kpis, owners } of report.actions)
      expect(Math.min(objectives.length, kpis.length, owners.length)).toBeGreaterThan(0);
    expect(sumOf(report.actions)).toBe(cents);
  });

  // With settings a plan knows what day it is and how each kind is prepared: all that is left is a kind of hers without steps.
  test.each(sampled(plans, 2))('of %s is silent once it is set up, on that day', (_, file, locale) =>
    inFolder(async (folder) => {
      const [output, day] = [path.join(folder, 'plan.xlsx'), ['--today', '2027-05-12', '--locale', locale]];
      await plan(['adopt', path.join(cases, file), '-o', output, ...day], dist);
      const { problems } = await planJson(['check', output, ...day], dist);
      expect(problems.filter(({ code }) => code !== 'retroplanning.no-template')).toEqual([]);
    }),
  );
});
