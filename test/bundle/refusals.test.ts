import type { IWorkbookData } from '@univerjs/core';
import { type ActionDraft, blankDraft } from '../../src/domain/draft';
import type { Language } from '../../src/i18n/language';
import { columnLetters } from '../../src/workbook/cells';
import { type AddOn, type AddOnOptions, aNewPlan, anAddOn, bundle } from './add-on';
import { contentsOf, namesOf } from './file-content';
import { aPlanOf, OBJECTIVES, PLAN, type PlanRow, YEAR_VIEW } from './plans';

const PROTECTED: Readonly<Record<Language, string>> = {
  fr: "Une partie du fichier est protégée contre vos modifications : rien n'a été changé. Demandez l'accès à son propriétaire, puis recommencez.",
  en: 'Part of the file is protected against your changes: nothing was changed. Ask its owner for access, then try again.',
};
const MIDWAY: Readonly<Record<Language, string>> = {
  fr: "Une partie du fichier est protégée contre vos modifications : le changement s'est arrêté en chemin, son début est écrit. Demandez l'accès à son propriétaire, puis recommencez.",
  en: 'Part of the file is protected against your changes: the change stopped midway, its beginning is written. Ask its owner for access, then try again.',
};
const VIEW_ONLY: Readonly<Record<Language, string>> = {
  fr: "Ce fichier ne vous est ouvert qu'en lecture : rien n'a été changé. Demandez à son propriétaire le droit de le modifier, ou travaillez dans une copie.",
  en: 'You may read this file but not change it: nothing was changed. Ask its owner for the right to edit it, or work in a copy.',
};
const keptLook: Readonly<Record<Language, (tab: string) => string>> = {
  fr: (tab) => `Les colonnes typées du tableau de « ${tab} » ont gardé leur propre format.`,
  en: (tab) => `The typed columns of the table in “${tab}” kept their own format.`,
};
const bothLanguages = ['fr', 'en'] as const;

const newsletter: PlanRow = { name: 'Newsletter', objectives: 'Vendre', kpis: 'Clics', owner: 'Zoé', q1: 30 };
const salon: PlanRow = { name: 'Salon', objectives: 'Vendre', kpis: 'Contacts', owner: 'Zoé', deadline: 46_500 };

const SHORTEN = `function shorten() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${PLAN}");
  sheet.deleteRows(20, sheet.getMaxRows() - 19);
}`;

/** A plan of 19 rows, so that each build is short. */
const aFile = once(async () => {
  const snapshot = await aPlanOf({ actions: [newsletter, salon], objectives: ['Vendre'] });
  const host = await anAddOn({ snapshot, code: `${bundle.code}\n${SHORTEN}` });
  await host.execute('shorten');
  return host.save();
});

/** The same with its year view. */
const aFileWithYearView = once(async () => {
  const host = await anAddOn({ snapshot: await aFile() });
  await host.does('retroplanning', { year: null });
  return host.save();
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const aPlan = async (language: Language): Promise<AddOn> => anAddOn({ snapshot: await aFile(), language });
const aBuiltFile = async (language: Language): Promise<AddOn> =>
  anAddOn({ snapshot: await aFileWithYearView(), language });

function oneActionMore(host: AddOn): void {
  host.person.type(PLAN, 'A4', 'Foire');
  host.person.type(PLAN, 'B4', 'Vendre');
}

function sizeOf(host: AddOn, tab: string): { readonly rows: number; readonly columns: number } {
  const sheet = Object.values(host.save().sheets).find(({ name }) => name === tab);
  return { rows: sheet?.rowCount ?? 0, columns: sheet?.columnCount ?? 0 };
}

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

const everything = (host: AddOn): string => JSON.stringify([contentsOf(host.save()), namesOf(host.save())]);

const aDraft = (changes: Partial<ActionDraft> = {}): ActionDraft => ({
  ...blankDraft,
  name: 'Foire',
  objectives: ['Vendre'],
  kpis: ['Contacts'],
  owner: 'Zoé',
  rhythm: '',
  start: '2027-06-01',
  deadline: '2027-06-15',
  kind: '',
  status: '',
  budget: ['', '', '', ''],
  ...changes,
});

/** The form on an action of that row, with its owner and an objective changed. */
async function anEdit(host: AddOn, row: number) {
  await host.does('goTo', { sheet: PLAN, cell: `A${row}` });
  const { draft, loaded } = await host.does('actionForm', 'selected');
  if (loaded === undefined) throw new Error('nothing loaded');
  return {
    loaded,
    draft: { ...draft, owner: 'Léa', objectives: [...draft.objectives, 'Fidéliser'] },
    newObjectives: ['Fidéliser'],
  };
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

  test.each(bothLanguages)(
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
