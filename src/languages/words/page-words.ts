import type { FieldWords } from './field-words';
import type { HelpWords } from './help-words';
import type { ProblemWords } from './problem-words';
import type { ReadWords } from './read-words';
import type { RegionNames, RegionNotes } from './region-names';
import type { Labels } from './sheet-words';
import type { SidebarWords } from './sidebar-words';

/** What the sidebar says in one language from the first sight on: a script of its own in the page. */
export type PageWords = SidebarWords & Labels & { readonly fields: FieldWords };

/** What it says of some answers and in some views alone: a script of its own, which the page asks for. */
export type LaterWords = {
  readonly problems: ProblemWords;
  readonly read: ReadWords;
  readonly help: HelpWords;
  readonly regions: RegionNames;
  readonly regionNotes: RegionNotes;
};
