import { menuFunction, menuItems } from '../commands/api';
import type { SheetWords } from '../languages/words/sheet-words';

export type ShownItem = (typeof menuItems)[number];

/** Works in every authorization mode: it touches neither the spreadsheet nor any property. */
export function addMenu({ menu }: SheetWords): void {
  const built = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of menuItems) built.addItem(menu[item.label], menuFunction(item));
  built.addToUi();
}

/** The item that a global function stands for; a name that the build did not make of one throws. */
export function itemOf(called: string): ShownItem {
  const item = menuItems.find((it) => menuFunction(it) === called);
  if (item === undefined) throw new Error(`No menu item runs ${called}`);
  return item;
}
