import type { FieldWords } from './field-words';
import type { ProblemWords } from './problem-words';
import type { RegionNames, RegionNotes } from './region-names';
import type { Labels } from './sheet-words';
import type { SidebarWords } from './sidebar-words';

/** All that the sidebar says in one language: a script of its own in the page. */
export type PageWords = SidebarWords &
  Labels & {
    readonly fields: FieldWords;
    readonly problems: ProblemWords;
    readonly regions: RegionNames;
    readonly regionNotes: RegionNotes;
  };
