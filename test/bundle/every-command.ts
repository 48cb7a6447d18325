import type { IWorkbookData } from '@univerjs/core';
import type { Api, UndoableName } from '../../src/commands/api';
import { blankDraft } from '../../src/domain/draft';
import { type AddOn, aNewPlan, anAddOn, fileAfter } from './add-on';
import { aPlanOf, fiveObjectives, manyActions, PLAN } from './plans';
import { paymentsFile, shopPlan } from './some-payments';

const example = () => fileAfter('example', (host) => host.does('loadExample', { language: 'fr', year: 2027 }));
export const fivePlan = () => aPlanOf({ actions: manyActions(5), objectives: fiveObjectives });
const empty = async (): Promise<IWorkbookData> => (await anAddOn()).save();

/** A command that writes, and its arguments. */
export type Call = { readonly [N in UndoableName]: readonly [N, Parameters<Api[N]>] }[UndoableName];

const SHOP = 'Boutique en ligne mimine.fr';

/** A countdown whose template has lost steps since, and a year view whose plan has lost an action: both are to lose rows. */
const shorterCountdown = async (): Promise<IWorkbookData> => {
  const host = await anAddOn({ snapshot: await example() });
  await host.does('countdown', { action: SHOP });
  const kinds = host.cells('Modèles', 'F3:F462').map(([kind]) => kind);
  const last = kinds.lastIndexOf('Boutique en ligne') + 3;
  for (const line of [last, last - 1]) host.person.deleteRow('Modèles', line);
  return host.save();
};
const shorterYearView = async (): Promise<IWorkbookData> => {
  const host = await anAddOn({ snapshot: await example() });
  for (const column of 'ABCDEFGHIJKLM') host.person.type(PLAN, `${column}12`, '');
  return host.save();
};

/** An action as the form has it. */
export const draft = {
  ...blankDraft,
  name: 'Une de plus',
  objectives: ['Objectif 1'],
  owner: 'Zoé',
  deadline: '2027-06-15',
};

/** The second action of the plan, loaded into the form. */
export async function second(host: AddOn) {
  await host.does('goTo', { sheet: PLAN, cell: 'A3' });
  const form = await host.does('actionForm', 'selected');
  if (form.loaded === undefined) throw new Error('nothing loaded');
  return { draft: form.draft, loaded: form.loaded };
}

const withTextDays = async (): Promise<IWorkbookData> => {
  const host = await anAddOn({ snapshot: await fivePlan() });
  host.person.type(PLAN, 'K2', "'15 juin 2027");
  host.person.type(PLAN, 'K4', "'16 juin 2027");
  return host.save();
};

async function daysToMend(host: AddOn): Promise<Call> {
  const code = 'action.unreadable-date';
  const { problems } = await host.does('check');
  const seen = problems
    .filter((it) => it.code === code)
    .map(({ sheet, cell, mend }) => ({ sheet, cell, was: mend?.was ?? '' }));
  return ['mend', [{ code, seen }]];
}

/** Objectives without the columns that say how far they have come. */
const herObjectives = async (): Promise<IWorkbookData> => {
  const host = await anAddOn({ snapshot: await fivePlan() });
  for (const _ of ['reached', 'expected', 'progress', 'status']) host.person.deleteColumn('Objectifs', 'G');
  return host.save();
};

/** A plan of hers, in which nothing is ours. */
export const herPlan = async (): Promise<IWorkbookData> => {
  const host = await anAddOn();
  const [tab = ''] = Object.values(host.save().sheets).map(({ name }) => name ?? '');
  const rows = [
    ['Projet', 'Objectif', 'Qui', 'Fin', 'Budget'],
    ['Foire de printemps', 'Vendre', 'Zoé', '26/03/2027', '1200'],
    ['Film', 'Être connus', 'Paul', '15/10/2027', '300'],
  ];
  for (const [line, row] of rows.entries())
    for (const [column, typed] of row.entries())
      host.person.type(tab, `${String.fromCharCode(65 + column)}${line + 1}`, typed);
  return host.save();
};

