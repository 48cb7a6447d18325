import type { FieldWords } from './field-words';
import type { ProblemWords } from './problem-words';
import type { RegionNames, RegionNotes } from './region-names';
import type { Labels } from './sheet-words';
import type { SidebarWords } from './sidebar-words';

/** What the sidebar says in one language from the first sight on: a script of its own in the page. */
export type PageWords = SidebarWords &
  Labels & {
    readonly fields: FieldWords;
    readonly regions: RegionNames;
    readonly regionNotes: RegionNotes;
  };

/** What it says only of what the script has answered: a script that travels beside the first such answer. */
export type LaterWords = { readonly problems: ProblemWords };
