import { type ActionDraft, blankDraft } from '../../src/domain/draft';
import type { Language } from '../../src/languages/languages';
import { type AddOn, anAddOn, bundle } from './add-on';
import { aPlanOf, PLAN, type PlanRow } from './plans';

export const bothLanguages = ['fr', 'en'] as const;

const newsletter: PlanRow = { name: 'Newsletter', objectives: 'Vendre', kpis: 'Clics', owner: 'Zoé', q1: 30 };

const salon: PlanRow = { name: 'Salon', objectives: 'Vendre', kpis: 'Contacts', owner: 'Zoé', deadline: 46_500 };

const SHORTEN = `function shorten() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${PLAN}");
  sheet.deleteRows(20, sheet.getMaxRows() - 19);
}`;

/** A plan of 19 rows, so that each build is short. */
export const aFile = once(async () => {
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

export const aPlan = async (language: Language): Promise<AddOn> => anAddOn({ snapshot: await aFile(), language });

export const aBuiltFile = async (language: Language): Promise<AddOn> =>
  anAddOn({ snapshot: await aFileWithYearView(), language });

export const aDraft = (changes: Partial<ActionDraft> = {}): ActionDraft => ({
  ...blankDraft,
  name: 'Foire',
  objectives: ['Vendre'],
  kpis: ['Contacts'],
  owner: 'Zoé',
  start: '2027-06-01',
  deadline: '2027-06-15',
  ...changes,
});

/** The form on an action of that row, with its owner and an objective changed. */
export async function anEdit(host: AddOn, row: number) {
  await host.does('goTo', { sheet: PLAN, cell: `A${row}` });
  const { draft, loaded } = await host.does('actionForm', 'selected');
  if (loaded === undefined) throw new Error('nothing loaded');
  return {
    loaded,
    draft: { ...draft, owner: 'Léa', objectives: [...draft.objectives, 'Fidéliser'] },
    newObjectives: ['Fidéliser'],
  };
}
