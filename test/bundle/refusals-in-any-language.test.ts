import type { MessageLanguage } from '../../preview/apps-script/messages/message-language';
import { sayProblem } from '../../preview/command-line/say-problem';
import type { Api, ApiName } from '../../src/commands/api';
import { blankDraft } from '../../src/domain/draft';
import { columnLetters } from '../../src/formula/address';
import { sampled } from '../sampled';
import { type AddOn, type AddOnOptions, aNewPlan, anAddOn, onThatDay } from './add-on';
import { contentsOf, namesOf } from './file-content';
import { aPlanOf, PLAN, type PlanRow, YEAR_VIEW } from './plans';

const languages: readonly MessageLanguage[] = ['en', 'fr', 'xx'];

const TYPED = `Dans le tableau de « ${PLAN} », les colonnes qui ont un type ont gardé leur propre format.`;
const PLAIN = (tab: string): string =>
  `Tout est écrit, mais une partie de la mise en forme de « ${tab} » n’a pas pu être changée.`;
const MIDWAY =
  'Une partie du fichier est protégée contre vos modifications : le changement s’est arrêté en chemin, son début est écrit. Demandez l’accès à son propriétaire, puis recommencez.';
const PROTECTED =
  'Une partie du fichier est protégée contre vos modifications : rien n’a été changé. Demandez l’accès à son propriétaire, puis recommencez.';
const VIEW_ONLY =
  'Ce fichier ne vous est ouvert qu’en lecture : rien n’a été changé. Demandez à son propriétaire le droit de le modifier, ou travaillez dans une copie.';

const salon: PlanRow = { name: 'Salon', objectives: 'Vendre', kpis: 'Contacts', owner: 'Zoé', deadline: 46_500 };

const aPlan = async (options: AddOnOptions = {}): Promise<AddOn> =>
  anAddOn({ snapshot: await aPlanOf({ actions: [salon], objectives: ['Vendre'] }), ...options });

const draft = {
  ...blankDraft,
  name: 'Foire',
  objectives: ['Vendre'],
  kpis: ['Contacts'],
  owner: 'Zoé',
  deadline: '2027-06-15',
} as const;

const everything = (host: AddOn): string => JSON.stringify([contentsOf(host.save()), namesOf(host.save())]);

/** The form on the first action, with a second objective: its drop-down would go, and its dates get a format. */
async function anEdit(host: AddOn) {
  await host.does('goTo', { sheet: PLAN, cell: 'A2' });
  const { draft: before, loaded } = await host.does('actionForm', 'selected');
  if (loaded === undefined) throw new Error('nothing loaded');
  return { loaded, draft: { ...before, objectives: ['Vendre', 'Fidéliser'] }, newObjectives: ['Fidéliser'] };
}

const timed = (['write', 'flush'] as const).flatMap((rejectsAt) =>
  languages.map((messageLanguage) => ({ messageLanguage, rejectsAt })),
);

describe('contract 31: what Google refuses, in the language of whoever is there', () => {
  test.each(sampled(timed, 2))(
    'a look that a table refuses breaks no command: $messageLanguage, at the $rejectsAt',
    async (how) => {
      const host = await aPlan(how);
      host.person.convertToTable(PLAN, 'A1:P19');
      const { message } = await host.does('saveAction', await anEdit(host));
      expect(message).toContain(how.messageLanguage === 'xx' ? PLAIN(PLAN) : TYPED);
      expect(host.cells(PLAN, 'A2:B2')).toEqual([['Salon', 'Vendre; Fidéliser']]);
    },
  );

  test.each(sampled(timed, 1, 1))('nor does one in a year view: $messageLanguage, at the $rejectsAt', async (how) => {
    const host = await aPlan(how);
    await host.does('retroplanning', { year: null });
    host.person.convertToTable(YEAR_VIEW, 'A5:F8');
    host.person.type(PLAN, 'A2', 'Foire');
    const { message } = await host.does('retroplanning', { year: null });
    if (how.messageLanguage === 'xx') expect(message).toContain(PLAIN(YEAR_VIEW));
    expect(JSON.stringify(host.cells(YEAR_VIEW, 'A1:F12'))).toContain('Foire');
    expect((await host.does('home')).plan?.isInterrupted).toBe(false);
  });

  test.each(sampled(timed, 1, 2))('nor one in a countdown: $messageLanguage, at the $rejectsAt', async (how) => {
    const brochure: PlanRow = { ...salon, name: 'Brochure', kind: 'Imprimé', rhythm: 'Ponctuelle' };
    const host = await anAddOn({ snapshot: await aPlanOf({ actions: [brochure], objectives: ['Vendre'] }), ...how });
    await host.does('countdown', { action: 'Brochure' });
    const tab = 'Rétro · Brochure';
    host.person.convertToTable(tab, 'A5:H12');
    const { message } = await host.does('countdown', { action: 'Brochure' });
    expect(message).toContain(how.messageLanguage === 'xx' ? PLAIN(tab) : TYPED.replace(PLAN, tab));
  });

  test.each(sampled(timed, 2))(
    'a change stopped midway is known for what it is: $messageLanguage, at the $rejectsAt',
    async (how) => {
      const host = await aPlan(how);
      await host.does('retroplanning', { year: null });
      const sheet = Object.values(host.save().sheets).find(({ name }) => name === YEAR_VIEW);
      const hers = columnLetters((sheet?.columnCount ?? 0) + 1);
      host.person.insertColumn(YEAR_VIEW, hers);
      host.person.type(YEAR_VIEW, `${hers}3`, 'à moi');
      host.person.type(PLAN, 'A3', 'Foire');
      host.person.type(PLAN, 'B3', 'Vendre');
      // The row of the action more would go in through her column.
      host.person.protect(YEAR_VIEW, `${hers}1:${hers}${sheet?.rowCount ?? 1}`);
      expect(await host.isRefused('retroplanning', { year: null })).toBe(MIDWAY);
    },
  );

  test.each(languages)('protected cells are spoken of before anything is written: %s', async (messageLanguage) => {
    const host = await aPlan({ messageLanguage });
    host.person.protect(PLAN, 'A2:P3');
    const before = everything(host);
    expect(await host.isRefused('saveAction', { draft, newObjectives: [] })).toBe(PROTECTED);
    expect(everything(host)).toBe(before);
  });
});

