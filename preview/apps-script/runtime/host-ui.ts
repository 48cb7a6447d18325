import type { MenuEntry } from '../handles';

export type Question = { readonly title: string; readonly text: string; readonly buttons: ButtonSet };
export type Button = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Page = { readonly title: string; readonly html: string; readonly width: number; readonly height: number };

/** The window around the spreadsheet, as the preview draws it or a test stands in for it. */
export type HostUi = {
  readonly showMenu: (title: string, entries: readonly MenuEntry[]) => void;
  readonly showSidebar: (page: Page) => void;
  readonly showDialog: (page: Page) => void;
  readonly toast: (text: string, title: string, seconds: number) => void;
  /** Suspends the script until the person answers. */
  readonly alert: (question: Question) => Button;
  readonly prompt: (question: Question) => { readonly button: Button; readonly text: string };
};
