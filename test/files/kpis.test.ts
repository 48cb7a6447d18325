import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KpisReport } from '../../src/commands/api';
import { longTest } from '../sampled';
import { dist, plan, planJson } from './plan';

const csv = path.resolve(__dirname, '..', 'cases', 'silent', 'boutique.csv');
const folder = mkdtempSync(path.join(tmpdir(), 'kpis-'));
const today = ['--today', '2027-03-15'] as const;

/** The names in the files of what is followed. */
async function followed(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await plan(['kpi', ...words, ...today, '--json'], dist);
  // The shape is the command's own.
  return (JSON.parse(stdout) as KpisReport).kpis.map(({ key }) => key);
}

describe('KPIs on the command line', () => {
  longTest('one of her own is made from figures there are, and stands in the file that is written', async () => {
    const first = path.join(folder, 'kpis.xlsx');
    const own = 'Commandes par visite; percent; up; orders / visits';
    const made = await followed(csv, '--organisation', 'ecommerce', '--own', own, '-o', first);
    expect(made.slice(-2)).toEqual(['click_rate', 'own_1']);
    expect(await followed(first)).toEqual(made);
    const { problems } = await planJson(['check', first, ...today], dist);
    const codes = problems.map(({ code }) => code);
    expect(codes).toContain('kpi.orphan');
    expect(codes.some((code) => code.startsWith('figure.'))).toBe(false);
  });

  longTest('--follow shows them in the plan, once and for all', async () => {
    const [example, first, again] = ['example', 'followed', 'again'].map((name) => path.join(folder, `${name}.xlsx`));
    const cells = ['--cells', "Plan d'action!N1:N2", ...today, '--json', '--locale', 'fr'];
    const follow = async (from = '', to = ''): Promise<unknown> => {
      const { stdout } = await plan(['kpi', from, '--follow', '-o', to, ...cells], dist);
      return JSON.parse(stdout).cells;
    };
    await plan(['example', '-o', example ?? '', ...today], dist);
    const shown = { "Plan d'action!N1:N2": [['Suivi du KPI'], ['Taux d’ouverture · – pas de donnée']] };
    expect(await follow(example, first)).toEqual(shown);
    expect(await follow(first, again)).toEqual(shown);
  });

  test('one that she types may be a level, whose months do not add up', async () => {
    const file = path.join(folder, 'level.xlsx');
    await plan(
      ['kpi', csv, '--organisation', 'ecommerce', '--own', 'Membres; count; up; typed; level', '-o', file],
      dist,
    );
    const { stdout } = await plan(['kpi', file, ...today, '--json'], dist);
    const { figures } = JSON.parse(stdout) as KpisReport;
    expect(figures.map(({ key }) => key)).toContain('own_1:count:level');
  });

  test.each([
    'Membres; percent; up; typed; level',
    'Membres; count; up; subscribers; level',
    'Membres; count; up; orders + visits; level',
    'Membres; count; up; typed; stock',
    'Deux fois; count; up; visits + visits',
    'Croissance; count; up; change visits',
    'Commandes par visite; percent; up; orders / visites',
    'Commandes par visite; share; up; orders / visits',
    '; percent; up; typed',
    'Commandes par visite',
  ])('“%s” is no KPI, and nothing is written', async (own) => {
    const { exitCode, stderr } = await plan(['kpi', csv, '--own', own, '-o', path.join(folder, 'none.xlsx')], dist);
    expect([exitCode, stderr.includes('--own')]).toEqual([2, true]);
  });

  test('a change is a percentage: in another unit it is refused with what to write', async () => {
    const { stderr } = await plan(
      ['kpi', csv, '--own', 'Croissance; count; up; change visits', '--locale', 'fr'],
      dist,
    );
    expect(stderr).toBe('Une évolution est un pourcentage : écrivez --own "Croissance; percent; up; change visits".\n');
  });

  test('--own is for that command alone', async () => {
    const { exitCode, stderr } = await plan(['check', csv, '--own', 'Avis; count; up; typed'], dist);
    expect([exitCode, stderr.includes('--own')]).toEqual([2, true]);
  });

  longTest('made-up months fill what is blank, say so, and are cleared without hers', async () => {
    const at = (name: string): string => path.join(folder, name);
    const chosen = ['--organisation', 'ecommerce', '--own', 'Prospects; count; up; typed', '-o', at('made.xlsx')];
    await plan(['kpi', csv, ...chosen, ...today], dist);
    await writeFile(at('hers.csv'), 'Mois;Visites;Commandes\n01/2027;77;5');
    await plan(['import', at('made.xlsx'), at('hers.csv'), '-o', at('hers.xlsx'), ...today], dist);
    const cells = ['--cells', 'Chiffres!A1:AB20'];
    const hers = await planJson(['kpi', at('hers.xlsx'), ...cells, ...today], dist);
    const filled = await planJson(['kpi', at('hers.xlsx'), '--made-up', '-o', at('up.xlsx'), ...cells, ...today], dist);
    expect(filled).toMatchObject({ madeUp: { filled: expect.any(Number) } });
    const last = (answer: object) => (answer as KpisReport).kpis.find(({ key }) => key === 'visits')?.last;
    expect([last(hers), typeof last(filled)]).toEqual([77, 'number']);
    expect(last(filled)).not.toBe(77);
    expect(JSON.stringify(filled.cells)).toContain('inventés');
    const { stdout } = await plan(['kpi', at('up.xlsx'), '--clear-made-up', '-o', at('clear.xlsx'), ...today], dist);
    expect(stdout).toMatch(/\d+ chiffres inventés sont effacés/);
    const cleared = await planJson(['kpi', at('clear.xlsx'), ...cells, ...today], dist);
    expect(cleared.cells).toEqual(hers.cells);
    const nothing = await planJson(['kpi', at('clear.xlsx'), '--clear-made-up', ...cells, ...today], dist);
    expect([nothing.cells, nothing]).toEqual([hers.cells, expect.objectContaining({ madeUp: { cleared: 0 } })]);
  });

  test.each([
    [['kpi', csv, '--made-up', '--clear-made-up'], '--clear-made-up'],
    [['check', csv, '--made-up'], '--made-up'],
    [['kpi', csv, '--made-up'], 'organisation'],
  ])('%s is refused', async (words, said) => {
    const { exitCode, stderr } = await plan(words, dist);
    expect([exitCode, stderr.includes(said)]).toEqual([2, true]);
  });

  longTest('another organisation says what is new, what is kept, and what goes the other way', async () => {
    const [first, second] = [path.join(folder, 'media.xlsx'), path.join(folder, 'service.xlsx')];
    await plan(['kpi', csv, '--organisation', 'media', '-o', first, ...today], dist);
    const words = ['kpi', first, '--organisation', 'public_service', ...today];
    const { changed, kpis } = (await planJson([...words, '-o', second], dist)) as unknown as KpisReport;
    expect(changed?.turned).toContainEqual({ name: 'Temps passé sur le site', direction: '↓ à la baisse' });
    expect(changed?.fresh).toContain('Taux d’achèvement');
    expect(changed?.kept.every((name) => kpis.some((kpi) => kpi.name === name))).toBe(true);
    expect(changed?.kept.length).toBeGreaterThan(0);
    const { stdout } = await plan(words, dist);
    for (const name of ['Proposés en plus', 'Plus proposés', 'Temps passé sur le site (↓ à la baisse)'])
      expect(stdout).toContain(name);
    const again = await planJson(['kpi', second, '--organisation', 'public_service', ...today], dist);
    expect(again).not.toHaveProperty('changed');
  });

  test('a figure is counted by week, and an export by day goes into its weeks', async () => {
    const [first, second] = [path.join(folder, 'weeks.xlsx'), path.join(folder, 'imported.xlsx')];
    const visits = path.join(folder, 'visits.csv');
    await writeFile(visits, 'Date,Visits\n2027-01-04,10\n2027-01-05,20\n2027-01-10,5\n2027-01-11,40\n2027-01-17,1\n');
    await plan(['kpi', csv, '--organisation', 'ecommerce', '--weekly', 'visits', '-o', first, ...today], dist);
    const { stdout } = await plan(['import', first, visits, '-o', second, ...today], dist);
    expect(stdout).toMatch(/Visites du site +2027-01-04 +– → 35 +écrit +Semaines!B6/);
    const cells = await planJson(
      ['kpi', second, ...today, '--cells', 'Chiffres!D6', '--cells', 'Semaines!A5:B7'],
      dist,
    );
    expect(cells.cells).toEqual({
      'Chiffres!D6': [[76]],
      'Semaines!A5:B7': [
        [46384, ''],
        [46391, 35],
        [46398, 41],
      ],
    });
  });

  longTest(
    'weeks that a file has in part, and those that count nowhere, are said, with the way to have them',
    async () => {
      const [first, second, days] = ['first.xlsx', 'second.xlsx', 'days.csv'].map((name) => path.join(folder, name));
      await plan(['kpi', csv, '--organisation', 'ecommerce', '-o', first ?? '', ...today], dist);
      await writeFile(path.join(folder, 'february.csv'), 'Mois;Visites\n02/2027;77');
      await plan(['import', first ?? '', path.join(folder, 'february.csv'), '-o', second ?? '', ...today], dist);
      const weeks = path.join(folder, 'byweek.xlsx');
      const named = ['--weekly', 'visites du SITE', '--year', '2031'];
      const begun = await plan(['kpi', second ?? '', ...named, '-o', weeks, ...today], dist);
      expect(begun.stdout.replace(/\u00a0/g, ' ')).toContain('celle de ses paramètres : --year 2031 n’y change rien.');
      await writeFile(days ?? '', 'Date,Visits\n2027-01-01,10\n2027-01-04,40\n2027-02-07,2\n2027-02-09,7\n');
      const words = ['import', weeks, days ?? '', ...today];
      const said = (await plan(words, dist)).stdout.replace(/\u00a0/g, ' ');
      for (const line of [
        /^Visites du site +2026-12-28 +– → 10 +écrit/m,
        /^Prises avec les seuls jours du mois où elles comptent : semaine du 2026-12-28\.$/m,
        /^Laissées, car un fichier commence ou finit au cours de ces semaines : semaine du 2027-02-08\.$/m,
        /^Sans elles, il manque en 2027-02 : Visites du site 7\.$/m,
        /^Ajoutez --partial/m,
        /^Ces semaines ne comptent nulle part, .* : Visites du site, 2027-02 \(Chiffres!E6\)\.$/m,
        /^Ajoutez --months-follow/m,
      ])
        expect(said).toMatch(line);
      const cells = ['--cells', 'Chiffres!D6:E6'];
      const answer = await planJson([...words, '--partial', '--months-follow', ...cells], dist);
      expect(answer.cells).toEqual({ 'Chiffres!D6:E6': [[50, 9]] });
      expect(answer.message).toContain('Visites du site 2027-02 (77)');
    },
  );

  longTest('made-up figures say which stay blank, and that they are made up; no KPI, how to begin', async () => {
    const [one, two] = [path.join(folder, 'hers.xlsx'), path.join(folder, 'pretend.xlsx')];
    const own = ['--own', 'Prospects; count; up; typed', '--weekly', 'visits'];
    await plan(['kpi', csv, '--organisation', 'ecommerce', ...own, '-o', one, ...today], dist);
    const filled = (await plan(['kpi', one, '--made-up', '-o', two, ...today], dist)).stdout.replace(/\u00a0/g, ' ');
    expect(filled).toContain('nul ne sait ce qu’ils pourraient valoir : Prospects.');
    expect(filled).toContain('leurs mois se font de leurs semaines : Visites du site.');
    expect((await plan(['kpi', two, ...today], dist)).stdout).toContain('Des chiffres de l’onglet sont inventés');
    const { stderr } = await plan(['kpi', csv, '--follow', ...today], dist);
    expect(stderr).toContain(`plan kpi ${csv} --organisation ecommerce`);
  });

  test.each([
    ['; percent; up; typed', 'Il manque un nom'],
    ['A; share; up; typed', '« share » n’est pas une unité'],
    ['A; percent; plus; typed', '« plus » n’est pas un sens'],
    ['A; percent; up; orders fois visits', '« orders fois visits » n’est pas une formule'],
    ['A; percent; up; orders / visites', '« visites » n’est pas un chiffre (revenue, orders, '],
    ['A; percent; up; Réclamations / visits', '« Réclamations » n’est pas un chiffre'],
    ['A; percent; up; change visites', '« visites » n’est pas un chiffre'],
    ['A; count; up; typed; stock', '« stock » ne va pas ici'],
  ])('of “%s” it says which part is wrong, and shows a whole one', async (own, part) => {
    const { stderr } = await plan(['kpi', csv, '--own', own], dist);
    expect(stderr.replace(/\u00a0/g, ' ')).toContain(part);
    expect(stderr).toContain('--own "Commandes par visite; percent; up; orders / visits"');
  });

  longTest('several figures are counted by week at once; what is none is not', async () => {
    const { exitCode, stderr } = await plan(['kpi', csv, '--weekly', 'visites'], dist);
    expect([exitCode, stderr.includes('--weekly')]).toEqual([2, true]);
    const two = ['--weekly', 'visits', '--weekly', 'orders'];
    const { stdout } = await plan(['kpi', csv, '--organisation', 'ecommerce', ...two, ...today], dist);
    expect(stdout).toContain('Visites du site, Commandes');
  });

  longTest(
    'a figure of hers is counted by week under the name of its KPI, also one that is made in the same breath',
    async () => {
      const first = path.join(folder, 'own-weeks.xlsx');
      const own = ['--own', 'Prospects; count; up; typed', '--weekly', 'prospects'];
      const made = await planJson(['kpi', csv, '--organisation', 'ecommerce', ...own, '-o', first, ...today], dist);
      expect(made.message).toMatch(/KPI.*Prospects/s);
      const { figures } = made as unknown as KpisReport;
      expect(figures.find(({ name }) => name === 'Prospects')?.isWeekly).toBe(true);
      const { message } = await planJson(['kpi', first, '--not-weekly', 'Prospects', ...today], dist);
      expect(message).toContain('Prospects');
      const { exitCode, stderr } = await plan(['kpi', first, '--weekly', 'Prospect', ...today], dist);
      expect([exitCode, stderr.includes('"Prospects"')]).toEqual([2, true]);
    },
  );
});
