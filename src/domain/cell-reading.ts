/** What a cell gives: nothing, a value, or a text that could not be understood and is kept as it stands. */
export type Reading<T> =
  /** `instead` is what says that nobody knows it yet: "TBD". */
  | { readonly is: 'blank'; readonly instead?: string }
  | { readonly is: 'known'; readonly value: T }
  | { readonly is: 'unread'; readonly text: string };

export const blank = { is: 'blank' } as const;
export const notSet = (instead: string): Reading<never> => ({ is: 'blank', instead });
export const known = <T>(value: T): Reading<T> => ({ is: 'known', value });
export const unread = (text: string): Reading<never> => ({ is: 'unread', text });
