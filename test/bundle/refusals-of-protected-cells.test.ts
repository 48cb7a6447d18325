import { columnLetters } from '../../src/formula/address';
import type { Language } from '../../src/languages/languages';
import { sampled } from '../sampled';
import { type AddOn, aNewPlan, anAddOn } from './add-on';
import { contentsOf, namesOf } from './file-content';
import { OBJECTIVES, PLAN, SETTINGS, YEAR_VIEW } from './plans';
import { aBuiltFile, aDraft, anEdit, aPlan, bothLanguages } from './refused-files';

const PROTECTED: Readonly<Record<Language, string>> = {
  fr: 'Une partie du fichier est protégée contre vos modifications : rien n’a été changé. Demandez l’accès à son propriétaire, puis recommencez.',
  en: 'Part of the file is protected against your changes: nothing was changed. Ask its owner for access, then try again.',
};

const MIDWAY: Readonly<Record<Language, string>> = {
  fr: 'Une partie du fichier est protégée contre vos modifications : le changement s’est arrêté en chemin, son début est écrit. Demandez l’accès à son propriétaire, puis recommencez.',
  en: 'Part of the file is protected against your changes: the change stopped midway, its beginning is written. Ask its owner for access, then try again.',
};

const VIEW_ONLY: Readonly<Record<Language, string>> = {
  fr: 'Ce fichier ne vous est ouvert qu’en lecture : rien n’a été changé. Demandez à son propriétaire le droit de le modifier, ou travaillez dans une copie.',
  en: 'You may read this file but not change it: nothing was changed. Ask its owner for the right to edit it, or work in a copy.',
};

function oneActionMore(host: AddOn): void {
  host.person.type(PLAN, 'A4', 'Foire');
  host.person.type(PLAN, 'B4', 'Vendre');
}

function sizeOf(host: AddOn, tab: string): { readonly rows: number; readonly columns: number } {
  const sheet = Object.values(host.save().sheets).find(({ name }) => name === tab);
  return { rows: sheet?.rowCount ?? 0, columns: sheet?.columnCount ?? 0 };
}

const everything = (host: AddOn): string => JSON.stringify([contentsOf(host.save()), namesOf(host.save())]);

describe('where part of the file is protected against her', () => {
  /** The command is refused with its sentence and leaves the file as it was. */
  async function staysAsItWas(
    host: AddOn,
    run: () => Promise<string>,
    language: Language,
    said = PROTECTED,
  ): Promise<void> {
    const before = everything(host);
    expect(await run()).toBe(said[language]);
    expect(everything(host)).toBe(before);
  }

  test.each(bothLanguages)(
    'a new plan is refused before anything is written: its only tab is (%s)',
    async (language) => {
      const host = await anAddOn({ language });
      const [tab = ''] = host.tabs();
      host.person.protect(tab);
      const newPlan = () => host.isRefused('newPlan', aNewPlan({ language, setLocale: true }));
      await staysAsItWas(host, newPlan, language, VIEW_ONLY);
    },
  );

  test.each(bothLanguages)('an action on a protected row, its new objective included (%s)', async (language) => {
    const host = await aPlan(language);
    const edit = await anEdit(host, 2);
    host.person.protect(PLAN, 'A2:P2');
    await staysAsItWas(host, () => host.isRefused('saveAction', edit), language);
  });

  test('an action whose new objective would go into a protected tab', async () => {
    const host = await aPlan('fr');
    const edit = await anEdit(host, 2);
    host.person.protect(OBJECTIVES);
    await staysAsItWas(host, () => host.isRefused('saveAction', edit), 'fr');
  });

  test('a new action, a copy and a dropped one, in a protected plan', async () => {
    const host = await aPlan('fr');
    const { loaded } = await anEdit(host, 2);
    host.person.protect(PLAN);
    await staysAsItWas(host, () => host.isRefused('saveAction', { draft: aDraft(), newObjectives: ['Louer'] }), 'fr');
    await staysAsItWas(host, () => host.isRefused('duplicateAction', loaded), 'fr');
    await staysAsItWas(host, () => host.isRefused('dropAction', loaded), 'fr');
  });

  test('a row beside the protected one is written', async () => {
    const host = await aPlan('fr');
    host.person.protect(PLAN, 'A2:P2');
    await host.does('saveAction', await anEdit(host, 3));
    expect(host.cells(PLAN, 'D3')).toEqual([['Léa']]);
  });

  test.each(['write', 'flush'] as const)(
    'whoever may not edit the settings writes into the plan all the same: that command cannot be undone (at the %s)',
    async (rejectsAt) => {
      const host = await anAddOn({ snapshot: (await aPlan('fr')).save(), rejectsAt });
      host.person.protect(SETTINGS);
      await host.does('goTo', { sheet: PLAN, cell: 'A2' });
      const { loaded } = await host.does('actionForm', 'selected');
      if (loaded === undefined) throw new Error('nothing loaded');
      await host.does('dropAction', loaded);
      expect(host.cells(PLAN, 'A2:P2').flat()).toContain('Abandonnée');
    },
  );

  test('a cell with a formula may be protected: it is not written', async () => {
    const host = await aPlan('fr');
    host.person.type(PLAN, 'C2', '="Clics"');
    host.person.protect(PLAN, 'C2');
    await host.does('saveAction', await anEdit(host, 2));
    expect(host.cells(PLAN, 'B2:D2')).toEqual([['Vendre; Fidéliser', 'Clics', 'Léa']]);
  });

  test.each(bothLanguages)(
    'a year view is not rebuilt in a protected tab, nor marked as unfinished (%s)',
    async (language) => {
      const host = await aBuiltFile(language);
      oneActionMore(host);
      host.person.protect(YEAR_VIEW);
      await staysAsItWas(host, () => host.isRefused('retroplanning', { year: null }), language);
      host.person.unprotect(YEAR_VIEW);
      await host.does('retroplanning', { year: null });
      expect(JSON.stringify(host.cells(YEAR_VIEW, 'A1:F12'))).toContain('Foire');
    },
  );

  test.each(sampled(bothLanguages, 1))(
    'a rebuild that is refused midway says so, and the next one finishes it (%s)',
    async (language) => {
      const host = await aBuiltFile(language);
      const hers = columnLetters(sizeOf(host, YEAR_VIEW).columns + 1);
      host.person.insertColumn(YEAR_VIEW, hers);
      host.person.type(YEAR_VIEW, `${hers}3`, 'à moi');
      oneActionMore(host);
      const start = host.save();
      await host.does('retroplanning', { year: null });
      const wanted = contentsOf(host.save());
      host.restore(start);

      // The row of the action more would go in through her column.
      host.person.protect(YEAR_VIEW, `${hers}1:${hers}${sizeOf(host, YEAR_VIEW).rows}`);
      expect(await host.isRefused('retroplanning', { year: null })).toBe(MIDWAY[language]);
      expect((await host.does('home')).plan?.isInterrupted).toBe(true);

      host.person.unprotect(YEAR_VIEW);
      await host.does('retroplanning', { year: null });
      expect((await host.does('home')).plan?.isInterrupted).toBe(false);
      expect(contentsOf(host.save())).toEqual(wanted);
    },
  );
});
