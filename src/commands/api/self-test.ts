import type { Language } from '../../languages/languages';
import type { FixedReading } from '../../languages/words/self-test-words';

/**
 * What the sidebar knows of its own page; null where there is none. `width` in pixels, `scripts` in characters of each, `build` in
 * milliseconds from her click to the answer of the last build, null where nothing was built since the page opened.
 */
export type SelfTestInput = {
  readonly page: {
    readonly width: number;
    readonly scripts: readonly number[];
    readonly build: number | null;
  } | null;
};

/** How what was seen of a reading stands to what was expected. */
export type Verdict = 'as-expected' | 'otherwise' | 'not-tried';

/** A file of one language that stands beside the script. */
export type FileReadingName = `words-${Language}` | `later-${Language}` | `content-${Language}`;
export type ReadingName = FixedReading | FileReadingName;

/** One thing that was tried: the cells of its line in the tab. */
export type TriedReading = {
  readonly is: ReadingName;
  readonly expected: string;
  readonly seen: string;
  readonly verdict: Verdict;
};

/** `report` is the same as one text to be sent, a line a reading. */
export type SelfTestReport = {
  readonly message: string;
  readonly tab: string;
  readonly readings: readonly TriedReading[];
  readonly report: string;
};
