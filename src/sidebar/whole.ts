/** Of a script element: what it holds, and in `data-length` how long that was when it was built; other scripts of the platform have none. */
type ScriptElement = { readonly text: string; readonly dataset: { readonly length?: string } };

/** Whether nothing was cut out of the scripts on their way: the platform does so without an error (contract 30). */
export const isWhole = (scripts: Iterable<ScriptElement>): boolean =>
  [...scripts].every(({ text, dataset }) => text.length >= Number(dataset.length ?? 0));
