import type { FirstAnswer } from '../commands/api';
import type { Measuring } from './measuring-part';
import type { SpokenWords } from './spoken-words';

/** What the page is started with. */
declare global {
  interface Window {
    /** The first view, written into the page by the server. */
    readonly START?: unknown;
    /** Google's id of the file, written into the page by the server. */
    readonly FILE?: unknown;
    /** The answer to what the first view asks at once, written into the page by the server; null where it has none. */
    readonly FIRST?: FirstAnswer | null;
    /** Everything the page says, from the script of her language that the server puts into the page before this one. */
    WORDS?: SpokenWords;
    /** The part of the page that came later, once it is here. */
    MEASURING?: Measuring;
  }
}
