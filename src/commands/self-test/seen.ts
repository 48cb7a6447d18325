import type { ReadingName, SelfTestInput } from '../api';
import type { FileText, Probe, Refusal, SeenCell } from '../port';

/** The tab's column from which the cells that are tried stand, each reading's on its own line, and how many there may be. */
export const TRIED = { column: 5, columns: 4 } as const;

/** All that was seen, before anything is said of it. `cells` are those of the reading's own line. */
export type Seen = {
  readonly files: Readonly<Record<string, FileText>>;
  readonly page: SelfTestInput['page'];
  readonly cells: (reading: ReadingName) => readonly SeenCell[];
  readonly rule: string | undefined;
  readonly findsCapitals: boolean;
  readonly rejection: ReturnType<Probe['rejection']>;
  readonly protectedCell: Refusal | undefined;
  readonly typedColumn: Refusal | 'unread' | undefined;
  readonly lock: ReturnType<Probe['lock']>;
  readonly fileLocale: string;
  readonly settings: ReturnType<Probe['settings']>;
  /** Undefined for what was not timed. */
  readonly milliseconds: Readonly<Record<'ms-tab' | 'ms-write' | 'ms-flush' | 'ms-name', number | undefined>>;
};
