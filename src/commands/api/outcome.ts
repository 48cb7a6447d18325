/** Either it was done, or one plain sentence says what to do and nothing was written. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** `message` says what was done, in one sentence for a toast or a status line. */
export type Done = { readonly message: string };

export type CellAddress = { readonly sheet: string; readonly cell: string };
