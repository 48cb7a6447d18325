import type { Frame, Locator, Page } from 'playwright-core';
import type { Language } from '../../src/languages/languages';
import type { ShownCell } from '../page';
import type { Hand } from './hand';

/**
 * The preview page as a marketer uses it: what she does goes through the mouse and the keyboard; only what she sees in cells is
 * read from the engine, because the grid is drawn on a canvas.
 */
export type PreviewPage = {
  readonly page: Page;
  readonly language: Language;
  /** Chooses Extensions › the add-on › that item and waits until the script is done. */
  readonly menu: (label: string) => Promise<void>;
  /** Chooses the item at that place in the add-on's menu, counted from 0: what it says depends on the language. */
  readonly menuAt: (place: number) => Promise<void>;
  readonly sidebar: () => Promise<Frame>;
  readonly sidebarPanel: () => Locator;
  readonly closeSidebar: () => Promise<void>;
  readonly tabs: () => Promise<readonly string[]>;
  readonly showTab: (tab: string) => Promise<void>;
  /** What the cell shows, and its bare value. */
  readonly cell: (tab: string, a1: string) => Promise<ShownCell>;
  /** What stands in the cell to be calculated; '' where nothing is. */
  readonly formula: (tab: string, a1: string) => Promise<string>;
  /** The number of the row whose first cell shows that text; 0 when none does. */
  readonly rowOf: (tab: string, text: string) => Promise<number>;
  readonly type: (tab: string, a1: string, text: string) => Promise<void>;
  /** Takes what is in the list of a cell with a drop-down. */
  readonly choose: (tab: string, a1: string, item: string) => Promise<void>;
  /** The grid's own menus and keys. */
  readonly hand: Hand;
  /** The weeks of a row of a retroplanning, one sign each, `.` for an empty one. */
  readonly bars: (tab: string, row: number) => Promise<string>;
  readonly toastText: () => Promise<string>;
  /** When no script is under way, everything is calculated and the file is stored. */
  readonly settled: () => Promise<void>;
  /** Writes what the window shows into that .png file. */
  readonly screenshot: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Does what makes the page load again, and waits until it has. */
  readonly loading: (act: () => Promise<unknown>) => Promise<void>;
  readonly close: () => Promise<void>;
};
