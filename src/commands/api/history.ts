/** The last commands, the latest first. */
export type HistoryReport = {
  /** The last commands in one sentence. */
  readonly message: string;
  readonly entries: readonly {
    /** How manieth command of the file it was, from 1 on. */
    readonly number: number;
    /** What was done, in words. */
    readonly what: string;
    /** When, as "2027-03-15 09:41" of the file's time zone. */
    readonly when: string;
    /** Whether it is known that the one who reads this asked for it: Google tells persons apart for some weeks, and nobody's name. */
    readonly isYours: boolean;
    /**
     * One that changed too much for the file to keep cannot be undone, nor can those before it; nor one whose undoing
     * was stopped on its way.
     */
    readonly state: 'begun' | 'done' | 'undone' | 'too-large' | 'interrupted';
  }[];
};
