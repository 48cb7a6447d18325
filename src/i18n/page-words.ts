import type { FieldWords } from './field-words';
import type { Language } from './language';
import type { ProblemAdvice, ProblemMessages } from './problem-words';
import type { RegionNames } from './region-names';
import type { SidebarWords } from './sidebar.fr';
import type { Labels } from './words';

/** All that the sidebar says, in one language: a script of its own in the page. */
export type PageWords = SidebarWords &
  Labels & {
    readonly spoken: Language;
    readonly fields: FieldWords;
    readonly problems: ProblemMessages;
    readonly advice: ProblemAdvice;
    readonly regions: RegionNames;
  };
