/** What the view of the last commands says. */
export type HistoryViewWords = {
  readonly title: string;
  readonly introduction: string;
  readonly none: string;
  readonly undo: string;
  /** After the day and the time, of what the reader did herself. */
  readonly byYou: string;
  readonly begun: string;
  readonly undone: string;
  readonly tooLarge: string;
  readonly interrupted: string;
};
