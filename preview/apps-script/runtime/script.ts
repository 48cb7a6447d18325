import type { FormulaReading, RuleReading } from '../../notation';
import type { Book } from '../book';
import type { MessageLanguage } from '../messages';
import type { AuthMode } from './auth-mode';
import type { HostUi } from './host-ui';

/** Whether the lexer of Google's filter of pages knows quoted strings and regular expressions; that it does not know template literals is certain. */
export type FilterReading = 'keeps strings' | 'takes strings for code';

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
  /** What stands for the person at this script. */
  readonly userKey: string;
  readonly formulaReading: FormulaReading;
  /** What Google's filter of pages takes for a comment (contract 29). */
  readonly filterReading: FilterReading;
  readonly ruleReading: RuleReading;
  readonly messageLanguage: MessageLanguage;
  /** Whether a text is refused that a file of another locale would read as a number or a day (contract 35). */
  readonly textsReadIn: 'the locale of the file' | 'any locale';
  /** False for somebody who may only look at the file. */
  readonly mayEdit: boolean;
  /** When a write into a cell whose rule rejects it throws: not known of Google (contract 19). */
  readonly rejectsAt: 'write' | 'flush';
  /** Whether `getSheetByName` minds upper and lower case is not known of Google either. */
  readonly findsTabsBy: 'any case' | 'exact name';
  /** Whether somebody else still holds the document's lock when so many milliseconds were waited for it. */
  readonly isLocked: (waited: number) => boolean;
  /** A script that is not bound to a document has no lock of one (contract 36). */
  readonly hasDocumentLock: boolean;
  readonly properties: PropertyStores;
  /** The instant it is, in milliseconds. */
  readonly now: () => number;
  readonly log: (line: string) => void;
  /** Engine formulas by the text this execution read them as: what was read may be written back as it stands. */
  readonly formulasRead: Map<string, string>;
  readonly state: { hasLock: boolean; rejection: Error | null };
};
