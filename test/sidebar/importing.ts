import type { Api, ApiName, ImportInput } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { aShop as aShopOn } from '../bundle/a-shop';
import { type AddOn, anAddOn } from '../bundle/add-on';
import { aPlanOf, fiveObjectives, manyActions } from '../bundle/plans';
import { pages } from '../words-in-page';
import type { Answers, SidebarPage } from './sidebar-page';
import { open, press, title } from './walking';

export const FIGURES = 'Chiffres';
const asked: readonly ApiName[] = ['home', 'kpis', 'importFigures', 'goTo'];

/** The page asks the add-on itself. */
export const answersOf = (host: AddOn): Answers =>
  Object.fromEntries(
    asked.map((name) => [
      name,
      // The page's typed `call` has sent them.
      async (...args: readonly unknown[]) => (await host.run(name, args as Parameters<Api[ApiName]>)).answer,
    ]),
  );

export const aPlan = async (): Promise<AddOn> =>
  anAddOn({ snapshot: await aPlanOf({ actions: manyActions(3), objectives: fiveObjectives }) });

/** On a day when its months are over. */
export const aShop = (): Promise<AddOn> => aShopOn([], '15/01/2028');

/** The view of the import, from home on. */
export async function importing(host: AddOn, language: Language = 'fr'): Promise<SidebarPage> {
  const sidebar = await open({ language, answers: answersOf(host) });
  await press(sidebar, pages[language].home.kpis);
  await press(sidebar, pages[language].importing.toImport);
  await title(sidebar, pages[language].importing.title);
  await sidebar.page.locator('#import-files').waitFor();
  return sidebar;
}

/** A file of that name and text, chosen as a person does. */
export const choose = ({ page }: SidebarPage, name: string, text: string | Buffer): Promise<void> =>
  page.setInputFiles('#import-files', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });

export const seen = ({ page }: SidebarPage, text: string | RegExp) => page.getByText(text).first().waitFor();

export const nothing: ImportInput = { values: [], wins: 'file', isTried: true, add: [], remember: null };
