import type { SheetWords } from '../languages/words/sheet-words';

/** The menu, in order: what each item says and the global function it runs. The build checks that it exists. */
export const menuItems = [
  { label: 'newPlan', run: 'menuNewPlan' },
  { label: 'addAction', run: 'menuAddAction' },
  { label: 'check', run: 'menuCheck' },
  { label: 'retroplanning', run: 'menuRetroplanning' },
  { label: 'open', run: 'menuOpen' },
  { label: 'help', run: 'menuHelp' },
] as const satisfies readonly { readonly label: keyof SheetWords['menu']; readonly run: string }[];

/** Works in every authorization mode: it touches neither the spreadsheet nor any property. */
export function addMenu({ menu }: SheetWords): void {
  const built = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, run } of menuItems) built.addItem(menu[label], run);
  built.addToUi();
}