export type Writing = {
  /** The file it is run on. */
  readonly file: () => Promise<IWorkbookData>;
  /** What is asked, which may be read in the file first, as a form does. */
  readonly call: (host: AddOn) => Promise<Call>;
};

const asked = (file: Writing['file'], ...call: Call): Writing => ({ file, call: async () => call });

/** Commands that write, each on a file that gives it much to do; every one of them is here at least once. */
export const writings: Readonly<Record<string, Writing>> = {
  'a new plan': asked(empty, 'newPlan', [aNewPlan()]),
  'the example': asked(empty, 'loadExample', [{ language: 'fr', year: 2027 }]),
  'a new action': asked(fivePlan, 'saveAction', [{ draft, newObjectives: [] }]),
  'a new action with a new objective': asked(fivePlan, 'saveAction', [
    { draft: { ...draft, objectives: ['Neuf'] }, newObjectives: ['Neuf'] },
  ]),
  'an edited action': {
    file: fivePlan,
    call: async (host) => {
      const loaded = await second(host);
      const edited = { ...loaded.draft, owner: 'Nouvelle', deadline: '2027-09-30' };
      return ['saveAction', [{ ...loaded, draft: edited, newObjectives: [] }]];
    },
  },
  'a copied action': { file: fivePlan, call: async (host) => ['duplicateAction', [(await second(host)).loaded]] },
  'a dropped action': { file: fivePlan, call: async (host) => ['dropAction', [(await second(host)).loaded]] },
  'a list': asked(fivePlan, 'addList', [{ text: 'Salon ; 15/03/2027 ; Léa\nVidéo ; 20/04/2027 ; Tom' }]),
  'a retroplanning': asked(fivePlan, 'retroplanning', [{ year: null }]),
  'a retroplanning by months and owners': asked(example, 'retroplanning', [
    { year: null, grouping: 'owner', unit: 'month' },
  ]),
  'a retroplanning that lost an action': asked(shorterYearView, 'retroplanning', [{ year: null }]),
  'a dashboard': asked(example, 'dashboard', []),
  'a countdown': asked(example, 'countdown', [{ action: SHOP }]),
  'a countdown that lost two of its steps': asked(shorterCountdown, 'countdown', [{ action: SHOP }]),
  KPIs: asked(fivePlan, 'kpis', [{ organisation: 'ecommerce', add: [] }]),
  'another KPI': asked(example, 'kpis', [{ organisation: null, add: ['cpa'] }]),
  'an objective': asked(example, 'saveObjective', [
    {
      draft: { name: 'Neuf', period: '', kpi: '', startingPoint: '', target: '12', deadline: '', owner: '' },
    },
  ]),
  'objectives that are measured': asked(herObjectives, 'objectives', [{ measure: true }]),
  'a correction of several cells': { file: withTextDays, call: daysToMend },
  'payments that are followed': asked(paymentsFile, 'followPayments', [{ action: 'Salon', on: true }]),
  'what was supposed': asked(paymentsFile, 'applyWhatIf', [{ late: { action: 'Salon', days: 7 } }]),
  'imported figures': asked(example, 'importFigures', [
    {
      values: [{ figure: 'revenue', month: '2027-02', value: 1200 }],
      wins: 'file',
      isTried: false,
      add: [],
      remember: null,
    },
  ]),
  'a plan of hers that is taken over': asked(herPlan, 'adopt', [
    { year: 2027, tab: null, columns: {}, add: ['quarters', 'status'] },
  ]),
  payments: asked(shopPlan, 'savePayment', [
    { action: 'Salon', payments: [{ fields: { amount: '60', date: '2027-04-02' } }] },
  ]),
  'a budget': asked(paymentsFile, 'budget', [{ build: true, envelope: { mode: 'fixed', fixed: 1000 } }]),
};
