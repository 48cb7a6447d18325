import type { IWorkbookData } from '@univerjs/core';
import { type AddOn, anAddOn, bundle } from './add-on';
import { aPlanOf, type PlanRow } from './plans';

const actions: readonly PlanRow[] = [
  { name: 'Newsletter', objectives: 'Vendre', kpis: 'Clics', owner: 'Zoé', q1: 30, rhythm: 'Mensuelle' },
  {
    name: 'Salon',
    objectives: 'Vendre; Être connus',
    kpis: 'Contacts',
    owner: 'Léa',
    q2: 300,
    rhythm: 'Ponctuelle',
    deadline: 46_500,
  },
  {
    name: 'Vidéo',
    objectives: 'Être connus',
    kpis: 'Vues',
    owner: 'Zoé',
    q3: 50,
    deadline: 46_600,
    kind: 'Vidéo de présentation',
  },
];

export const aFile = (): Promise<IWorkbookData> => aPlanOf({ actions, objectives: ['Vendre', 'Être connus'] });

/** What a function of a script gives in that file; the file is then as the function left it. */
export async function inScript(
  snapshot: IWorkbookData,
  body: string,
): Promise<{ readonly value: unknown; readonly host: AddOn }> {
  const code = `${bundle.code}\nfunction run() { var book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`;
  const host = await anAddOn({ snapshot, code });
  const result = await host.execute('run');
  if (!result.ok) throw new Error(result.message);
  return { value: result.value, host };
}
