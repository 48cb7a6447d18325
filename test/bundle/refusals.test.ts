import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../../src/languages/languages';
import { type AddOn, type AddOnOptions, anAddOn } from './add-on';
import { contentsOf } from './file-content';
import { OBJECTIVES, PLAN, YEAR_VIEW } from './plans';
import { aBuiltFile, aDraft, aFile, anEdit, aPlan, bothLanguages } from './refused-files';

const keptLook: Readonly<Record<Language, (tab: string) => string>> = {
  fr: (tab) => `Les colonnes au type fixé du tableau de « ${tab} » ont gardé leur propre format.`,
  en: (tab) => `The typed columns of the table in “${tab}” kept their own format.`,
};

const DAY = 'dd/mm/yyyy';

/** Which cells of a tab are shown as days, by row and column: "3:7" is G3. */
function shownAsDays(host: AddOn, tab: string): readonly string[] {
  const { cells = {} } = contentsOf(host.save())[tab] ?? {};
  return Object.entries(cells ?? {}).flatMap(([cell, content]) =>
    JSON.stringify(content).includes(DAY) ? [cell] : [],
  );
}

/** A plan she drew up herself, on which no date has a format. */
async function herOwnPlan(language: Language, options: AddOnOptions = {}): Promise<AddOn> {
  const host = await anAddOn({ language, ...options });
  const [tab = ''] = host.tabs();
  host.person.renameTab(tab, 'Marketing');
  const heads = ['Action', 'Objectif', 'KPI', 'Responsable', 'Fréquence', 'Début', 'Échéance'];
  heads.forEach((head, index) => {
    host.person.type('Marketing', `${'ABCDEFG'[index] ?? ''}1`, head);
  });
  ['Salon', 'Vendre', 'Contacts', 'Zoé'].forEach((text, index) => {
    host.person.type('Marketing', `${'ABCD'[index] ?? ''}2`, text);
  });
  return host;
}

describe('contract 7: where she has converted the plan to a table by hand', () => {
  test.each([
    ['fr', 'write'],
    ['en', 'write'],
    ['fr', 'flush'],
    ['en', 'flush'],
  ] as const)(
    'an action is written whole, and its typed columns keep their format (%s, refused at the %s)',
    async (language, rejectsAt) => {
      const host = await herOwnPlan(language, { rejectsAt });
      host.person.convertToTable('Marketing', 'A1:G9');
      const { message } = await host.does('saveAction', { draft: aDraft(), newObjectives: [] });
      expect(message).toContain(`. ${keptLook[language]('Marketing')}`);
      expect(host.cells('Marketing', 'A3:G3')).toEqual([['Foire', 'Vendre', 'Contacts', 'Zoé', '', 46_539, 46_553]]);
    },
  );

  test('of two dates, the one beside the table gets its format all the same', async () => {
    const host = await herOwnPlan('fr');
    host.person.convertToTable('Marketing', 'A1:F9');
    const { message } = await host.does('saveAction', { draft: aDraft(), newObjectives: [] });
    expect(message).toContain(keptLook.fr('Marketing'));
    expect(shownAsDays(host, 'Marketing')).toEqual(['3:7']);
  });

  test('a cell that is to hold two objectives keeps the drop-down of its column', async () => {
    const host = await aPlan('fr');
    host.person.convertToTable(PLAN, 'A1:P19');
    const { message } = await host.does('saveAction', await anEdit(host, 2));
    expect(message).toContain(keptLook.fr(PLAN));
    expect(host.cells(PLAN, 'B2:D2')).toEqual([['Vendre; Fidéliser', 'Clics', 'Léa']]);
    expect(host.cells(OBJECTIVES, 'A3')).toEqual([['Fidéliser']]);
  });

  test.each(bothLanguages)('a date that is mended is a date, and the table is spoken of (%s)', async (language) => {
    const host = await herOwnPlan(language);
    host.person.type('Marketing', 'G2', "'15 juin 2027");
    host.person.convertToTable('Marketing', 'A1:G9');
    const { problems } = await host.does('check');
    const unreadable = problems.find(({ cell }) => cell === 'G2');
    if (unreadable?.mend === undefined) throw new Error('nothing to mend');
    const { code, sheet, cell } = unreadable;
    const report = await host.does('mend', { code, sheet, cell, was: unreadable.mend.was });
    expect(report.notice).toBe(keptLook[language]('Marketing'));
    expect(host.cells('Marketing', 'G2')).toEqual([[46_553]]);
  });

  test('nothing is said of a table when nothing of its look was to change', async () => {
    const host = await aPlan('fr');
    host.person.convertToTable(PLAN, 'A1:P19');
    const { message } = await host.does('saveAction', { draft: aDraft(), newObjectives: [] });
    expect(message).not.toContain('tableau');
  });

  test.each(bothLanguages)('a year view she has converted is rebuilt with the look it has (%s)', async (language) => {
    const host = await aBuiltFile(language);
    host.person.convertToTable(YEAR_VIEW, 'A5:F8');
    host.person.type(PLAN, 'A2', 'Lettre');
    const { message } = await host.does('retroplanning', { year: null });
    expect(message).toContain(keptLook[language](YEAR_VIEW));
    expect(JSON.stringify(host.cells(YEAR_VIEW, 'A1:F12'))).toContain('Lettre');
    expect((await host.does('home')).plan?.isInterrupted).toBe(false);
  });
});

/** Another file, with an empty tab of that name behind the others. */
function withTab(snapshot: IWorkbookData, name: string): IWorkbookData {
  const sheet = { id: 'hers', name, rowCount: 20, columnCount: 5 };
  return {
    ...snapshot,
    sheetOrder: [...snapshot.sheetOrder, sheet.id],
    sheets: { ...snapshot.sheets, [sheet.id]: sheet },
  };
}

describe('where getSheetByName minds the case, and where it does not', () => {
  test.each(['any case', 'exact name'] as const)(
    'a tab of hers of the same name in capitals stays hers (%s)',
    async (findsTabsBy) => {
      const hers = YEAR_VIEW.toUpperCase();
      const host = await anAddOn({ snapshot: withTab(await aFile(), hers), findsTabsBy });
      await host.does('retroplanning', { year: null });
      expect(host.tabs()).toContain(`${YEAR_VIEW} 2`);
      expect(host.cells(hers, 'A1')).toEqual([['']]);
    },
  );
});