describe('somebody who may only look at the file', () => {
  const writing: readonly {
    readonly [N in ApiName]: { readonly name: N; readonly args: Parameters<Api[N]> };
  }[ApiName][] = [
    { name: 'saveAction', args: [{ draft, newObjectives: ['Louer'] }] },
    { name: 'retroplanning', args: [{ year: null }] },
    { name: 'countdown', args: [{ action: 'Brochure' }] },
  ];

  test.each(languages)('is told so in one sentence, and finds everything else there: %s', async (messageLanguage) => {
    const brochure: PlanRow = { ...salon, name: 'Brochure', kind: 'Imprimé', rhythm: 'Ponctuelle' };
    const snapshot = await aPlanOf({ actions: [salon, brochure], objectives: ['Vendre'] });
    const host = await anAddOn({ snapshot, messageLanguage, mayEdit: false });
    const before = everything(host);
    for (const { name, args } of writing) {
      const { answer } = await host.run(name, args);
      expect([name, answer]).toEqual([name, { ok: false, sentence: VIEW_ONLY }]);
    }
    expect((await host.does('check')).actions).toBe(2);
    await host.does('goTo', { sheet: PLAN, cell: 'A3' });
    expect(everything(host)).toBe(before);
  });

  test.each(languages)('is told so of a new plan too: %s', async (messageLanguage) => {
    const host = await anAddOn({ messageLanguage, mayEdit: false });
    expect(await host.isRefused('newPlan', aNewPlan())).toBe(VIEW_ONLY);
    expect(await host.isRefused('loadExample', { language: 'fr', year: 2027 })).toBe(VIEW_ONLY);
    expect(host.tabs()).toHaveLength(1);
  });
});

describe('contract 36: the lock', () => {
  test('of the script stands in where the script is not bound to a document', async () => {
    const host = await aPlan({ hasDocumentLock: false });
    const { answer, stats } = await host.run('saveAction', [{ draft, newObjectives: [] }]);
    expect([answer.ok, stats.writesWithoutLock]).toEqual([true, 0]);
  });

  test('is waited for when somebody else is about to be done', async () => {
    const host = await aPlan({ isLocked: (waited) => waited < 3000 });
    await host.does('saveAction', { draft, newObjectives: [] });
    expect(host.cells(PLAN, 'A3')).toEqual([['Foire']]);
  });

  test('is not waited for longer than somebody in front of the screen would', async () => {
    const host = await aPlan({ isLocked: (waited) => waited < 20_000 });
    expect(await host.isRefused('saveAction', { draft, newObjectives: [] })).toMatch(/^Quelqu’un d’autre travaille/);
  });
});

describe('a file of a locale nobody expected', () => {
  test.each(sampled(['ja_JP', 'ar_EG', 'fa_IR', 'th_TH'], 1, 1))('is planned like any other: %s', async (locale) => {
    const host = await anAddOn({ locale });
    await host.does('newPlan', aNewPlan());
    onThatDay(host);
    const printed = { ...draft, kind: 'Imprimé', rhythm: 'Ponctuelle', budget: ['10,5', '', '', ''] as const };
    await host.does('saveAction', { draft: printed, newObjectives: ['Vendre'] });
    await host.does('saveAction', { draft: { ...draft, name: '3月', owner: '１２' }, newObjectives: [] });
    const { problems } = await host.does('check');
    expect(problems.map((it) => sayProblem('fr', it, it.currency)).join(' ')).not.toMatch(/undefined|NaN|Error/);
    expect(problems.map(({ code }) => code)).toContain('settings.locale-mismatch');
    await host.does('retroplanning', { year: null });
    expect(host.cells(YEAR_VIEW, 'A2')).toEqual([['À jour · 2 actions']]);
    expect(host.cells(PLAN, 'A2:E3')).toEqual([
      ['Foire', 'Vendre', 'Contacts', 'Zoé', 10.5],
      ['3月', 'Vendre', 'Contacts', '１２', ''],
    ]);
    await host.does('countdown', { action: 'Foire' });
    expect(host.cells('Rétro · Foire', 'B2')[0]?.[0]).toMatch(/^La date tient/);
  });
});
