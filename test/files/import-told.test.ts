import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Workbook } from 'exceljs';
import type { ImportedCell, ImportedValue } from '../../src/commands/api';
import { figureKeys } from '../../src/domain/kpi';
import { longTest } from '../sampled';
import { dist, inFolder, plan, planJson } from './plan';

const LATER = ['--today', '2031-01-15'];

type Place = (name: string) => string;

/** A plan of a shop that follows its usual KPIs and, typed by herself, how many prospects there are. */
const withProspects = (work: (at: Place) => Promise<void>) =>
  inFolder(async (folder) => {
    const at: Place = (name) => path.join(folder, name);
    await plan(['new', '--year', '2027', '-o', at('new.xlsx')], dist);
    const own = ['--own', 'Prospects du salon; count; up; typed'];
    await plan(['kpi', at('new.xlsx'), '--organisation', 'ecommerce', ...own, '-o', at('plan.xlsx')], dist);
    await work(at);
  });

/** "visits 2027-01 12 new": each figure of an answer, in order. */
const figuresOf = (answer: object): readonly string[] =>
  // The shape is the command line's promise, which these tests check.
  (answer as { readonly figures: readonly (ImportedValue & ImportedCell)[] }).figures.map(
    ({ figure, month, value, fate }) => `${figure} ${month} ${value} ${fate}`,
  );

const imported = (at: Place, file: string, ...words: readonly string[]) =>
  planJson(['import', at('plan.xlsx'), at(file), ...words, ...LATER], dist);

describe('plan import', () => {
  longTest('takes figures of her own KPIs, by their names, by their keys, and by what she calls them', () =>
    withProspects(async (at) => {
      await writeFile(at('a.csv'), 'Mois;Prospects du salon;Fiches;Visites\n01/2027;12;13;7');
      const visits = 'visits 2027-01 7 new';
      expect(figuresOf(await imported(at, 'a.csv'))).toEqual([visits, 'own_1:count 2027-01 12 new']);
      for (const name of ['own_1', 'prospects du SALON', 'own_1:count']) {
        const said = await imported(at, 'a.csv', '--column', `Fiches=${name}`);
        expect(figuresOf(said)).toEqual([visits, 'own_1:count 2027-01 13 new']);
      }
      const ran = await plan(['import', at('plan.xlsx'), at('a.csv'), '-o', at('out.xlsx'), ...LATER], dist);
      expect(ran.stdout).toMatch(/^Prospects du salon +2027-01 +– → 12 +écrit +Chiffres!D\d+$/m);
      const again = await planJson(['import', at('out.xlsx'), at('a.csv'), ...LATER], dist);
      expect(figuresOf(again)).toEqual([visits.replace('new', 'same'), 'own_1:count 2027-01 12 same']);
      const bad = await imported(at, 'a.csv', '--column', 'Fiches=own_2').catch(String);
      expect(bad).toMatch(/own_2/);
    }),
  );

  longTest('says which columns it leaves out and why, in words and no keys, in both languages', () =>
    withProspects(async (at) => {
      const text = 'Mois;Canal;Visites;CA HT;CA TTC;Taux de conversion;Étoiles\n01/2027;SEO;7;10;12;2 %;4';
      await writeFile(at('a.csv'), text);
      const lines = async (locale: string): Promise<string> => {
        const ran = await plan(['import', at('plan.xlsx'), at('a.csv'), '--locale', locale, ...LATER], dist);
        return ran.stdout.replace(/\u00a0/g, ' ');
      };
      const [fr, en] = [await lines('fr'), await lines('en')];
      for (const line of [
        'Non importé : « Canal » (pas de nombres).',
        'Non importé : « CA HT » (« CA TTC » donne ce chiffre).',
        'Non importé : « Taux de conversion » (un taux ou une moyenne ne s’additionne pas).',
        'Non importé : « Étoiles » (aucun chiffre suivi n’a ce titre).',
        '« CA TTC » est pris, taxes comprises, et non « CA HT »',
      ])
        expect(fr).toContain(line);
      expect(en).toContain('Not imported: “Canal” (no numbers).');
      for (const said of [fr, en])
        for (const key of [...figureKeys.filter((it) => it.includes('_')), 'no-row', 'no-month', 'onTrack'])
          expect(said).not.toContain(key);
      const { tables } = (await imported(at, 'a.csv')) as unknown as {
        readonly tables: readonly { readonly columns: readonly { readonly header: string; readonly why?: string }[] }[];
      };
      expect(tables[0]?.columns.find(({ header }) => header === 'CA HT')?.why).toBe('another');
    }),
  );

  test('leaves tabs that a workbook hides, and says so', () =>
    withProspects(async (at) => {
      const workbook = new Workbook();
      const add = (name: string, state: 'visible' | 'hidden' | 'veryHidden', visits: number) =>
        workbook.addWorksheet(name, { state }).addRows([
          ['Mois', 'Visites', 'Commandes'],
          ['01/2027', visits, 1],
        ]);
      add('Mois', 'visible', 7);
      add('Brouillon & "essais"', 'hidden', 8);
      add('Été', 'veryHidden', 9);
      await workbook.xlsx.writeFile(at('a.xlsx'));
      const answer = await imported(at, 'a.xlsx');
      expect(figuresOf(answer)).toEqual(['orders 2027-01 1 new', 'visits 2027-01 7 new']);
      expect(answer).toMatchObject({ hidden: ['Brouillon & "essais"', 'Été'] });
      const { stdout } = await plan(['import', at('plan.xlsx'), at('a.xlsx'), ...LATER], dist);
      expect(stdout.replace(/\u00a0/g, ' ')).toContain('Onglets masqués, laissés : « Brouillon & "essais" », « Été ».');
    }));

  longTest('months without a year are of the plan’s, or of this one where the plan’s has not begun', () =>
    withProspects(async (at) => {
      await writeFile(at('a.csv'), 'Mois;Visites\njanvier;7\nfévrier;8');
      expect(figuresOf(await imported(at, 'a.csv'))).toEqual(['visits 2027-01 7 new', 'visits 2027-02 8 new']);
      const before = await planJson(['import', at('plan.xlsx'), at('a.csv'), '--today', '2026-11-29'], dist);
      expect(figuresOf(before)).toEqual(['visits 2026-01 7 new', 'visits 2026-02 8 new']);
    }),
  );
});
