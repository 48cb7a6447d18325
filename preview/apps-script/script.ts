import type { Book } from './book';
import type { FormulaReading } from './formula';
import type { AuthMode } from './method';
import type { HostUi } from './ui';

export type PropertyStores = {
  readonly document: Map<string, string>;
  readonly user: Map<string, string>;
  readonly script: Map<string, string>;
};

/** What one execution of the script sees of the world. */
export type Script = {
  readonly book: Book;
  readonly addonName: string;
  readonly html: Readonly<Record<string, string>>;
  readonly ui: HostUi | null;
  readonly authMode: AuthMode;
  readonly userLocale: string;
  readonly formulaReading: FormulaReading;
  /** When a write into a cell whose rule rejects it throws: not known of Google (contract 19). */
  readonly rejectsAt: 'write' | 'flush';
  /** Whether `getSheetByName` minds upper and lower case is not known of Google either. */
  readonly findsTabsBy: 'any case' | 'exact name';
  /** Whether somebody else holds the document's lock. */
  readonly isLocked: () => boolean;
  readonly properties: PropertyStores;
  /** The instant it is, in milliseconds. */
  readonly now: () => number;
  readonly log: (line: string) => void;
  /** Engine formulas by the text this execution read them as: what was read may be written back as it stands. */
  readonly formulasRead: Map<string, string>;
  readonly state: { hasLock: boolean; rejection: Error | null };
};
